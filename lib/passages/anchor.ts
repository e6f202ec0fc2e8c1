/**
 * What a passage is found by → its place in a text that may have changed. First the quote with its surroundings as they
 * were; then the quote, with the surroundings as evidence; then a quote with few edits, with more evidence. Where two
 * places are as likely, or none is likely enough, there is none: a wrong place is worse than no place.
 */
import type { PassageAnchor } from '../types.ts';
import { contextLength } from './describe.ts';
import { findEdited } from './edited.ts';
import { findAll } from './find-all.ts';
import { findSurroundings } from './likeness.ts';
import { type Squeezed, squeezeText, tidyQuote } from './squeezed.ts';

/** `exact`: as it was, surroundings included. `moved`: the surroundings changed. `fuzzy`: the quote itself was edited. */
export type AnchorKind = 'exact' | 'moved' | 'fuzzy';

/** Half-open, in UTF-16 code units of the full text. */
export interface AnchoredPlace {
  start: number;
  end: number;
  how: AnchorKind;
}

/** Where the quote stands in the squeezed text, with the number of characters that speak for it. */
interface Candidate {
  from: number;
  evidence: number;
}

/** Characters of quote and surroundings that make a place sure: one whole side. Formulas of the genre repeat up to thirty. */
const enoughEvidence = contextLength + 1;
/** The best place has to have so many more than the next. */
const margin = 8;
/** The same for each side of words that stood more than once. */
const lead = 4;
/** A quote of this length that stood once and stands once is that quote, whatever is around it. */
const tellingLength = 12;

/** Undefined where the text has no place that is surely meant. A text that many passages share is squeezed once. */
export function anchorPassage(anchor: PassageAnchor, full: string | Squeezed): AnchoredPlace | undefined {
  const page = typeof full === 'string' ? squeezeText(full) : full;
  const quote = squeezeText(anchor.quote).text;
  const alike = findAll(page.text, anchor.prefix + quote + anchor.suffix);
  if (alike.length > 0) return placeAt(page, pickAlike(alike, anchor), quote.length, 'exact');
  const likely = listLikely(page.text, quote, anchor);
  if (likely.length > 0) return placeAt(page, pickBest(likely), quote.length, 'moved');
  const edited = findEdited(page.text, quote, anchor);
  return edited && placeAt(page, edited.from, edited.to - edited.from, 'fuzzy');
}

/** The words that a text shows at a place, as a quote is shown. */
export function readPlace(full: string, { start, end }: AnchoredPlace): string {
  return tidyQuote(full.slice(start, end));
}

// Places that are alike to the last character of context are told apart by their order alone.
function pickAlike(alike: readonly number[], { prefix, of, nth }: PassageAnchor): number | undefined {
  const place = alike.length === 1 ? alike[0] : alike.length === of ? alike[nth] : undefined;
  return place === undefined ? undefined : place + prefix.length;
}

/** The places of the unedited quote that have enough evidence. */
function listLikely(text: string, quote: string, anchor: PassageAnchor): Candidate[] {
  const standing = findAll(text, quote);
  const isTelling = quote.length >= tellingLength && anchor.rivals === undefined;
  const [only] = standing;
  if (isTelling && standing.length === 1 && only !== undefined) return [{ from: only, evidence: quote.length }];
  return standing.flatMap((from) => {
    const { before, after } = findSurroundings(text, from, from + quote.length, anchor);
    const evidence = quote.length + before + after;
    return evidence >= enoughEvidence && isTold(before, after, anchor) ? [{ from, evidence }] : [];
  });
}

// Of words that stood more than once the next ones may stand now beside the gap that their likes have left: so on both
// sides there has to be more of the old surroundings than any other place had.
function isTold(before: number, after: number, { rivals }: PassageAnchor): boolean {
  return !rivals || (before >= rivals.before + lead && after >= rivals.after + lead);
}

function pickBest(candidates: readonly Candidate[]): number | undefined {
  const [best, next] = [...candidates].sort((one, other) => other.evidence - one.evidence);
  if (!best || (next && best.evidence - next.evidence < margin)) return undefined;
  return best.from;
}

function placeAt(
  { offsets }: Squeezed,
  from: number | undefined,
  length: number,
  how: AnchorKind,
): AnchoredPlace | undefined {
  if (from === undefined) return undefined;
  const [start, last] = [offsets[from], offsets[from + length - 1]];
  return start === undefined || last === undefined ? undefined : { start, end: last + 1, how };
}
