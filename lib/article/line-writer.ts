import { type Box, closestBox, type Line, type Link, type Page } from './model.ts';
import { joinStrips, type Strip } from './strip.ts';
import { countMarks, settleSpaces, squeeze } from './whitespace.ts';

interface Draft {
  strips: Strip[];
  box: Box | undefined;
  linkChars: number;
  boldChars: number;
  hidden: boolean;
}

/** Collects the texts of the walk into lines and the texts of links. */
export function makeWriter(page: Page) {
  const readAttribute = ({ element }: Box, name: string): string =>
    element && 'tagName' in element ? page.dom.attribute(element, name) : '';
  let draft: Draft = startDraft();
  let pictured = false;
  let broken = false;
  let link: Link | undefined;
  const endLine = (): void => {
    const line = finishLine(draft, page.lines.length, pictured, broken);
    draft = startDraft();
    broken = false;
    if (!line) return;
    page.lines.push(line);
    pictured = false;
  };
  return {
    write(data: string, node: number, box: Box): void {
      const dense = countInk(data);
      if (dense) draft.box ??= box;
      else if (!draft.box) return;
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
    },
    picture(): void {
      if (!draft.box) pictured = true;
    },
    /** At the boundary of a block. */
    endLine,
    /** At a `<br>`. */
    breakLine(): void {
      endLine();
      broken = true;
    },
  };
}

/** Characters that are no white space; most texts of a page are white space alone. */
function countInk(data: string): number {
  return data.trim() ? squeeze(data).length : 0;
}

function startDraft(): Draft {
  return { strips: [], box: undefined, linkChars: 0, boldChars: 0, hidden: false };
}

function finishLine(draft: Draft, index: number, pictured: boolean, broken: boolean): Line | undefined {
  if (!draft.box) return undefined;
  const raw = joinStrips(draft.strips);
  const strip = settleSpaces(raw);
  const dense = squeeze(strip.text);
  let box = draft.box;
  while (!box.block && box.parent) box = box.parent;
  return {
    ...strip,
    index,
    box,
    dense,
    linkChars: draft.linkChars,
    boldChars: draft.boldChars,
    indented: /^[\r\n\t ]*[\u3000\u00a0]{2}/.test(raw.text),
    marks: countMarks(dense),
    pictured,
    hidden: draft.hidden,
    broken,
  };
}
