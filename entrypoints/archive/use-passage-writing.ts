import { useState } from 'preact/hooks';
import { findWord, t } from '../../components/words.ts';
import type { Passage } from '../../lib/types.ts';
import { send } from '../shared/messaging.ts';

interface WritingResult {
  text: string;
  /** The passage that can be brought back. */
  deleted?: string;
}

/** Changes, deletes and brings back passages by way of the background, and says what came of it. */
export function usePassageWriting() {
  const [result, setResult] = useState<WritingResult>();
  const tell = (answer: { ok: boolean; error?: string } | undefined, done: WritingResult | undefined): void =>
    setResult(answer?.ok ? done : { text: findWord(answer?.error ?? '') ?? t('common_failed') });
  return {
    result,
    async change(passage: Passage): Promise<void> {
      tell(await send({ type: 'save-passage', passage }).catch(() => undefined), { text: t('archive_written') });
    },
    async remove(id: string): Promise<void> {
      const answer = await send({ type: 'delete-passages', ids: [id] }).catch(() => undefined);
      tell(answer, { text: t('archive_passage_deleted'), deleted: id });
    },
    async restore(...ids: string[]): Promise<void> {
      tell(await send({ type: 'restore-passages', ids }).catch(() => undefined), undefined);
    },
  };
}
