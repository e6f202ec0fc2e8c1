/** A reader at a browser with the extension: the same calls in Chromium and Firefox. */
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import type { BackgroundMessages, Message, Response } from '../../lib/messages.ts';
import { launchChromium } from './harness/chromium.ts';
import type { BrowserName } from './harness/find-browsers.ts';
import { launchFirefox } from './harness/firefox.ts';
import { type PageServer, type Pages, servePages } from './harness/server.ts';
import { type Tab, type View, viewChromium, viewFirefox } from './harness/view.ts';
import { samplePages } from './pages.ts';

export interface ReaderOptions {
  /** Profile to open again (Chromium). */
  profile?: string;
  colorScheme?: 'light' | 'dark';
  /** Served instead of the sample pages. */
  pages?: Pages;
}

export interface Reader {
  name: BrowserName;
  server: PageServer;
  /** Opens an address without the scheme. */
  open(address: string): Promise<Tab>;
  openOwnPage(path: string): Promise<Tab>;
  /** The popup of this tab: by a click on the action in Chromium, as a page that names the tab in Firefox. */
  openPopup(tab: Tab): Promise<View>;
  /** The side panel of this tab's window, as a page in a window of its own: a browser's own panel is out of reach. */
  openPanel(tab: Tab): Promise<Tab>;
  /** Runs an expression on the page of this tab, in the world of the content script. */
  inPage<Value>(tab: Tab, expression: string): Promise<Value>;
  /** Runs an expression on a page of the extension. */
  inExtension<Value>(expression: string): Promise<Value>;
  ask<Type extends keyof BackgroundMessages>(message: Message<Type>): Promise<Response<Type>>;
  tabId(tab: Tab): Promise<number>;
  /** A text of the interface in the browser's language. */
  word(key: string): Promise<string>;
  /** Calls an event of the background as the browser does: a key or an entry of the menu (Chromium). */
  fire(event: string, argument: unknown): Promise<void>;
  /** Stops the background, as the browser does after a while (Chromium). */
  stopWorker(): Promise<void>;
  close(): Promise<void>;
}

/** The unpacked extension as it was built last. */
export function builtFor(name: BrowserName): string {
  const folder = name === 'chromium' ? 'chrome-mv3' : 'firefox-mv3';
  return fileURLToPath(new URL(`../../.output/${folder}`, import.meta.url));
}

/** Starts a browser on the sample sites. */
export async function openReader(name: BrowserName, options: ReaderOptions = {}): Promise<Reader> {
  const server = await servePages(options.pages ?? samplePages());
  return name === 'chromium' ? openChromium(server, options) : openFirefox(server);
}

async function openChromium(server: PageServer, options: ReaderOptions): Promise<Reader> {
  const chromium = await launchChromium({ ...options, extension: builtFor('chromium'), port: server.port });
  const pages = new Map<Tab, Page>();
  const newTab = async (url: string): Promise<Tab> => {
    const page = await chromium.context.newPage();
    const tab = viewChromium(page);
    pages.set(tab, page);
    await page.goto(url);
    return tab;
  };
  const calls = makeCalls(await newTab(chromium.pageUrl('archive.html')));
  const pageOf = (tab: Tab) => {
    const page = pages.get(tab);
    if (!page) throw new Error('not a tab of this browser');
    return page;
  };
  return {
    ...calls,
    name: 'chromium',
    server,
    open: (address) => newTab(`http://${address}`),
    openOwnPage: (path) => newTab(chromium.pageUrl(path)),
    openPopup: (tab) => chromium.openPopup(pageOf(tab)),
    async openPanel(tab) {
      const url = chromium.pageUrl(await panelPath(calls, tab));
      const opened = chromium.context.waitForEvent('page', (page) => page.url() === url);
      await calls.inExtension(createWindow(url));
      return viewChromium(await opened);
    },
    inPage: (tab, expression) => evaluateIsolated(pageOf(tab), chromium.extensionId, expression),
    async fire(event, argument) {
      const worker = await chromium.worker();
      await worker.evaluate(`chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) =>
        chrome.${event}.dispatch(${JSON.stringify(argument)}, tab))`);
    },
    stopWorker: () => chromium.killWorker(),
    async close() {
      await chromium.close();
      await server.close();
    },
  };
}

async function openFirefox(server: PageServer): Promise<Reader> {
  const firefox = await launchFirefox({ extension: builtFor('firefox'), port: server.port });
  const openOwnPage = async (path: string) => viewFirefox(await firefox.openOwnPage(path));
  const calls = makeCalls(await openOwnPage('archive.html'));
  return {
    ...calls,
    name: 'firefox',
    server,
    inPage: async (tab, expression) => calls.inExtension(runInTab(await calls.tabId(tab), expression)),
    open: async (address) => viewFirefox(await firefox.open(`http://${address}`)),
    openOwnPage,
    async openPanel(tab) {
      const url = firefox.pageUrl(await panelPath(calls, tab));
      await calls.inExtension(createWindow(url));
      return viewFirefox(await firefox.findPage(url));
    },
    openPopup: async (tab) => openOwnPage(`popup.html?tab=${await calls.tabId(tab)}`),
    fire: () => Promise.reject(new Error('Firefox offers no way to fire an event of an extension')),
    stopWorker: () => Promise.reject(new Error('Firefox offers no way to stop the background of an extension')),
    async close() {
      await firefox.close();
      await server.close();
    },
  };
}

type Calls = Pick<Reader, 'inExtension' | 'ask' | 'tabId' | 'word'>;

async function panelPath(calls: Calls, tab: Tab): Promise<string> {
  const id = await calls.tabId(tab);
  const window = await calls.inExtension<number>(`chrome.tabs.get(${id}).then(({ windowId }) => windowId)`);
  return `sidepanel.html?window=${window}`;
}

function createWindow(url: string): string {
  return `chrome.windows.create({ url: '${url}', focused: false, width: 400, height: 800 }).then(() => true)`;
}

/** What goes by way of an open page of the extension. */
function makeCalls(desk: Tab): Calls {
  const inExtension = <Value>(expression: string) => desk.evaluate<Value>(expression);
  const tabId = async (tab: Tab): Promise<number> => {
    await tab.bringToFront();
    return inExtension('chrome.tabs.query({ active: true, currentWindow: true }).then(([{ id }]) => id)');
  };
  return {
    inExtension,
    tabId,
    word: (key) => inExtension(`chrome.i18n.getMessage('${key}')`),
    async ask(message) {
      const reply = await inExtension<{ value: never } | { failure: string }>(
        `chrome.runtime.sendMessage(${JSON.stringify(message)})`,
      );
      if ('failure' in reply) throw new Error(reply.failure);
      return reply.value;
    },
  };
}

function runInTab(id: number, expression: string): string {
  return `chrome.scripting.executeScript({ target: { tabId: ${id} }, func: () => (${expression}) })
    .then(([{ result, error }]) => { if (error) throw error; return result; })`;
}

/** Chromium lets no extension run code on a page just because a content script is there; DevTools may. */
async function evaluateIsolated<Value>(page: Page, extensionId: string, expression: string): Promise<Value> {
  const devtools = await page.context().newCDPSession(page);
  const worlds: { id: number; origin: string }[] = [];
  devtools.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  await devtools.send('Runtime.enable');
  const world = worlds.find(({ origin }) => origin.includes(extensionId));
  if (!world) throw new Error('the page has no content script');
  const { result, exceptionDetails } = await devtools.send('Runtime.evaluate', {
    expression,
    contextId: world.id,
    awaitPromise: true,
    returnByValue: true,
  });
  await devtools.detach();
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? 'it threw');
  return result.value;
}
