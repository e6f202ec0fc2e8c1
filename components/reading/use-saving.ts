import { useEffect, useState } from 'preact/hooks';
import { send } from '../../entrypoints/shared/messaging.ts';
import { findWord, t } from '../words.ts';
import { type Draft, writeDraft } from './drafts.ts';

/** `done` says so in the button for a moment; a second click of a hasty hand does nothing then. */
export type Step = 'idle' | 'drawer' | 'saving' | 'done';

const moment = 1200;

/** Saves by way of the background, which finishes even when the popup closes. */
export function useSaving(tabId: number, clipId: string | undefined, onSaved: () => Promise<unknown>) {
  const [step, setStep] = useState<Step>('idle');
  const [error, setError] = useState<string>();
  const [draft, setDraft] = useState<Draft>({ tags: [], note: '' });
  useEffect(() => {
    if (step !== 'done') return;
    const timer = setTimeout(() => setStep('idle'), moment);
    return () => clearTimeout(timer);
  }, [step]);
  const save = async (): Promise<void> => {
    setStep('saving');
    setError(undefined);
    const result = await send({ type: 'save-clip', tabId, ...draft }).catch(() => undefined);
    if (!result?.ok) {
      setError(findWord(result?.error ?? '') ?? t('common_failed'));
      setStep('drawer');
      return;
    }
    // A second save only adds tags; here the reader has seen and edited all of the clip's.
    if (clipId) await writeDraft(result.id, draft);
    setStep('done');
    await onSaved();
  };
  return { step, error, draft, setDraft, save, open: () => setStep('drawer'), cancel: () => setStep('idle') };
}
