/**
 * The page as extraction sees it: one walk over the live tree yields boxes (elements) and lines (runs of text between
 * block boundaries and `<br>`). Nothing is written to the document and no style or layout is computed.
 */
import { type DomReader, openDocument } from './dom.ts';
import { collectHiddenNames, isHidden } from './hidden.ts';
import { joinStrips, type Strip } from './strip.ts';
import { FRAME_DEPTH } from './texts.ts';
import { settleSpaces, squeeze } from './whitespace.ts';

export interface Box {
  /** Absent for plain text. */
  element: Element | Document | undefined;
  tag: string;
  /** Class and id in one lower-case string, for rows that go by name. */
  names: string;
  id: string;
  parent: Box | undefined;
  /** Position in `Page.boxes`; `end` is one past the last descendant. */
  index: number;
  end: number;
  block: boolean;
  /** Hidden by itself or by a box around it. */
  hidden: boolean;
  ownHidden: boolean;
  /** Named like a page's chrome, by itself or by a box around it. */
  poor: boolean;
  ownPoor: boolean;
  skipped: boolean;
  link: boolean;
  bold: boolean;
  /** `text-align` or `align` of this box or the nearest box around it that has one. */
  align: string;
  /** Lines inside: half-open range of `Page.lines`. */
  lines: [from: number, to: number];
}

export interface Line extends Strip {
  index: number;
  /** The innermost block box around its beginning. */
  box: Box;
  /** `text` without white space. */
  dense: string;
  linkChars: number;
  boldChars: number;
  indented: boolean;
  /** A picture stands directly before, with no text between. */
  pictured: boolean;
  hidden: boolean;
  href: string;
  /** A `<br>`, not a block boundary, ended the line before. */
  broken: boolean;
}

export interface Link {
  text: string;
  href: string;
  rel: string;
  box: Box;
}

/** What the page says, without the tree. */
export interface PageFacts {
  lines: Line[];
  metas: Map<string, string>;
  /** Text of `<title>`. */
  headTitle: string;
  /** Links with text, in tree order. */
  links: Link[];
  /** Small elements whose class or id says what they hold: the account, the source. */
  accounts: string[];
  /** Texts of inline scripts: data that they hold is read, nothing runs. */
  readScripts(): string[];
}

export interface Page extends PageFacts {
  dom: DomReader;
  boxes: Box[];
  /** Text nodes met so far, those of scripts included. */
  textCount: number;
}

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
const BOLD = new Set(['b', 'strong', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'th']);

interface Draft {
  strips: Strip[];
  box: Box | undefined;
  linkChars: number;
  boldChars: number;
  hidden: boolean;
  href: string;
}

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
  readTree(page, document, root, true, 0);
  page.accounts = page.boxes.flatMap((box) => readAccount(page, box));
  root.end = page.boxes.length;
  root.lines[1] = page.lines.length;
  return page;
}

function readTree(page: Page, document: Document, root: Box, live: boolean, depth: number): void {
  const { dom } = page;
  const hiddenNames = collectHiddenNames(dom, document);
  const stack: Box[] = [root];
  const writer = makeWriter(page);
  const close = (box: Box): void => {
    if (box.block) writer.flush(false);
    box.end = page.boxes.length;
    box.lines[1] = page.lines.length;
  };
  for (const node of dom.walk(document)) {
    const parent = dom.parent(node);
    while (stack.length > 1 && stack.at(-1)?.element !== parent) {
      const box = stack.pop();
      if (box) close(box);
    }
    const around = stack.at(-1) ?? root;
    if (dom.isText(node)) {
      const number = live ? page.textCount++ : -1;
      if (!around.skipped) writer.write(node.data, number, around);
      else if (around.tag === 'title' && !page.headTitle && !closestBox(around, 'svg')) page.headTitle = node.data;
      continue;
    }
    const box = makeBox(dom, node, around, page.boxes.length);
    box.ownHidden = isHidden(dom, node, box.names, hiddenNames);
    box.hidden ||= box.ownHidden;
    if (box.tag === 'meta') readMeta(page, node);
    if (box.tag === 'br' || box.block) writer.flush(box.tag === 'br');
    if (box.tag === 'img') writer.picture();
    box.lines = [page.lines.length, page.lines.length];
    page.boxes.push(box);
    stack.push(box);
    if ((box.tag === 'iframe' || box.tag === 'frame') && depth < FRAME_DEPTH) readFrame(page, node, box, depth, live);
  }
  while (stack.length) {
    const box = stack.pop();
    if (box) close(box);
  }
  writer.flush(false);
}

function readFrame(page: Page, element: Element, box: Box, depth: number, live: boolean): void {
  const inner = live ? page.dom.frame(element) : null;
  const markup = page.dom.attribute(element, 'srcdoc');
  const before = page.lines.length;
  if (inner) readTree(page, inner, box, live, depth + 1);
  // A parser without frames leaves `srcdoc` unread; its text then has no place on the live page.
  if (markup && page.lines.length === before) readTree(page, page.dom.parse(markup), box, false, depth + 1);
}

/** A box with nothing around it. */
export function makeRoot(element: Document | undefined, tag: string): Box {
  return {
    element,
    tag,
    names: '',
    id: '',
    parent: undefined,
    index: 0,
    end: 1,
    block: true,
    hidden: false,
    ownHidden: false,
    poor: false,
    ownPoor: false,
    skipped: false,
    link: false,
    bold: false,
    align: '',
    lines: [0, 0],
  };
}

function makeBox(dom: DomReader, element: Element, parent: Box, index: number): Box {
  const tag = dom.name(element);
  const id = dom.attribute(element, 'id');
  return {
    element,
    tag,
    names: `${dom.attribute(element, 'class')} ${id}`.toLowerCase(),
    id,
    parent,
    index,
    end: index + 1,
    block: BLOCKS.has(tag),
    hidden: parent.hidden,
    ownHidden: false,
    poor: false,
    ownPoor: false,
    skipped: parent.skipped || SKIPPED.has(tag),
    link: parent.link || tag === 'a',
    bold: parent.bold || BOLD.has(tag) || /font-weight:\s*(bold|[6-9]00)/i.test(dom.attribute(element, 'style')),
    align: readAlign(dom, element) || (tag === 'center' ? 'center' : parent.align),
    lines: [0, 0],
  };
}

function readAlign(dom: DomReader, element: Element): string {
  const style = /text-align:\s*(\w+)/i.exec(dom.attribute(element, 'style'))?.[1];
  return (style ?? dom.attribute(element, 'align')).toLowerCase();
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
  if (
    hidden ||
    skipped ||
    end - index > 6 ||
    !names.trim() ||
    !element ||
    !('tagName' in element) ||
    !ACCOUNT.test(names)
  )
    return [];
  const text = page.dom.text(element).trim();
  return text.length > 1 && text.length <= 24 ? [text] : [];
}

function makeWriter(page: Page) {
  const readAttribute = ({ element }: Box, name: string): string =>
    element && 'tagName' in element ? page.dom.attribute(element, name) : '';
  let draft: Draft = startDraft();
  let pictured = false;
  let broken = false;
  let link: Link | undefined;
  return {
    write(data: string, node: number, box: Box): void {
      const dense = squeeze(data).length;
      if (dense) draft.box ??= box;
      draft.strips.push({ text: data, pieces: [{ node, start: 0, end: data.length }] });
      draft.hidden ||= dense > 0 && box.hidden;
      if (box.bold) draft.boldChars += dense;
      if (!box.link) return;
      draft.linkChars += dense;
      const anchor = closestBox(box, 'a');
      if (!anchor || !dense) return;
      if (link?.box === anchor) link.text += data;
      else {
        link = { text: data, href: readAttribute(anchor, 'href'), rel: readAttribute(anchor, 'rel'), box: anchor };
        page.links.push(link);
      }
      draft.href ||= link.href;
    },
    picture(): void {
      if (!draft.box) pictured = true;
    },
    flush(byBreak: boolean): void {
      const line = finishLine(draft, page.lines.length, pictured, broken);
      draft = startDraft();
      if (line) {
        page.lines.push(line);
        pictured = false;
      }
      broken = byBreak;
    },
  };
}

function startDraft(): Draft {
  return { strips: [], box: undefined, linkChars: 0, boldChars: 0, hidden: false, href: '' };
}

function finishLine(draft: Draft, index: number, pictured: boolean, broken: boolean): Line | undefined {
  if (!draft.box) return undefined;
  const raw = joinStrips(...draft.strips);
  const strip = settleSpaces(raw);
  let box = draft.box;
  while (!box.block && box.parent) box = box.parent;
  return {
    ...strip,
    index,
    box,
    dense: squeeze(strip.text),
    linkChars: draft.linkChars,
    boldChars: draft.boldChars,
    indented: /^[\r\n\t ]*[\u3000\u00a0]{2}/.test(raw.text),
    pictured,
    hidden: draft.hidden,
    href: draft.href,
    broken,
  };
}

/** The box itself or the nearest one around it with this tag. */
export function closestBox(box: Box, tag: string): Box | undefined {
  for (let at: Box | undefined = box; at; at = at.parent) if (at.tag === tag) return at;
  return undefined;
}
