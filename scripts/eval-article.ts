/**
 * Extraction measured on the development corpus beside Readability and Defuddle, in the same run.
 * `npx node scripts/eval-article.ts [corpus folder]`; without the corpus it says so and ends well.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { JSDOM, VirtualConsole } from 'jsdom';
import { extractArticle } from '../lib/article/extract.ts';
import { parseDate } from '../lib/article/metadata/dates.ts';

interface Label {
  url: string | null;
  isArticle: boolean;
  title: string;
  publishedAt: string | null;
  source: string[] | null;
  author: string | null;
  body: string[];
  optional?: string[];
  removed?: string[];
}

interface Output {
  text: string;
  title: string;
  published: string;
  source: string;
  authors: string[];
}

type Extractor = (document: Document, url: string) => Promise<Output> | Output;

const corpus = process.argv[2] ?? fileURLToPath(new URL('../../shared/corpus', import.meta.url));
const SPACES = /[\s\u00a0\u3000\u200b-\u200f\u2028-\u202f\u2060\ufeff\u00ad]+/g;
const strip = (text: string): string => text.replace(SPACES, '');
const normal = (text: string): string => strip(text.normalize('NFKC')).toLowerCase();
const loose = (text: string): string => normal(text).replace(/[\p{P}\p{S}]/gu, '');

const extractors: Record<string, Extractor> = {
  'this extension': (document, url) => {
    const extraction = extractArticle(document, { url, force: true });
    if (!extraction.ok) return { text: '', title: '', published: '', source: '', authors: [] };
    const { blocks, title, published = '', source = '', authors } = extraction.article;
    const writers = authors.filter((author) => author.role !== 'editor').map((author) => author.name);
    return { text: blocks.map((block) => block.text).join('\n'), title, published, source, authors: writers };
  },
  'Readability 0.6': (document) => {
    const found = new Readability(document.cloneNode(true) as Document).parse();
    const byline = found?.byline ? [found.byline] : [];
    return {
      text: found?.textContent ?? '',
      title: found?.title ?? '',
      published: found?.publishedTime ?? '',
      source: found?.siteName ?? '',
      authors: byline,
    };
  },
  'Defuddle 0.19': async (document, url) => {
    const found = await Defuddle(document, url, { debug: false });
    const text = new JSDOM(found.content).window.document.body.textContent ?? '';
    return {
      text,
      title: found.title,
      published: found.published,
      source: found.site,
      authors: found.author ? [found.author] : [],
    };
  },
};

function countPairs(text: string): Map<string, number> {
  const characters = [...text];
  const pairs = new Map<string, number>();
  characters.slice(1).forEach((character, at) => {
    const pair = `${characters[at]}${character}`;
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  });
  return pairs;
}

/** F1 over the multiset of character pairs. */
function compare(got: string, wanted: string): number {
  const a = countPairs(got);
  const b = countPairs(wanted);
  const size = (pairs: Map<string, number>): number => [...pairs.values()].reduce((sum, count) => sum + count, 0);
  const shared = [...a].reduce((sum, [pair, count]) => sum + Math.min(count, b.get(pair) ?? 0), 0);
  return shared ? (2 * shared) / (size(a) + size(b)) : 0;
}

function mean(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
}

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

const measures = ['text F1', 'leaks', 'lost', 'title', 'day', 'minute', 'source', 'author', 'invented', 'ms'] as const;
type Scores = Record<(typeof measures)[number], number[]>;

function startScores(): Scores {
  return Object.fromEntries(measures.map((name): [string, number[]] => [name, []])) as Scores;
}

function score(scores: Scores, label: Label, output: Output): void {
  const raw = strip(output.text);
  const text = (label.optional ?? [])
    .map(strip)
    .filter((part) => part.length >= 4)
    .reduce((rest, part) => rest.replace(part, ''), raw);
  scores['text F1'].push(compare(text, label.body.map(strip).join('')));
  for (const part of (label.removed ?? []).map(strip))
    scores.leaks.push(Number(raw.includes(part) || (part.length > 60 && raw.includes(part.slice(0, 40)))));
  for (const part of label.body.map(strip)) scores.lost.push(Number(!raw.includes(part)));
  scores.title.push(Number(loose(output.title) === loose(label.title)));
  scoreDate(scores, label, output);
  if (label.source?.length) {
    const got = normal(output.source);
    scores.source.push(
      Number(got !== '' && label.source.map(normal).some((name) => name.includes(got) || got.includes(name))),
    );
  }
  const names = output.authors.map(normal);
  const wanted = (label.author ?? '')
    .split(/[\s、,，;；/&|]+/)
    .map(normal)
    .filter((name) => name.length > 1);
  if (wanted.length) scores.author.push(Number(wanted.every((name) => names.includes(name))));
  else scores.invented.push(Number(names.length > 0));
}

function scoreDate(scores: Scores, label: Label, output: Output): void {
  const wanted = label.publishedAt?.slice(0, 16);
  if (!wanted) return;
  const got = parseDate(output.published) ?? '';
  scores.day.push(Number(got.slice(0, 10) === wanted.slice(0, 10)));
  if (wanted.length > 10) scores.minute.push(Number(got === wanted));
}

function decode(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return new TextDecoder(/charset\s*=\s*["']?\s*big5/i.test(head) ? 'big5' : 'gb18030').decode(bytes);
  }
}

async function run(): Promise<void> {
  const folder = `${corpus}/news`;
  const table = new Map(Object.keys(extractors).map((name) => [name, startScores()]));
  const labels = readdirSync(folder).filter((file) => file.endsWith('.json'));
  for (const file of labels) {
    const label = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as Label;
    if (!label.isArticle) continue;
    const html = decode(readFileSync(`${folder}/${file.replace('.json', '.html')}`));
    const url = label.url ?? 'https://example.cn/';
    for (const [name, extractor] of Object.entries(extractors)) {
      const { window } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
      const start = performance.now();
      const output = await extractor(window.document, url);
      const scores = table.get(name);
      if (!scores) continue;
      scores.ms.push(performance.now() - start);
      score(scores, label, output);
    }
  }
  print(table);
}

function print(table: Map<string, Scores>): void {
  const percent = (values: number[]): string => `${(mean(values) * 100).toFixed(1)}%`;
  console.log(['', ...measures].map((cell) => cell.padEnd(cell ? 9 : 16)).join(''));
  for (const [name, scores] of table) {
    const cells = measures.map((measure) => {
      if (measure === 'text F1') return mean(scores[measure]).toFixed(3);
      return measure === 'ms' ? median(scores[measure]).toFixed(1) : percent(scores[measure]);
    });
    console.log([name.padEnd(16), ...cells.map((cell) => cell.padEnd(9))].join(''));
  }
}

if (existsSync(`${corpus}/news`)) {
  // Defuddle reports its own troubles on the console; they are no part of the table.
  console.warn = console.error = () => undefined;
  await run();
} else {
  console.log('skipped: the development corpus is not beside this project');
}
