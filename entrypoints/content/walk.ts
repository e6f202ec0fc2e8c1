/** Going from mention to mention, and bringing one into view. */
import { documentOf, rangeOf } from '../../lib/highlight/paint.ts';
import type { Segment } from '../../lib/highlight/place.ts';
import type { Box } from './card/position.ts';
import { offsetOf, shift } from './frames.ts';

/** The lines of text that a segment covers, in the top window's viewport; none while it is not laid out. */
export function linesOfSegment(segment: Segment): Box[] {
  const offset = offsetOf(documentOf(segment.node));
  return [...rangeOf(segment).getClientRects()].map((box) => shift(box, offset));
}

/** The first of them. */
export function lineOfSegment(segment: Segment): Box | undefined {
  return linesOfSegment(segment)[0];
}

/** Scrolls, at once and only if need be, so that the segment stands well inside the window. */
export function bringIntoView(segment: Segment): void {
  segment.node.parentElement?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const line = lineOfSegment(segment);
  if (!line) return;
  const isComfortable = line.top > innerHeight * 0.15 && line.bottom < innerHeight * 0.7;
  if (!isComfortable) window.scrollBy({ top: line.top - innerHeight * 0.35, behavior: 'instant' });
}

/** The index of the next item from `current`; from nowhere it is the first at or below the top of the window. */
export function nextIndex(
  segments: readonly Segment[],
  current: number | undefined,
  direction: 1 | -1,
): number | undefined {
  const count = segments.length;
  if (!count) return undefined;
  if (current !== undefined) return (current + direction + count) % count;
  const visible = segments.findIndex((segment) => (lineOfSegment(segment)?.top ?? -1) >= 0);
  if (visible < 0) return direction === 1 ? 0 : count - 1;
  return direction === 1 ? visible : (visible - 1 + count) % count;
}
