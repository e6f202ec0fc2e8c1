/**
 * The nouns of the product. Every stage takes and returns these values:
 * Document → Article → Recognition → Summary → Clip.
 */

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

/** Division codes of the statistics bureau: 2, 4, 6, 9 or 12 digits; shorter codes are prefixes of the parents'. */
export type DivisionCode = string;
export type PlaceLevel = 'province' | 'prefecture' | 'county' | 'township' | 'village';

export interface Place {
  code: DivisionCode;
  name: string;
  level: PlaceLevel;
}

/** A place with all that contains it, from the province down: `['广东省', '佛山市', '顺德区', '北滘镇']`. */
export interface ResolvedPlace extends Place {
  path: string[];
}

export interface Jurisdiction {
  code?: DivisionCode;
  name: string;
}

export interface Tenure {
  post: string;
  organisation?: string;
  /** Division code of the jurisdiction. */
  place?: DivisionCode;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  from?: string;
  to?: string;
  /** Known to be in office when the source was written. */
  current?: boolean;
  /** The day on which an article shows the person in this post, where no tenure is known. */
  seen?: string;
  source: string;
}

export interface Official {
  id: string;
  name: string;
  aliases: string[];
  tenures: Tenure[];
  /** From the reader's own gazetteer. */
  own?: boolean;
}

export type ProgrammeKind = 'strategy' | 'campaign' | 'policy' | 'project' | 'law' | 'slogan' | 'mechanism' | 'meeting';
export type ProgrammeLevel = 'national' | 'province' | 'prefecture' | 'county' | 'township';

export interface Programme {
  id: string;
  name: string;
  aliases: string[];
  kind: ProgrammeKind;
  level: ProgrammeLevel;
  issuer?: string;
  place?: DivisionCode;
  from?: string;
  to?: string;
  gloss: string;
  glossEn: string;
  source: string;
  /** A short name counts only when one of these words stands in the article. */
  context?: string[];
  own?: boolean;
}

export type MentionKind = 'official' | 'person' | 'post' | 'organisation' | 'place' | 'programme';

/** `entity` is absent while several candidates tie: uncertainty is kept, not guessed away. */
export interface Mention {
  span: Span;
  surface: string;
  kind: MentionKind;
  /** Keys of persons (`p:周旭`), programmes (`g:…`), places (`d:440606102`) this may mean. */
  candidates: string[];
  entity?: string;
  rule: string;
}

/** A post as the article gives it. `surface` is the whole post as written, organisation included. */
export interface Post {
  surface: string;
  title: string;
  organisation?: string;
  jurisdiction?: Jurisdiction;
  /** Left the post (原…, 免去…), about to take it (拟任…), or took it (任命…为). */
  change?: 'former' | 'proposed' | 'appointed' | 'removed';
  span: Span;
}

export type NameKind = 'full' | 'surname' | 'given';

/** A person of the article. `key` is unique in it. */
export interface Person {
  key: string;
  name: string;
  nameKind: NameKind;
  isOfficial: boolean;
  /** The gazetteer's entry when name, post and date fit exactly one. */
  entry?: Official;
  /** Gazetteer ids that fit equally well; more than one leaves the person undecided (未定). */
  candidates: string[];
  posts: Post[];
  /** Distinct surfaces, in order of appearance. */
  surfaces: string[];
  mentions: Span[];
  /** The rule that first recognised the person, with its evidence in the reader's words. */
  rule: string;
}

export interface FoundProgramme {
  key: string;
  name: string;
  surface: string;
  kind: ProgrammeKind;
  /** The gazetteer's entry; absent for a candidate recognised by its shape. */
  entry?: Programme;
  mentions: Span[];
  rule: string;
}

export interface FoundPlace extends ResolvedPlace {
  mentions: Span[];
}

/** What `recognise` returns. */
export interface Recognition {
  mentions: Mention[];
  persons: Person[];
  programmes: FoundProgramme[];
  places: FoundPlace[];
  /** The jurisdiction that the article speaks from (我市, 镇党委): the most specific division found. */
  home?: ResolvedPlace;
}

/** A sentence or phrase of the summary and the spans it rests on. No evidence, no statement. */
export interface Statement {
  text: string;
  evidence: Span[];
}

export interface EventDate {
  /** `YYYY-MM-DD`, or `YYYY-MM` / `YYYY` when the text gives no more. */
  from?: string;
  to?: string;
  /** The words of the text: `昨天上午`. */
  surface: string;
  /** How the date was resolved, as a key for the interface: `full`, `year-from-publication`, `relative`, `vague`. */
  basis: 'full' | 'year-from-publication' | 'relative' | 'vague';
  evidence: Span[];
}

export interface EventPlace {
  /** Names from the province down; empty when only a venue is known. */
  path: string[];
  code?: DivisionCode;
  /** The paths of further places of an event held at several. */
  also?: string[][];
  /** The building or site in the text's words. */
  venue?: Statement;
  evidence: Span[];
}

export interface EventSummary {
  kind?: string;
  name?: Statement;
  date?: EventDate;
  place?: EventPlace;
  organiser?: Statement;
}

export type EventRole =
  | 'host'
  | 'speaker'
  | 'attendee'
  | 'companion'
  | 'reporter'
  | 'commentator'
  | 'inspector'
  | 'appointed'
  | 'removed'
  | 'mentioned';

/** What one official does and says in the article. `person` is a key of `Recognition.persons`. */
export interface ActorSummary {
  person: string;
  roles: EventRole[];
  said: Statement[];
}

export interface Figure {
  value: string;
  unit: string;
  /** What is counted, in the text's words. */
  counted: string;
  /** `同比增长`, `下降` … with its own value, where the text gives one. */
  change?: string;
  /** The time that the figure speaks of, in the text's words. */
  period?: string;
  evidence: Span[];
}

export interface OutlineNode {
  text: string;
  evidence: Span[];
  children: OutlineNode[];
}

export interface Appointment {
  person: string;
  post: string;
  change: 'appointed' | 'removed' | 'elected' | 'resigned' | 'proposed';
  date?: string;
  evidence: Span[];
}

export interface Summary {
  event: EventSummary;
  actors: ActorSummary[];
  keyPoints: Statement[];
  figures: Figure[];
  outline: OutlineNode[];
  appointments: Appointment[];
}

/** All that is known of one page or text. */
export interface Reading {
  article: Article;
  recognition: Recognition;
  summary: Summary;
  /** Version of the gazetteer that read it. */
  gazetteer: string;
}

export interface Clip {
  id: string;
  schema: number;
  /** ISO instants. */
  saved: string;
  updated: string;
  reading: Reading;
  tags: string[];
  note: string;
}

/** In the order in which they are offered; the first is the default. */
export const passageColours = ['orange', 'green', 'blue', 'violet'] as const;
export type PassageColour = (typeof passageColours)[number];

/** Where a passage stood: its words and what was around them, white space left out of account. */
export interface PassageAnchor {
  /** The words as they are shown: one space or line break for each run of white space. */
  quote: string;
  /** Up to 32 characters before and after, without white space. */
  prefix: string;
  suffix: string;
  /** Characters before the quote, white space not counted. */
  offset: number;
  /** How often quote and surroundings stood alike in the text, and which of these places, from 0, is meant. */
  of: number;
  nth: number;
  /** Where the bare quote stood elsewhere too: how many characters of each context stood there at most. */
  rivals?: { before: number; after: number };
  /** No other words of the text were nearly these: an edited quote cannot be one of them. */
  distinct: boolean;
}

/** A stretch of a page's text that the reader has highlighted, with a note or none. */
export interface Passage extends PassageAnchor {
  id: string;
  /** Canonical address of the page. */
  url: string;
  /** The page's title when the passage was made. */
  title: string;
  colour: PassageColour;
  note: string;
  /** ISO instants. */
  created: string;
  changed: string;
}
