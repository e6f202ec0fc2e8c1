/** The whole pipeline for Node: parses a page, loads the gazetteer, returns the documented JSON. */
import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { JSDOM, VirtualConsole } from 'jsdom';
import { extractArticle } from './article/extract.ts';
import { extractText } from './article/extract-text.ts';
import { askReadability } from './article/second-opinion.ts';
import { compileGazetteer } from './gazetteer/compile.ts';
import type { Gazetteer } from './gazetteer/gazetteer.ts';
import { loadGazetteer } from './gazetteer/load.ts';
import type { tableNames } from './gazetteer/tables.ts';
import { readVillages } from './gazetteer/villages.ts';
import { keepShards, placeVillages } from './mentions/villages.ts';
import { readArticle } from './read.ts';
import { type NotArticle, type ReadingJson, toReadingJson } from './reading-json.ts';
import type { Extraction, Reading } from './types.ts';

export interface ReadOptions {
  /** The address that the page or text came from; relative links and the site's place depend on it. */
  url?: string;
}

let gazetteer: Gazetteer | undefined;

/** Compiles the tables of `assets/gazetteer` once a process. */
export function nodeGazetteer(): Gazetteer {
  gazetteer ??= loadGazetteer(compileGazetteer(readTable));
  return gazetteer;
}

/** Reads a saved page. Scripts of the page never run and nothing is fetched. A page without an article is a value. */
export async function readHtml(html: string, options: ReadOptions = {}): Promise<ReadingJson> {
  return toReadingJson(await openHtml(html, options));
}

/** Reads plain text, one paragraph a line. */
export async function readText(text: string, options: ReadOptions = {}): Promise<ReadingJson> {
  return toReadingJson(await openText(text, options));
}

/** The whole reading of a page, for the export formats; or why it is no article. */
export async function openHtml(html: string, options: ReadOptions = {}): Promise<Reading | NotArticle> {
  const url = options.url ?? 'about:blank';
  const page = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
  const extraction = extractArticle(page.window.document, { url, secondOpinion: askReadability });
  page.window.close();
  return readExtraction(extraction);
}

/** The whole reading of a plain text. */
export async function openText(text: string, options: ReadOptions = {}): Promise<Reading | NotArticle> {
  return readExtraction(extractText(text, options));
}

async function readExtraction(extraction: Extraction): Promise<Reading | NotArticle> {
  if (!extraction.ok) return extraction;
  return placeVillages(readArticle(extraction.article, nodeGazetteer()), readShard);
}

const readShard = keepShards(async (province) => {
  const file = new URL(`../assets/gazetteer/villages/${province}.gz`, import.meta.url);
  return existsSync(file) ? readVillages(new Uint8Array(await readFile(file))) : undefined;
});

function readTable(name: (typeof tableNames)[number]): string {
  return readFileSync(new URL(`../assets/${name}`, import.meta.url), 'utf8');
}
