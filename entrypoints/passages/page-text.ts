/** The text that a reader sees in a document or a part of one, and the way from its characters to the live text nodes. */
import { type DomReader, openDocument } from '../../lib/article/dom.ts';
import { FRAME_DEPTH } from '../../lib/article/texts.ts';
import { genuine } from '../../lib/highlight/genuine.ts';
import { documentOf } from '../../lib/highlight/paint.ts';
import type { Segment } from '../../lib/highlight/place.ts';

export type Root = Document | Element;

/** Where the text of a page stands: all that is shown under `root`, or only what stands in elements of `within`. */
export interface TextPlace {
  root: Root;
  within?: string;
}

/** `starts[i]` is where the text of `nodes[i]` begins. Paragraphs are parted by a line feed. */
export interface PageText {
  text: string;
  nodes: readonly Text[];
  starts: readonly number[];
}

/** A stretch of the page's text. */
export interface Stretch {
  start: number;
  end: number;
}

const unread = /^(?:script|style|noscript|template|textarea|title|option|iframe|frame)$/;
const inline =
  /^(?:a|abbr|b|bdi|bdo|big|cite|code|data|del|dfn|em|font|i|ins|kbd|label|mark|q|rp|rt|ruby|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr)$/;

/** Reads what is shown there, same-origin frames included. */
export function readPageText({ root, within }: TextPlace): PageText {
  const document = 'documentElement' in root ? root : genuine(root, 'ownerDocument');
  const dom = openDocument(document);
  const shown = new Map<Element, boolean>();
  const nodes = [...walkTexts(dom, root, 0)].filter((node) => isRead(dom, node, shown, within));
  const starts: number[] = [];
  let text = '';
  let block: Node | null = null;
  for (const node of nodes) {
    const now = findBlock(dom, node);
    if (block && now !== block) text += '\n';
    block = now;
    starts.push(text.length);
    text += node.data;
  }
  return { text, nodes, starts };
}

/** The stretch that a range covers; undefined where it covers no text that is shown. */
export function findStretch({ nodes, starts }: PageText, range: Range): Stretch | undefined {
  let stretch: Stretch | undefined;
  for (const [at, node] of nodes.entries()) {
    if (!range.intersectsNode(node)) continue;
    const from = node === range.startContainer ? range.startOffset : 0;
    const to = node === range.endContainer ? range.endOffset : node.length;
    const start = starts[at] ?? 0;
    if (from < to) stretch = { start: stretch?.start ?? start + from, end: start + to };
  }
  return stretch;
}

/** The stretches of text nodes that show a stretch of the text; what is white space between blocks is left out. */
export function findSegments({ nodes, starts }: PageText, { start, end }: Stretch): Segment[] {
  const segments: Segment[] = [];
  for (let at = findNode(starts, start); at < nodes.length; at++) {
    const [node, base] = [nodes[at], starts[at] ?? 0];
    if (!node || base >= end) break;
    const segment = { node, start: Math.max(0, start - base), end: Math.min(node.length, end - base) };
    if (node.data.slice(segment.start, segment.end).trim() !== '') segments.push(segment);
  }
  return segments;
}

/** What is selected in the document or a frame of it. */
export function findSelection({ nodes }: PageText): Selection | undefined {
  for (const document of new Set(nodes.map(documentOf))) {
    const selection = genuine(document, 'getSelection')();
    if (selection && !selection.isCollapsed && selection.rangeCount > 0) return selection;
  }
  return undefined;
}

// The last node that begins at or before the place.
function findNode(starts: readonly number[], place: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

function* walkTexts(dom: DomReader, root: Node, depth: number): Generator<Text> {
  for (const node of dom.walk(root)) {
    if (dom.isText(node)) yield node;
    else if (depth < FRAME_DEPTH && /^i?frame$/.test(dom.name(node))) {
      const inner = dom.frame(node);
      if (inner) yield* walkTexts(dom, inner, depth + 1);
    }
  }
}

function isRead(dom: DomReader, node: Text, shown: Map<Element, boolean>, within?: string): boolean {
  const parent = parentOf(dom, node);
  if (!parent || node.length === 0) return false;
  const isMeant = () => !unread.test(dom.name(parent)) && (!within || parent.closest(within) !== null);
  const known = shown.get(parent) ?? (isMeant() && isShown(dom, parent));
  shown.set(parent, known);
  return known;
}

// An element without a box of its own shows its children all the same.
function isShown(dom: DomReader, element: Element): boolean {
  if (typeof element.checkVisibility !== 'function' || element.checkVisibility()) return true;
  const view = genuine(genuine(element, 'ownerDocument'), 'defaultView');
  if (view?.getComputedStyle(element).display !== 'contents') return false;
  const parent = parentOf(dom, element);
  return parent !== undefined && isShown(dom, parent);
}

function findBlock(dom: DomReader, node: Text): Node | null {
  let at = dom.parent(node);
  while (at && 'tagName' in at && inline.test(dom.name(at as Element))) at = dom.parent(at);
  return at;
}

function parentOf(dom: DomReader, node: Node): Element | undefined {
  const parent = dom.parent(node);
  return parent && 'tagName' in parent ? (parent as Element) : undefined;
}
