import { expect, it } from 'vitest';
import type { LinkOutcome } from '../../lib/messages.ts';
import type { Tab } from './harness/view.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { addresses, forestTitle, siteHost } from './pages.ts';
import { openReader } from './reader.ts';

const root = `((host) => chrome.dom?.openOrClosedShadowRoot(host) ?? host.openOrClosedShadowRoot)(
  document.querySelector('zhengwen-clip'))`;

inEachBrowser((reader) => {
  const clip = async (tab: Tab, address: string): Promise<LinkOutcome> => {
    const tabId = await reader().tabId(tab);
    return reader().ask({ type: 'clip-link', url: `http://${address}`, tabId });
  };

  const readNotice = (tab: Tab) => reader().inPage<string>(tab, `${root}.querySelector('.card.link').innerText`);

  it('fetches the article behind a link, in its own charset, and keeps it', async () => {
    const tab = await reader().open(addresses.links);
    const { server } = reader();
    server.requests.length = 0;
    expect(await clip(tab, addresses.gb18030)).toMatchObject({ state: 'saved', title: forestTitle, hasMore: false });
    const asked = server.requests.filter(
      (address) => address.startsWith(siteHost) && !address.endsWith('/favicon.ico'),
    );
    expect(asked).toEqual([addresses.gb18030]);
    const notice = await readNotice(tab);
    expect(notice).toContain(forestTitle);
    expect(notice).toContain(await reader().word('popup_open_clip'));
    await tab.press('Escape');
    await tab.waitFor(`!document.querySelector('zhengwen-clip')`);
    const archive = await reader().openOwnPage('archive.html');
    await archive.waitFor(`document.querySelector('article.clip')?.innerText.includes('${forestTitle}')`);
    await archive.close();
    await tab.close();
  });

  it('opens the clip from the notice', async () => {
    const tab = await reader().open(addresses.links);
    await clip(tab, addresses.gb18030);
    await reader().inPage(tab, `${root}.querySelector('.card.link .btn.plain').click()`);
    const opened = `chrome.tabs.query({}).then((tabs) => tabs.some(({ url }) => url?.includes('archive.html#clip=')))`;
    await expect.poll(() => reader().inExtension<boolean>(opened), { timeout: 15_000 }).toBe(true);
    await tab.close();
  });

  it('says so when an article goes on in another page', async () => {
    const tab = await reader().open(addresses.links);
    expect(await clip(tab, addresses.firstPart)).toMatchObject({ state: 'saved', hasMore: true });
    await tab.close();
  });

  it.each([
    ['a list', addresses.list, 'link_no_article'],
    ['a file', `${siteHost}/a.pdf`, 'link_no_page'],
    ['a page that is gone', `${siteHost}/gone.html`, 'link_refused'],
  ])('says in a sentence why nothing was kept of %s', async (_, address, error) => {
    const tab = await reader().open(addresses.links);
    expect(await clip(tab, address)).toMatchObject({ state: 'failed', error });
    expect(await readNotice(tab)).toContain((await reader().word(error)).slice(0, 24));
    await tab.close();
  });
});

// Chromium would ask the reader, who is not there.
it('keeps nothing in firefox of a site that may not be read', async () => {
  const reader = await openReader('firefox');
  const tab = await reader.open(addresses.links);
  const tabId = await reader.tabId(tab);
  const outcome = await reader.ask({ type: 'clip-link', url: `http://${addresses.elsewhere}`, tabId });
  expect(outcome).toMatchObject({ state: 'failed', error: 'link_not_allowed' });
  expect(reader.server.requests).not.toContain(addresses.elsewhere);
  await reader.close();
});

it('clips a link from the context menu in chromium', async () => {
  const reader = await openReader('chromium');
  const tab = await reader.open(addresses.links);
  await tab.bringToFront();
  await reader.fire('contextMenus.onClicked', { menuItemId: 'clip-link', linkUrl: `http://${addresses.gb18030}` });
  const archive = await reader.openOwnPage('archive.html');
  await archive.waitFor(`document.querySelector('article.clip')?.innerText.includes('${forestTitle}')`);
  await reader.close();
});
