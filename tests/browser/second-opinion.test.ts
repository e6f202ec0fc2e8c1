import { expect, it } from 'vitest';
import { inEachBrowser } from './in-each-browser.ts';
import { addresses } from './pages.ts';

const opinion = 'typeof globalThis.zhengwenOpinion';

inEachBrowser((reader) => {
  it('brings Readability to an article that the measure is unsure of', async () => {
    const tab = await reader().open(addresses.unsure);
    await expect.poll(() => reader().inPage(tab, opinion), { timeout: 15_000 }).toBe('function');
    const tabId = await reader().tabId(tab);
    await expect
      .poll(async () => (await reader().ask({ type: 'get-reading', tabId })).state, { timeout: 15_000 })
      .toBe('ready');
    await tab.close();
  });

  it('brings it neither to a sure article nor to a list', async () => {
    for (const address of [addresses.meeting, addresses.list]) {
      const tab = await reader().open(address);
      const tabId = await reader().tabId(tab);
      await expect
        .poll(async () => (await reader().ask({ type: 'get-reading', tabId })).state, { timeout: 15_000 })
        .toMatch(/ready|not-article/);
      expect(await reader().inPage(tab, opinion)).toBe('undefined');
      await tab.close();
    }
  });
});
