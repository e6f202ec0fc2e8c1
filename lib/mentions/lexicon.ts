/** The gazetteer's hits in one view, by where they start and end, and the places where a post cannot reach further left. */
import type { ContextRole, Gazetteer, Hit } from '../gazetteer/gazetteer.ts';
import { isHan, type View } from './view.ts';

export type TitleHit = Extract<Hit, { kind: 'title' }>;
export type PlaceHit = Extract<Hit, { kind: 'place' }>;
export type OrganisationHit = Extract<Hit, { kind: 'organisation' }>;
export type OfficialHit = Extract<Hit, { kind: 'official' }>;

export interface Lexicon {
  view: View;
  hits: readonly Hit[];
  /** In order of start; where several start together, the shorter first. */
  titles: readonly TitleHit[];
  startingAt(position: number): readonly Hit[];
  endingAt(position: number): readonly Hit[];
  /** The nearest position at or before `position` after punctuation or a boundary word. */
  boundaryBefore(position: number): number;
  /** The same for punctuation alone. */
  markBefore(position: number): number;
  /** Longest word that may follow a name and starts here, in characters; 0 for none. */
  afterWordAt(position: number): number;
  /** Longest word that may stand before a post or name and ends here; 0 for none. */
  beforeWordAt(position: number): number;
}

const NONE: readonly Hit[] = [];

export function readLexicon(view: View, gazetteer: Gazetteer): Lexicon {
  const hits = gazetteer.scan(view.text);
  const starts: Hit[][] = [];
  const ends: Hit[][] = [];
  for (const hit of hits) {
    push(starts, hit.start, hit);
    push(ends, hit.end, hit);
  }
  const boundaries = findBoundaries(view, hits);
  const longest = (list: readonly Hit[], role: ContextRole) =>
    list.reduce((best, hit) => (isContext(hit, role) ? Math.max(best, hit.end - hit.start) : best), 0);
  return {
    view,
    hits,
    titles: hits.filter((hit) => hit.kind === 'title'),
    startingAt: (position) => starts[position] ?? NONE,
    endingAt: (position) => ends[position] ?? NONE,
    boundaryBefore: (position) => boundaries.words[position] ?? 0,
    markBefore: (position) => boundaries.marks[position] ?? 0,
    afterWordAt: (position) => longest(starts[position] ?? NONE, 'after'),
    beforeWordAt: (position) => longest(ends[position] ?? NONE, 'before'),
  };
}

/** Whether a hit is a word of this role. */
export function isContext(hit: Hit, role: ContextRole): boolean {
  return hit.kind === 'context' && hit.roles.includes(role);
}

function push(lists: Hit[][], position: number, hit: Hit): void {
  const list = lists[position];
  if (list) list.push(hit);
  else lists[position] = [hit];
}

interface Boundaries {
  words: Int32Array;
  marks: Int32Array;
}

// A boundary word inside a longer word (在 in 在线, 和 in 和平区) bounds nothing.
function findBoundaries(view: View, hits: readonly Hit[]): Boundaries {
  const length = view.text.length;
  const marks = new Uint8Array(length + 1);
  for (let at = 0; at < length; at += 1) if (!isPostCharacter(view.text, at)) marks[at + 1] = 1;
  const words = marks.slice();
  const covered = longestCover(length, hits.filter(isShield));
  for (const hit of hits)
    if (isContext(hit, 'before') && hit.end - hit.start >= (covered[hit.start] ?? 0)) words[hit.end] = 1;
  return { words: nearestOf(words), marks: nearestOf(marks) };
}

/** Brackets inside a post (党(工)委) are not its end. */
function isPostCharacter(text: string, at: number): boolean {
  const character = text.charAt(at);
  if (isHan(character) || /[\dA-Za-z]/.test(character)) return true;
  if (character === '(') return /^\([\u3400-\u9fff]{1,10}\)[\u3400-\u9fff]/.test(text.slice(at, at + 13));
  return character === ')' && /[\u3400-\u9fff]\([\u3400-\u9fff]{1,10}$/.test(text.slice(Math.max(0, at - 12), at));
}

function nearestOf(bounds: Uint8Array): Int32Array {
  const nearest = new Int32Array(bounds.length);
  for (let at = 1; at < bounds.length; at += 1) nearest[at] = bounds[at] ? at : (nearest[at - 1] ?? 0);
  return nearest;
}

function isShield(hit: Hit): boolean {
  if (isContext(hit, 'protect')) return true;
  if (hit.kind === 'place') return !hit.isShort || hit.end - hit.start > 2;
  return (hit.kind === 'organisation' && !hit.isSuffix) || hit.kind === 'title';
}

/** For each position, the length of the longest shield over it (a word of that length or more still bounds). */
function longestCover(length: number, shields: readonly Hit[]): Uint8Array {
  const cover = new Uint8Array(length + 1);
  for (const { start, end } of shields)
    for (let at = start; at < end; at += 1) cover[at] = Math.max(cover[at] ?? 0, end - start);
  return cover;
}
