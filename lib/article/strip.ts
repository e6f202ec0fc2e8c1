import type { Piece } from '../types.ts';

/** A text with its way back to the page. Only deletion is possible, so the pieces stay true by construction. */
export interface Strip {
  text: string;
  /** In order; together as long as `text`. */
  pieces: Piece[];
}

/** Half-open range of a strip's text. */
export type Range = readonly [from: number, to: number];

export function joinStrips(strips: Strip[]): Strip {
  return { text: strips.map((strip) => strip.text).join(''), pieces: strips.flatMap((strip) => strip.pieces) };
}

export function sliceStrip(strip: Strip, from: number, to: number = strip.text.length): Strip {
  if (from <= 0 && to >= strip.text.length) return strip;
  const pieces: Piece[] = [];
  let offset = 0;
  for (const piece of strip.pieces) {
    const length = piece.end - piece.start;
    const start = Math.max(from - offset, 0);
    const end = Math.min(to - offset, length);
    if (start < end) pieces.push({ node: piece.node, start: piece.start + start, end: piece.start + end });
    offset += length;
    if (offset >= to) break;
  }
  return { text: strip.text.slice(from, to), pieces };
}

/** The parts at these ranges, which are in order and do not overlap. One pass over pieces and ranges. */
export function sliceRanges(strip: Strip, ranges: readonly Range[]): Strip[] {
  let next = 0;
  let offset = 0;
  return ranges.map(([from, to]) => {
    const pieces: Piece[] = [];
    for (let piece = strip.pieces[next]; piece; piece = strip.pieces[++next]) {
      const end = offset + piece.end - piece.start;
      const start = piece.start + Math.max(from - offset, 0);
      if (end > from && offset < to)
        pieces.push({ node: piece.node, start, end: piece.start + Math.min(end, to) - offset });
      // The rest of this piece may lie in the next range.
      if (end > to) break;
      offset = end;
    }
    return { text: strip.text.slice(from, to), pieces };
  });
}

/** Deletes ranges, which are in order and do not overlap. One pass over pieces and ranges. */
export function cutStrip(strip: Strip, ranges: Range[]): Strip {
  if (!ranges.length) return strip;
  const kept: Range[] = [];
  let at = 0;
  for (const [from, to] of ranges) {
    if (from > at) kept.push([at, from]);
    at = Math.max(at, to);
  }
  if (at < strip.text.length) kept.push([at, strip.text.length]);
  return {
    text: kept.map(([from, to]) => strip.text.slice(from, to)).join(''),
    pieces: keepPieces(strip.pieces, kept),
  };
}

function keepPieces(pieces: Piece[], kept: Range[]): Piece[] {
  const result: Piece[] = [];
  let offset = 0;
  let next = 0;
  for (const { node, start, end } of pieces) {
    const last = offset + end - start;
    for (; next < kept.length; next++) {
      const [from, to] = kept[next] ?? [last, last];
      if (from >= last) break;
      const lower = start + Math.max(from - offset, 0);
      const upper = start + Math.min(to, last) - offset;
      if (lower < upper) result.push({ node, start: lower, end: upper });
      if (to > last) break;
    }
    offset = last;
  }
  return result;
}
