import type { Piece } from '../types.ts';

/** A text with its way back to the page. Only deletion is possible, so the pieces stay true by construction. */
export interface Strip {
  text: string;
  /** In order; together as long as `text`. */
  pieces: Piece[];
}

/** Half-open range of a strip's text. */
export type Range = readonly [from: number, to: number];

export function joinStrips(...strips: Strip[]): Strip {
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

/** Deletes ranges, which are in order and do not overlap. */
export function cutStrip(strip: Strip, ranges: Range[]): Strip {
  if (!ranges.length) return strip;
  const kept: Strip[] = [];
  let at = 0;
  for (const [from, to] of ranges) {
    if (from > at) kept.push(sliceStrip(strip, at, from));
    at = Math.max(at, to);
  }
  if (at < strip.text.length) kept.push(sliceStrip(strip, at));
  return joinPieces(joinStrips(...kept));
}

function joinPieces(strip: Strip): Strip {
  const pieces: Piece[] = [];
  for (const piece of strip.pieces) {
    const last = pieces.at(-1);
    if (last && last.node === piece.node && last.end === piece.start) last.end = piece.end;
    else pieces.push({ ...piece });
  }
  return { text: strip.text, pieces };
}

/** Deletes every match of a global pattern. */
export function cutMatches(strip: Strip, pattern: RegExp): Strip {
  return cutStrip(
    strip,
    [...strip.text.matchAll(pattern)].map((match): Range => [match.index, match.index + match[0].length]),
  );
}
