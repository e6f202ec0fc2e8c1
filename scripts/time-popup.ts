/**
 * Times, in Chromium, the popup's opening on a page that has been read: from the start of its navigation to the frame in
 * which the officials stand. An empty page of the extension takes turns with it; what that takes is the browser's own.
 * Part of `npm run bench`; `npx node scripts/time-popup.ts [extension …]` compares builds, which take turns too.
 */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { type Chromium, launchChromium } from '../tests/browser/harness/chromium.ts';
import { servePages } from '../tests/browser/harness/server.ts';
import { addresses, samplePages } from '../tests/browser/pages.ts';
import { ensureBrowsers } from './ensure-browsers.ts';

const built = fileURLToPath(new URL('../.output/chrome-mv3', import.meta.url));
const emptyPage = 'empty.html';
const pages = [emptyPage, 'popup.html'] as const;
const rounds = 3;
const openingsInRound = 5;

/** Milliseconds from the start of the navigation. */
interface Opening {
  /** The document has been parsed. */
  parsed: number;
  /** The scripts have run. */
  ran: number;
  /** The browser shows the window. */
  shown: number;
  /** The text stands on the screen. */
  painted: number;
}

type Openings = Record<(typeof pages)[number], Opening[]>;

// Nothing of ours runs in the popup before it has been painted: the browser has kept the times. The largest text of the
// sample is what an official said, and drawn in one frame with all the others.
const readTimes = `new Promise((resolve) => {
  new PerformanceObserver((list) => {
    const first = list.getEntries().find(({ element }) => element?.matches('main, main section:has(.who) *'));
    if (!first) return;
    const [{ domInteractive, domContentLoadedEventEnd }] = performance.getEntriesByType('navigation');
    const shown = performance.getEntriesByType('visibility-state').find(({ name }) => name === 'visible');
    resolve({
      parsed: domInteractive,
      ran: domContentLoadedEventEnd,
      shown: shown.startTime,
      painted: first.renderTime,
    });
  }).observe({ type: 'largest-contentful-paint', buffered: true });
})`;

/** Two rows for each build: its popup and its empty page. */
export async function timePopups(extensions: readonly string[] = [built]): Promise<Record<string, object>> {
  const taken = new Map<string, Openings>(
    extensions.map((extension) => [extension, { [emptyPage]: [], 'popup.html': [] }]),
  );
  // One browser at a time: one that only waits takes its share of the processor as well.
  for (let round = 0; round < rounds; round += 1)
    for (const [extension, openings] of taken) await timeRound(extension, openings);
  return Object.fromEntries(
    [...taken].flatMap(([extension, openings]) => describeBuild(basename(extension), openings)),
  );
}

async function timeRound(extension: string, openings: Openings): Promise<void> {
  const copy = copyWithEmptyPage(extension);
  const server = await servePages(samplePages());
  const chromium = await launchChromium({ extension: copy, port: server.port });
  const page = await chromium.context.newPage();
  await page.goto(`http://${addresses.meeting}`);
  await page.waitForFunction('CSS.highlights.size > 0');
  // The first opening of a browser finds nothing prepared, and is not counted.
  for (const path of pages) await timeOpening(chromium, page, path);
  for (let turn = 0; turn < openingsInRound; turn += 1)
    for (const path of pages) openings[path].push(await timeOpening(chromium, page, path));
  await chromium.close();
  await server.close();
  rmSync(copy, { recursive: true, force: true });
}

function copyWithEmptyPage(extension: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'zhengwen-popup-'));
  cpSync(extension, copy, { recursive: true });
  const empty = '<!doctype html><meta charset="utf-8"><body style="width: 380px; height: 600px"><main>政</main></body>';
  writeFileSync(join(copy, emptyPage), empty);
  return copy;
}

async function timeOpening(chromium: Chromium, page: Page, path: string): Promise<Opening> {
  await (await chromium.worker()).evaluate(`chrome.action.setPopup({ popup: '${path}' })`);
  // What closes a popup goes on a while after it.
  await new Promise((resolve) => setTimeout(resolve, 500));
  const popup = await chromium.openPopup(page, { path, rest: 800 });
  const opening = await popup.evaluate<Opening>(readTimes);
  await popup.close();
  return opening;
}

function describeBuild(name: string, openings: Openings): [string, object][] {
  return [
    [`${name}: popup, until its officials stand`, describe(openings['popup.html'])],
    [`${name}: empty page, the browser’s own part`, describe(openings[emptyPage])],
  ];
}

function describe(openings: readonly Opening[]): Record<string, string> {
  const sorted = (name: keyof Opening): number[] => openings.map((each) => each[name]).sort((a, b) => a - b);
  const median = (name: keyof Opening): string => `${sorted(name)[openings.length >> 1]?.toFixed(0)} ms`;
  const painted = sorted('painted');
  return {
    median: median('painted'),
    range: `${painted[0]?.toFixed(0)}–${painted.at(-1)?.toFixed(0)} ms`,
    'document parsed': median('parsed'),
    'scripts run': median('ran'),
    'window shown': median('shown'),
  };
}

if (import.meta.main) {
  const given = process.argv.slice(2);
  ensureBrowsers(['chromium']);
  console.table(await timePopups(given.length > 0 ? given : [built]));
}
