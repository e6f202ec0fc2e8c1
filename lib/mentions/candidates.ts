/** Local programmes stand in no table; by their shape, their marks or their kind they are candidates. */

import { findEnumerated, findParallel } from './enumerated.ts';
import type { Lexicon } from './lexicon.ts';
import { findManners } from './manners.ts';
import { type CandidateRange, findShapes } from './programme-shapes.ts';
import { findQuoted } from './quoted-candidates.ts';
import { findUndertakings } from './undertakings.ts';

/**
 * Candidates of a text, the longer before the shorter, none overlapping. Strings of which only quotation marks show that they
 * name something count where `isQuotedWord` is given; it tells figures of speech and the like.
 */
export function findCandidates(lexicon: Lexicon, isQuotedWord?: (word: string) => boolean): CandidateRange[] {
  const isNone = (inside: string) => ALLIANCE.test(inside) || isQuotedWord?.(inside) === true;
  const quoted = isQuotedWord ? findQuoted(lexicon, isNone) : [];
  const shaped = findShapes(lexicon.text).filter(({ start, end }) => !isNone(lexicon.text.slice(start + 1, end - 1)));
  const ranges = [
    ...shaped,
    ...quoted,
    ...findUndertakings(lexicon),
    ...findManners(lexicon),
    ...findEnumerated(lexicon.text),
    ...findParallel(lexicon.text),
  ];
  return keepLongest(ranges, lexicon.text.length);
}

/** “八国联盟”, “五眼联盟”: alliances of states. */
const ALLIANCE = /^(?:[二三四五六七八九十多各][国眼]|跨国)[^“”]{0,12}联盟$/;

function keepLongest(ranges: readonly CandidateRange[], length: number): CandidateRange[] {
  const kept: CandidateRange[] = [];
  const taken = new Uint8Array(length);
  for (const range of ranges.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    if (taken.subarray(range.start, range.end).includes(1)) continue;
    taken.fill(1, range.start, range.end);
    kept.push(range);
  }
  return kept.sort((a, b) => a.start - b.start);
}
