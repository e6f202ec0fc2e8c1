/**
 * The page as extraction sees it: one walk over the live tree yields boxes (elements) and lines (runs of text between
 * block boundaries and `<br>`). Nothing is written to the document and no style or layout is computed.
 */
import { type DomReader, openDocument } from './dom.ts';
import { collectHiddenNames, isHiddenBy } from './hidden.ts';
import { makeWriter } from './line-writer.ts';
import { type Box, closestBox, makeRoot, type Page } from './model.ts';
import { FRAME_DEPTH } from './texts.ts';

const BLOCKS = new Set(
  (
    'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'frameset h1 h2 h3 h4 h5 h6 header hgroup hr html iframe legend li main menu nav ol p pre section summary table tbody ' +
    'td tfoot th thead tr ul caption ucapcontent founder-content founder-title founder-pretitle founder-subtitle'
  ).split(' '),
);
const SKIPPED = new Set(
  (
    'head script style template textarea select option button svg math object embed canvas audio video map title ' +
    'input datalist'
  ).split(' '),
);
const NONE: string[] = [];
const BOLD = new Set(['b', 'strong', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'th']);

/** Reads the whole document with its same-origin frames. */
export function readPage(document: Document): Page {
  const dom = openDocument(document);
  const page: Page = {
    dom,
    boxes: [],
    lines: [],
    metas: new Map(),
    headTitle: '',
    links: [],
    accounts: [],
    readScripts: () => dom.textsOf(document, 'script'),
    textCount: 0,
  };
  const root = makeRoot(document, '#document');
  page.boxes.push(root);
  readTree(page, document, root, { live: true, depth: 0 });
  page.accounts = page.boxes.flatMap((box) => readAccount(page, box));
  root.end = page.boxes.length;
  root.lines[1] = page.lines.length;
  return page;
}

/** What is at hand while one tree is read. */
interface Walk {
  page: Page;
  writer: ReturnType<typeof makeWriter>;
  hiddenNames: Set<string>;
  /** The boxes that are open, the innermost last. */
  stack: Box[];
  /** Whether its text nodes are those of the page before the reader. */
  live: boolean;
  /** How many frames lie around it. */
  depth: number;
}

function readTree(page: Page, document: Document, root: Box, { live, depth }: Pick<Walk, 'live' | 'depth'>): void {
  const { dom } = page;
  const stack = [root];
  const hiddenNames = collectHiddenNames(dom, document);
  const walk: Walk = { page, writer: makeWriter(page), hiddenNames, stack, live, depth };
  for (const node of dom.walk(document)) {
    const parent = dom.parent(node);
    while (stack.length > 1 && stack.at(-1)?.element !== parent) closeBox(walk);
    const around = stack.at(-1) ?? root;
    if (dom.isText(node)) readTextNode(walk, node, around);
    else openBox(walk, node, around);
  }
  while (stack.length) closeBox(walk);
  walk.writer.endLine();
}

function closeBox({ page, writer, stack }: Walk): void {
  const box = stack.pop();
  if (!box) return;
  if (box.block) writer.endLine();
  box.end = page.boxes.length;
  box.lines[1] = page.lines.length;
}

function readTextNode({ page, writer, live }: Walk, { data }: Text, around: Box): void {
  const number = live ? page.textCount++ : -1;
  if (!around.skipped) writer.write(data, number, around);
  else if (around.tag === 'title' && !page.headTitle && !closestBox(around, 'svg')) page.headTitle = data.slice(0, 300);
}

function openBox(walk: Walk, element: Element, around: Box): void {
  const { page, writer, stack, hiddenNames } = walk;
  const box = makeBox(page.dom, element, around, page.boxes.length, hiddenNames);
  if (box.tag === 'meta') readMeta(page, element);
  if (box.tag === 'br') writer.breakLine();
  else if (box.block) writer.endLine();
  if (box.tag === 'img') writer.picture();
  box.lines = [page.lines.length, page.lines.length];
  page.boxes.push(box);
  stack.push(box);
  if ((box.tag === 'iframe' || box.tag === 'frame') && walk.depth < FRAME_DEPTH) readFrame(walk, element, box);
}

function readFrame({ page, live, depth }: Walk, element: Element, box: Box): void {
  const inner = live ? page.dom.frame(element) : null;
  const markup = page.dom.attribute(element, 'srcdoc');
  const before = page.lines.length;
  if (inner) readTree(page, inner, box, { live, depth: depth + 1 });
  // A parser without frames leaves `srcdoc` unread; its text then has no place on the live page.
  if (markup && page.lines.length === before) {
    readTree(page, page.dom.parse(markup), box, { live: false, depth: depth + 1 });
  }
}

function makeBox(dom: DomReader, element: Element, parent: Box, index: number, hiddenNames: Set<string>): Box {
  const tag = dom.name(element);
  const skipped = parent.skipped || SKIPPED.has(tag);
  // Attributes are the dear part of the walk: only those that are there are read, and none of what is skipped.
  const there = skipped ? NONE : dom.attributeNames(element);
  const read = (name: string): string => (there.includes(name) ? dom.attribute(element, name) : '');
  const id = read('id');
  const names = `${read('class')} ${id}`.trim().toLowerCase();
  const style = read('style');
  // A parser without scripts reads the noscript text that a browser does not show; broken markup can put all in it.
  const isMarked = there.includes('hidden') || read('aria-hidden') === 'true' || tag === 'noscript';
  const ownHidden = isMarked || isHiddenBy(style, names, hiddenNames);
  return {
    element,
    tag,
    names,
    id,
    parent,
    index,
    end: index + 1,
    block: BLOCKS.has(tag),
    hidden: parent.hidden || ownHidden,
    ownHidden,
    poor: false,
    ownPoor: false,
    skipped,
    link: parent.link || tag === 'a',
    bold: parent.bold || BOLD.has(tag) || (style !== '' && /font-weight:\s*(bold|[6-9]00)/i.test(style)),
    align: readAlign(style) || read('align').toLowerCase() || (tag === 'center' ? 'center' : parent.align),
    lines: [0, 0],
  };
}

function readAlign(style: string): string {
  return style ? (/text-align:\s*(\w+)/i.exec(style)?.[1]?.toLowerCase() ?? '') : '';
}

function readMeta(page: Page, element: Element): void {
  const { dom } = page;
  const name = dom.attribute(element, 'name') || dom.attribute(element, 'property');
  const content = dom.attribute(element, 'content').trim();
  if (name && content && !page.metas.has(name.toLowerCase())) page.metas.set(name.toLowerCase(), content);
}

const ACCOUNT =
  /(?:^|[\s_-])(?:nickname|js_name|profilebt|profile_nickname|weibo_user|source|src|laiyuan|ly|media-?name|account|attr-item-author)(?=$|[\s_-])/;

function readAccount(page: Page, { names, element, index, end, hidden, skipped }: Box): string[] {
  if (hidden || skipped || end - index > 6 || !names || !element || !('tagName' in element) || !ACCOUNT.test(names))
    return [];
  const text = page.dom.text(element).trim();
  return text.length > 1 && text.length <= 24 ? [text] : [];
}
