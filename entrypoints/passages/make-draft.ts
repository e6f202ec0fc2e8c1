/** What is selected → a passage to be saved. */

import type { PassageDraft } from '../../lib/messages.ts';
import { describePassage, longestQuote } from '../../lib/passages/describe.ts';
import type { PassageColour } from '../../lib/types.ts';
import type { PassagePage } from './board.ts';
import { findSelection, findStretch, type PageText } from './page-text.ts';

/** `error` is a key of the interface texts. */
export type DraftResult = { ok: true; draft: PassageDraft; selection: Selection } | { ok: false; error: string };

/** A passage of the selected text, as yet without a note. */
export function draftSelection(page: PassagePage, text: PageText, colour: PassageColour): DraftResult {
  const selection = findSelection(text);
  // A reader who picked several stretches means the last.
  const stretch = selection && findStretch(text, selection.getRangeAt(selection.rangeCount - 1));
  if (!stretch) return { ok: false, error: 'passage_nothing_selected' };
  const anchor = describePassage(text.text, stretch.start, stretch.end);
  if (!anchor) {
    const isLong = stretch.end - stretch.start > longestQuote;
    return { ok: false, error: isLong ? 'passage_too_long' : 'passage_nothing_selected' };
  }
  const title = page.title().trim().slice(0, 300);
  return { ok: true, draft: { ...anchor, id: makeId(), url: page.url(), title, colour, note: '' }, selection };
}

// Plain http pages have no crypto.randomUUID.
function makeId(): string {
  const numbers = crypto.getRandomValues(new Uint32Array(4));
  return [...numbers].map((number) => number.toString(16).padStart(8, '0')).join('');
}
