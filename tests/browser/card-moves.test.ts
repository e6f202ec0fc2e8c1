import { afterEach, expect, it } from 'vitest';
import type { Tab } from './harness/view.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { addresses } from './pages.ts';
import type { Reader } from './reader.ts';
import { clickInShell, findInShell, shellRoot, textInShell } from './shell.ts';
import { findText, isCardOpen, showCard } from './show-card.ts';

const cardBox = `(() => {
  const { left, top, right, bottom } = ${shellRoot}.querySelector('.card').getBoundingClientRect();
  return { left, top, right, bottom };
})()`;

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

inEachBrowser((reader) => {
  const boxOf = (tab: Tab) => reader().inPage<Box>(tab, cardBox);
  const choose = (settings: object) =>
    reader().inExtension(`chrome.storage.local.set({ settings: ${JSON.stringify(settings)} })`);
  afterEach(() => reader().inExtension(`chrome.storage.local.remove('settings')`));

  it('is dragged by its head, and then stays until it is closed', async () => {
    const tab = await reader().open(addresses.meeting);
    await showCard(tab, '陆承安');
    const before = await boxOf(tab);
    const head = await findInShell(reader(), tab, '.card header b');
    await tab.drag(head, { x: head.x + 120, y: head.y + 90 });
    const after = await boxOf(tab);
    expect([after.left - before.left, after.top - before.top].map(Math.round)).toEqual([120, 90]);
    await tab.point(5, 5);
    await tab.evaluate('scrollBy(0, 200)');
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(await tab.evaluate(isCardOpen)).toBe(true);
    await clickInShell(reader(), tab, '.card button', await reader().word('page_close'));
    await tab.waitFor(`!${isCardOpen}`);
    await tab.close();
  });

  it('is not dragged out of the window', async () => {
    const tab = await reader().open(addresses.meeting);
    await showCard(tab, '陆承安');
    const head = await findInShell(reader(), tab, '.card header b');
    await tab.drag(head, { x: 2, y: 2 });
    expect(await boxOf(tab)).toMatchObject({ left: 0, top: 0 });
    await tab.close();
  });

  it('is moved with the keyboard, which gives the focus back when the card closes', async () => {
    const tab = await reader().open(addresses.meeting);
    await tab.waitFor('CSS.highlights.size > 0');
    await tab.bringToFront();
    const next = await reader().word('page_next');
    await clickInShell(reader(), tab, '.legend button', next);
    await tab.waitFor(isCardOpen);
    const before = await boxOf(tab);
    await pressUntilFocused(reader(), tab, 'Shift+Tab', await reader().word('page_move'));
    await tab.press('ArrowRight');
    await tab.press('ArrowDown');
    const after = await boxOf(tab);
    expect([after.left - before.left, after.top - before.top].map(Math.round)).toEqual([24, 24]);
    await tab.press('Escape');
    await tab.waitFor(`!${isCardOpen}`);
    expect(await reader().inPage(tab, `${shellRoot}.activeElement !== null`)).toBe(true);
    await tab.close();
  });

  it('lets the keyboard through: whoever tabs into the card tabs out of it', async () => {
    const tab = await reader().open(addresses.meeting);
    await showCard(tab, '陆承安');
    await clickInShell(reader(), tab, '.card .pin');
    await pressUntilFocused(reader(), tab, 'Tab', await reader().word('page_next'));
    await pressUntilFocused(reader(), tab, 'Shift+Tab', await reader().word('page_pin'));
    await tab.close();
  });

  it('steps on from the card’s own button without losing the focus', async () => {
    const tab = await reader().open(addresses.meeting);
    await showCard(tab, '陆承安');
    await clickInShell(reader(), tab, '.card button', await reader().word('page_all_mentions'));
    const isHeld = `${shellRoot}.activeElement?.textContent === ${JSON.stringify(await reader().word('page_all_mentions'))}`;
    await expect.poll(() => reader().inPage(tab, isHeld)).toBe(true);
    await tab.press('Enter');
    expect(await reader().inPage(tab, isHeld)).toBe(true);
    await tab.close();
  });

  it('opens only while Ctrl is held, where the reader wants it so', async () => {
    await choose({ card: 'key' });
    const tab = await reader().open(addresses.meeting);
    await tab.waitFor('CSS.highlights.size > 0');
    await pointAt(tab, '陆承安');
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(await tab.evaluate(isCardOpen)).toBe(false);
    await tab.bringToFront();
    await tab.hold('Control', () => tab.waitFor(isCardOpen));
    expect(await textInShell(reader(), tab, '.card')).toContain('陆承安');
    await tab.close();
  });

  it('never opens where the reader wants none; a step still leads to its mention', async () => {
    await choose({ card: 'never' });
    const tab = await reader().open(addresses.meeting);
    await tab.waitFor('CSS.highlights.size > 0');
    await pointAt(tab, '陆承安');
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(await tab.evaluate(isCardOpen)).toBe(false);
    await clickInShell(reader(), tab, '.legend button', await reader().word('page_next'));
    await tab.waitFor(isCardOpen);
    expect(await textInShell(reader(), tab, '.card')).toBeUndefined();
    await tab.close();
  });

  it('leads from “not a name” to the filled form of the own gazetteer', async () => {
    const tab = await reader().open(addresses.meeting);
    await showCard(tab, '陆承安');
    const opened = `chrome.runtime.getContexts
      ? chrome.runtime.getContexts({ contextTypes: ['TAB'] }).then((all) => all.map(({ documentUrl }) => documentUrl))
      : chrome.tabs.query({}).then((all) => all.map(({ url }) => url))`;
    await clickInShell(reader(), tab, '.card button', await reader().word('page_no_name'));
    await expect
      .poll(async () => (await reader().inExtension<string[]>(opened)).some(isRefusalForm), { timeout: 15_000 })
      .toBe(true);
    await tab.close();
  });

  it('tells the posts in which other clips saw the person', async () => {
    const other = await reader().open(addresses.visit);
    await other.waitFor('CSS.highlights.size > 0');
    await reader().ask({ type: 'save-clip', tabId: await reader().tabId(other), tags: [], note: '' });
    await other.close();
    const tab = await reader().open(addresses.meeting);
    await showCard(tab, '陆承安');
    await expect.poll(() => textInShell(reader(), tab, '.card .seen')).toBe('2024-07-03 县委常委、副县长');
    await tab.close();
  });
});

function isRefusalForm(url: string): boolean {
  return url.includes('options.html?own=refusal') && decodeURIComponent(url).includes('陆承安');
}

async function pointAt(tab: Tab, text: string): Promise<void> {
  const point = await tab.evaluate<{ x: number; y: number }>(findText(text));
  await tab.point(point.x, point.y);
}

async function pressUntilFocused(reader: Reader, tab: Tab, keys: string, label: string): Promise<void> {
  const focused = `${shellRoot}.activeElement?.getAttribute('aria-label')`;
  for (let presses = 0; presses < 40; presses++) {
    await tab.press(keys);
    if ((await reader.inPage<string | null>(tab, focused)) === label) return;
  }
  throw new Error(`${keys} never led to ${label}`);
}
