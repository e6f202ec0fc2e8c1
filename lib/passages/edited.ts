/** Finds a quote that was edited: its surroundings say where to look, the number of edits whether it is still the quote. */
import findNearest from 'approx-string-match';
import type { PassageAnchor } from '../types.ts';
import { findSurroundings } from './likeness.ts';

interface Match {
  start: number;
  end: number;
  errors: number;
}

/** One character in five may differ, and never more than this. */
const mostEdits = 32;
/** A side counts as found again with so many characters, or with all where it had fewer. */
const tellingSide = 8;
/** Looked for with all the context, then with what is nearest. */
const contextLengths = [32, 12];

/** How many characters of a quote may be edited; a name or term of less than five is another with one edit. */
export function countAllowedEdits(quote: string): number {
  return Math.min(mostEdits, Math.floor(quote.length / 5));
}

/** Whether a text has the quote, or words that might be taken for the quote edited. */
export function holdsNearly(text: string, quote: string): boolean {
  return findNearest(text, quote, countAllowedEdits(quote)).length > 0;
}

/**
 * The place of the edited quote in a text without white space; undefined where none or more than one is likely. Both
 * sides have to be found again, and the text it was made on must have had nothing like it elsewhere: of the lines of a
 * list, one deleted looks like its neighbour edited.
 */
export function findEdited(
  text: string,
  quote: string,
  anchor: PassageAnchor,
): { from: number; to: number } | undefined {
  const allowed = countAllowedEdits(quote);
  if (allowed === 0 || !anchor.distinct) return undefined;
  for (const length of contextLengths) {
    const [before, after] = [anchor.prefix.slice(-length), anchor.suffix.slice(0, length)];
    const errors = allowed + Math.floor((before.length + after.length) / 5);
    const regions = joinOverlapping(findNearest(text, before + quote + after, errors));
    const [region] = regions;
    const match = regions.length === 1 && region && findInRegion(text, region, quote, before.length, allowed);
    if (match && standsBetween(text, match, anchor)) return { from: match.start, to: match.end };
  }
  return undefined;
}

function standsBetween(text: string, { start, end }: Match, anchor: PassageAnchor): boolean {
  const { before, after } = findSurroundings(text, start, end, anchor);
  return before >= Math.min(tellingSide, anchor.prefix.length) && after >= Math.min(tellingSide, anchor.suffix.length);
}

// Of matches that end one character apart the one as long as the quote is it; of several, the one at the expected place.
function findInRegion(
  text: string,
  { start, end }: Match,
  quote: string,
  expected: number,
  allowed: number,
): Match | undefined {
  const matches = findNearest(text.slice(start, end), quote, allowed);
  const distance = (match: Match) =>
    2 * Math.abs(match.start - expected) + Math.abs(match.end - match.start - quote.length);
  const [nearest] = matches.sort((one, other) => distance(one) - distance(other));
  if (!nearest || nearest.errors === 0) return undefined;
  return { start: start + nearest.start, end: start + nearest.end, errors: nearest.errors };
}

function joinOverlapping(matches: readonly Match[]): Match[] {
  const joined: Match[] = [];
  for (const match of [...matches].sort((one, other) => one.start - other.start)) {
    const last = joined.at(-1);
    if (last && match.start < last.end) last.end = Math.max(last.end, match.end);
    else joined.push({ ...match });
  }
  return joined;
}
