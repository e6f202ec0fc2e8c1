/** Cuts an article into the units that may be nodes of its outline: headings, numbered paragraphs, numbered sentences. */
import { findQuotes } from '../../text/quotes.ts';
import type { Range } from '../../text/ranges.ts';
import type { Passage, Source } from '../source.ts';
import { readMarker } from './markers.ts';

export interface OutlineUnit {
  passage: Passage;
  /** From the mark to the end of what it heads, at most its paragraph. */
  range: Range;
  rank: number;
  /** The family of marks that it belongs to: two siblings of a family make a list. */
  family: string;
  /** Its place in its family, from 1; 0 where the text does not number. */
  number: number;
}

const HEADING_RANK = 0;
const ITEM_RANK = 9;

export function findUnits(source: Source): OutlineUnit[] {
  return source.passages.flatMap((passage) => {
    if (passage.kind === 'caption' || passage.kind === 'cell') return [];
    const marked = findMarked(passage);
    const first = marked[0];
    if (passage.kind === 'heading') return first?.range.start === 0 ? marked : [headingUnit(passage), ...marked];
    if (passage.kind === 'item' && first?.range.start !== 0) return [itemUnit(passage), ...marked];
    return marked;
  });
}

function headingUnit(passage: Passage): OutlineUnit {
  const range = { start: 0, end: passage.text.length };
  return { passage, range, rank: HEADING_RANK + (passage.level ?? 1) / 10, family: 'heading', number: 0 };
}

function itemUnit(passage: Passage): OutlineUnit {
  return { passage, range: { start: 0, end: passage.text.length }, rank: ITEM_RANK, family: 'item', number: 0 };
}

/** The marks at the start of the paragraph and, of the forms that stand inline, after a stop. */
export function findMarked(passage: Passage): OutlineUnit[] {
  const { text } = passage;
  const starts = startsOf(text);
  const units: OutlineUnit[] = [];
  for (const start of starts) {
    const found = readMarker(text.slice(start, start + 16), start === starts[0]);
    if (!found) continue;
    units.push({
      passage,
      range: { start, end: text.length },
      rank: found.form.rank,
      family: found.form.id,
      number: found.number,
    });
  }
  return closeUnits(units);
}

/** A unit ends where the next of its rank or a higher one begins. */
function closeUnits(units: readonly OutlineUnit[]): OutlineUnit[] {
  const later: OutlineUnit[] = [];
  return units
    .toReversed()
    .map((unit) => {
      while ((later.at(-1)?.rank ?? 0) > unit.rank) later.pop();
      const next = later.at(-1);
      later.push(unit);
      return next ? { ...unit, range: { start: unit.range.start, end: next.range.start } } : unit;
    })
    .toReversed();
}

/** Where a unit may begin: at the text's start and after 。；：outside quotations. */
function startsOf(text: string): number[] {
  const quotes = findQuotes(text);
  const starts = [text.length - text.trimStart().length];
  let next = 0;
  for (const match of text.matchAll(/[。；;：:！!？?，,、][”"]?\s*/g)) {
    while (quotes[next] && (quotes[next]?.end ?? 0) <= match.index) next++;
    const quote = quotes[next];
    if (quote && quote.start < match.index && quote.end > match.index + match[0].length) continue;
    const at = match.index + match[0].length;
    const isWeak = /^[，,、]/.test(match[0]);
    if (!isWeak || /^[一二三四五六七八九十]是/.test(text.slice(at, at + 2))) starts.push(at);
  }
  return starts;
}
