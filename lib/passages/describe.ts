/** A stretch of a text → what it is found by again. */
import type { PassageAnchor } from '../types.ts';
import { holdsNearly } from './edited.ts';
import { findAll } from './find-all.ts';
import { findSurroundings } from './likeness.ts';
import { countBefore, squeezeText, tidyQuote } from './squeezed.ts';

/** Characters of context kept on each side. */
export const contextLength = 32;
/** A quote of more characters is no passage but a page. */
export const longestQuote = 4000;

/** Undefined for a stretch of white space alone, and for one that is too long. */
export function describePassage(full: string, start: number, end: number): PassageAnchor | undefined {
  const squeezed = squeezeText(full);
  const { text } = squeezed;
  const [from, to] = [countBefore(squeezed, start), countBefore(squeezed, end)];
  if (from >= to || to - from > longestQuote) return undefined;
  const prefix = text.slice(Math.max(0, from - contextLength), from);
  const suffix = text.slice(to, to + contextLength);
  const quote = text.slice(from, to);
  const alike = findAll(text, prefix + quote + suffix);
  return {
    quote: tidyQuote(full.slice(start, end)),
    prefix,
    suffix,
    offset: from,
    of: alike.length,
    nth: alike.indexOf(from - prefix.length),
    ...findRivals(text, from, quote, { prefix, suffix }),
    distinct: ![text.slice(0, from), text.slice(to)].some((rest) => holdsNearly(rest, quote)),
  };
}

/** What the surroundings of the other places of the quote have in common with those of its own. */
function findRivals(
  text: string,
  place: number,
  quote: string,
  context: Pick<PassageAnchor, 'prefix' | 'suffix'>,
): Pick<PassageAnchor, 'rivals'> {
  const others = findAll(text, quote).filter((from) => from !== place);
  if (others.length === 0) return {};
  const rivals = { before: 0, after: 0 };
  for (const from of others) {
    const { before, after } = findSurroundings(text, from, from + quote.length, context);
    rivals.before = Math.max(rivals.before, before);
    rivals.after = Math.max(rivals.after, after);
  }
  return { rivals };
}
