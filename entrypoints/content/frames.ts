/** Rectangles of a same-origin frame in the coordinates of the top window. */
import { genuine } from '../../lib/highlight/genuine.ts';
import type { Box } from './card/position.ts';

interface Offset {
  x: number;
  y: number;
}

/** How far a document's viewport stands from the top window's. */
export function offsetOf(document: Document): Offset {
  const frame = genuine(document, 'defaultView')?.frameElement;
  if (!frame) return { x: 0, y: 0 };
  const outer = offsetOf(genuine(frame, 'ownerDocument'));
  const box = frame.getBoundingClientRect();
  return { x: outer.x + box.left + frame.clientLeft, y: outer.y + box.top + frame.clientTop };
}

/** The box moved by the offset. */
export function shift(box: Box, { x, y }: Offset): Box {
  return { left: box.left + x, right: box.right + x, top: box.top + y, bottom: box.bottom + y };
}
