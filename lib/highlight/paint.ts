/** Draws marks through the highlight registry of each document; no node of the page is touched. */
import type { PlacedArticle } from '../types.ts';
import { genuine, unwrap } from './genuine.ts';
import { type Ground, groundOf } from './ground.ts';
import type { Mark } from './marks.ts';
import { placeSpan, readSegment, type Segment } from './place.ts';
import { highlightName, highlightNames } from './rules.ts';

/** Where something stands on the page: at least one segment, all in one document. */
export interface Placement {
  segments: [Segment, ...Segment[]];
  ground: Ground;
  /** What the segments read when they were placed. */
  shown: string;
}

/** A mark that the page shows. */
export interface PlacedMark extends Placement {
  mark: Mark;
}

/** Finds the marks on the page; those that the page does not show are left out. */
export function placeMarks(marks: readonly Mark[], placed: PlacedArticle, texts: readonly Text[]): PlacedMark[] {
  const grounds = new Map<Element, Ground>();
  return marks.flatMap((mark): PlacedMark[] => {
    const [first, ...rest] = placeSpan(mark.span, placed, texts);
    if (!first) return [];
    const segments: [Segment, ...Segment[]] = [first, ...rest];
    return [{ mark, segments, ground: groundBehind(first.node, grounds), shown: readAll(segments) }];
  });
}

/** False once the page has replaced or moved away any text that the mark stands on. */
export function isInPlace({ segments, shown }: Placement): boolean {
  return segments.every(({ node }) => node.isConnected) && readAll(segments) === shown;
}

/** Replaces what is drawn in these documents by these marks. */
export function paintMarks(documents: Iterable<Document>, marks: readonly PlacedMark[]): void {
  unpaint(documents);
  for (const { mark, segments, ground } of marks) draw(segments, highlightName(mark.line, ground));
}

/** Draws the ground behind the mention now pointed at, and behind nothing else. */
export function paintCurrent(documents: Iterable<Document>, segments: readonly Segment[]): void {
  const names = highlightNames.filter((name) => name.startsWith('zw-current'));
  for (const document of documents) for (const name of names) registryOf(document)?.delete(name);
  const [first] = segments;
  if (first) draw(segments, highlightName('current', groundBehind(first.node, new Map())));
}

/** Removes every line from these documents. */
export function unpaint(documents: Iterable<Document>): void {
  for (const document of documents) for (const name of highlightNames) registryOf(document)?.delete(name);
}

/** A live range over a segment, in the segment's own document. */
export function rangeOf({ node, start, end }: Segment): Range {
  const range = genuine(documentOf(node), 'createRange')();
  range.setStart(node, Math.min(start, node.length));
  range.setEnd(node, Math.min(end, node.length));
  return range;
}

/** The document a text node stands in. */
export function documentOf(node: Text): Document {
  return node.ownerDocument;
}

/** Adds segments to the highlight of this name in their documents' registries; `priority` is that of a new one. */
export function draw(segments: readonly Segment[], name: string, order: { priority?: number } = {}): void {
  for (const segment of segments) {
    const document = documentOf(segment.node);
    const registry = registryOf(document);
    const view = viewOf(document);
    if (!registry || !view) continue;
    const highlight = registry.get(name);
    const range = rangeOf(segment);
    if (highlight) highlight.add(range);
    else registry.set(name, Object.assign(new view.Highlight(range), order));
  }
}

/** The highlights of a document; undefined where the browser has none. */
export function registryOf(document: Document): HighlightRegistry | undefined {
  return viewOf(document)?.CSS?.highlights;
}

// Through the view that Firefox gives of a frame's window, CSS is the top window's.
function viewOf(document: Document): Document['defaultView'] {
  const view = genuine(document, 'defaultView');
  return view && view.parent !== view ? unwrap(view) : view;
}

/** The ground that a text stands on; `known` spares looking twice. */
export function groundBehind(node: Text, known: Map<Element, Ground>): Ground {
  const parent = node.parentElement;
  if (!parent) return 'light';
  const ground = known.get(parent) ?? groundOf(parent);
  known.set(parent, ground);
  return ground;
}

/** What segments read now. */
export function readAll(segments: readonly Segment[]): string {
  return segments.map(readSegment).join('');
}
