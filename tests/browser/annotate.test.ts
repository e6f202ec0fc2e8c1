import { expect, it } from 'vitest';
import { inEachBrowser } from './in-each-browser.ts';
import { addresses } from './pages.ts';

const drawn = `[...CSS.highlights].flatMap(([name, ranges]) => [...ranges].map((range) => [name, range.toString()]))`;
const ownPart = `document.documentElement.querySelectorAll('zhengwen-clip').length`;
const badgeOf = (id: number) => `chrome.action.getBadgeText({ tabId: ${id} })`;

inEachBrowser((reader) => {
  it('annotates a government page by itself', async () => {
    const tab = await reader().open(addresses.meeting);
    await tab.waitFor('CSS.highlights.size > 0');
    const marks = await tab.evaluate<[string, string][]>(drawn);
    const textsOf = (line: string) => marks.filter(([name]) => name.startsWith(line)).map(([, text]) => text);
    expect(textsOf('zw-inferred')).toEqual(expect.arrayContaining(['陆承安', '沈知秋', '欧阳望舒', '县委副书记']));
    expect(textsOf('zw-known')).toContain('习近平');
    expect(textsOf('zw-programme')).toEqual(expect.arrayContaining(['河长制', '“一河两岸三带”综合整治行动']));
    expect(textsOf('zw-quiet')).toEqual(expect.arrayContaining(['毛冬青', '枚江镇']));
    await tab.close();
  });

  it('leaves head and body of the page as they were', async () => {
    const tab = await reader().open(addresses.meeting);
    await tab.waitFor('CSS.highlights.size > 0');
    expect(await tab.evaluate('window.changes')).toEqual([]);
    const before = await tab.evaluate<string>(
      `fetch(location.href).then((page) => page.text()).then((html) => {
        const { head, body } = new DOMParser().parseFromString(html, 'text/html');
        return head.outerHTML + body.outerHTML;
      })`,
    );
    expect(await tab.evaluate('document.head.outerHTML + document.body.outerHTML')).toBe(before);
    await tab.close();
  });

  it('counts the officials on the badge', async () => {
    const tab = await reader().open(addresses.meeting);
    const badge = badgeOf(await reader().tabId(tab));
    await expect.poll(() => reader().inExtension(badge), { timeout: 15_000 }).toBe('8');
    await tab.close();
  });

  it('takes everything away when switched off, and draws it again', async () => {
    const tab = await reader().open(addresses.meeting);
    await tab.waitFor('CSS.highlights.size > 0');
    const id = await reader().tabId(tab);
    const turn = (on: boolean) =>
      reader().inExtension(`chrome.tabs.sendMessage(${id}, { type: 'set-annotation', on: ${on} })`);
    await turn(false);
    await tab.waitFor('CSS.highlights.size === 0');
    expect(await tab.evaluate(ownPart)).toBe(0);
    await turn(true);
    await tab.waitFor('CSS.highlights.size > 0');
    await tab.close();
  });

  it('does nothing on a list page', async () => {
    const tab = await reader().open(addresses.list);
    const id = await reader().tabId(tab);
    await expect
      .poll(() => reader().ask({ type: 'get-reading', tabId: id }), { timeout: 15_000 })
      .toMatchObject({ state: 'not-article' });
    expect(await reader().ask({ type: 'get-reading', tabId: id, force: true })).toMatchObject({ forced: true });
    expect(await tab.evaluate('CSS.highlights.size')).toBe(0);
    expect(await tab.evaluate(ownPart)).toBe(0);
    expect(await reader().inExtension(badgeOf(id))).toBe('');
    // What draws is not even brought here.
    expect(await reader().inPage(tab, 'typeof globalThis.zhengwenDraw')).toBe('undefined');
    await tab.close();
  });
});
