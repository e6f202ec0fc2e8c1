/** A span of an article → the stretches of live text nodes that show it, by walking the pieces. */
import type { Piece, PlacedArticle, Span } from '../types.ts';

/** Characters `start..end` of one live text node. */
export interface Segment {
  node: Text;
  start: number;
  end: number;
}

/** Where a span stands on the page; empty when the page no longer shows the expected characters there. */
export function placeSpan(span: Span, placed: PlacedArticle, texts: readonly Text[]): Segment[] {
  const text = textOf(span.block, placed);
  const pieces = span.block === -1 ? placed.titlePieces : placed.pieces[span.block];
  if (text === undefined || !pieces) return [];
  const segments: Segment[] = [];
  let offset = 0;
  for (const piece of pieces) {
    const from = Math.max(span.start, offset);
    const to = Math.min(span.end, offset + piece.end - piece.start);
    if (from < to) {
      const segment = locate(piece, from - offset, to - offset, texts);
      if (!segment || readSegment(segment) !== text.slice(from, to)) return [];
      append(segments, segment);
    }
    offset += piece.end - piece.start;
    if (offset >= span.end) break;
  }
  return segments;
}

/** The characters a segment shows now. */
export function readSegment({ node, start, end }: Segment): string {
  return node.data.slice(start, end);
}

function textOf(block: number, { article }: PlacedArticle): string | undefined {
  return block === -1 ? article.title : article.blocks[block]?.text;
}

function locate(piece: Piece, from: number, to: number, texts: readonly Text[]): Segment | undefined {
  const node = texts[piece.node];
  return node && { node, start: piece.start + from, end: piece.start + to };
}

// White space that cleaning took out of a name (冯 艳) stays under one unbroken line.
function append(segments: Segment[], next: Segment): void {
  const last = segments.at(-1);
  if (last?.node === next.node && next.start >= last.end && isBlank(last.node.data.slice(last.end, next.start))) {
    last.end = next.end;
  } else {
    segments.push(next);
  }
}

function isBlank(text: string): boolean {
  return /^[\s\u200b-\u200d\u2060\ufeff]*$/.test(text);
}
