/** Writes docs/screenshots: the annotated page, popup, archive, clip and the other pages, on the sample pages. */
import { mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isInReader } from '../tests/browser/enter-reader-view.ts';
import { launchChromium } from '../tests/browser/harness/chromium.ts';
import { copyInLanguage } from '../tests/browser/harness/in-language.ts';
import { type PageServer, type Pages, servePages } from '../tests/browser/harness/server.ts';
import { type Tab, viewChromium } from '../tests/browser/harness/view.ts';
import { addresses, samplePages } from '../tests/browser/pages.ts';
import { showCard } from '../tests/browser/show-card.ts';
import { ensureBrowsers } from './ensure-browsers.ts';

const folder = fileURLToPath(new URL('../docs/screenshots/', import.meta.url));
const extension = fileURLToPath(new URL('../.output/chrome-mv3', import.meta.url));
const languages = { zh: 'zh_CN', en: 'en' } as const;
const others = [
  'county-media-app',
  'epaper-founder',
  'gov-jcms',
  'gov-vsb',
  'gov-ucap',
  'appointments',
  'interpretation',
];

mkdirSync(folder, { recursive: true });
ensureBrowsers(['chromium']);
const server = await servePages({ ...samplePages(), ...fixturePages() });
await takeAll(server, 'light', 'zh');
await takeAll(server, 'dark', 'zh');
await takeAll(server, 'light', 'en');
await server.close();

async function takeAll(server: PageServer, colorScheme: 'light' | 'dark', language: 'zh' | 'en'): Promise<void> {
  const copy = copyInLanguage(extension, languages[language]);
  const chromium = await launchChromium({ extension: copy.path, port: server.port, colorScheme });
  const name = (what: string): string => `${folder}${what}-${language}-${colorScheme}.png`;
  const own = viewChromium(await chromium.context.newPage());
  const page = await chromium.context.newPage();
  const tab = viewChromium(page);
  await savePages(tab, own, chromium.pageUrl('popup.html'));
  await showCard(tab, '河长制');
  await tab.screenshot(name('page'));
  await takeReaderView(tab, own, name('reader'));
  const tabId = await own.evaluate<number>(
    'chrome.tabs.query({ active: true, currentWindow: true }).then(([{ id }]) => id)',
  );
  // In a tab of the popup's size: the theme of a real popup cannot be chosen from here.
  await own.resize(380, 600);
  await own.goto(chromium.pageUrl(`popup.html?tab=${tabId}`));
  await own.waitFor(`document.querySelector('.foot .primary:not([disabled])')`);
  await own.waitFor('document.getAnimations().length === 0');
  await own.screenshot(name('popup'));
  await own.resize(1280, 900);
  await own.bringToFront();
  for (const path of ['archive', 'options', 'onboarding']) {
    await own.goto(chromium.pageUrl(`${path}.html`));
    await own.waitFor(
      path === 'archive' ? `document.querySelectorAll('article.clip').length > 3` : `document.querySelector('h1')`,
    );
    await own.waitFor('document.getAnimations().length === 0');
    await own.screenshot(name(path));
  }
  await own.goto(chromium.pageUrl('archive.html'));
  await openClip(own);
  await own.screenshot(name('clip'));
  // Wide in the dark, as wide as the popup in the light; on a page that has changed since it was saved.
  await own.resize(colorScheme === 'dark' ? 560 : 380, 760);
  await showPanel(own, tab, chromium.pageUrl(`sidepanel.html?tab=${tabId}`));
  await own.screenshot(name('panel'));
  await chromium.close();
  copy.remove();
}

/** All of them, the meeting last: the tab goes on showing it. */
async function savePages(tab: Tab, own: Tab, popup: string): Promise<void> {
  for (const address of [...others.map((slug) => addressOf(slug)), addresses.gb18030, addresses.meeting]) {
    await tab.goto(`http://${address}`);
    await tab.waitFor('CSS.highlights.size > 0');
    await own.goto(popup);
    await tab.bringToFront();
    const saved = await own.evaluate<object>(
      `chrome.tabs.query({ active: true, currentWindow: true }).then(([{ id: tabId }]) =>
        chrome.runtime.sendMessage({ type: 'save-clip', tabId, tags: ${JSON.stringify(tagsOf(address))}, note: '' }))`,
    );
    console.log(address, JSON.stringify(saved));
  }
}

async function openClip(own: Tab): Promise<void> {
  await own.waitFor(`document.querySelector('article.clip h2 a')`);
  await own.evaluate(
    `[...document.querySelectorAll('article.clip h2 a')].find((a) => a.textContent.includes('遂川县')).click()`,
  );
  await own.waitFor(`document.body.innerText.includes('稻渔综合种养基地')`);
}

/** Of the lecture, in a window with room for outline and notes; the tab shows the meeting again afterwards. */
async function takeReaderView(tab: Tab, own: Tab, file: string): Promise<void> {
  await tab.goto(`http://${addresses.lecture}`);
  await tab.waitFor('CSS.highlights.size > 0');
  await tab.resize(1440, 1000);
  await own.evaluate(`chrome.tabs.query({ active: true, currentWindow: true }).then(([{ id: tabId }]) =>
    chrome.runtime.sendMessage({ type: 'toggle-reader', tabId }))`);
  await tab.waitFor(isInReader);
  await tab.point(700, 500);
  await tab.screenshot(file);
  await tab.resize(1280, 900);
  await tab.goto(`http://${addresses.meeting}`);
  await tab.waitFor('CSS.highlights.size > 0');
}

async function showPanel(own: Tab, page: Tab, address: string): Promise<void> {
  await page.evaluate(`(() => {
    const paragraphs = [...document.querySelectorAll('.TRS_Editor p')];
    const money = paragraphs.find((each) => each.textContent.includes('3200万元'));
    money.textContent = money.textContent.replace('3200万元', '3500万元');
    money.after(Object.assign(document.createElement('p'), {
      textContent: '会后，县委督查室将逐月通报河湖治理工程进度，对进展缓慢的乡镇约谈主要负责人。',
    }));
    paragraphs.find((each) => each.textContent.startsWith('会前，')).remove();
  })()`);
  await own.goto(address);
  await own.waitFor(`document.querySelectorAll('.changes li').length > 2`);
  await own.waitFor('document.getAnimations().length === 0');
}

function tagsOf(address: string): string[] {
  if (address === addresses.meeting) return ['乡村', '待核'];
  return address === addresses.gb18030 ? ['应急'] : [];
}

function addressOf(slug: string): string {
  return `pages.sample.gov.cn/${slug}/`;
}

/** Some of the pages of tests/pages. */
function fixturePages(): Pages {
  const read = (slug: string) => readFileSync(new URL(`../tests/pages/${slug}/source.html`, import.meta.url));
  return Object.fromEntries(others.map((slug) => [addressOf(slug), { body: read(slug), type: 'text/html' }]));
}
