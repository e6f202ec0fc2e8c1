import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Tab } from './harness/view.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { addresses, forestTitle, meetingTitle } from './pages.ts';
import { openReader, type Reader } from './reader.ts';

const isReady = `document.querySelector('.foot .primary:not([disabled])')`;
const titles = `[...document.querySelectorAll('article.clip h2')].map((each) => each.innerText.trim())`;

inEachBrowser((reader) => {
  it('saves although the popup closes at once, and says so afterwards', async () => {
    const tab = await reader().open(addresses.meeting);
    await saveAndLeave(reader(), tab);
    await waitUntilSaved(reader(), tab);
    const popup = await reader().openPopup(tab);
    await popup.waitFor(`document.querySelector('.state.is')`);
    expect(await popup.evaluate('document.body.innerText')).toContain(await reader().word('popup_open_clip'));
    await popup.close();
    await tab.close();
  });

  it('does not double an article that is saved again', async () => {
    const tab = await reader().open(addresses.meeting);
    await tab.waitFor('CSS.highlights.size > 0');
    const id = await reader().tabId(tab);
    const again = await reader().ask({ type: 'save-clip', tabId: id, tags: ['乡村'], note: '' });
    expect(again).toMatchObject({ ok: true, updated: true });
    const archive = await reader().openOwnPage('archive.html');
    await archive.waitFor(`${titles}.length > 0`);
    expect(await archive.evaluate(titles)).toEqual([meetingTitle]);
    await archive.close();
    await tab.close();
  });

  it('keeps the tags and the note given when saving', async () => {
    const tab = await reader().open(addresses.late);
    const popup = await reader().openPopup(tab);
    await popup.waitFor(isReady);
    await popup.click('.foot .primary');
    await popup.waitFor(`document.querySelector('.drawer .tags input')`);
    // The drawer may still be opening: a click could miss the field.
    await popup.evaluate(`document.querySelector('.drawer .tags input').focus()`);
    await popup.type('林火，');
    await popup.waitFor(`document.querySelector('.drawer .tags').innerText.includes('林火')`);
    await popup.click('.drawer textarea');
    await popup.type('与上年同期比');
    await popup.click('.foot .primary');
    await waitUntilSaved(reader(), tab);
    await popup.close();
    const archive = await reader().openOwnPage('archive.html');
    await archive.waitFor(`document.querySelectorAll('article.clip').length === 2`);
    await search(archive, '与上年同期比');
    await archive.waitFor(`${titles}.join() === '${forestTitle}'`);
    expect(await archive.evaluate('document.querySelector("article.clip").innerText')).toContain('林火');
    await archive.close();
    await tab.close();
  });

  it('finds a clip by any part of its text', async () => {
    const archive = await reader().openOwnPage('archive.html');
    await archive.waitFor(`${titles}.length === 2`);
    await search(archive, '处排污口');
    await archive.waitFor(`${titles}.join() === '${meetingTitle}'`);
    await search(archive, '网格化管');
    await archive.waitFor(`${titles}.join() === '${forestTitle}'`);
    await search(archive, '这里没有的话');
    await archive.waitFor(`${titles}.length === 0`);
    await archive.close();
  });

  it('leads back from a clip to the search and its order, and keeps what two views write in it', async () => {
    const archive = await reader().openOwnPage('archive.html');
    await archive.waitFor(`${titles}.length === 2`);
    await search(archive, '2');
    await archive.waitFor(`${titles}.length > 0 && location.hash === '#q=2'`);
    await archive.click('article.clip h2 a');
    await archive.waitFor(`document.querySelector('.notes textarea')`);
    const address: string = await archive.evaluate('location.hash');
    const other = await reader().openOwnPage(`archive.html${address}`);
    await other.waitFor(`document.querySelector('.notes textarea')`);
    await other.click('.notes textarea');
    await other.type('另一页写的');
    await archive.waitFor(`document.querySelector('.notes textarea').value.endsWith('另一页写的')`);
    await archive.click('.notes .tags input');
    await archive.type('两页，');
    await other.waitFor(`document.querySelector('.notes .tags').innerText.includes('两页')`);
    expect(await other.evaluate(`document.querySelector('.notes textarea').value`)).toContain('另一页写的');
    await other.close();
    await archive.click('.clipbar a');
    await archive.waitFor(`location.hash === '#q=2' && ${titles}.length > 0`);
    expect(await archive.evaluate(`document.querySelector('input[type=search]').value`)).toBe('2');
    await archive.close();
  });

  it('deletes a clip, and brings it back', async () => {
    const archive = await reader().openOwnPage('archive.html');
    await archive.waitFor(`${titles}.length === 2`);
    await archive.click('article.clip input[type=checkbox]');
    await archive.click(`button[aria-label="${await reader().word('common_delete')}"]`);
    await archive.waitFor(`${titles}.length === 1`);
    await archive.click('.rhead.picked .btn');
    await archive.waitFor(`${titles}.length === 2`);
    await archive.close();
  });

  it('opens a clip with its whole text and reading', async () => {
    const archive = await reader().openOwnPage('archive.html');
    await archive.waitFor(`${titles}.length > 0`);
    await search(archive, '乡村振兴');
    await archive.waitFor(`${titles}.join() === '${meetingTitle}'`);
    await archive.click('article.clip h2 a');
    await archive.waitFor(`document.body.innerText.includes('稻渔综合种养基地')`);
    expect(await archive.evaluate('document.body.innerText')).toContain('常务副县长');
    await archive.close();
  });
});

it('finds the clip in chromium after the browser was closed', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'zhengwen-profile-'));
  const first = await openReader('chromium', { profile });
  const tab = await first.open(addresses.meeting);
  await saveAndLeave(first, tab);
  await waitUntilSaved(first, tab);
  await first.close();
  const second = await openReader('chromium', { profile });
  const archive = await second.openOwnPage('archive.html');
  await archive.waitFor(`${titles}.length === 1`);
  await search(archive, '常务副县长沈知秋');
  await archive.waitFor(`${titles}.join() === '${meetingTitle}'`);
  await second.close();
  rmSync(profile, { recursive: true, force: true });
});

it('goes on in chromium after the worker was stopped, before the popup and before saving', async () => {
  const reader = await openReader('chromium');
  const tab = await reader.open(addresses.meeting);
  await tab.waitFor('CSS.highlights.size > 0');
  await reader.stopWorker();
  const popup = await reader.openPopup(tab);
  await popup.waitFor(isReady);
  expect(await popup.evaluate('document.body.innerText')).toContain('陆承安');
  await reader.stopWorker();
  await popup.click('.foot .primary');
  await popup.waitFor(`document.querySelector('.drawer')`);
  await popup.click('.foot .primary');
  await popup.waitFor(`document.querySelector('.state.is')`);
  await reader.close();
});

/** Saves from the popup, which is gone before any answer can come. */
async function saveAndLeave(reader: Reader, tab: Tab): Promise<void> {
  const popup = await reader.openPopup(tab);
  await popup.waitFor(isReady);
  await popup.click('.foot .primary');
  await popup.waitFor(`document.querySelector('.drawer') && ${isReady}`);
  await popup.click('.foot .primary');
  await popup.close();
}

async function waitUntilSaved(reader: Reader, tab: Tab): Promise<void> {
  const tabId = await reader.tabId(tab);
  await expect
    .poll(() => reader.ask({ type: 'get-reading', tabId }), { timeout: 15_000 })
    .toMatchObject({ state: 'ready', saved: { changed: false } });
}

async function search(archive: Tab, words: string): Promise<void> {
  await archive.evaluate(`document.querySelector('input[type=search]').select()`);
  await archive.click('input[type=search]');
  await archive.press('Control+a');
  await archive.type(words);
}
