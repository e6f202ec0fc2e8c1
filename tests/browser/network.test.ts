import { expect, it } from 'vitest';
import { isInReader, toggleReaderView } from './enter-reader-view.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { addresses, siteHost } from './pages.ts';

/** What browsers ask their makers for, extension or not. */
const browsersOwn = /^https:\/\/(?:[\w-]+\.)*(?:google|googleapis|gvt1|mozilla|firefox)\.(?:com|org|net):443$/;

inEachBrowser((reader) => {
  it('asks for nothing but the page itself while it reads, shows, saves and searches', async () => {
    const { server } = reader();
    server.requests.length = 0;
    const tab = await reader().open(addresses.meeting);
    await tab.waitFor('CSS.highlights.size > 0');
    const popup = await reader().openPopup(tab);
    await popup.waitFor(`document.querySelector('.foot .primary:not([disabled])')`);
    await popup.close();
    const id = await reader().tabId(tab);
    expect(await reader().ask({ type: 'save-clip', tabId: id, tags: [], note: '' })).toMatchObject({ ok: true });
    for (const path of ['archive.html', 'options.html', 'onboarding.html']) {
      const page = await reader().openOwnPage(path);
      await page.waitFor(`document.querySelector('h1')`);
      await page.close();
    }
    await toggleReaderView(reader(), tab);
    await tab.waitFor(isInReader);
    await tab.close();
    const own = new Set([addresses.meeting, `${siteHost}/favicon.ico`]);
    expect(server.requests.filter((address) => !own.has(address) && !browsersOwn.test(address))).toEqual([]);
    expect(server.requests.filter((address) => address === addresses.meeting)).toHaveLength(1);
  });
});
