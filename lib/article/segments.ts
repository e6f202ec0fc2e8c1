import type { Line } from './model.ts';

/** Stands between the texts of neighbouring inline elements: `来源：`, `某某网` and `王某` of one line are three values. */
const BOUND = '\u2003';

/** The line's text with a mark wherever one text node of the page ends and the next begins. */
export function markSegments(line: Line): string {
  const parts: string[] = [];
  let at = 0;
  let node: number | undefined;
  for (const piece of line.pieces) {
    const text = line.text.slice(at, at + piece.end - piece.start);
    at += piece.end - piece.start;
    if (piece.node === node && piece.node >= 0) parts.push((parts.pop() ?? '') + text);
    else parts.push(text);
    node = piece.node;
  }
  return parts
    .map((part) => part.trim())
    .filter(Boolean)
    .join(BOUND);
}
