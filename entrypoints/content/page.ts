/** What the content script holds of its page: the reading, where it stands, and whether it is drawn. */
import { listTexts } from '../../lib/article/texts.ts';
import { canonicalUrl } from '../../lib/text/canonical-url.ts';
import type { Article, DetectionBasis, Extraction, PlacedArticle } from '../../lib/types.ts';
import { send } from '../shared/messaging.ts';
import type { Annotation } from './annotation.ts';
import { bringDrawing } from './bring-drawing.ts';
import { gatherParts } from './gather-parts.ts';
import './offer-selection.ts';
import type { PageReading } from './scene.ts';
import { bringOpinion, extractHere } from './second-opinion.ts';
import { type PageSettings, readSettings, rememberLegend } from './settings.ts';
import type { PageChange } from './watch.ts';

export interface ReadOptions {
  force?: boolean | undefined;
  allPages?: boolean | undefined;
  selection?: boolean | undefined;
}

/** `source` is the article as the page has it, before parts were joined or removed texts put back. */
interface CurrentReading extends PageReading {
  source: Article;
}

export interface PageState {
  /** Tells this document from the ones before and after it in the tab. */
  id: string;
  on: boolean;
  settings?: PageSettings;
  current?: CurrentReading;
  annotation?: Annotation | undefined;
  /** Looks at a page without an article; script may still bring one. */
  attempts: number;
  /** Of the last reading. */
  options: ReadOptions;
  running?: { options: ReadOptions; found: Promise<{ found: boolean }> };
}

/** A page that showed no article is looked at again this often. */
const mostAttempts = 4;

/** Nothing is read or drawn yet. */
export function openPage(): PageState {
  // Plain http pages have no crypto.randomUUID.
  const id = crypto.getRandomValues(new Uint32Array(4)).join('-');
  return { id, on: true, attempts: 0, options: {} };
}

/** Extracts, has the background recognise, and draws. Two equal requests at a time share one run. */
export function readPage(state: PageState, options: ReadOptions): Promise<{ found: boolean }> {
  const { running } = state;
  // A selection is another one every time.
  if (running && !options.selection && isSame(running.options, options)) return running.found;
  const found = readNow(state, options).finally(() => {
    if (state.running?.found === found) delete state.running;
  });
  state.running = { options, found };
  return found;
}

/** Draws anew where the page has replaced its text; reads anew where it says something else now. */
export async function refreshPage(state: PageState, change: PageChange): Promise<void> {
  // The page is read once more when the reading under way has arrived: it may have missed the change.
  await state.running?.found.catch(() => undefined);
  const { current, annotation } = state;
  if (!current) {
    if (state.attempts < mostAttempts) await readPage(state, {});
    return;
  }
  const isInPlace = isHere(current) && (!state.on || annotation?.isInPlace() === true);
  if (isInPlace && !change.frame) return;
  const { extraction, texts } = extract(state.options);
  if (!extraction.ok) return forget(state, extraction.basis);
  const isSame = isSameText(extraction.article, current.source);
  const isWhole = current.placed.article === current.source;
  if (isSame && isWhole) show(state, { ...current, placed: extraction, source: extraction.article, texts });
  else if (!isSame || !isInPlace) await readPage(state, state.options);
}

/** Shows or hides all that is drawn; a reader who asks for it gets the legend back too. */
export async function turnAnnotation(state: PageState, on: boolean): Promise<void> {
  state.on = on;
  if (on) {
    keepLegend(state, true);
    if (state.current) await bringDrawing();
  }
  draw(state);
  if (on) await refreshPage(state, { frame: false });
}

/** Puts something of the source back and reads the article again. False when it cannot be put back. */
export async function amend(
  state: PageState,
  change: (current: PageReading) => PlacedArticle | undefined,
): Promise<boolean> {
  if (!state.current) return false;
  const { source, texts } = state.current;
  const placed = change(state.current);
  if (placed) await recognise(state, { placed, source, texts });
  return placed !== undefined;
}

/** The drawing, made now if it is switched off; undefined without a reading. */
export async function openAnnotation(state: PageState): Promise<Annotation | undefined> {
  state.on = true;
  if (state.current) await bringDrawing();
  if (!state.annotation) draw(state);
  return state.annotation;
}

/** Draws anew with the reader's choices as they are now. */
export async function followSettings(state: PageState): Promise<void> {
  state.settings = await readSettings();
  draw(state);
}

async function readNow(state: PageState, options: ReadOptions): Promise<{ found: boolean }> {
  state.settings ??= await readSettings();
  const { extraction, texts } = await extractSurely(options);
  // What the page was read as stands, where nothing is selected.
  if (!extraction.ok && options.selection) return { found: false };
  state.options = options;
  if (!extraction.ok) {
    await forget(state, extraction.basis);
    return { found: false };
  }
  const placed = options.allPages ? await gatherParts(extraction) : extraction;
  await recognise(state, { placed, source: extraction.article, texts });
  return { found: true };
}

interface Extracted {
  extraction: Extraction;
  texts: readonly Text[];
  isUnsure: boolean;
}

// The pieces of an extraction number the text nodes of this very moment.
function extract({ force, selection }: ReadOptions): Extracted {
  const url = location.href;
  const selected = selection && globalThis.zhengwenSelection?.();
  const { extraction, isUnsure } = selected
    ? { extraction: selected, isUnsure: false }
    : extractHere(document, { url, ...(force ? { force } : {}) });
  return { extraction, texts: extraction.ok ? listTexts(document) : [], isUnsure };
}

/** Extracts; where the measure of an article is unsure, once more with Readability's opinion. */
async function extractSurely(options: ReadOptions): Promise<Extracted> {
  const extracted = extract(options);
  const isArticle = extracted.extraction.ok || options.force === true;
  return isArticle && extracted.isUnsure && (await bringOpinion()) ? extract(options) : extracted;
}

async function recognise(state: PageState, found: Omit<CurrentReading, 'reading'>): Promise<void> {
  // What draws is asked for first: the background is deaf while it reads.
  const drawing = state.on && bringDrawing();
  const reading = send({ type: 'article-found', article: found.placed.article, page: state.id });
  const [made] = await Promise.all([reading, drawing]);
  show(state, { ...found, reading: made });
}

async function forget(state: PageState, { longest, linkShare }: DetectionBasis): Promise<void> {
  state.attempts++;
  delete state.current;
  draw(state);
  await send({ type: 'no-article', page: state.id, longest, linkShare });
}

function show(state: PageState, current: CurrentReading): void {
  state.current = current;
  draw(state);
}

function draw(state: PageState): void {
  state.annotation?.remove();
  delete state.annotation;
  const { on, current, settings } = state;
  if (!on || !current || !settings) return;
  state.annotation = globalThis.zhengwenDraw?.(current, settings, () => keepLegend(state, false));
}

function keepLegend(state: PageState, legend: boolean): void {
  if (!state.settings || state.settings.legend === legend) return;
  state.settings = { ...state.settings, legend };
  void rememberLegend(legend);
}

function isHere({ placed }: CurrentReading): boolean {
  return canonicalUrl(placed.article.url) === canonicalUrl(location.href);
}

function isSame(a: ReadOptions, b: ReadOptions): boolean {
  return a.force === b.force && a.allPages === b.allPages && a.selection === b.selection;
}

function isSameText(a: Article, b: Article): boolean {
  const texts = (article: Article) => [article.title, ...article.blocks.map(({ text }) => text)].join('\n');
  return texts(a) === texts(b);
}
