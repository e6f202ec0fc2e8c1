import { send } from '../entrypoints/shared/messaging.ts';
import { canonicalUrl } from '../lib/text/canonical-url.ts';
import type { Passage, Reading } from '../lib/types.ts';

/** The reader's own highlights on the page of this reading; none where they cannot be had: a copy goes on without. */
export async function loadPassages({ article }: Reading): Promise<Passage[]> {
  const url = canonicalUrl(article.url);
  if (url === '') return [];
  const answer = await send({ type: 'list-passages', url }).catch(() => undefined);
  return answer?.ok ? answer.passages : [];
}
