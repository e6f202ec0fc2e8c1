import { expect, it } from 'vitest';
import type { Tab } from './harness/view.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { addresses, forestParagraphs, siteHost } from './pages.ts';

inEachBrowser((reader) => {
  const blocksOf = async (tab: Tab): Promise<string[]> => {
    const state = await reader().ask({ type: 'get-reading', tabId: await reader().tabId(tab) });
    return state.state === 'ready' ? state.reading.article.blocks.map(({ text }) => text) : [];
  };

  const expectUnchanged = async (tab: Tab): Promise<void> => {
    const state = await reader().ask({ type: 'get-reading', tabId: await reader().tabId(tab) });
    expect(state).toMatchObject({ state: 'ready', saved: { changed: false } });
  };

  it('joins the parts of articles on a site for which the reader says so, until it is taken back; the clip keeps them', async () => {
    const tab = await reader().open(addresses.firstPart);
    await expect.poll(() => blocksOf(tab), { timeout: 15_000 }).toEqual(forestParagraphs.slice(0, 2));
    const popup = await reader().openPopup(tab);
    await popup.waitFor(`document.querySelector('.notice .check input')`);
    await popup.click('.notice .check input');
    await popup.waitFor(`document.querySelector('main') && !document.querySelector('.notice')`);
    await expect.poll(() => blocksOf(tab), { timeout: 15_000 }).toEqual([...forestParagraphs]);
    await popup.close();

    const tabId = await reader().tabId(tab);
    const saved = await reader().ask({ type: 'save-clip', tabId, tags: [], note: '' });
    expect(saved).toMatchObject({ ok: true, updated: false });
    await tab.close();

    const again = await reader().open(addresses.firstPart);
    await expect.poll(() => blocksOf(again), { timeout: 15_000 }).toEqual([...forestParagraphs]);
    await again.close();

    const options = await reader().openOwnPage('options.html#sites');
    await options.waitFor(`document.querySelector('.joined')?.innerText.includes('${siteHost}')`);
    await options.click('.joined button');
    await options.waitFor(`!document.querySelector('.joined')`);
    await options.close();
    const third = await reader().open(addresses.firstPart);
    await expect.poll(() => blocksOf(third), { timeout: 15_000 }).toEqual(forestParagraphs.slice(0, 2));
    await expectUnchanged(third);
    const part = await reader().tabId(third);
    await reader().ask({ type: 'save-clip', tabId: part, tags: [], note: '' });
    await third.close();
    const archive = await reader().openOwnPage('archive.html');
    await archive.waitFor(`document.querySelector('.clip h2 a')`);
    await archive.click('.clip h2 a');
    await archive.waitFor(`document.querySelectorAll('.text p').length === ${forestParagraphs.length}`);
    await archive.close();
  });
});
