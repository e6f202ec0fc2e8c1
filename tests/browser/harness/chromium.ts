/** Chromium with the built extension, as a reader has it: real worker, real action click, real popup. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page, type Worker } from 'playwright-core';
import { requireBrowser } from './find-browsers.ts';
import { attach, type Target } from './target.ts';

interface ChromiumOptions {
  /** The unpacked extension. */
  extension: string;
  /** Port of the page server. */
  port: number;
  /** The one host that the page server answers for; the rest is the network's. Without it the server gets everything. */
  onlyHost?: string;
  /** Profile to open again; a new one, removed at the end, if absent. */
  profile?: string;
  headless?: boolean;
  colorScheme?: 'light' | 'dark';
  forcedColors?: 'active' | 'none';
  /** Null follows the size of the window. */
  viewport?: { width: number; height: number } | null;
}

export interface PopupOptions {
  /** The page that opens, where it is not the popup's own. */
  path?: string;
  /** Milliseconds in which it is left alone before anything looks at it. */
  rest?: number;
}

export interface Chromium {
  context: BrowserContext;
  extensionId: string;
  /** The browser's own DevTools session. */
  devtools: CDPSession;
  worker(): Promise<Worker>;
  /** Address of a page of the extension. */
  pageUrl(path: string): string;
  /** Opens a page of the extension in a tab. */
  openOwnPage(path: string): Promise<Page>;
  /** Clicks the action on this tab, which grants `activeTab`, and attaches to the popup that opens. */
  openPopup(page: Page, options?: PopupOptions): Promise<Target>;
  killWorker(): Promise<void>;
  close(): Promise<void>;
}

/** Starts Chromium. The page server is its proxy, so that it sees whatever is asked for. */
export async function launchChromium(options: ChromiumOptions): Promise<Chromium> {
  const { extension, port, headless = true } = options;
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'zhengwen-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: requireBrowser('chromium'),
    headless,
    viewport: options.viewport === undefined ? { width: 1280, height: 900 } : options.viewport,
    ...(options.colorScheme && { colorScheme: options.colorScheme }),
    ...(options.forcedColors && { forcedColors: options.forcedColors }),
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      options.onlyHost
        ? `--host-resolver-rules=MAP ${options.onlyHost} 127.0.0.1:${port}`
        : `--proxy-server=http://127.0.0.1:${port}`,
      // The headless screen is 800 by 600, too low for a popup.
      ...(headless ? ['--screen-info={1600x1200}'] : []),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  const findWorker = async (): Promise<Worker> =>
    context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const extensionId = new URL((await findWorker()).url()).host;
  const browser = context.browser();
  if (!browser) throw new Error('the context has no browser');
  const devtools = await browser.newBrowserCDPSession();
  const pageUrl = (path: string): string => `chrome-extension://${extensionId}/${path}`;
  return {
    context,
    extensionId,
    devtools,
    worker: findWorker,
    pageUrl,
    async openOwnPage(path) {
      const page = await context.newPage();
      await page.goto(pageUrl(path));
      return page;
    },
    openPopup: (page, { path = 'popup.html', rest = 0 } = {}) =>
      clickAction(devtools, extensionId, page, { url: pageUrl(path), rest }),
    killWorker: () => killWorker(devtools, extensionId),
    async close() {
      await context.close();
      if (!options.profile) rmSync(profile, { recursive: true, force: true });
    },
  };
}

interface TargetInfo {
  targetId: string;
  type: string;
  url: string;
}

async function listTargets(devtools: CDPSession): Promise<TargetInfo[]> {
  const { targetInfos } = await devtools.send('Target.getTargets', { filter: [{}] });
  return targetInfos;
}

async function clickAction(
  devtools: CDPSession,
  id: string,
  page: Page,
  popup: { url: string; rest: number },
): Promise<Target> {
  await page.bringToFront();
  const url = page.url();
  const tab = (await listTargets(devtools)).find((target) => target.type === 'tab' && target.url === url);
  if (!tab) throw new Error(`no tab shows ${url}`);
  const before = new Set((await listTargets(devtools)).map(({ targetId }) => targetId));
  // Not in Playwright's table of commands: it came with extension debugging.
  const send = devtools.send.bind(devtools) as (method: string, given: object) => Promise<unknown>;
  await send('Extensions.triggerAction', { id, targetId: tab.targetId });
  await new Promise((resolve) => setTimeout(resolve, popup.rest));
  for (let tries = 0; tries < 100; tries++) {
    const opened = (await listTargets(devtools)).find(
      (target) => target.url.startsWith(popup.url) && target.type === 'page' && !before.has(target.targetId),
    );
    if (opened) return attach(devtools, opened.targetId);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('the popup did not open');
}

async function killWorker(devtools: CDPSession, id: string): Promise<void> {
  const worker = (await listTargets(devtools)).find(
    ({ type, url }) => type === 'service_worker' && url.includes(`//${id}/`),
  );
  if (worker) await devtools.send('Target.closeTarget', { targetId: worker.targetId });
}
