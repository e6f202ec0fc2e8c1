/** What extraction makes of a page, and the way from its characters back to the page. */

/** Half-open, UTF-16 code units, inside one block. Block -1 is the title. `text.slice(start, end)` is the surface. */
export interface Span {
  block: number;
  start: number;
  end: number;
}

export type BlockKind = 'heading' | 'paragraph' | 'item' | 'caption' | 'quote' | 'cell';

/** One paragraph-like unit of the article's text. `level` 1–6 for headings; `row` numbers the table row of a cell, from 0. */
export interface Block {
  kind: BlockKind;
  text: string;
  level?: number;
  row?: number;
}

/**
 * Where characters of a text stand on the live page: the characters `start..end` of the text node number `node`
 * (the order in which a tree walk over the document meets text nodes, see `listTexts`).
 */
export interface Piece {
  node: number;
  start: number;
  end: number;
}

/** A block with its way back: the pieces, joined in order, are `text` exactly. */
export interface PlacedBlock extends Block {
  pieces: Piece[];
}

export type AuthorRole = 'reporter' | 'correspondent' | 'editor' | 'photographer' | 'writer';

export interface Author {
  name: string;
  role: AuthorRole;
}

/** Text taken out of the article: the rule that did it, and where it stood, so that a reader can put it back. */
export interface Removal {
  text: string;
  rule: string;
  /** The index in `blocks` before which the text stood; absent for text outside the container. */
  before?: number;
}

/** What a repair took out of a block: the characters that the source has before the character `at`. */
export interface Cut {
  at: number;
  /** A line break in it parted two paragraphs that are one now. */
  text: string;
}

export type RepairRule = 'spaces' | 'wraps' | 'page-cuts';

/** A block that was mended, by one rule, in all its places; with the cuts put back it reads as its source does. */
export interface Repair {
  rule: RepairRule;
  /** The index in `blocks`. */
  block: number;
  cuts: Cut[];
}

export interface Attachment {
  name: string;
  url: string;
}

/** Fields of a government document (公文). */
export interface DocumentFields {
  index?: string;
  issuer?: string;
  number?: string;
  written?: string;
}

/** A page of an article in pages: its address, and the index in `blocks` at which its text begins. */
export interface ArticlePart {
  url: string;
  start: number;
}

export interface Article {
  url: string;
  title: string;
  kicker?: string;
  subtitle?: string;
  lead?: string;
  source?: string;
  /** The source named by a reprint as the original one. */
  originalSource?: string;
  /** Beijing wall clock, `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`. */
  published?: string;
  siteName?: string;
  column?: string;
  authors: Author[];
  blocks: Block[];
  removed: Removal[];
  /** Absent where nothing was mended. */
  repairs?: Repair[];
  attachments: Attachment[];
  document?: DocumentFields;
  /** The address of the next part of an article in pages. */
  nextPage?: string;
  /** The pages that were joined, in order; absent for an article of one page. */
  parts?: ArticlePart[];
  /** Which evidence each metadata field came from: field name → id of the row or rule. */
  basis: Record<string, string>;
}

/** What extraction on a live document yields: the article, and the way from its characters back to the page. */
export interface PlacedArticle {
  article: Article;
  /** One list per block, in the order of `article.blocks`. */
  pieces: Piece[][];
  /** The title's own place on the page, empty when it stands only in metadata. */
  titlePieces: Piece[];
  /** Where the text of every cut of `article.repairs` stands; a line break added between lines stands nowhere. */
  repairPieces?: Piece[][][];
}

/** An expected failure is a value. `basis` holds the figures that the judgement rests on, for the reader. */
export type Extraction =
  | ({ ok: true } & PlacedArticle)
  | { ok: false; reason: 'not-article' | 'empty'; basis: DetectionBasis };

export interface DetectionBasis {
  /** Characters of the longest paragraph. */
  longest: number;
  /** Share of the visible text that stands in links, 0 to 1. */
  linkShare: number;
}
