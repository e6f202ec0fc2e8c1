import type { PageStatus, ReadingState } from '../../lib/messages.ts';
import type { Reading } from '../../lib/types.ts';

/** The reading of a page that answers; whether it is saved is another question. */
export function readyState(
  reading: Reading,
  { annotated, reader }: PageStatus,
): Extract<ReadingState, { state: 'ready' }> {
  const { nextPage } = reading.article;
  // The next part is fetched by the page, which the reader view is not.
  const next = reader ? { inReader: reader } : { ...(nextPage && { nextPage }) };
  return { state: 'ready', reading, annotated, ...next };
}
