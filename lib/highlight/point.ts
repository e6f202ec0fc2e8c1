/** Which mark lies under a point of a document's viewport. */
import { genuine } from './genuine.ts';
import { type PlacedMark, rangeOf } from './paint.ts';
import type { Segment } from './place.ts';

/** Anything that stands on stretches of live text. */
interface Drawn {
  segments: readonly Segment[];
}

export type MarkIndex<Mark extends Drawn = PlacedMark> = ReadonlyMap<Text, readonly Mark[]>;

/** The line is drawn below the glyphs; a pointer on it counts. Pixels. */
const below = 5;

/** Marks by the text nodes they stand in. */
export function indexMarks<Mark extends Drawn>(marks: readonly Mark[]): MarkIndex<Mark> {
  const index = new Map<Text, Mark[]>();
  for (const mark of marks) {
    for (const node of new Set(mark.segments.map((segment) => segment.node))) {
      const list = index.get(node);
      if (list) list.push(mark);
      else index.set(node, [mark]);
    }
  }
  return index;
}

/** The mark at `x, y` and the rectangle of the line of text it was met on, in the viewport of `document`. */
export function markAt<Mark extends Drawn>(
  document: Document,
  x: number,
  y: number,
  index: MarkIndex<Mark>,
): { mark: Mark; rect: DOMRect } | undefined {
  const caret = caretAt(document, x, y);
  if (!caret) return undefined;
  for (const mark of findMarks(index, caret.node)) {
    for (const segment of mark.segments) {
      if (segment.node !== caret.node || caret.offset < segment.start || caret.offset > segment.end) continue;
      const rect = [...rangeOf(segment).getClientRects()].find((box) => isInside(box, x, y));
      if (rect) return { mark, rect };
    }
  }
  return undefined;
}

function findMarks<Mark extends Drawn>(index: MarkIndex<Mark>, node: Node): readonly Mark[] {
  return (node.nodeType === 3 && index.get(node as Text)) || [];
}

function caretAt(document: Document, x: number, y: number): { node: Node; offset: number } | undefined {
  if ('caretPositionFromPoint' in document) {
    const caret = genuine(document, 'caretPositionFromPoint')(x, y);
    return caret ? { node: caret.offsetNode, offset: caret.offset } : undefined;
  }
  const range = genuine(document as Document, 'caretRangeFromPoint')(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : undefined;
}

function isInside(box: DOMRect, x: number, y: number): boolean {
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom + below;
}
