import { useState } from 'preact/hooks';
import { findWord, t } from '../../components/words.ts';
import { send } from '../shared/messaging.ts';

interface DeletionResult {
  text: string;
  canUndo: boolean;
}

/** Deletes by way of the background and says what came of it; deleted clips wait in the trash, so it can be undone. */
export function useDeletion() {
  const [ids, setIds] = useState<readonly string[]>([]);
  const [result, setResult] = useState<DeletionResult>();
  const run = async (type: 'delete-clips' | 'restore-clips', which: readonly string[]): Promise<void> => {
    const answer = await send({ type, ids: [...which] }).catch(() => undefined);
    if (!answer?.ok) return setResult({ text: findWord(answer?.error ?? '') ?? t('common_failed'), canUndo: false });
    const isDeletion = type === 'delete-clips';
    setIds(isDeletion ? which : []);
    setResult({ text: t(isDeletion ? 'archive_deleted' : 'archive_restored', which.length), canUndo: isDeletion });
  };
  return {
    result,
    remove: (which: readonly string[]) => void run('delete-clips', which),
    restore: (which: readonly string[]) => void run('restore-clips', which),
    undo: () => void run('restore-clips', ids),
    /** Says what else came of it. */
    tell: (text: string) => setResult({ text, canUndo: false }),
    dismiss: () => setResult(undefined),
  };
}
