import { expect, it } from 'vitest';
import { inEachBrowser } from './in-each-browser.ts';
import { addresses } from './pages.ts';

inEachBrowser((reader) => {
  it('offers keywords of the article as tags', async () => {
    const tab = await reader().open(addresses.meeting);
    const tabId = await reader().tabId(tab);
    await tab.waitFor('CSS.highlights.size > 0');
    const text = await tab.evaluate<string>('document.body.textContent');
    const tags = await reader().ask({ type: 'suggest-tags', tabId });
    expect(tags).toEqual(expect.arrayContaining(['乡村振兴', '遂川县', '河湖治理']));
    expect(tags.filter((word) => !text.includes(word))).toEqual([]);
    if (reader().name === 'chromium') {
      // jieba goes with the worker, the reading does not.
      await reader().stopWorker();
      expect(await reader().ask({ type: 'suggest-tags', tabId })).toEqual(tags);
    }
    await tab.close();
  });

  it('offers none where nothing has been read', async () => {
    const tab = await reader().open(addresses.list);
    expect(await reader().ask({ type: 'suggest-tags', tabId: await reader().tabId(tab) })).toEqual([]);
    await tab.close();
  });
});
