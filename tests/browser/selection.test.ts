import { expect, it } from 'vitest';
import type { Tab, View } from './harness/view.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { addresses, forestParagraphs, meetingTitle } from './pages.ts';
import { openReader } from './reader.ts';

const isReady = `document.querySelector('.foot .primary:not([disabled])')`;
const text = 'document.body.innerText';
const drawn = `[...CSS.highlights].flatMap(([, ranges]) => [...ranges].map(String))`;

/** Selects from the beginning of one element to the end of another, as a reader with the mouse. */
function select(from: string, to = from): string {
  return `(() => {
    const range = document.createRange();
    range.setStartBefore(document.querySelector(${JSON.stringify(from)}));
    range.setEndAfter(document.querySelector(${JSON.stringify(to)}));
    getSelection().removeAllRanges();
    getSelection().addRange(range);
  })()`;
}

inEachBrowser((reader) => {
  const blocksOf = async (tab: Tab): Promise<string[]> => {
    const state = await reader().ask({ type: 'get-reading', tabId: await reader().tabId(tab) });
    return state.state === 'ready' ? state.reading.article.blocks.map(({ text: each }) => each) : [];
  };

  it('reads just what is selected, draws it, and leads back to the whole page', async () => {
    const tab = await reader().open(addresses.meeting);
    await tab.waitFor('CSS.highlights.size > 0');
    await tab.evaluate(select('.TRS_Editor p:nth-child(4)', '.TRS_Editor p:nth-child(5)'));
    const popup = await reader().openPopup(tab);
    await clickButton(popup, await reader().word('popup_read_selection'));
    await popup.waitFor(`${text}.includes(${JSON.stringify(await reader().word('popup_is_selection'))})`);
    const shown = await popup.evaluate<string>(text);
    for (const part of [meetingTitle, '许望川', '纪明远', '温如岚']) expect(shown).toContain(part);
    expect(shown).not.toContain('陆承安');
    expect(shown).toContain('08:42');
    expect(await tab.evaluate<string[]>(drawn)).toContain('许望川');
    expect(await tab.evaluate<string[]>(drawn)).not.toContain('陆承安');
    await clickButton(popup, await reader().word('popup_read_whole'));
    await popup.waitFor(`${text}.includes('陆承安')`);
    await popup.close();
    await tab.close();
  });

  it('keeps two passages of a page and the page itself as three clips', async () => {
    const tab = await reader().open(addresses.meeting);
    await tab.waitFor('CSS.highlights.size > 0');
    const tabId = await reader().tabId(tab);
    const ids = new Set<string>();
    for (const part of ['.TRS_Editor p:nth-child(2)', '.TRS_Editor p:nth-child(4)', '']) {
      if (part) await tab.evaluate(select(part));
      const state = await reader().ask({
        type: 'get-reading',
        tabId,
        ...(part ? { selection: true } : { whole: true }),
      });
      expect(state.state).toBe('ready');
      const saved = await reader().ask({ type: 'save-clip', tabId, tags: [], note: '' });
      if (saved.ok) ids.add(saved.id);
    }
    expect(ids.size).toBe(3);
    await tab.close();
  });

  it('reads a passage of a page that is no article', async () => {
    const tab = await reader().open(addresses.list);
    await tab.evaluate(`document.body.append(Object.assign(document.createElement('p'), {
      className: 'note', textContent: ${JSON.stringify(forestParagraphs[0])} }))`);
    await tab.evaluate(select('p.note'));
    const popup = await reader().openPopup(tab);
    await clickButton(popup, await reader().word('page_menu_selection'));
    await popup.waitFor(isReady);
    expect(await popup.evaluate(text)).toContain('杜若衡');
    expect(await blocksOf(tab)).toEqual([forestParagraphs[0]]);
    await popup.close();
    await tab.close();
  });

  it('says so where nothing is selected', async () => {
    const tab = await reader().open(addresses.meeting);
    await tab.waitFor('CSS.highlights.size > 0');
    const tabId = await reader().tabId(tab);
    expect(await reader().ask({ type: 'get-reading', tabId, selection: true })).toEqual({
      state: 'failed',
      error: 'page_error_no_selection',
    });
    expect(await blocksOf(tab)).toHaveLength(6);
    await tab.close();
  });
});

it('reads what is selected from the context menu in chromium, and offers other words to be pasted', async () => {
  const reader = await openReader('chromium');
  const tab = await reader.open(addresses.meeting);
  await tab.waitFor('CSS.highlights.size > 0');
  await tab.evaluate(select('.TRS_Editor p:nth-child(4)'));
  await tab.bringToFront();
  await reader.fire('contextMenus.onClicked', { menuItemId: 'read-selection', selectionText: '' });
  await tab.waitFor(`${drawn}.includes('许望川') && !${drawn}.includes('陆承安')`);
  await tab.evaluate('getSelection().removeAllRanges()');
  await tab.bringToFront();
  await reader.fire('contextMenus.onClicked', {
    menuItemId: 'read-selection',
    selectionText: forestParagraphs[0] ?? '',
  });
  const pasted = `chrome.tabs.query({}).then((tabs) => tabs.some(({ url }) => url?.endsWith('archive.html#paste')))`;
  await expect.poll(() => reader.inExtension<boolean>(pasted), { timeout: 15_000 }).toBe(true);
  await reader.close();
});

async function clickButton(view: View, name: string): Promise<void> {
  const find = `[...document.querySelectorAll('button')].find((each) => each.innerText.trim() === ${JSON.stringify(name)})`;
  await view.waitFor(find);
  await view.evaluate(`${find}.setAttribute('data-wanted', '')`);
  await view.click('[data-wanted]');
}
