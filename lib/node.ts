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

/** Bytes → text: BOM, then the charset that the page names, then UTF-8 if valid, else GB18030. Undefined for binary data. */
export function decodePage(bytes: Uint8Array): string | undefined {
  const wide = wideCharset(bytes);
  if (!wide && bytes.includes(0)) return undefined;
  const named = namedCharset(bytes);
  for (const label of [wide, named && widen(named), 'utf-8']) {
    const text = label ? decodeStrictly(bytes, label) : undefined;
    if (text !== undefined) return text;
  }
  return new TextDecoder('gb18030').decode(bytes);
}

/** The charset that a page names in its first 4,096 bytes, as it is written there. */
export function namedCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  return /charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1];
}

function wideCharset(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

// Pages that say gb2312 or gbk use characters of GB18030 all the same.
function widen(label: string): string {
  return /^gb/i.test(label) ? 'gb18030' : label;
}

function decodeStrictly(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return undefined;
    throw error;
  }
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
