/**
 * The seed pages in both browsers with the built extension: what each page's labels ask for is recognised and drawn, and
 * no script of a hostile page runs because of it. `npx node scripts/eval-browsers.ts [corpus folder]`, after a build.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ReadingState } from '../lib/messages.ts';
import type { Pages } from '../tests/browser/harness/server.ts';
import { pollFor } from '../tests/browser/harness/view.ts';
import { openReader, type Reader } from '../tests/browser/reader.ts';
import { ensureBrowsers } from './ensure-browsers.ts';

interface Label {
  isArticle: boolean;
  officials?: { name: string; isOfficial: boolean }[];
}

const corpus = process.argv[2] ?? fileURLToPath(new URL('../../shared/corpus', import.meta.url));
const folder = join(corpus, 'seeds');
const host = 'seeds.sample.gov.cn';
const names = readdirSync(folder).flatMap((file) => /^(.*)\.html$/.exec(file)?.[1] ?? []);

const registries = `[window, ...[...document.querySelectorAll('iframe')].map((frame) => frame.contentWindow)]`;
const listDrawn = `${registries}.flatMap((view) => [...view.CSS.highlights.values()].flatMap((ranges) =>
  [...ranges].map((range) => range.toString().replace(/\\s/g, ''))))`;
const countDrawn = `${listDrawn}.length`;

const isBuilt = ['chrome-mv3', 'firefox-mv3'].every((target) =>
  existsSync(fileURLToPath(new URL(`../.output/${target}`, import.meta.url))),
);
const missing = isBuilt
  ? ensureBrowsers(['chromium', 'firefox']).flatMap((found) => (found.ok ? [] : [found.message]))
  : ['Not built: run `npm run build` first.'];
for (const message of missing) console.error(message);
if (missing.length === 0) for (const browser of ['chromium', 'firefox'] as const) await evaluate(browser);

async function evaluate(browser: 'chromium' | 'firefox'): Promise<void> {
  const reader = await openReader(browser, { pages: seedPages() });
  const rows = new Map<string, object>();
  for (const name of names) rows.set(name, await evaluatePage(reader, name));
  await reader.close();
  console.log(`# ${browser}`);
  console.table(Object.fromEntries(rows));
}

function seedPages(): Pages {
  return Object.fromEntries(
    names.map((name) => [
      `${host}/${name}.html`,
      { body: readFileSync(join(folder, `${name}.html`)), type: 'text/html' },
    ]),
  );
}

async function evaluatePage(reader: Reader, name: string): Promise<object> {
  const label: Label = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
  const tab = await reader.open(`${host}/${name}.html`);
  const tabId = await reader.tabId(tab);
  const state = await waitForReading(() => reader.ask({ type: 'get-reading', tabId }));
  if (label.isArticle) await pollFor((ask) => tab.evaluate(ask), `(${countDrawn}) > 0`, 5_000).catch(() => undefined);
  const drawn = await tab.evaluate<string[]>(listDrawn);
  // On its own page a hostile script runs with or without us; in the extension's popup nothing of it may.
  const popup = await reader.openOwnPage(`popup.html?tab=${tabId}`);
  await popup.waitFor(`document.querySelector('.foot .primary:not([disabled]), .void h1')`);
  const isHostile = await popup.evaluate<boolean>('Boolean(window.__HOSTILE__)');
  await popup.close();
  await tab.close();
  const wanted = (label.officials ?? []).filter(({ isOfficial }) => isOfficial).map((official) => official.name);
  const read = state.state === 'ready' ? state.reading.recognition.persons.map((person) => person.name) : [];
  return {
    state: state.state,
    right: (state.state === 'ready') === label.isArticle,
    officials: wanted.length,
    missed: wanted.filter((each) => !read.includes(each)).join(' '),
    'not drawn': wanted.filter((each) => read.includes(each) && !drawn.some((text) => text.includes(each))).join(' '),
    'script ran in the popup': isHostile,
  };
}

async function waitForReading(ask: () => Promise<ReadingState>): Promise<ReadingState> {
  for (let tries = 0; tries < 40; tries++) {
    const state = await ask();
    if (state.state === 'ready' || (state.state === 'not-article' && tries > 8)) return state;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  return ask();
}
