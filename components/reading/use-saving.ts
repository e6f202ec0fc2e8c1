import { useEffect, useState } from 'preact/hooks';
import { send } from '../../entrypoints/shared/messaging.ts';
import { findWord, t } from '../words.ts';
import { type Draft, writeDraft } from './drafts.ts';

/** `done` says so in the button for a moment; a second click of a hasty hand does nothing then. */
export type Step = 'idle' | 'drawer' | 'saving' | 'done';

const moment = 1200;

const empty: Draft = { tags: [], note: '' };

/** Saves by way of the background, which finishes even when the popup closes. */
export function useSaving(tabId: number, onSaved: () => Promise<unknown>) {
  const [step, setStep] = useState<Step>('idle');
  const [error, setError] = useState<string>();
  const [draft, setDraft] = useState<Draft>(empty);
  const [before, setBefore] = useState<Draft>();
  useEffect(() => {
    if (step !== 'done') return;
    const timer = setTimeout(() => setStep('idle'), moment);
    return () => clearTimeout(timer);
  }, [step]);
  const save = async (): Promise<void> => {
    setStep('saving');
    setError(undefined);
    // A second save only adds tags; the reader has seen and edited all of the clip's, so they are written by themselves.
    const result = await send({ type: 'save-clip', tabId, ...(before ? empty : draft) }).catch(() => undefined);
    if (!result?.ok) {
      setError(findWord(result?.error ?? '') ?? t('common_failed'));
      setStep('drawer');
      return;
    }
    if (before) await writeDraft(result.id, before, draft);
    setStep('done');
    await onSaved();
  };
  const edit = (stored: Draft): void => {
    setBefore(stored);
    setDraft(stored);
  };
  const open = (): void => {
    setBefore(undefined);
    setStep('drawer');
  };
  return { step, error, draft, setDraft, edit, save, open, cancel: () => setStep('idle') };
}
