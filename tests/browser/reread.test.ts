import { expect, it } from 'vitest';
import type { Tab } from './harness/view.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { addresses, meetingTitle } from './pages.ts';
import { openReader, type Reader } from './reader.ts';

const text = 'document.body.innerText';
const drawn = `[...CSS.highlights].flatMap(([, ranges]) => [...ranges].map(String))`;

const isDone = `/1 (?:\\/|of) 1/.test(document.querySelector('.reread [role=status]')?.innerText)`;

inEachBrowser((reader) => {
  it('applies a change of one’s own gazetteer to open tabs at once', async () => {
    const tab = await reader().open(addresses.meeting);
    await tab.waitFor(`${drawn}.includes('陆承安')`);
    await refuse(reader(), '陆承安');
    await tab.waitFor(`CSS.highlights.size > 0 && !${drawn}.includes('陆承安')`);
    await tab.close();
  });

  it('shows what would differ in a clip before anything is written', async () => {
    const tab = await reader().open(addresses.meeting);
    await tab.waitFor('CSS.highlights.size > 0');
    const tabId = await reader().tabId(tab);
    const saved = await reader().ask({ type: 'save-clip', tabId, tags: ['乡村'], note: '再看' });
    await refuse(reader(), '沈知秋');
    const page = await reader().openOwnPage(`archive.html#clip=${saved.ok ? saved.id : ''}`);
    await page.waitFor(`document.querySelector('.summary')?.innerText.includes('沈知秋')`);
    await page.click(`button[aria-label="${await reader().word('archive_reread_this')}"]`);
    await page.waitFor(`document.querySelector('.differences')?.innerText.includes('沈知秋')`);
    await page.click('.clipreread .primary');
    await page.waitFor(
      `!document.querySelector('.summary .nm')?.innerText.includes('沈知秋') && !document.querySelector('.clipreread')`,
    );
    await page.waitFor(
      `![...document.querySelectorAll('.summary .nm')].some((each) => each.innerText.includes('沈知秋'))`,
    );
    expect(await page.evaluate(`document.querySelector('.notes textarea').value`)).toBe('再看');
    expect(await page.evaluate(`document.querySelector('.notes').innerText`)).toContain('乡村');
    await page.close();
    await tab.close();
  });

  it('reads the whole archive again and tells what changed', async () => {
    await refuse(reader(), '温如岚');
    const page = await reader().openOwnPage('archive.html#reread');
    await page.waitFor(`document.querySelector('.reread .acts .btn:not([disabled])')`);
    await page.click('.reread .acts .btn');
    await page.waitFor(`${isDone} && document.querySelector('.reread summary')`);
    await page.click('.reread summary');
    const shown = await page.evaluate<string>(text);
    for (const part of [meetingTitle, '温如岚', await reader().word('archive_change_gone')])
      expect(shown).toContain(part);
    await page.close();
  });

  it('reads picked clips again', async () => {
    const page = await reader().openOwnPage('archive.html');
    await page.waitFor(`document.querySelector('article.clip input[type=checkbox]')`);
    await page.click('article.clip input[type=checkbox]');
    const find = `[...document.querySelectorAll('.rhead .btn')].find((each) => each.innerText === ${JSON.stringify(await reader().word('archive_reread'))})`;
    await page.waitFor(find);
    await page.evaluate(`${find}.click()`);
    await page.waitFor(`location.hash === '#reread' && ${isDone}`);
    expect(await page.evaluate(`document.querySelector('.reread summary')`)).toBeNull();
    await page.close();
  });
});

it('applies a change in chromium when the worker was asleep', async () => {
  const reader = await openReader('chromium');
  const tab = await reader.open(addresses.meeting);
  await tab.waitFor(`${drawn}.includes('陆承安')`);
  const options = await openRefusal(reader, '陆承安');
  await reader.stopWorker();
  await options.click('.own-section form button[type=submit]');
  await tab.waitFor(`CSS.highlights.size > 0 && !${drawn}.includes('陆承安')`);
  await reader.close();
});

it('goes on in chromium with the archive when the worker dies over it, and can be stopped', async () => {
  const reader = await openReader('chromium');
  const tab = await reader.open(addresses.meeting);
  await tab.waitFor('CSS.highlights.size > 0');
  const state = await reader.ask({ type: 'get-reading', tabId: await reader.tabId(tab) });
  if (state.state !== 'ready') throw new Error(state.state);
  const count = 400;
  for (let number = 0; number < count; number++) {
    const title = `${meetingTitle}（${number}）`;
    const article = { ...state.reading.article, title, url: `http://${addresses.meeting}?id=${number}` };
    await reader.ask({
      type: 'save-reading',
      reading: { ...state.reading, article },
      tags: [`第${number}篇`],
      note: '',
    });
  }
  await refuse(reader, '陆承安');
  await reader.ask({ type: 'reread-start' });
  await reader.stopWorker();
  // By message, as the button does: the work may be done before a page has drawn it.
  await reader.ask({ type: 'reread-stop' });
  const page = await reader.openOwnPage('archive.html#reread');
  await page.waitFor(`document.querySelector('.reread .primary')`);
  const job = `chrome.storage.local.get('reread').then(({ reread }) => reread)`;
  expect(await reader.inExtension(job)).toMatchObject({ state: 'stopped', total: count });
  await page.click('.reread .primary');
  await page.waitFor(`new RegExp('${count} (?:/|of) ${count}').test(${text})`, 60_000);
  expect(await reader.inExtension(job)).toMatchObject({ state: 'done', done: count, passed: 0 });
  await page.close();
  const archive = await reader.openOwnPage(`archive.html#q=${encodeURIComponent('标签：第77篇')}`);
  await archive.waitFor(`document.querySelectorAll('article.clip').length === 1`);
  expect(await archive.evaluate(`document.querySelector('article.clip').innerText`)).not.toContain('陆承安');
  await reader.close();
}, 180_000);

async function refuse(reader: Reader, name: string): Promise<void> {
  const options = await openRefusal(reader, name);
  await options.click('.own-section form button[type=submit]');
  await options.waitFor(`document.querySelector('.own-section table')?.innerText.includes('${name}')`);
  await options.close();
}

/** The form of the options page, filled in. */
async function openRefusal(reader: Reader, name: string): Promise<Tab> {
  const options = await reader.openOwnPage(`options.html?own=refusal&name=${encodeURIComponent(name)}#own`);
  await options.waitFor(`document.querySelector('.own-section form button[type=submit]')`);
  return options;
}
