/**
 * `npm run bench`: speed as a ratio to peers in the same run, for a machine's own speed says little. Recognition beside
 * jieba's tagger, its growth with the text, loading of the gazetteer; extraction in Chromium beside Readability and
 * Defuddle, opening of the popup beside that of an empty page. Prints tables; `docs/measurements.md` keeps figures with date and machine.
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { tag } from 'jieba-wasm';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { decodePage } from '../lib/article/decode-page.ts';
import { extractText } from '../lib/article/extract-text.ts';
import { compileGazetteer } from '../lib/gazetteer/compile.ts';
import type { Gazetteer } from '../lib/gazetteer/gazetteer.ts';
import { loadGazetteer } from '../lib/gazetteer/load.ts';
import { recognise } from '../lib/mentions/recognise.ts';
import type { Article } from '../lib/types.ts';
import { readLabelledArticles } from '../tests/articles/score.ts';
import type { Timings } from './bench-page.ts';
import { ensureBrowsers } from './ensure-browsers.ts';
import { tenfold } from './tenfold.ts';
import { timePopups } from './time-popup.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const home = process.env.CORPUS_HOME ?? join(root, '../shared');

console.log(
  `${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.versions.node}, ${new Date().toISOString().slice(0, 10)}`,
);
const readTable = (name: string) => readFileSync(join(root, 'assets', name), 'utf8');
const bytes = compileGazetteer(readTable);
console.table({ ...measureRecognition(loadGazetteer(bytes)), ...measureLoading(bytes) });
console.table(await measureExtraction());
console.table(await measurePopup());

function measureRecognition(gazetteer: Gazetteer): Record<string, object> {
  const paragraphs = [...readLabelledArticles().values()].flatMap((labels) => labels.paragraphs);
  const short = takeCharacters(paragraphs, 10_000);
  const long = takeCharacters(Array(20).fill(paragraphs).flat(), 100_000);
  const made = compileGazetteer(tenfold(readTable));
  const larger = loadGazetteer(made);
  const [ours, jieba, tenTimes, withLarger] = timeTurns([
    () => recognise(articleOf(short), gazetteer),
    () => tag(short.join('\n'), true),
    () => recognise(articleOf(long), gazetteer),
    () => recognise(articleOf(short), larger),
  ]);
  return {
    'recognise 10,000 characters': { ...describe(ours) },
    'jieba tag, the same': { ...describe(jieba), beside: `ours is ${ratio(jieba, ours)} times as fast` },
    'recognise 100,000 characters': { ...describe(tenTimes), beside: `${ratio(tenTimes, ours)} times 10,000` },
    [`the same 10,000, ten times the rows (${(made.length / 1e6).toFixed(1)} MB)`]: {
      ...describe(withLarger),
      beside: `${ratio(withLarger, ours)} times`,
    },
  };
}

function measureLoading(bytes: Uint8Array): Record<string, object> {
  const whole = extractText('10月8日，县委书记甲一心到镇调研。');
  const article = whole.ok ? whole.article : articleOf(['']);
  const [load, first] = timeTurns([() => loadGazetteer(bytes), () => recognise(article, loadGazetteer(bytes))]);
  return {
    'gazetteer, as shipped': {
      median: `${(bytes.length / 1e6).toFixed(2)} MB`,
      beside: `${(gzipSync(bytes).length / 1e6).toFixed(2)} MB packed`,
    },
    'load the gazetteer': { ...describe(load) },
    'load and read a sentence': { ...describe(first) },
  };
}

/** The median over pages of the fastest of three runs, in Chromium on inert documents. */
async function measureExtraction(): Promise<Record<string, object>> {
  const [browserPath] = ensureBrowsers(['chromium']);
  if (!browserPath?.ok) return { extraction: { value: browserPath?.message } };
  const pages = readPages();
  const browser = await chromium.launch({ executablePath: browserPath.path, args: ['--no-sandbox'] });
  const page = await browser.newPage();
  await page.evaluate(await bundle('scripts/bench-page.ts'));
  const timings: Timings[] = [];
  for (const html of pages) timings.push(await page.evaluate<Timings>(`timeExtractors(${JSON.stringify(html)})`));
  await browser.close();
  const ours = middle(timings.map((each) => each.ours));
  const row = (name: 'ours' | 'readability' | 'defuddle') => {
    const time = middle(timings.map((each) => each[name]));
    return { value: milliseconds(time), ratio: `ours takes ${(ours / time).toFixed(2)} times that` };
  };
  return {
    [`extraction, median of ${pages.length} pages`]: { value: milliseconds(ours) },
    'Readability.parse': row('readability'),
    'Defuddle.parse': row('defuddle'),
  };
}

/** Of the built extension, in Chromium. */
async function measurePopup(): Promise<Record<string, object>> {
  const [browserPath] = ensureBrowsers(['chromium']);
  if (!browserPath?.ok) return { popup: { value: browserPath?.message } };
  if (!existsSync(join(root, '.output/chrome-mv3'))) return { popup: { value: 'not built: npm run build' } };
  return timePopups();
}

function readPages(): string[] {
  const corpus = join(home, 'corpus');
  const files = existsSync(corpus)
    ? globSync('news/*.html', { cwd: corpus }).map((file) => join(corpus, file))
    : globSync('tests/pages/*/source.html', { cwd: root }).map((file) => join(root, file));
  if (!existsSync(corpus))
    console.log(`No labelled pages at ${corpus}: extraction is timed on the project's own pages.`);
  return files.sort().flatMap((file) => decodePage(readFileSync(file)) ?? []);
}

async function bundle(entry: string): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'bench' } },
  });
  const output = Array.isArray(built) ? built.flatMap((each) => each.output) : 'output' in built ? built.output : [];
  return output.map((each) => ('code' in each ? each.code : '')).join('\n');
}

function articleOf(paragraphs: readonly string[]): Article {
  return {
    url: 'https://www.example.gov.cn/',
    title: '',
    authors: [],
    blocks: paragraphs.map((text) => ({ kind: 'paragraph', text })),
    removed: [],
    attachments: [],
    basis: {},
  };
}

function takeCharacters(paragraphs: readonly string[], count: number): string[] {
  let left = count;
  return paragraphs.flatMap((text) => {
    const part = text.slice(0, Math.max(0, left));
    left -= part.length;
    return part === '' ? [] : [part];
  });
}

interface Timing {
  median: number;
  /** What a run takes that nothing else on the machine has disturbed. */
  fastest: number;
}

/**
 * The time of each run. All take turns, so that what else the machine does meets all alike, and all are warm: as much of
 * each is run before as the platform needs to compile it.
 */
function timeTurns(runs: readonly (() => unknown)[], times = 31): Timing[] {
  for (let turn = 0; turn < 60; turn += 1) for (const run of runs) run();
  const timings = runs.map((): number[] => []);
  for (let turn = 0; turn < times; turn += 1)
    for (const [index, run] of runs.entries()) {
      const start = performance.now();
      run();
      timings[index]?.push(performance.now() - start);
    }
  return timings.map((each) => ({ median: middle(each), fastest: Math.min(...each) }));
}

function describe(timing: Timing | undefined): Record<string, string> {
  return { median: milliseconds(timing?.median ?? Number.NaN), fastest: milliseconds(timing?.fastest ?? Number.NaN) };
}

/** By the medians, and in brackets by the fastest runs. */
function ratio(one: Timing | undefined, other: Timing | undefined): string {
  if (!one || !other) return '–';
  return `${(one.median / other.median).toFixed(1)} (${(one.fastest / other.fastest).toFixed(1)})`;
}

function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

function milliseconds(value: number): string {
  return `${value.toFixed(1)} ms`;
}
