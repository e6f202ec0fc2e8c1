/**
 * An article as the grammar reads it: its blocks in one text, without white space and zero-width characters, punctuation
 * in one width. One text for the whole article, so that it is scanned and indexed once and not block by block.
 */
import type { Span } from '../types.ts';

export interface View {
  /** The blocks, each between two line breaks. No word, name or post holds one, so that none reaches into another block. */
  text: string;
  /** The same characters as code units. */
  codes: Uint16Array;
  /** Where each character stands in `sources`, counted through all of them. */
  at: Int32Array;
  /** 1 where white space stood before the character, and at the end of each block. */
  gaps: Uint8Array;
  /** The index in `sources` of each character's block. */
  blocks: Int32Array;
  /** Where each block begins in `text`, and where one more would; its line break is not part of it. */
  starts: Int32Array;
  /** Where each source begins, counted through all of them; one number more than sources. */
  origins: Int32Array;
  /** The texts as they were: the title, then those of the blocks. */
  sources: readonly string[];
}

const BREAK = 10;
/** Straight quotation marks open and close in turn, where a block has an even number and none of another kind. */
const STRAIGHT = 0x22;
const OPENING = 0x201c;
const CLOSING = 0x201d;
/** White space, zero-width characters, and the mark that portals put before those they link (市领导@甲、@乙). */
const NOISE =
  '\t\v\f\r \u00a0\u00ad\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u200c\u200d\u200e\u200f\u2028\u2029\u202f\u205f\u2060\u3000\ufeff@';
const WIDE = '，（）：；！？﹑．｜│┃';
const NARROW = ',():;!?、.|||';
/** What each code unit becomes; a line break for what is left out. */
const FOLDED = foldTable();

function foldTable(): Uint16Array {
  const table = Uint16Array.from({ length: 0x10000 }, (_, code) => code);
  for (let at = 0; at < NOISE.length; at += 1) table[NOISE.charCodeAt(at)] = BREAK;
  for (let at = 0; at < WIDE.length; at += 1) table[WIDE.charCodeAt(at)] = NARROW.charCodeAt(at);
  return table;
}

/** Reads the texts of an article, the title first. */
export function viewOf(sources: readonly string[]): View {
  const room = sources.reduce((length, source) => length + source.length + 1, 1);
  const codes = new Uint16Array(room);
  const at = new Int32Array(room);
  const gaps = new Uint8Array(room);
  const blocks = new Int32Array(room);
  const starts = new Int32Array(sources.length + 1);
  const origins = new Int32Array(sources.length + 1);
  codes[0] = BREAK;
  let size = 1;
  for (let block = 0; block < sources.length; block += 1) {
    const source = sources[block] ?? '';
    const origin = origins[block] ?? 0;
    const start = size;
    let gap = 0;
    const isPaired = arePaired(source);
    let isOpen = false;
    for (let index = 0; index < source.length; index += 1) {
      let code = FOLDED[source.charCodeAt(index)] ?? BREAK;
      if (code === STRAIGHT && isPaired) {
        isOpen = !isOpen;
        code = isOpen ? OPENING : CLOSING;
      }
      codes[size] = code;
      at[size] = origin + index;
      gaps[size] = gap;
      gap = code === BREAK ? 1 : 0;
      size += 1 - gap;
    }
    codes[size] = BREAK;
    at[size] = origin + source.length;
    gaps[size] = 1;
    size += 1;
    blocks.fill(block, start, size);
    starts[block] = start;
    starts[block + 1] = size;
    origins[block + 1] = origin + source.length + 1;
  }
  const own = codes.subarray(0, size);
  return { text: decodeCodes(own), codes: own, at, gaps, blocks, starts, origins, sources };
}

function arePaired(source: string): boolean {
  if (!source.includes('"')) return false;
  return source.split('"').length % 2 === 1 && !/[“”]|\d"/.test(source);
}

const decoder = new TextDecoder('utf-16le');

/** Code units as a string of as many; half a pair of surrogates becomes U+FFFD. */
export function decodeCodes(codes: Uint16Array): string {
  return decoder.decode(codes);
}

/** The block of a position, the title being −1. */
export function blockOf({ blocks }: View, position: number): number {
  return (blocks[position] ?? 0) - 1;
}

/** Where the block of a position begins. */
export function blockStart({ blocks, starts }: View, position: number): number {
  return starts[blocks[position] ?? 0] ?? 0;
}

/** Positions → a span of the block. */
export function spanOf({ at, blocks, origins }: View, start: number, end: number): Span {
  const block = blocks[start] ?? 0;
  const origin = origins[block] ?? 0;
  return { block: block - 1, start: (at[start] ?? 0) - origin, end: (at[end - 1] ?? 0) - origin + 1 };
}

/** The block's own characters between two positions. */
export function surfaceOf({ at, blocks, origins, sources }: View, start: number, end: number): string {
  const block = blocks[start] ?? 0;
  const origin = origins[block] ?? 0;
  return (sources[block] ?? '').slice((at[start] ?? 0) - origin, (at[end - 1] ?? 0) - origin + 1);
}
