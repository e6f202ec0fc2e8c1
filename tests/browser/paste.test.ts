import { expect, it } from 'vitest';
import { inEachBrowser } from './in-each-browser.ts';
import { addresses, forestParagraphs, forestTitle } from './pages.ts';

const text = 'document.body.innerText';

inEachBrowser((reader) => {
  it('reads a text that is pasted, and keeps it with what the reader says of it', async () => {
    const page = await reader().openOwnPage('archive.html#paste');
    await page.waitFor(`document.querySelector('.paste textarea')`);
    await page.click('.paste textarea');
    await paste(page, [forestTitle, '来源：临武县融媒体中心', ...forestParagraphs].join('\n'));
    await page.waitFor(`document.querySelector('.pasted .mast')`);
    const shown = await page.evaluate<string>(text);
    for (const part of [forestTitle, '临武县融媒体中心', '杜若衡']) expect(shown).toContain(part);
    await page.click('#paste-url');
    await page.type('临武');
    await page.waitFor(`${text}.includes(${JSON.stringify(await reader().word('archive_paste_bad_url'))})`);
    await page.press('Control+a');
    await page.type('http://www.sample.gov.cn/mail.html');
    await page.click('#paste-published');
    await page.type('2025年10月12日');
    await page.waitFor(`document.querySelector('.pasted time')?.dateTime === '2025-10-12'`);
    await page.click('.keep .primary');
    await page.waitFor(`location.hash.startsWith('#clip=') && ${text}.includes('杜若衡')`);
    await page.close();
  });

  it('is offered where a page is no article', async () => {
    const tab = await reader().open(addresses.list);
    const popup = await reader().openPopup(tab);
    await popup.waitFor(`document.querySelector('.void h1')`);
    expect(await popup.evaluate(text)).toContain(await reader().word('popup_paste'));
    await popup.close();
    await tab.close();
  });
});

/** Puts a text into the field with the focus, line breaks included. */
async function paste(page: { evaluate(expression: string): Promise<unknown> }, value: string): Promise<void> {
  await page.evaluate(`document.execCommand('insertText', false, ${JSON.stringify(value)})`);
}
