/**
 * The one typed message map between the extension's parts. A message is `{ type, ...request }`; the answer is the
 * response type beside it. The background answers all but those of `PageMessages`, which go to a tab's content script.
 */
import type { ReadingChanges } from './clip/compare-readings.ts';
import type { Article, Extraction, Passage, PassageColour, Reading, Removal, Repair, Span } from './types.ts';

/**
 * What the popup shows for a tab. `failed` carries a key of the interface texts; `inReader` tells that the tab shows
 * the reader view, `forced` that the page showed no text either when it was read as an article all the same.
 */
export type ReadingState =
  | { state: 'ready'; reading: Reading; saved?: SavedState; annotated: boolean; nextPage?: string; inReader?: true }
  | { state: 'reading'; title: string; host: string }
  | { state: 'not-article'; longest: number; linkShare: number; forced?: true }
  | { state: 'no-permission'; host: string }
  | { state: 'forbidden'; why: 'browser-page' | 'store' | 'pdf' | 'file' | 'other' }
  | { state: 'failed'; error: string };

/** `changed`: the page's text differs from the clip's. */
export interface SavedState {
  id: string;
  saved: string;
  changed: boolean;
}

/** What a person was when last seen so in the archive: the day of publication, the posts as written, the clip. */
export interface SeenPost {
  day: string;
  posts: string;
  clip: string;
}

/** Scripts that a page gets on demand, each an unlisted script under entrypoints/. */
export type PageScript = 'readability' | 'drawing' | 'passages' | 'selection' | 'link-notice';

/** How far the clipping of a link has come. `error` is a key of the interface texts, `value` its `$1`. */
export type LinkOutcome =
  | { url: string; state: 'fetching' }
  | { url: string; state: 'saved'; id: string; title: string; wasKnown: boolean; hasMore: boolean }
  | { url: string; state: 'failed'; error: string; value: string };

export type SaveResult = { ok: true; id: string; updated: boolean } | { ok: false; error: string };

/** A reading that a reader view was opened with. `at`: when the page was read, in milliseconds. */
export interface KeptReading {
  reading: Reading;
  at: number;
}

/** A passage as it is made or changed; the background dates it. */
export type PassageDraft = Omit<Passage, 'created' | 'changed'>;

/** `error` is a key of the interface texts. */
export type PassageResult = { ok: true; passage: Passage } | { ok: false; error: string };
export type PassagesResult = { ok: true; passages: Passage[] } | { ok: false; error: string };

/** What of a page is read; by default what is known of it, else its article. */
export interface ReadingChoice {
  /** Also where it does not look like an article. */
  force?: boolean;
  allPages?: boolean;
  /** What the reader has selected. */
  selection?: boolean;
  /** The page's article, after a selection of it. */
  whole?: boolean;
}

/** Answered by the background. */
export interface BackgroundMessages {
  /** From the content script: recognise this article, remember the reading for the tab, set the badge. */
  'article-found': { request: { article: Article; page: string }; response: Reading };
  /** From the content script: bring this script to my page; false where the browser does not let it. */
  'bring-script': { request: { script: PageScript }; response: boolean };
  /** From the content script: the page is no article; nothing further runs. `page` tells a tab's documents apart. */
  'no-article': { request: { longest: number; linkShare: number; page: string }; response: undefined };
  /** From the popup: the reading of a tab, from the cache or made now (the content script is injected if need be). */
  'get-reading': { request: { tabId: number } & ReadingChoice; response: ReadingState };
  'save-clip': { request: { tabId: number; tags: string[]; note: string }; response: SaveResult };
  /** From our own pages: the reading of a text that stands in no tab. */
  'read-article': { request: { article: Article }; response: Reading };
  'save-reading': { request: { reading: Reading; tags: string[]; note: string }; response: SaveResult };
  /** From our own pages: clips the article that a link leads to, and says so at the link in this tab. */
  'clip-link': { request: { url: string; tabId: number }; response: LinkOutcome };
  /** Reads these clips of the archive again, or all; how it goes stands in storage. */
  'reread-start': { request: { ids?: string[] }; response: { ok: boolean; error?: string } };
  'reread-stop': { request: Record<never, never>; response: undefined };
  'reread-continue': { request: Record<never, never>; response: undefined };
  /** What would differ in one clip; undefined where it is not there. */
  'reread-preview': { request: { id: string }; response: ReadingChanges | undefined };
  'reread-clip': { request: { id: string }; response: { ok: boolean; error?: string } };
  /** From our own pages: the reader's own entries have changed. A worker that sleeps does not hear of it otherwise. */
  'own-changed': { request: Record<never, never>; response: undefined };
  /** From the page of a clip that closes before it could write. */
  'write-note': { request: { id: string; note: string }; response: undefined };
  'delete-clips': { request: { ids: string[] }; response: { ok: boolean; error?: string } };
  'restore-clips': { request: { ids: string[] }; response: { ok: boolean; error?: string } };
  /** Recent tags, most used first. */
  'known-tags': { request: Record<never, never>; response: string[] };
  /** Keywords of the tab's article, for tags; empty where nothing is read or the words cannot be had. */
  'suggest-tags': { request: { tabId: number }; response: string[] };
  /** For the hover card: in how many clips a person of this name occurs, or a programme, or a place (by its path). */
  'count-clips': { request: { name: string; kind?: 'programmes' | 'places' }; response: number };
  /** Puts the reader view in the place of the page, or leads back; of another tab than the sender's own only from our pages. */
  'toggle-reader': { request: { tabId?: number }; response: undefined };
  /** From the reader view: the reading it was opened with, now also that of its tab; undefined after a restart. */
  'kept-reading': { request: { id: string }; response: KeptReading | undefined };
  /** From the reader view: reads this article and keeps the reading in the place of the former. */
  'read-kept': { request: { id: string; article: Article }; response: Reading };
  /** The passages of a page, in the order of its text. A page's script gets its own, whatever it names. */
  'list-passages': { request: { url?: string }; response: PassagesResult };
  /** Adds a passage or replaces the one of this id. A page's script may write those of its own address alone. */
  'save-passage': { request: { passage: PassageDraft }; response: PassageResult };
  'delete-passages': { request: { ids: string[] }; response: { ok: boolean; error?: string } };
  'restore-passages': { request: { ids: string[] }; response: PassagesResult };
  /** For the hover card: the posts in which other clips show this person, the latest first, each once. */
  'seen-posts': { request: { name: string; except: string }; response: SeenPost[] };
  /** From the content script: whether my article is in the archive; undefined where it is not. */
  'find-saved': { request: Record<never, never>; response: SavedState | undefined };
  /** Opens an extension page in a tab: `archive.html#clip=…`; `withTab` adds the number of the tab that asks. */
  'open-page': { request: { path: string; withTab?: boolean }; response: undefined };
}

/** `page` tells this document from the ones before and after it in the tab. */
export interface PageStatus {
  ready: true;
  page: string;
  annotated: boolean;
  contentType: string;
  /** The tab shows the reader view. */
  reader?: true;
}

/** Answered by the content script of a tab, and by the reader view where it stands in the tab. */
export interface PageMessages {
  extract: { request: Omit<ReadingChoice, 'whole'>; response: { found: boolean } };
  /** The article as it is read now, recognised anew: the gazetteer has changed. */
  'read-again': { request: Record<never, never>; response: undefined };
  'show-span': { request: { span: Span }; response: { shown: boolean } };
  'set-annotation': { request: { on: boolean }; response: { on: boolean } };
  'step-mention': { request: { direction: 1 | -1 }; response: undefined };
  /** The article has just been saved. */
  'page-saved': { request: Record<never, never>; response: undefined };
  'restore-removal': { request: { removal: Removal }; response: { restored: boolean } };
  'undo-repair': { request: { repair: Repair }; response: { restored: boolean } };
  /** Answered by the reader view alone: it leads back to the page. */
  'leave-reader': { request: Record<never, never>; response: undefined };
  /** Answered by passages.js, where it is. */
  'ping-passages': { request: Record<never, never>; response: true };
  /** To passages.js: highlight what is selected, in this colour or the one used last. */
  'highlight-selection': { request: { colour?: PassageColour }; response: { made: boolean } };
  ping: { request: Record<never, never>; response: PageStatus };
}

/** Answered by the hidden page that parses for Chromium's worker. */
export interface ParserMessages {
  'parse-markup': { request: { markup: string; url: string }; response: Extraction };
}

export type MessageMap = BackgroundMessages & PageMessages & ParserMessages;
export type MessageType = keyof MessageMap;
export type Message<Type extends MessageType = MessageType> = {
  [T in Type]: { type: T } & MessageMap[T]['request'];
}[Type];
export type Response<Type extends MessageType> = MessageMap[Type]['response'];
