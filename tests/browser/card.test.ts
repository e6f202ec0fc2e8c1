import { expect, it } from 'vitest';
import type { Tab } from './harness/view.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { addresses } from './pages.ts';
import { shellRoot } from './shell.ts';
import { findText, isCardOpen, showCard } from './show-card.ts';

const card = `(() => {
  const box = ${shellRoot}.querySelector('.card');
  if (!box || box.hidden) return undefined;
  const { left, top, right, bottom } = box.getBoundingClientRect();
  return { text: box.innerText, left, top, right, bottom };
})()`;
const focused = `(() => {
  const element = ${shellRoot}.activeElement;
  return element ? element.getAttribute('aria-label') ?? element.className : '';
})()`;

interface Shown {
  text: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

inEachBrowser((reader) => {
  const readCard = (tab: Tab) => reader().inPage<Shown | undefined>(tab, card);

  it('opens a card for the name under the pointer, and does not cover the name', async () => {
    const tab = await reader().open(addresses.meeting);
    await showCard(tab, '陆承安');
    const shown = await readCard(tab);
    expect(shown?.text).toContain('陆承安');
    expect(shown?.text).toContain('县委副书记');
    expect(shown?.text).toContain('遂川县');
    const name = await tab.evaluate<{ x: number; y: number }>(findText('陆承安'));
    const { left = 0, right = 0, top = 0, bottom = 0 } = shown ?? {};
    expect(name.x > left && name.x < right && name.y > top && name.y < bottom).toBe(false);
    await tab.close();
  });

  it('explains a programme with its gloss', async () => {
    const tab = await reader().open(addresses.meeting);
    await showCard(tab, '河长制');
    expect((await readCard(tab))?.text).toContain('河湖');
    await tab.close();
  });

  it('closes the card on Escape and when the pointer leaves', async () => {
    const tab = await reader().open(addresses.meeting);
    await showCard(tab, '沈知秋');
    await tab.press('Escape');
    await tab.waitFor(`!${isCardOpen}`);
    await tab.point(5, 5);
    await showCard(tab, '温如岚');
    await tab.point(5, 5);
    await tab.waitFor(`!${isCardOpen}`);
    await tab.close();
  });

  it('is reached with the keyboard alone', async () => {
    const tab = await reader().open(addresses.meeting);
    await tab.waitFor('CSS.highlights.size > 0');
    await tab.bringToFront();
    await pressUntil(tab, 'Tab', async () => /下一|next/i.test(await reader().inPage<string>(tab, focused)));
    await tab.press('Enter');
    await tab.waitFor(isCardOpen);
    const first = await readCard(tab);
    await tab.press('Enter');
    await expect.poll(async () => (await readCard(tab))?.text).not.toBe(first?.text);
    await tab.press('Escape');
    await tab.waitFor(`!${isCardOpen}`);
    await tab.close();
  });

  it('filters a kind with the legend, by keyboard', async () => {
    const tab = await reader().open(addresses.meeting);
    const programmes = `[...CSS.highlights.keys()].some((name) => name.startsWith('zw-programme'))`;
    await tab.waitFor(programmes);
    await tab.bringToFront();
    const isOnFilter = `Boolean(${shellRoot}.activeElement?.closest('label')?.querySelector('.programme'))`;
    await pressUntil(tab, 'Tab', () => reader().inPage<boolean>(tab, isOnFilter));
    await tab.press(' ');
    await tab.waitFor(`!${programmes}`);
    await tab.press(' ');
    await tab.waitFor(programmes);
    await tab.close();
  });

  it('steps through the mentions by the command of the background', async () => {
    const tab = await reader().open(addresses.meeting);
    await tab.waitFor('CSS.highlights.size > 0');
    const id = await reader().tabId(tab);
    await reader().inExtension(`chrome.tabs.sendMessage(${id}, { type: 'step-mention', direction: 1 })`);
    await tab.waitFor(isCardOpen);
    expect((await readCard(tab))?.text).not.toBe('');
    await tab.close();
  });
});

async function pressUntil(tab: Tab, key: string, isThere: () => Promise<boolean>): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    await tab.press(key);
    if (await isThere()) return;
  }
  throw new Error(`${key} never led there`);
}
