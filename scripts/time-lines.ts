/**
 * Times, in Chromium, from the end of a page's loading to its first line: `npx node scripts/time-lines.ts [extension]`.
 * Cold is a background that the browser has stopped, warm one that has just read another page.
 */
import { fileURLToPath } from 'node:url';
import { type Chromium, launchChromium } from '../tests/browser/harness/chromium.ts';
import { servePages } from '../tests/browser/harness/server.ts';
import { addresses, samplePages } from '../tests/browser/pages.ts';
import { ensureBrowsers } from './ensure-browsers.ts';

const runs = 20;
const extension = process.argv[2] ?? fileURLToPath(new URL('../.output/chrome-mv3', import.meta.url));

// The page itself looks for lines; they stand in the registry of its document.
const watch = `addEventListener('DOMContentLoaded', () => {
  const start = performance.now();
  const look = () => {
    if (CSS.highlights.size) window.waited = performance.now() - start;
    else setTimeout(look, 1);
  };
  look();
});`;

ensureBrowsers(['chromium']);
const server = await servePages(samplePages());
const chromium = await launchChromium({ extension, port: server.port });
await timePage(chromium);
for (const state of ['cold', 'warm'] as const) {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    if (state === 'cold') await chromium.killWorker();
    times.push(await timePage(chromium));
  }
  times.sort((a, b) => a - b);
  const [least = 0, middle = 0, most = 0] = [times[0], times[runs / 2], times.at(-1)];
  console.log(`${state}: median ${middle.toFixed(0)} ms (${least.toFixed(0)} to ${most.toFixed(0)}), ${runs} pages`);
}
await chromium.close();
await server.close();

async function timePage({ context }: Chromium): Promise<number> {
  const page = await context.newPage();
  await page.addInitScript(watch);
  await page.goto(`http://${addresses.meeting}`);
  await page.waitForFunction('window.waited !== undefined');
  const waited = await page.evaluate<number>('window.waited');
  await page.close();
  return waited;
}
