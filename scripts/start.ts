/**
 * `npm start`: builds, finds or installs a browser, and opens it with the extension on a sample news page served from
 * this machine. Without a display the same happens headless, with the summary printed and screenshots written.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { plainText } from '../lib/export/plain-text.ts';
import type { Reading } from '../lib/types.ts';
import { type Chromium, launchChromium } from '../tests/browser/harness/chromium.ts';
import { launchFirefox } from '../tests/browser/harness/firefox.ts';
import { copyInLanguage } from '../tests/browser/harness/in-language.ts';
import { type PageServer, servePages } from '../tests/browser/harness/server.ts';
import { viewChromium } from '../tests/browser/harness/view.ts';
import { addresses, samplePages, siteHost } from '../tests/browser/pages.ts';
import { showCard } from '../tests/browser/show-card.ts';
import { ensureBrowsers } from './ensure-browsers.ts';

const root = new URL('../', import.meta.url);
const sample = `http://${addresses.meeting}`;
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const isHeadless = !hasDisplay || process.env.CI === 'true';

process.exitCode = await start();

async function start(): Promise<number> {
  const [chromium] = ensureBrowsers(['chromium']);
  if (chromium?.ok) return withServer((server) => (isHeadless ? showHeadless(server) : openChromium(server)));
  const [firefox] = isHeadless ? [] : ensureBrowsers(['firefox']);
  if (firefox?.ok) return withServer(openFirefox);
  console.error(chromium?.message);
  return 1;
}

async function withServer(run: (server: PageServer) => Promise<number>): Promise<number> {
  const server = await servePages(samplePages());
  return run(server).finally(() => server.close());
}

async function openChromium({ port }: PageServer): Promise<number> {
  const extension = build('chrome');
  if (!extension) return 1;
  const profile = pathOf('.build/profile/');
  const { context } = await launchChromium({
    extension,
    port,
    profile,
    headless: false,
    viewport: null,
    onlyHost: siteHost,
  });
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(sample);
  await page.bringToFront();
  console.log(`The browser shows ${sample}; click the icon of 政闻夹 in its toolbar. Close the browser to end.`);
  await context.waitForEvent('close', { timeout: 0 });
  return 0;
}

async function openFirefox({ port }: PageServer): Promise<number> {
  const extension = build('firefox');
  if (!extension) return 1;
  const { browser, open } = await launchFirefox({ extension, port, headless: false, onlyHost: siteHost });
  await open(sample);
  console.log(`The browser shows ${sample}; click the icon of 政闻夹 in its toolbar. Close the browser to end.`);
  await new Promise((resolve) => browser.once('disconnected', resolve));
  return 0;
}

async function showHeadless({ port }: PageServer): Promise<number> {
  const extension = build('chrome');
  if (!extension) return 1;
  // The interface follows the browser's language; what is shown to nobody in particular is in Chinese.
  const copy = copyInLanguage(extension, 'zh_CN');
  const chromium = await launchChromium({ extension: copy.path, port });
  return showSample(chromium).finally(async () => {
    await chromium.close();
    copy.remove();
  });
}

async function showSample(chromium: Chromium): Promise<number> {
  const folder = pathOf('screenshots/');
  mkdirSync(folder, { recursive: true });
  const page = await chromium.context.newPage();
  await page.goto(sample);
  await showCard(viewChromium(page), '陆承安');
  await page.screenshot({ path: `${folder}page.png` });
  const popup = await chromium.openPopup(page);
  await popup.waitFor(`document.querySelector('.foot .primary:not([disabled])')`, 15_000);
  await popup.waitFor('document.getAnimations().length === 0');
  await popup.screenshot(`${folder}popup.png`);
  const reading = await popup.evaluate<Reading>(
    `chrome.storage.session.get().then((tabs) => Object.values(tabs).find(({ reading }) => reading).reading)`,
  );
  console.log(plainText.render(reading, { accessed: today(), language: 'zh', paragraphMarks: true }));
  console.log(`The annotated page: ${folder}page.png\nThe popup:          ${folder}popup.png`);
  return 0;
}

/** The folder of the unpacked extension; undefined when it could not be built. */
function build(browser: 'chrome' | 'firefox'): string | undefined {
  const { status } = spawnSync('npx', ['wxt', 'build', '--browser', browser], { stdio: 'inherit', cwd: root });
  return status === 0 ? pathOf(`.output/${browser}-mv3`) : undefined;
}

function pathOf(relative: string): string {
  return fileURLToPath(new URL(relative, root));
}

function today(): string {
  return new Date().toLocaleDateString('sv');
}
