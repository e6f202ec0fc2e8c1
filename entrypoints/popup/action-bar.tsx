import { useState } from 'preact/hooks';
import { Button, IconButton } from '../../components/button.tsx';
import { CopyButton } from '../../components/copy-button.tsx';
import { describeExport } from '../../components/copy-reading.ts';
import { formatInstant } from '../../components/dates.ts';
import { Notice } from '../../components/notice.tsx';
import { findWord, t, type Word } from '../../components/words.ts';
import { send } from '../shared/messaging.ts';
import { openAndClose } from './app-bar.tsx';
import { type Draft, writeDraft } from './drafts.ts';
import type { ReadyProps } from './ready.tsx';
import { SaveDrawer } from './save-drawer.tsx';

type ActionBarProps = ReadyProps & {
  /** What went wrong with the page. */
  complaint?: Word | undefined;
};

type Step = 'idle' | 'drawer' | 'saving' | 'done';

/** Copy and save. The drawer opens in place; the background saves on even when the popup closes. */
export function ActionBar({ reading, saved, pending, tabId, ask, complaint }: ActionBarProps) {
  const [step, setStep] = useState<Step>('idle');
  const [error, setError] = useState<string>();
  const [draft, setDraft] = useState<Draft>({ tags: [], note: '' });
  const save = async (): Promise<void> => {
    setStep('saving');
    setError(undefined);
    const result = await send({ type: 'save-clip', tabId, ...draft }).catch(() => undefined);
    if (!result?.ok) {
      setError(findWord(result?.error ?? '') ?? t('common_failed'));
      return setStep('drawer');
    }
    // A second save adds tags to those of the clip; here the reader has seen and edited all of them.
    if (saved) await writeDraft(result.id, draft);
    setStep('done');
    await ask();
  };
  const cancel = (): void => setStep('idle');
  const isOpen = step === 'drawer' || step === 'saving';
  return (
    <footer>
      {complaint && <Notice kind="warn">{t(complaint)}</Notice>}
      {saved?.changed && step === 'idle' && (
        <Notice kind="warn">
          {t('popup_changed', formatInstant(saved.saved))} {t('popup_changed_keeps')}
        </Notice>
      )}
      {isOpen && (
        <SaveDrawer clipId={saved?.id} draft={draft} onChange={setDraft} onSave={() => void save()} onCancel={cancel} />
      )}
      {error && <Notice kind="bad">{t('popup_save_failed', error)}</Notice>}
      <div class="foot">
        <CopyButton reading={reading} context={describeExport()} />
        <span class="end">
          {isOpen && (
            <Button kind="plain" onClick={cancel}>
              {t('common_cancel')}
            </Button>
          )}
          {!isOpen && saved && <IconButton icon="edit" label={t('popup_edit')} onClick={() => setStep('drawer')} />}
          {!isOpen && saved && !saved.changed ? (
            <Button kind="primary" icon="saved" onClick={() => void openAndClose(`archive.html#clip=${saved.id}`)}>
              {t('popup_open_clip')}
            </Button>
          ) : (
            <Button
              kind="primary"
              icon="save"
              disabled={pending || step === 'saving'}
              onClick={() => (isOpen ? void save() : setStep('drawer'))}
            >
              {nameAction(step, saved?.changed)}
            </Button>
          )}
        </span>
      </div>
      <p class="sr" role="status">
        {step === 'done' && t('popup_save_done')}
      </p>
    </footer>
  );
}

function nameAction(step: Step, changed: boolean | undefined): string {
  if (step === 'saving') return t('popup_saving');
  return t(changed ? 'popup_save_again' : 'common_save');
}
