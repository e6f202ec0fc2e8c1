import { expect, it } from 'vitest';
import type { Passage } from '../../lib/types.ts';
import type { Tab } from './harness/view.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { addresses, samplePages, siteHost } from './pages.ts';
import type { Reader } from './reader.ts';
import { findText } from './show-card.ts';

/** The closed shadow root of the passages' own parts. */
const root = `((host) => host && (chrome.dom?.openOrClosedShadowRoot(host) ?? host.openOrClosedShadowRoot))(
  document.querySelector('zhengwen-clip[data-part=passages]'))`;
/** What is drawn, by the name of its highlight. */
const drawn = `[...CSS.highlights].filter(([name]) => name.startsWith('zw-own'))
  .flatMap(([name, ranges]) => [...ranges].map((range) => [name, range.toString()]))`;
/** The quotes of the archive's list. */
const rows = `[...document.querySelectorAll('.passages .quote')].map((each) => each.innerText)`;
const isDrawn = `${drawn}.length > 0`;
const page = `http://${addresses.meeting}`;

function select(from: string, to = from): string {
  return `(() => {
    const find = (words, atEnd) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.data.indexOf(words);
        if (at >= 0) return [node, atEnd ? at + words.length : at];
      }
    };
    const range = document.createRange();
    range.setStart(...find(${JSON.stringify(from)}, false));
    range.setEnd(...find(${JSON.stringify(to)}, true));
    getSelection().removeAllRanges();
    getSelection().addRange(range);
  })()`;
}

async function highlight(reader: Reader, tab: Tab, from: string, to = from, colour = 'green'): Promise<unknown> {
  await tab.evaluate(select(from, to));
  const id = await reader.tabId(tab);
  const answer = await reader.inExtension<{ value: unknown }>(
    `chrome.tabs.sendMessage(${id}, { type: 'highlight-selection', colour: '${colour}' })`,
  );
  return answer.value;
}

async function listAll(reader: Reader): Promise<Passage[]> {
  const answer = await reader.ask({ type: 'list-passages' });
  if (!answer.ok) throw new Error(answer.error);
  return answer.passages;
}

async function forgetAll(reader: Reader): Promise<void> {
  await reader.ask({ type: 'delete-passages', ids: (await listAll(reader)).map(({ id }) => id) });
}

/** Text of the card, the list or the bar. */
const read = (reader: Reader, tab: Tab, part: string) =>
  reader.inPage<string | undefined>(tab, `${root}?.querySelector('${part}')?.innerText`);

async function openMeeting(reader: Reader): Promise<Tab> {
  const tab = await reader.open(addresses.meeting);
  await tab.waitFor('CSS.highlights.size > 0');
  const isThere = () => reader.inPage<boolean>(tab, 'globalThis.zhengwenPassages !== undefined');
  await expect.poll(isThere, { timeout: 5000 }).toBe(true);
  return tab;
}

inEachBrowser((reader) => {
  it('highlights a selection across elements and paragraphs, and shows it again on the next visit', async () => {
    const tab = await openMeeting(reader());
    expect(await highlight(reader(), tab, '把全年任务落到实处。', '沈知秋就')).toEqual({ made: true });
    expect((await tab.evaluate<string[][]>(drawn)).map(([name, text]) => [name, text])).toEqual([
      ['zw-own-green', '把全年任务落到实处。'],
      ['zw-own-green', '沈知秋就'],
    ]);
    expect(await tab.evaluate('window.changes')).toEqual([]);
    expect(await tab.evaluate('getSelection().isCollapsed')).toBe(true);
    const [passage] = await listAll(reader());
    expect(passage).toMatchObject({ quote: '把全年任务落到实处。\n沈知秋就', colour: 'green' });
    expect(passage?.url).toBe(page.replace('http:', 'https:'));
    const { body } = samplePages()[addresses.meeting] ?? {};
    reader().server.put(`${addresses.meeting}?utm_source=x`, { body: String(body) });
    await tab.goto(`${page}?utm_source=x`);
    await tab.waitFor(isDrawn);
    expect(await tab.evaluate(drawn)).toHaveLength(2);
    await forgetAll(reader());
    await tab.close();
  });

  it('opens a passage by a click; note and colour are kept as they are changed', async () => {
    const tab = await openMeeting(reader());
    await highlight(reader(), tab, '每月巡河不少于两次');
    await tab.press('Escape');
    expect(await read(reader(), tab, '.card')).toBeUndefined();
    await clickText(tab, '每月巡河不少于两次');
    await expect.poll(() => read(reader(), tab, '.card q')).toBe('每月巡河不少于两次');
    await reader().inPage(tab, `${root}.querySelector('textarea').focus()`);
    await tab.type('与去年比');
    await reader().inPage(tab, `${root}.querySelectorAll('.card input')[2].click()`);
    await expect.poll(() => listAll(reader())).toMatchObject([{ note: '与去年比', colour: 'blue' }]);
    await tab.waitFor(`${drawn}.some(([name]) => name === 'zw-own-blue')`);
    await forgetAll(reader());
    await tab.close();
  });

  it('deletes a passage and brings it back', async () => {
    const tab = await openMeeting(reader());
    await highlight(reader(), tab, '每月巡河不少于两次');
    await press(reader(), tab, await reader().word('common_delete'));
    await tab.waitFor(`!(${isDrawn})`);
    expect(await listAll(reader())).toEqual([]);
    await press(reader(), tab, await reader().word('common_undo'));
    await tab.waitFor(isDrawn);
    expect(await listAll(reader())).toHaveLength(1);
    await forgetAll(reader());
    await tab.close();
  });

  it('is worked with the keyboard alone: the list, a passage, its note, and back', async () => {
    const tab = await openMeeting(reader());
    await highlight(reader(), tab, '每月巡河不少于两次');
    await tab.press('Escape');
    const focused = `(() => { const each = ${root}?.activeElement; return each ? each.className + ' ' + each.nodeName + ' ' + each.innerText : ''; })()`;
    await pressUntil(tab, 'Tab', async () => /BUTTON.*1/s.test(await reader().inPage<string>(tab, focused)));
    await tab.press('Enter');
    await expect.poll(() => read(reader(), tab, '.list')).toContain('每月巡河不少于两次');
    await pressUntil(tab, 'Shift+Tab', async () => /BUTTON.*巡河/s.test(await reader().inPage<string>(tab, focused)));
    await tab.press('Enter');
    await expect.poll(() => reader().inPage<string>(tab, focused)).toMatch(/TEXTAREA/);
    await tab.type('待核');
    await tab.press('Escape');
    await expect.poll(() => listAll(reader())).toMatchObject([{ note: '待核' }]);
    await expect.poll(() => reader().inPage<string>(tab, focused)).toMatch(/BUTTON.*巡河/s);
    await forgetAll(reader());
    await tab.close();
  });

  it('offers the colours beside a finished selection, and takes them away with it', async () => {
    const tab = await openMeeting(reader());
    await drag(tab, '年底前完成', '处排污口整治');
    await expect
      .poll(() => reader().inPage<number>(tab, `${root}?.querySelectorAll('.near button').length ?? 0`))
      .toBe(4);
    await reader().inPage(tab, `${root}.querySelectorAll('.near button')[3].click()`);
    await tab.waitFor(`${drawn}.some(([name]) => name === 'zw-own-violet')`);
    await forgetAll(reader());
    await reader().inExtension(`chrome.storage.local.set({ passages: { offer: false } })`);
    await tab.goto(page);
    await tab.waitFor('CSS.highlights.size > 0');
    expect(await reader().inPage<boolean>(tab, `globalThis.zhengwenPassages === undefined`)).toBe(true);
    await reader().inExtension(`chrome.storage.local.set({ passages: { offer: true } })`);
    await tab.close();
  });

  it('says what to do when nothing is selected', async () => {
    const tab = await openMeeting(reader());
    await tab.evaluate('getSelection().removeAllRanges()');
    const id = await reader().tabId(tab);
    await reader().inExtension(`chrome.tabs.sendMessage(${id}, { type: 'highlight-selection' })`);
    expect(await read(reader(), tab, '.card')).toContain(await reader().word('passage_nothing_selected'));
    await tab.close();
  });

  it('highlights on a page that is no article', async () => {
    const list = await reader().open(addresses.list);
    const id = await reader().tabId(list);
    await expect
      .poll(() => reader().ask({ type: 'get-reading', tabId: id }), { timeout: 15_000 })
      .toMatchObject({
        state: 'not-article',
      });
    const words = await list.evaluate<string>(`document.querySelector('a').innerText`);
    await bringPassages(reader(), id);
    await highlight(reader(), list, words);
    await list.goto(`http://${addresses.list}`);
    await list.waitFor(isDrawn);
    await forgetAll(reader());
    await list.close();
  });

  it('highlights in a frame of the same site', async () => {
    const tab = await reader().open(addresses.frame);
    await tab.waitFor(`document.querySelector('iframe')?.contentDocument?.body?.innerText.includes('网格化管')`);
    const id = await reader().tabId(tab);
    const send = (message: string) => reader().inExtension(`chrome.tabs.sendMessage(${id}, ${message}).catch(() => 0)`);
    await expect.poll(() => send(`{ type: 'ping-passages' }`), { timeout: 10_000 }).toEqual({ value: true });
    await tab.evaluate(`(() => {
      const inner = document.querySelector('iframe').contentDocument;
      const paragraph = [...inner.querySelectorAll('p')].find((each) => each.innerText.includes('网格化管'));
      inner.getSelection().selectAllChildren(paragraph);
    })()`);
    expect(await send(`{ type: 'highlight-selection' }`)).toEqual({ value: { made: true } });
    const inFrame = `[...document.querySelector('iframe').contentWindow.CSS.highlights.keys()].some((name) => name.startsWith('zw-own'))`;
    await tab.waitFor(inFrame);
    await tab.goto(`http://${addresses.frame}`);
    await tab.waitFor(inFrame);
    await forgetAll(reader());
    await tab.close();
  });

  it('finds a passage on the changed page, says that its words were edited, and lists what is lost with its note', async () => {
    const tab = await openMeeting(reader());
    await highlight(reader(), tab, '守牢粮食安全底线');
    await highlight(reader(), tab, '每月巡河不少于两次');
    await highlight(reader(), tab, '汇报了有关工作');
    const gone = (await listAll(reader())).find(({ quote }) => quote === '汇报了有关工作');
    if (gone) await reader().ask({ type: 'save-passage', passage: { ...gone, note: '看原件' } });
    const { body } = samplePages()[addresses.meeting] ?? {};
    reader().server.put(addresses.meeting, {
      body: String(body)
        .replace('陆承安指出，今年以来', '陆承安说，上半年以来')
        .replace('每月巡河不少于两次', '每月巡河不少于三次')
        .replace('汇报了有关工作', '各作了发言'),
    });
    await tab.goto(page);
    await tab.waitFor(isDrawn);
    await expect
      .poll(async () => (await tab.evaluate<string[][]>(drawn)).map(([, text]) => text))
      .toEqual(['守牢粮食安全底线', '每月巡河不少于三次']);
    await clickText(tab, '每月巡河不少于三次');
    await expect.poll(() => read(reader(), tab, '.card')).toContain(await reader().word('passage_edited'));
    await tab.press('Escape');
    await reader().inPage(tab, `${root}.querySelector('.bar button').click()`);
    const list = await read(reader(), tab, '.list');
    expect(list).toContain('汇报了有关工作');
    expect(list).toContain('看原件');
    reader().server.put(addresses.meeting, { body: String(body) });
    await forgetAll(reader());
    await tab.close();
  });

  it('follows the page when it replaces its text', async () => {
    const tab = await openMeeting(reader());
    await highlight(reader(), tab, '每月巡河不少于两次');
    await tab.evaluate(
      `(() => { const text = document.querySelector('.TRS_Editor'); text.innerHTML = text.innerHTML; })()`,
    );
    await tab.waitFor(`${drawn}.join().includes('每月巡河不少于两次')`);
    await forgetAll(reader());
    await tab.close();
  });

  it('shows and takes passages in the reader view', async () => {
    const tab = await openMeeting(reader());
    await highlight(reader(), tab, '每月巡河不少于两次');
    const id = await reader().tabId(tab);
    await reader().ask({ type: 'toggle-reader', tabId: id });
    await tab.waitFor(`location.pathname === '/reader.html' && ${drawn}.length === 1`);
    await highlight(reader(), tab, '守牢粮食安全底线', undefined, 'violet');
    await tab.waitFor(`${drawn}.length === 2`);
    const all = await listAll(reader());
    expect(new Set(all.map(({ url }) => url)).size).toBe(1);
    const [first] = all;
    if (first) await reader().ask({ type: 'save-passage', passage: { ...first, note: '页边的话' } });
    await tab.evaluate('location.reload()');
    await tab.waitFor(`document.querySelector('.side.own')?.innerText.includes('页边的话')`);
    await forgetAll(reader());
    await tab.close();
  });

  it('shows passages on their clip with the note below the paragraph, and lists them all', async () => {
    const tab = await openMeeting(reader());
    await highlight(reader(), tab, '每月巡河不少于两次');
    await highlight(reader(), tab, '守牢粮食安全底线', undefined, 'violet');
    await reader().ask({ type: 'save-clip', tabId: await reader().tabId(tab), tags: [], note: '' });
    const archive = await reader().openOwnPage('archive.html#passages');
    await archive.waitFor(`${rows}.length === 2`);
    expect(await archive.evaluate(rows)).toEqual(['守牢粮食安全底线', '每月巡河不少于两次']);
    await archive.evaluate(`document.querySelectorAll('.colours button')[4].click()`);
    await archive.waitFor(`${rows}.join() === '守牢粮食安全底线'`);
    await archive.evaluate(`document.querySelectorAll('.colours button')[0].click()`);
    await archive.click('input[type=search]');
    await archive.type('巡河');
    await archive.waitFor(`${rows}.join() === '每月巡河不少于两次'`);
    await archive.click('.passages .acts button');
    await archive.waitFor(`document.activeElement?.nodeName === 'TEXTAREA'`);
    await archive.type('与去年比');
    await archive.click('h1');
    await archive.waitFor(`document.querySelector('.passages .note')?.innerText === '与去年比'`);
    await archive.click('.passages .quote a');
    await archive.waitFor(`document.querySelector('.side.own')?.innerText.includes('与去年比')`);
    await archive.waitFor(`${drawn}.length === 2`);
    expect(await archive.evaluate(`document.querySelector('.side.own').previousElementSibling.innerText`)).toContain(
      '每月巡河不少于两次',
    );
    // The link leads to the passage itself.
    await archive.waitFor(`document.querySelector('zhengwen-clip[data-open]')`);
    await archive.type('，再看');
    await archive.press('Escape');
    await archive.waitFor(`document.querySelector('.side.own')?.innerText.includes('与去年比，再看')`);
    await archive.close();
    await forgetAll(reader());
    await tab.close();
  });

  it('deletes a passage in the list and brings it back, there or from the trash', async () => {
    const tab = await openMeeting(reader());
    await highlight(reader(), tab, '每月巡河不少于两次');
    const archive = await reader().openOwnPage('archive.html#passages');
    await archive.waitFor(`${rows}.length === 1`);
    await archive.click('.passages .acts button:last-child');
    await archive.waitFor(`${rows}.length === 0`);
    await archive.click('.stat button');
    await archive.waitFor(`${rows}.length === 1`);
    await archive.click('.passages .acts button:last-child');
    await archive.waitFor(`${rows}.length === 0`);
    await archive.evaluate(`location.hash = 'trash'`);
    await archive.waitFor(
      `[...document.querySelectorAll('.names li')].some((each) => each.innerText.includes('每月巡河'))`,
    );
    await archive.evaluate(
      `[...document.querySelectorAll('.names li')].find((each) => each.innerText.includes('每月巡河')).querySelector('button').click()`,
    );
    await archive.evaluate(`location.hash = 'passages'`);
    await archive.waitFor(`${rows}.length === 1`);
    await archive.close();
    await forgetAll(reader());
    await tab.close();
  });

  it('comes back from a backup', async () => {
    const tab = await openMeeting(reader());
    await highlight(reader(), tab, '每月巡河不少于两次');
    const [passage] = await listAll(reader());
    await forgetAll(reader());
    const options = await reader().openOwnPage('options.html#backup');
    await options.waitFor(`document.querySelector('#backup input[type=file]')`);
    await options.evaluate(`(() => {
      const content = ${JSON.stringify({ format: 'zhengwen-clip', schema: 2, exported: '2026-11-22T00:00:00.000Z', clips: [] })};
      content.passages = [${JSON.stringify(passage)}];
      const carried = new DataTransfer();
      carried.items.add(new File([JSON.stringify(content)], 'backup.json'));
      const field = document.querySelector('#backup input[type=file]');
      field.files = carried.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    })()`);
    await options.waitFor(`document.querySelector('.report .passages')`);
    await options.click('.report .primary');
    await options.waitFor(`!document.querySelector('.report')`);
    expect(await listAll(reader())).toEqual([passage]);
    await options.close();
    await forgetAll(reader());
    await tab.close();
  });

  it('keeps other sites from reading or writing what is not theirs', async () => {
    const tab = await openMeeting(reader());
    await highlight(reader(), tab, '每月巡河不少于两次');
    const other = await reader().open(`${siteHost}/late.html`);
    await other.waitFor('CSS.highlights.size > 0');
    const ask = (message: string) =>
      reader().inPage<{ value: unknown }>(other, `chrome.runtime.sendMessage(${message})`);
    expect((await ask(`{ type: 'list-passages', url: '${page.replace('http:', 'https:')}' }`)).value).toEqual({
      ok: true,
      passages: [],
    });
    const [passage] = await listAll(reader());
    expect((await ask(`{ type: 'save-passage', passage: ${JSON.stringify(passage)} }`)).value).toMatchObject({
      ok: false,
    });
    await ask(`{ type: 'delete-passages', ids: ['${passage?.id}'] }`);
    expect(await listAll(reader())).toHaveLength(1);
    await forgetAll(reader());
    await other.close();
    await tab.close();
  });
});

async function clickText(tab: Tab, text: string): Promise<void> {
  const point = await tab.evaluate<{ x: number; y: number } | undefined>(findText(text));
  if (!point) throw new Error(`the page does not show ${text}`);
  await tab.clickAt(point.x, point.y);
}

/** Selects with the pointer, as a reader does. */
async function drag(tab: Tab, from: string, to: string): Promise<void> {
  const [start, end] = [
    await tab.evaluate<{ x: number; y: number }>(findText(from)),
    await tab.evaluate<{ x: number; y: number }>(findText(to)),
  ];
  // From the end to the begin: headless Chromium takes the other way for a click.
  await tab.drag(end, start);
}

async function press(reader: Reader, tab: Tab, label: string): Promise<void> {
  await reader.inPage(
    tab,
    `[...${root}.querySelectorAll('.card button')].find((each) => each.innerText === ${JSON.stringify(label)}).click()`,
  );
}

async function bringPassages(reader: Reader, tabId: number): Promise<void> {
  await reader.inExtension(`chrome.scripting.executeScript({ target: { tabId: ${tabId} }, files: ['/passages.js'] })`);
}

async function pressUntil(tab: Tab, key: string, isThere: () => Promise<boolean>): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await tab.press(key);
    if (await isThere()) return;
  }
  throw new Error(`${key} never led there`);
}
