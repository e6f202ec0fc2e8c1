import { expect, it } from 'vitest';
import { inEachBrowser } from './in-each-browser.ts';
import { addresses, damaged } from './pages.ts';

inEachBrowser((reader) => {
  it('lists what was mended in the text, and takes it back when asked', async () => {
    const tab = await reader().open(addresses.damaged);
    await tab.waitFor('CSS.highlights.size > 0');
    const tabId = await reader().tabId(tab);
    const first = async (): Promise<string | undefined> => {
      const state = await reader().ask({ type: 'get-reading', tabId });
      return state.state === 'ready' ? state.reading.article.blocks[0]?.text : undefined;
    };
    expect(await first()).toBe(damaged.mended);
    const popup = await reader().openPopup(tab);
    await popup.waitFor(`document.querySelector('section:has(.removed) summary')`);
    await popup.click('section:has(.removed) summary');
    const entry = `document.querySelector('.removed li:has(.mended)').innerText`;
    expect(await popup.evaluate(entry)).toContain('针对␣性');
    await popup.click('.removed li:has(.mended) .more');
    await expect.poll(first, { timeout: 15_000 }).toBe(damaged.spaced);
    await popup.waitFor(`!document.querySelector('.mended')`);
    await popup.close();
    await tab.close();
  });
});
