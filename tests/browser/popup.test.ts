import { expect, it } from 'vitest';
import type { Tab, View } from './harness/view.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { addresses } from './pages.ts';
import type { Reader } from './reader.ts';
import { isCardOpen } from './show-card.ts';

const isReady = `document.querySelector('.foot .primary:not([disabled])')`;
const text = 'document.body.innerText';

inEachBrowser((reader) => {
  it('shows the summary of the page under it', async () => {
    const { tab, popup } = await openBoth(reader(), addresses.meeting);
    await popup.waitFor(isReady);
    const shown = await popup.evaluate<string>(text);
    for (const part of ['遂川县召开秋季乡村振兴暨河湖治理推进会', '遂川县融媒体中心', '叶听泉', '江西', '吉安']) {
      expect(shown).toContain(part);
    }
    for (const part of ['陆承安', '常务副县长', '欧阳望舒', '农村人居环境整治', '3200']) expect(shown).toContain(part);
    await closeBoth(popup, tab);
  });

  it('leads from a statement to its place on the page', async () => {
    const { tab, popup } = await openBoth(reader(), addresses.meeting);
    await popup.waitFor(isReady);
    await popup.click('.facts .ev, main .ev');
    await tab.waitFor(isCardOpen);
    await closeBoth(popup, tab);
  });

  it('copies the summary as Markdown', async () => {
    const { tab, popup } = await openBoth(reader(), addresses.meeting);
    await popup.waitFor(isReady);
    const done = await reader().word('common_copied');
    await popup.click('.foot .split .btn');
    await popup.waitFor(`${text}.includes(${JSON.stringify(done)})`);
    await popup.close();
    const pasted = await paste(tab);
    expect(pasted).toContain('# 遂川县召开秋季乡村振兴暨河湖治理推进会');
    expect(pasted).toContain('陆承安');
    await tab.close();
  });

  it('puts a removed line back when asked', async () => {
    const { tab, popup } = await openBoth(reader(), addresses.meeting);
    await popup.waitFor(isReady);
    await popup.click('section:has(.removed) summary');
    await popup.click('.removed .more');
    const tabId = await reader().tabId(tab);
    const byline = expect.objectContaining({ text: '（记者 叶听泉 通讯员 方听雨）' });
    await expect
      .poll(() => reader().ask({ type: 'get-reading', tabId }), { timeout: 15_000 })
      .toMatchObject({ reading: { article: { blocks: expect.arrayContaining([byline]) } } });
    await closeBoth(popup, tab);
  });

  it('says so in a sentence where there is no article, and reads it all the same when asked', async () => {
    const { tab, popup } = await openBoth(reader(), addresses.list);
    await popup.waitFor(`document.querySelector('.void h1')`);
    expect(await popup.evaluate(text)).toContain(await reader().word('popup_not_article'));
    await popup.click('.void .acts button');
    await popup.waitFor(`document.querySelector('.foot .primary, .void h1')`);
    await closeBoth(popup, tab);
  });

  it('says so in a sentence on a page of the browser', async () => {
    const own = reader().name === 'chromium' ? 'chrome://version/' : undefined;
    const tab = own ? await reader().open(addresses.list) : await reader().openOwnPage('archive.html');
    if (own) await tab.goto(own);
    const popup = await reader().openPopup(tab);
    await popup.waitFor(`document.querySelector('.void h1')`);
    expect(await popup.evaluate(text)).toContain(await reader().word('popup_forbidden'));
    await closeBoth(popup, tab);
  });

  it('does nothing on other sites before the reader asks', async () => {
    const tab = await reader().open(addresses.elsewhere);
    const popup = await reader().openPopup(tab);
    if (reader().name === 'chromium') {
      // The click on the action lets the extension read this page, and only this one.
      await popup.waitFor(isReady);
      await tab.waitFor('CSS.highlights.size > 0');
    } else {
      await popup.waitFor(`document.querySelector('.void h1')`);
      expect(await popup.evaluate(text)).toContain(await reader().word('popup_no_permission'));
      expect(await tab.evaluate('CSS.highlights.size')).toBe(0);
    }
    await closeBoth(popup, tab);
  });
});

async function openBoth(reader: Reader, address: string): Promise<{ tab: Tab; popup: View }> {
  const tab = await reader.open(address);
  return { tab, popup: await reader.openPopup(tab) };
}

async function closeBoth(popup: View, tab: Tab): Promise<void> {
  await popup.close();
  await tab.close();
}

/** What the clipboard holds, as a reader finds out. */
async function paste(tab: Tab): Promise<string> {
  await tab.bringToFront();
  await tab.evaluate(`(() => {
    const field = document.createElement('textarea');
    field.id = 'pasted';
    document.body.prepend(field);
    field.focus();
  })()`);
  await tab.press('Control+v');
  await tab.waitFor(`document.querySelector('#pasted').value !== ''`);
  return tab.evaluate(`document.querySelector('#pasted').value`);
}
