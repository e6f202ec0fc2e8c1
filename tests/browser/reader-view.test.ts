import { expect, it } from 'vitest';
import { listCommands } from '../../entrypoints/background/commands.ts';
import { enterReaderView, isInReader, toggleReaderView } from './enter-reader-view.ts';
import type { Tab } from './harness/view.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { addresses } from './pages.ts';
import { findText, isCardOpen, showCard } from './show-card.ts';

const text = 'document.body.innerText';
const isOnPage = `location.protocol === 'http:'`;
const isMarked = isCardOpen;
const drawn = `[...CSS.highlights].filter(([name]) => name.startsWith('zw-')).map(([name, ranges]) => name + ' ' + ranges.size).sort().join()`;
const isPanelOpen = `document.querySelector(':popover-open')`;

inEachBrowser((reader) => {
  const enter = (address: string) => enterReaderView(reader(), address);

  it('takes the place of the page from the popup, with the article alone', async () => {
    const tab = await reader().open(addresses.meeting);
    const popup = await reader().openPopup(tab);
    const button = `[aria-label="${await reader().word('reader_name')}"]:not([disabled])`;
    await popup.waitFor(`document.querySelector('${button}')`);
    // The popup goes with the click.
    await popup.click(button).catch(() => undefined);
    await tab.waitFor(isInReader);
    const shown = await tab.evaluate<string>(text);
    for (const part of ['遂川县召开秋季乡村振兴暨河湖治理推进会', '叶听泉', '稻渔综合种养基地'])
      expect(shown).toContain(part);
    for (const part of ['相关阅读', '网站标识码', '浏览次数']) expect(shown).not.toContain(part);
    await popup.close().catch(() => undefined);
    await tab.close();
  });

  it('draws the lines that the page has', async () => {
    const tab = await reader().open(addresses.meeting);
    await tab.waitFor('CSS.highlights.size > 0');
    const onPage = await tab.evaluate(drawn);
    await toggleReaderView(reader(), tab);
    await tab.waitFor(isInReader);
    expect(await tab.evaluate(drawn)).toBe(onPage);
    await tab.close();
  });

  it('leads back to the page where it was left, and in again', async () => {
    const tab = await reader().open(addresses.lecture);
    await tab.waitFor('CSS.highlights.size > 0');
    await tab.evaluate('scrollTo(0, 260)');
    await toggleReaderView(reader(), tab);
    await tab.waitFor(isInReader);
    await toggleReaderView(reader(), tab);
    await tab.waitFor(`${isOnPage} && scrollY === 260 && CSS.highlights.size > 0`);
    await toggleReaderView(reader(), tab);
    await tab.waitFor(isInReader);
    await tab.click('.appbar .btn');
    await tab.waitFor(isOnPage);
    await tab.close();
  });

  it('opens from the legend of the page', async () => {
    const tab = await reader().open(addresses.meeting);
    await tab.waitFor('CSS.highlights.size > 0');
    const root = `((host) => chrome.dom?.openOrClosedShadowRoot(host) ?? host.openOrClosedShadowRoot)(document.querySelector('zhengwen-clip'))`;
    const label = await reader().word('reader_name');
    await reader().inPage(tab, `${root}.querySelector('.legend [aria-label="${label}"]').click()`);
    await tab.waitFor(isInReader);
    await tab.close();
  });

  it('opens a card for the name under the pointer; Escape closes it first and then leads back', async () => {
    const tab = await enter(addresses.meeting);
    // A name that the strip under the title does not have.
    await showCard(tab, '温如岚');
    await tab.press('Escape');
    await tab.waitFor(`!${isMarked}`);
    expect(await tab.evaluate(isInReader)).toBe(true);
    await tab.press('Escape');
    await tab.waitFor(isOnPage);
    await tab.close();
  });

  it('goes to a part of the outline and marks it there', async () => {
    const tab = await enter(addresses.lecture);
    const steps = await tab.evaluate<string[]>(
      `[...document.querySelectorAll('.steps button')].map((step) => step.innerText)`,
    );
    expect(steps).toContain('二、对标先进，找准差距抓整改');
    await tab.click('.steps > li:nth-child(2) > button');
    await tab.waitFor(`document.querySelector('.steps [aria-current]')?.innerText === '二、对标先进，找准差距抓整改'`);
    const { y } = await tab.evaluate<{ y: number }>(headingPlace);
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(200);
    await tab.close();
  });

  it('leads from a statement of the popup to its paragraph in the view', async () => {
    const tab = await enter(addresses.lecture);
    const popup = await reader().openPopup(tab);
    await popup.waitFor(`document.querySelector('.points .ev')`);
    await popup.click('.points li:last-child .ev');
    await tab.waitFor(isMarked);
    await popup.close();
    await tab.close();
  });

  it('leads from the strip under the title to the paragraph', async () => {
    const tab = await enter(addresses.lecture);
    await tab.click('.strip .ev');
    await tab.waitFor(isMarked);
    await tab.close();
  });

  it('steps through the mentions', async () => {
    const tab = await enter(addresses.meeting);
    const id = await reader().tabId(tab);
    await reader().inExtension(`chrome.tabs.sendMessage(${id}, { type: 'step-mention', direction: 1 })`);
    await tab.waitFor(isMarked);
    await tab.close();
  });

  it('keeps text, place and layout over a reload', async () => {
    const tab = await enter(addresses.lecture);
    await choose(tab, 'reader_theme_dark');
    await choose(tab, 'reader_width_wide');
    const stored = () => reader().inExtension(`chrome.storage.local.get('reader').then(({ reader }) => reader)`);
    await expect.poll(stored).toMatchObject({ theme: 'dark', width: 'wide' });
    await tab.press('Escape');
    await tab.waitFor(`!${isPanelOpen}`);
    expect(await tab.evaluate(isInReader)).toBe(true);
    await tab.evaluate('scrollTo(0, 400)');
    await tab.waitFor('history.state?.top === 400');
    await reload(tab);
    await tab.waitFor(`scrollY === 400 && document.documentElement.classList.contains('dark')`);
    const { width } = await tab.evaluate<{ width: number }>(`({ width: document.querySelector('.art').offsetWidth })`);
    expect(width).toBeGreaterThan(760);
    expect(await tab.evaluate(`[...CSS.highlights.keys()].some((name) => name.endsWith('-on-dark'))`)).toBe(true);
    await choose(tab, 'reader_theme_system');
    await choose(tab, 'reader_width_medium');
    await expect.poll(stored).toMatchObject({ theme: 'system', width: 'medium' });
    await tab.close();
  });

  it('puts a removed line back, and keeps it', async () => {
    const tab = await enter(addresses.meeting);
    const byline = `[...document.querySelectorAll('.text p')].some(({ innerText }) => innerText.includes('（记者 叶听泉'))`;
    expect(await tab.evaluate(byline)).toBe(false);
    // From under the legend.
    await tab.evaluate('scrollTo(0, document.body.scrollHeight)');
    await tab.click('section:has(.removed) summary');
    await tab.click('.removed .more');
    await tab.waitFor(byline);
    await reload(tab);
    await tab.waitFor(byline);
    await tab.close();
  });

  it('saves the article and leads to the clip', async () => {
    const tab = await enter(addresses.lecture);
    const word = await reader().word('popup_open_clip');
    const button = '.appbar .btn:has(path[d^="M4 2.5h8v11"]):not([disabled])';
    await tab.waitFor(`document.querySelector('${button}')`);
    await tab.click(button);
    await tab.waitFor(`${text}.includes(${JSON.stringify(word)})`);
    expect(await tab.evaluate(`document.querySelector('.appbar a[href^="archive.html"]').href`)).toContain('#clip=');
    await tab.close();
  });

  it('is used with the keyboard alone', async () => {
    const tab = await enter(addresses.lecture);
    await tab.bringToFront();
    const layout = await reader().word('reader_layout');
    await pressUntil(tab, 'Tab', `document.activeElement.innerText === ${JSON.stringify(layout)}`);
    await tab.press('Enter');
    await tab.waitFor(isPanelOpen);
    await pressUntil(tab, 'Tab', `document.activeElement.matches('input[type=radio]:checked')`);
    await tab.press('ArrowRight');
    await tab.waitFor(`document.querySelector('.reader').style.getPropertyValue('--face') === 'var(--sans)'`);
    await tab.press('ArrowLeft');
    await tab.press('Escape');
    await tab.waitFor(`!${isPanelOpen} && ${isInReader}`);
    await pressUntil(tab, 'Tab', `document.activeElement.closest('.steps')`);
    await tab.press('Enter');
    await tab.waitFor(`document.activeElement.matches('h2[data-block]')`);
    await tab.close();
  });

  it('moves outline and notes above and below the text in a narrow window', async () => {
    const tab = await enter(addresses.lecture);
    await tab.resize(360, 780);
    await tab.waitFor(`!document.querySelector('.reader.beside') && !document.querySelector('.rail details').open`);
    const note = await tab.evaluate<{ left: number; right: number }>(
      `(({ left, right }) => ({ left, right }))(document.querySelector('.side').getBoundingClientRect())`,
    );
    expect(note.left).toBeGreaterThanOrEqual(0);
    expect(note.right).toBeLessThanOrEqual(360);
    expect(await tab.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
    await tab.close();
  });

  it('prints the article with its source, black on white in every theme, the lines kept or left out', async ({
    skip,
  }) => {
    if (reader().name === 'firefox') skip('no way to show a page as printed');
    const tab = await enter(addresses.lecture);
    await choose(tab, 'reader_theme_dark');
    await tab.press('Escape');
    await tab.showMedia('print');
    await tab.evaluate(`dispatchEvent(new Event('beforeprint'))`);
    const printed = await tab.evaluate<string>(text);
    for (const part of ['马田镇举办“强基兴村”专题党课', `http://${addresses.lecture}`]) expect(printed).toContain(part);
    for (const key of ['reader_back', 'reader_layout', 'common_removed', 'common_figures']) {
      expect(printed).not.toContain(await reader().word(key));
    }
    const line = () =>
      tab.evaluate<string[]>(`[...document.querySelectorAll('.painted')].filter((piece) => piece.innerText === '秦知远')
        .map((piece) => getComputedStyle(piece)).map((style) => style.textDecorationLine + ' ' + style.textDecorationColor)`);
    expect(await tab.evaluate(`getComputedStyle(document.querySelector('.on-paper .text p')).color`)).toBe(
      'rgb(0, 0, 0)',
    );
    expect(new Set(await line())).toEqual(new Set(['underline rgb(0, 0, 0)']));
    await tab.evaluate(`document.querySelector('#layout-panel .pick input').click()`);
    await expect.poll(async () => (await line())[0]).toMatch(/^none/);
    await tab.evaluate(`dispatchEvent(new Event('afterprint'))`);
    expect(await tab.evaluate(`document.querySelectorAll('article').length`)).toBe(1);
    await tab.showMedia('screen');
    await tab.evaluate(`document.querySelector('#layout-panel .pick input').click()`);
    await choose(tab, 'reader_theme_system');
    await tab.waitFor(`!document.documentElement.classList.contains('dark')`);
    await tab.close();
  });

  it('says in a sentence that the reading is gone, and leads to the page', async () => {
    const page = `http://${addresses.meeting}`;
    const tab = await reader().openOwnPage(`reader.html?${new URLSearchParams({ id: 'long-gone', page })}`);
    await tab.waitFor(`document.querySelector('.gone')`);
    expect(await tab.evaluate(text)).toContain(await reader().word('reader_gone_why'));
    expect(await tab.evaluate(`document.querySelector('.gone a').href`)).toBe(page);
    await tab.close();
  });

  it('opens from the context menu', async ({ skip }) => {
    if (reader().name === 'firefox') skip('no way to choose from the menu');
    const tab = await reader().open(addresses.meeting);
    await tab.waitFor('CSS.highlights.size > 0');
    await tab.bringToFront();
    await reader().fire('contextMenus.onClicked', { menuItemId: 'reader-view' });
    await tab.waitFor(isInReader);
    await tab.close();
  });

  it('has every key that it suggests', async () => {
    const keys = await reader().inExtension<[string, string][]>(`chrome.commands.getAll().then((commands) =>
      commands.map(({ name, shortcut }) => [name, shortcut]))`);
    const suggested = Object.entries(listCommands(reader().name)).flatMap(([name, { suggested_key: key }]) =>
      key ? [[name, key.default]] : [],
    );
    expect(keys.filter(([, shortcut]) => shortcut).sort()).toEqual(suggested.sort());
  });
});

const headingPlace = findText('二、对标先进，找准差距抓整改').replace(
  'document.body',
  `document.querySelector('.text')`,
);

async function reload(tab: Tab): Promise<void> {
  await tab.evaluate('(window.isOld = true, location.reload())');
  await tab.waitFor(`!window.isOld && ${isInReader}`);
}

async function choose(tab: Tab, word: string): Promise<void> {
  if (!(await tab.evaluate(`Boolean(${isPanelOpen})`))) await tab.click('.layout > .btn');
  await tab.waitFor(isPanelOpen);
  await tab.evaluate(`[...document.querySelectorAll('.choice label')]
    .find(({ innerText }) => innerText.trim() === chrome.i18n.getMessage('${word}')).querySelector('input').click()`);
}

async function pressUntil(tab: Tab, key: string, isThere: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await tab.press(key);
    if (await tab.evaluate(`Boolean(${isThere})`)) return;
  }
  throw new Error(`${key} never led there`);
}
