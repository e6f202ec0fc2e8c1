import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Button } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { findWord, t } from '../../components/words.ts';
import type { SavedState } from '../../lib/messages.ts';
import type { Reading } from '../../lib/types.ts';
import { send } from '../shared/messaging.ts';

/** Saves the article as a clip; once it is one, leads there. */
export function SaveButton({ reading }: { reading: Reading }) {
  const { saved, step, error, save } = useSaving(reading);
  if (saved && !saved.changed) {
    return (
      <a class="btn" href={`archive.html#clip=${saved.id}`} target="_blank" rel="noreferrer">
        <Icon name="saved" />
        {t('popup_open_clip')}
      </a>
    );
  }
  return (
    <>
      {error && (
        <span class="refused" role="alert">
          {t('popup_save_failed', error)}
        </span>
      )}
      <Button icon="save" disabled={step !== 'idle'} onClick={() => void save()}>
        {t(saved ? 'popup_save_again' : 'common_save')}
      </Button>
    </>
  );
}

function useSaving(reading: Reading) {
  const [saved, setSaved] = useState<SavedState>();
  const [step, setStep] = useState<'looking' | 'idle' | 'saving'>('looking');
  const [error, setError] = useState('');
  const look = async (): Promise<void> => {
    const tabId = await findTab();
    // Without an answer the article counts as not saved; saving it again does no harm.
    const state = tabId === undefined ? undefined : await send({ type: 'get-reading', tabId }).catch(() => undefined);
    setSaved(state?.state === 'ready' ? state.saved : undefined);
    setStep('idle');
  };
  useEffect(() => void look(), [reading]);
  const save = async (): Promise<void> => {
    setStep('saving');
    const tabId = await findTab();
    const result =
      tabId === undefined
        ? undefined
        : await send({ type: 'save-clip', tabId, tags: [], note: '' }).catch(() => undefined);
    setError(result?.ok ? '' : (findWord(result?.error ?? '') ?? t('common_failed')));
    await look();
  };
  return { saved, step, error, save };
}

async function findTab(): Promise<number | undefined> {
  return (await browser.tabs.getCurrent())?.id;
}
