/** The page as extraction sees it: boxes (elements), lines (runs of text between block boundaries), links and metas. */

import type { MendedStrip } from './cuts.ts';
import type { DomReader } from './dom.ts';

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

export interface Line extends MendedStrip {
  index: number;
  /** The innermost block box around its beginning. */
  box: Box;
  /** `text` without white space. */
  dense: string;
  /** Punctuation of sentences. */
  marks: number;
  linkChars: number;
  boldChars: number;
  indented: boolean;
  /** A picture stands directly before, with no text between. */
  pictured: boolean;
  hidden: boolean;
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

/** The box itself or the nearest one around it with this tag. */
export function closestBox(box: Box, tag: string): Box | undefined {
  for (let at: Box | undefined = box; at; at = at.parent) if (at.tag === tag) return at;
  return undefined;
}
