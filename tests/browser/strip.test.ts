import { afterEach, expect, it } from 'vitest';
import type { Tab } from './harness/view.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { addresses } from './pages.ts';
import { clickInShell, shellRoot, textInShell } from './shell.ts';

const sizes = `(() => {
  const { scrollWidth, scrollHeight } = document.documentElement;
  const { left, top, width } = document.querySelector('h1').getBoundingClientRect();
  return { scrollWidth, scrollHeight, left, top, width };
})()`;
const shows = (url: string) => `chrome.tabs.query({}).then((all) => all.some((tab) => tab.url?.includes('${url}')))`;

inEachBrowser((reader) => {
  const textOf = (tab: Tab) => textInShell(reader(), tab, '.strip');
  const openMeeting = async (): Promise<Tab> => {
    const tab = await reader().open(addresses.meeting);
    await tab.waitFor('CSS.highlights.size > 0');
    return tab;
  };
  afterEach(() => reader().inExtension(`chrome.storage.local.remove('settings')`));

  it('names event, date and place above the title, which it leaves in sight', async () => {
    const tab = await openMeeting();
    const text = await textOf(tab);
    for (const part of ['推进会', '17', '遂川县']) expect(text).toContain(part);
    const bottom = await reader().inPage<number>(
      tab,
      `${shellRoot}.querySelector('.strip').getBoundingClientRect().bottom`,
    );
    expect(bottom).toBeLessThanOrEqual(
      await tab.evaluate<number>(`document.querySelector('h1').getBoundingClientRect().top`),
    );
    await tab.close();
  });

  it('lies over nothing of the page that can be clicked: it moves aside, else to the foot of the window', async () => {
    const tab = await openMeeting();
    const crumb = (width: string, height: string) => `(() => {
      document.querySelector('#crumb')?.remove();
      const title = document.querySelector('h1');
      title.insertAdjacentHTML('beforebegin', '<p id="crumb" style="margin:0;height:${height}"><a href="/" style="display:block;height:${height};width:${width}">首页</a></p>');
    })()`;
    const isLinkOnTop = `(() => {
      const link = document.querySelector('#crumb a');
      const { left, top, width, height } = link.getBoundingClientRect();
      return [0.2, 0.5, 0.9].every((share) => document.elementFromPoint(left + width / 2, top + height * share) === link);
    })()`;
    for (const [width, height] of [
      ['60px', '60px'],
      ['100%', '70px'],
    ] as const) {
      await tab.evaluate(crumb(width, height));
      await tab.waitFor(isLinkOnTop);
      expect(await textOf(tab)).toContain('推进会');
    }
    await tab.close();
  });

  it('tells its marks apart by what they are of', async () => {
    const tab = await openMeeting();
    const labels = await reader().inPage<string[]>(
      tab,
      `[...${shellRoot}.querySelectorAll('.strip .ev')].map((mark) => mark.ariaLabel)`,
    );
    expect(labels.length).toBeGreaterThan(1);
    expect(new Set(labels).size).toBe(labels.length);
    await tab.close();
  });

  it('scrolls with the text and takes no room from the page', async () => {
    const tab = await openMeeting();
    const withStrip = await tab.evaluate(sizes);
    const topOf = () =>
      reader().inPage<number>(tab, `${shellRoot}.querySelector('.strip').getBoundingClientRect().top`);
    const before = await topOf();
    await tab.resize(1280, 500);
    await tab.evaluate('scrollTo(0, 60)');
    await expect.poll(topOf).toBe(before - 60);
    await tab.evaluate('scrollTo(0, 0)');
    await tab.resize(1280, 900);
    await reader().inExtension(`chrome.storage.local.set({ settings: { strip: false } })`);
    await expect.poll(() => textOf(tab)).toBeUndefined();
    expect(await tab.evaluate(sizes)).toEqual(withStrip);
    await tab.close();
  });

  it('leads from the date to its paragraph', async () => {
    const tab = await openMeeting();
    await clickInShell(reader(), tab, '.strip .ev');
    await tab.waitFor(`[...CSS.highlights.keys()].some((name) => name.startsWith('zw-current'))`);
    await tab.close();
  });

  it('stays away once it was closed, until the options bring it back', async () => {
    const tab = await openMeeting();
    await clickInShell(reader(), tab, '.strip button', await reader().word('page_strip_close'));
    await expect.poll(() => textOf(tab)).toBeUndefined();
    await tab.close();
    const next = await openMeeting();
    expect(await textOf(next)).toBeUndefined();
    const options = await reader().openOwnPage('options.html#lines');
    await options.click('input[name="strip"]');
    await expect.poll(() => textOf(next)).toContain('推进会');
    await options.close();
    await next.close();
  });

  it('tells when the article was saved, and leads to its clip', async () => {
    const tab = await openMeeting();
    const saved = await reader().ask({ type: 'save-clip', tabId: await reader().tabId(tab), tags: [], note: '' });
    await expect.poll(() => textInShell(reader(), tab, '.strip .saved')).toMatch(/\d{4}-\d{2}-\d{2}/);
    await clickInShell(reader(), tab, '.strip .saved button');
    if (!saved.ok) throw new Error(saved.error);
    await expect.poll(() => reader().inExtension(shows(`clip=${saved.id}`)), { timeout: 15_000 }).toBe(true);
    await tab.close();
  });

  it('tells on every visit that the article was saved', async () => {
    const tab = await openMeeting();
    await reader().ask({ type: 'save-clip', tabId: await reader().tabId(tab), tags: [], note: '' });
    for (let visit = 0; visit < 6; visit++) {
      await tab.goto(`http://${addresses.meeting}`);
      await tab.waitFor('CSS.highlights.size > 0');
      await expect
        .poll(() => textInShell(reader(), tab, '.strip .saved').catch(() => undefined), { timeout: 8000 })
        .toMatch(/\d{4}-\d{2}-\d{2}/);
    }
    await tab.close();
  });

  it('tells that the page has changed since, and shows the difference by paragraph', async () => {
    const tab = await openMeeting();
    const tabId = await reader().tabId(tab);
    await reader().ask({ type: 'save-clip', tabId, tags: [], note: '' });
    await tab.evaluate(`(() => {
      const paragraph = [...document.querySelectorAll('.TRS_Editor p')].find((each) => each.textContent.includes('3200万元'));
      paragraph.textContent = paragraph.textContent.replace('3200万元', '3500万元');
    })()`);
    const changed = await reader().word('page_changed_since');
    await expect.poll(() => textOf(tab), { timeout: 15_000 }).toContain(changed);
    await clickInShell(reader(), tab, '.strip .saved button', changed);
    await expect.poll(() => reader().inExtension(shows(`tab=${tabId}`)), { timeout: 15_000 }).toBe(true);
    const path = await reader().inExtension<string>(
      `chrome.tabs.query({}).then((all) => all.find((tab) => tab.url?.includes('tab=${tabId}')).url)`,
    );
    const clip = await reader().openOwnPage(path.slice(path.indexOf('archive.html')));
    await clip.waitFor(`document.querySelector('.changes ins')`);
    expect(await clip.evaluate(`document.querySelector('.changes del').textContent`)).toBe('3200');
    expect(await clip.evaluate(`document.querySelector('.changes ins').textContent`)).toBe('3500');
    await clip.close();
    const popup = await reader().openPopup(tab);
    await popup.waitFor(`document.querySelector('.changes ins')?.textContent === '3500'`);
    await popup.close();
    await tab.close();
  });
});
