/** The gazetteer's hits in an article, by where they start and end, and the places where a post cannot reach further left. */
import type { Gazetteer, Hits, Names } from '../gazetteer/gazetteer.ts';
import { BIT, BITS } from '../text/surface-bits.ts';
import { CHARACTER, codeOf, codesOf, isOf } from './characters.ts';
import { indexOccurrences, type Occurrences } from './occurrences.ts';
import type { View } from './view.ts';

/** What is asked of the surfaces at a position beyond their own bits. */
export const WORD = {
  /** A word of the context of one character, or of more. */
  single: 1 << 20,
  context: 1 << 21,
  /** Two characters or more: a place or an organisation; those and titles but no short place; a title, an organisation or a word of the context. */
  body: 1 << 22,
  solid: 1 << 23,
  phrase: 1 << 24,
  /** An organisation of two characters or more that decides standings. */
  standing: 1 << 25,
} as const;

/**
 * Columns by position of the article's text. Nearly every question of the grammar is whether something of a kind starts or
 * ends at a position, or how far the longest of it reaches: these are answered here, and the rows are looked at for the rest.
 */
export interface Lexicon extends View {
  hits: Hits;
  occurrences: Occurrences;
  /** The first row that starts at each position or later. */
  rowAt: Int32Array;
  /** Rows in order of end, then start, and the first of those that end at each position or later. */
  rowsByEnd: Int32Array;
  endRowAt: Int32Array;
  /** All bits of the surfaces that start, or end, at a position, with those of `WORD`. */
  starting: Int32Array;
  ending: Int32Array;
  /** Length of the longest word that may follow a name and starts here; of any of the context; of any or a title. */
  after: Uint8Array;
  context: Uint8Array;
  word: Uint8Array;
  /** Length of the shortest word that may stand around names, starts here and has two characters or more. */
  least: Uint8Array;
  /** Length of the longest word that may stand before a post and ends here; of any of the context or title that does. */
  before: Uint8Array;
  wordBefore: Uint8Array;
  /** The nearest position at or before each after punctuation or a boundary word; after punctuation alone. */
  bounds: Int32Array;
  marks: Int32Array;
  names: Names;
}

/** Whether the two characters at a position make a frequent word. */
export function isCommon({ codes, names }: Lexicon, at: number): boolean {
  return names.isCommonWord(codes[at] ?? 0, codes[at + 1] ?? 0);
}

export function readLexicon(view: View, gazetteer: Gazetteer): Lexicon {
  const hits = gazetteer.scan(view);
  const size = view.codes.length + 1;
  const lexicon: Lexicon = {
    ...view,
    hits,
    occurrences: indexOccurrences(view.codes),
    rowAt: new Int32Array(size + 1),
    rowsByEnd: new Int32Array(hits.size),
    endRowAt: new Int32Array(size + 1),
    starting: new Int32Array(size),
    ending: new Int32Array(size),
    after: new Uint8Array(size),
    context: new Uint8Array(size),
    word: new Uint8Array(size),
    least: new Uint8Array(size),
    before: new Uint8Array(size),
    wordBefore: new Uint8Array(size),
    bounds: new Int32Array(size),
    marks: new Int32Array(size),
    names: gazetteer.names,
  };
  countUpTo(hits.starts, hits.size, lexicon.rowAt);
  indexRows(lexicon);
  orderByEnd(lexicon);
  findBounds(lexicon);
  return lexicon;
}

/** For each position how many rows have theirs before it: where the first of its own rows stands. */
function countUpTo(positions: Int32Array, size: number, counts: Int32Array): void {
  for (let row = 0; row < size; row += 1) {
    const next = (positions[row] ?? 0) + 1;
    counts[next] = (counts[next] ?? 0) + 1;
  }
  for (let at = 1; at < counts.length; at += 1) counts[at] = (counts[at] ?? 0) + (counts[at - 1] ?? 0);
}

function indexRows(lexicon: Lexicon): void {
  const { hits, starting, ending } = lexicon;
  for (let row = 0; row < hits.size; row += 1) {
    const start = hits.starts[row] ?? 0;
    const end = hits.ends[row] ?? 0;
    const bits = hits.bits[row] ?? 0;
    const all = bits | wordBits(bits, end - start);
    starting[start] = (starting[start] ?? 0) | all;
    ending[end] = (ending[end] ?? 0) | all;
    if (bits & (BITS.context | BITS.titles)) indexWord(lexicon, bits, start, end);
  }
}

const STANDING = (BIT.organisation | BIT.suffix) * 3;

function wordBits(bits: number, length: number): number {
  if (length === 1) return bits & BITS.context ? WORD.single : 0;
  let found = 0;
  if (bits & BITS.context) found |= WORD.context | WORD.phrase;
  if (bits & (BITS.titles | BITS.anyOrganisation)) found |= WORD.phrase | WORD.solid;
  if (bits & (BITS.anyPlace | BITS.anyOrganisation)) found |= WORD.body;
  if (bits & BIT.place) found |= WORD.solid;
  if (bits & STANDING) found |= WORD.standing;
  return found;
}

/** Rows come in order of end for one start, and of start for one end: the last is the longest that starts, the first the longest that ends. */
function indexWord(lexicon: Lexicon, bits: number, start: number, end: number): void {
  const { after, context, word, least, before, wordBefore } = lexicon;
  const length = end - start;
  word[start] = length;
  if (wordBefore[end] === 0) wordBefore[end] = length;
  if ((bits & BITS.context) === 0) return;
  context[start] = length;
  if (length > 1 && least[start] === 0 && bits & (BIT.after | BIT.before)) least[start] = length;
  if (bits & BIT.after) after[start] = length;
  if (bits & BIT.before && before[end] === 0) before[end] = length;
}

function orderByEnd({ hits, rowsByEnd, endRowAt }: Lexicon): void {
  const { size, ends } = hits;
  countUpTo(ends, size, endRowAt);
  // Filling a position's rows moves its beginning on to its end, which is the next position's beginning: moved back after.
  for (let row = 0; row < size; row += 1) {
    const end = ends[row] ?? 0;
    const place = endRowAt[end] ?? 0;
    rowsByEnd[place] = row;
    endRowAt[end] = place + 1;
  }
  endRowAt.copyWithin(1, 0, endRowAt.length - 1);
  endRowAt[0] = 0;
}

// A boundary word inside a longer word (在 in 在线, 和 in 和平区, 据 in 数据) bounds nothing.
function findBounds(lexicon: Lexicon): void {
  const { hits, bounds, marks } = lexicon;
  markMarks(lexicon);
  bounds.set(marks);
  const cover = coverOf(lexicon);
  for (let row = 0; row < hits.size; row += 1)
    if ((hits.bits[row] ?? 0) & BIT.before && !isInNoun(lexicon, hits.starts[row] ?? 0, hits.ends[row] ?? 0))
      markWord(bounds, cover, hits.starts[row] ?? 0, hits.ends[row] ?? 0);
  carryOn(bounds);
  carryOn(marks);
}

/** Boundary words that are a part of nouns too: 数据, 名胜, 经费. */
const NOMINAL = codesOf('据名经');
const AMID = codeOf('中');

function isInNoun(lexicon: Lexicon, start: number, end: number): boolean {
  if (end - start > 1) return false;
  // 。中丰村: at the head of a clause 中 ends no phrase.
  if (lexicon.codes[start] === AMID) return lexicon.marks[start] === start;
  if (!NOMINAL.includes(lexicon.codes[start] ?? 0)) return false;
  return isCommon(lexicon, start - 1) || isCommon(lexicon, start);
}

function markMarks(lexicon: Lexicon): void {
  const { codes, marks } = lexicon;
  for (let at = 0; at < codes.length; at += 1) {
    const isPlain = isOf(codes[at], CHARACTER.han | CHARACTER.letter);
    if (!isPlain && !isInnerBracket(lexicon, at)) marks[at + 1] = at + 1;
  }
}

function markWord(bounds: Int32Array, cover: Uint8Array, start: number, end: number): void {
  if (end - start >= (cover[start] ?? 0)) bounds[end] = end;
}

const OPEN = codeOf('(');
const CLOSE = codeOf(')');

/** Brackets inside a post (党(工)委) are not its end; those of reporters are, and those that hold a post: 甲(县委书记)说. */
function isInnerBracket({ codes, ending, text }: Lexicon, at: number): boolean {
  const code = codes[at];
  if (code !== OPEN && code !== CLOSE) return false;
  const farthest = Math.max(0, at - LONGEST_INNER - 1);
  const from = code === OPEN ? at : farthest + text.slice(farthest, at).lastIndexOf('(');
  const inner = INNER.exec(text.slice(from, from + LONGEST_INNER + 3));
  const close = from + (inner?.[1]?.length ?? 0) + 1;
  if (!inner || ((ending[close] ?? 0) & BITS.titles) !== 0) return false;
  return code === OPEN ? isOf(codes[close + 1], CHARACTER.ideograph) : close === at && isBeforeBracket(codes, from);
}

const LONGEST_INNER = 10;
const INNER = /^\((?!记者|通讯员|见习|实习)([\u3400-\u9fff]{1,10})\)/;
/** 电, 讯: brackets behind them name reporters. */
const WIRES = codesOf('电讯');

function isBeforeBracket(codes: Uint16Array, open: number): boolean {
  return isOf(codes[open - 1], CHARACTER.ideograph) && !WIRES.includes(codes[open - 1] ?? 0);
}

function carryOn(nearest: Int32Array): void {
  let last = 0;
  for (let at = 0; at < nearest.length; at += 1) {
    last = Math.max(last, nearest[at] ?? 0);
    nearest[at] = last;
  }
}

/** For each position, the length of the longest shield over it (a word of that length or more still bounds). */
function coverOf(lexicon: Lexicon): Uint8Array {
  const { codes, hits } = lexicon;
  const cover = new Uint8Array(codes.length + 1);
  for (let row = 0; row < hits.size; row += 1) {
    const start = hits.starts[row] ?? 0;
    const end = hits.ends[row] ?? 0;
    const bits = hits.bits[row] ?? 0;
    if (isShield(bits, end - start) && !(bits & BIT.protect && isBroken(lexicon, end))) spread(cover, start, end);
  }
  return cover;
}

/** 孙雷为|民政局局长: a body that begins with the last character of 为民 goes on beyond it. */
function isBroken({ hits, rowAt, starting }: Lexicon, end: number): boolean {
  if (((starting[end - 1] ?? 0) & BITS.organisations) === 0) return false;
  const last = rowAt[end] ?? 0;
  for (let row = rowAt[end - 1] ?? 0; row < last; row += 1)
    if ((hits.ends[row] ?? 0) > end + 1 && (hits.bits[row] ?? 0) & BITS.organisations) return true;
  return false;
}

function spread(cover: Uint8Array, start: number, end: number): void {
  for (let at = start; at < end; at += 1) if ((cover[at] ?? 0) < end - start) cover[at] = end - start;
}

function isShield(bits: number, length: number): boolean {
  if (bits & (BIT.protect | BIT.place | BITS.organisations | BITS.titles)) return true;
  return (bits & BIT.shortPlace) !== 0 && length > 2;
}
