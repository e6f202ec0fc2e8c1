/** Firefox with the built extension, over WebDriver BiDi. The page server is its proxy. */
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { requireBrowser } from './find-browsers.ts';
import { pollFor } from './view.ts';

interface FirefoxOptions {
  /** The unpacked extension. */
  extension: string;
  port: number;
  /** As in Chromium. */
  onlyHost?: string;
  headless?: boolean;
  viewport?: { width: number; height: number };
}

export interface Firefox {
  browser: Browser;
  pageUrl(path: string): string;
  /** Opens a page of the extension in a tab. */
  openOwnPage(path: string): Promise<Page>;
  open(url: string): Promise<Page>;
  /** The page with this address that something else opens. */
  findPage(url: string): Promise<Page>;
  close(): Promise<void>;
}

/** Of wxt.config.ts. */
const addOn = 'zhengwen-clip@zhengwen.invalid';
const uuid = '7d1f6f0e-5a40-4a39-9d2b-2f6c1f1d9a10';

/** Starts Firefox with a new profile. */
export async function launchFirefox(options: FirefoxOptions): Promise<Firefox> {
  const { extension, headless = true } = options;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: requireBrowser('firefox'),
    headless,
    args: ['--remote-allow-system-access'],
    defaultViewport: options.viewport ?? { width: 1280, height: 900 },
    extraPrefsFirefox: {
      ...proxyPrefs(options),
      'network.proxy.allow_hijacking_localhost': true,
      'extensions.webextensions.uuids': JSON.stringify({ [addOn]: uuid }),
      'dom.security.https_first': false,
    },
  });
  await browser.installExtension(extension);
  const pageUrl = (path: string): string => `moz-extension://${uuid}/${path}`;
  return {
    browser,
    pageUrl,
    async openOwnPage(path) {
      const page = await browser.newPage();
      // The page loads, but the event that says so never comes for addresses of extensions.
      void page.goto(pageUrl(path)).catch(() => undefined);
      const isThere = `location.protocol === 'moz-extension:' && document.readyState === 'complete'`;
      await pollFor((question) => page.evaluate(question), isThere);
      return page;
    },
    async open(url) {
      const page = await browser.newPage();
      await page.goto(url);
      return page;
    },
    async findPage(url) {
      for (let tries = 0; tries < 100; tries++) {
        for (const page of await browser.pages()) {
          if ((await page.evaluate('location.href').catch(() => '')) === url) return page;
        }
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      throw new Error(`no page shows ${url}`);
    },
    close: () => browser.close(),
  };
}

function proxyPrefs({ port, onlyHost }: FirefoxOptions): Record<string, string | number> {
  const address = `127.0.0.1:${port}`;
  if (onlyHost) {
    const choose = `function FindProxyForURL(url, host) { return host === '${onlyHost}' ? 'PROXY ${address}' : 'DIRECT'; }`;
    return { 'network.proxy.type': 2, 'network.proxy.autoconfig_url': `data:,${encodeURIComponent(choose)}` };
  }
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
  };
}
