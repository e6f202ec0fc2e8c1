import { expect, it } from 'vitest';
import type { Tab } from './harness/view.ts';
import { inEachBrowser } from './in-each-browser.ts';
import type { Reader } from './reader.ts';

const template = { id: 'mine', name: '札记', extension: 'md', source: '{{ title }}' };
const notice = `(document.querySelector('#settings .notice')?.innerText ?? '')`;

inEachBrowser((reader) => {
  it('writes all settings into a file that takes them back, part by part, and undoes it', async () => {
    const page = await openSettings(reader());
    await store(page, { templates: [template], copy: { leftOut: ['text', 'note'], paragraphMarks: true } });
    const written = await catchDownload(page);
    const file = JSON.parse(written);
    expect(file).toMatchObject({ kind: 'zhengwen-settings', values: { templates: [template] } });
    await store(page, { templates: [], copy: {} });
    await chooseFile(page, JSON.stringify({ ...file, values: { ...file.values, colour: 'red' } }));
    await page.waitFor(`document.querySelector('#settings .report')`);
    const report = await page.evaluate<string>(`document.querySelector('#settings .report').innerText`);
    expect(report).toContain('札记');
    expect(report).toContain(await reader().word('settingsUnknown'));
    expect(await stored(page)).toMatchObject({ templates: [] });
    await page.click('#settings .report .primary');
    await page.waitFor(`document.querySelector('.templates li')`);
    expect(await stored(page)).toMatchObject({
      templates: [template],
      copy: { leftOut: ['text', 'note'], paragraphMarks: true },
    });
    await page.click('#settings .notice .btn');
    await page.waitFor(`!document.querySelector('.templates li')`);
    expect(await stored(page)).toMatchObject({ copy: { paragraphMarks: false } });
    await page.close();
  });

  it('says so in a sentence when the file is none of its own', async () => {
    const page = await openSettings(reader());
    await chooseFile(page, '{"clips":[]}');
    const sentence = await reader().word('settingsNoFile');
    await page.waitFor(`${notice}.includes(${JSON.stringify(sentence)})`);
    await page.close();
  });

  it('gives nothing to the account of the browser before the reader says so, and then the settings alone', async () => {
    const page = await openSettings(reader());
    await store(page, { templates: [template] });
    expect(await synced(page)).toEqual([]);
    await page.click('#settings input[type=checkbox]');
    await page.waitFor(`document.querySelector('#settings p.meta')`);
    expect(await synced(page)).toEqual(['zhengwen-head', 'zhengwen-part-0']);
    const carried = await page.evaluate<string>(
      `chrome.storage.sync.get(null).then((items) => decodeURIComponent(items['zhengwen-part-0']))`,
    );
    expect(Object.keys(JSON.parse(carried))).toContain('templates');
    expect(carried).not.toMatch(/clips|blocks|http/);
    await page.click('#settings input[type=checkbox]');
    await page.waitFor(`document.querySelector('#settings .acts:has(.btn:only-child) .btn')`);
    await page.click('#settings .acts:has(.btn:only-child) .btn');
    await expect.poll(() => synced(page)).toEqual([]);
    await page.close();
  });

  it('marks in the list of sections the one that is in sight', async () => {
    const page = await openSettings(reader());
    const marked = `document.querySelector('.toc [aria-current]')?.hash`;
    await page.waitFor(`${marked} === '#settings'`);
    await page.evaluate(`document.querySelector('#backup').scrollIntoView()`);
    await page.waitFor(`${marked} === '#backup'`);
    await page.evaluate(`scrollTo(0, 0)`);
    await page.waitFor(`${marked} === '#sites'`);
    await page.click('.toc a[href="#keys"]');
    await page.waitFor(`${marked} === '#keys'`);
    await page.close();
  });

  it('leads to the page where the keys are changed', async () => {
    const page = await openSettings(reader());
    const countTabs = 'chrome.tabs.query({}).then(({ length }) => length)';
    const before = await reader().inExtension<number>(countTabs);
    await page.click('#keys .btn');
    // Which page it is the browser does not tell an extension.
    await expect.poll(() => reader().inExtension<number>(countTabs)).toBe(before + 1);
    expect(await page.evaluate(`document.querySelector('#keys .notice') === null`)).toBe(true);
    await page.close();
  });
});

async function openSettings(reader: Reader): Promise<Tab> {
  const page = await reader.openOwnPage('options.html#settings');
  await page.waitFor(`document.querySelector('#settings .acts .btn')`);
  await page.waitFor(
    `document.querySelector('#sites .disclosure') && document.querySelector('#own .none, #own table')`,
  );
  return page;
}

const store = (page: Tab, values: object): Promise<void> =>
  page.evaluate(`chrome.storage.local.set(${JSON.stringify(values)})`);
const stored = (page: Tab): Promise<unknown> => page.evaluate(`chrome.storage.local.get(null)`);
const synced = (page: Tab): Promise<string[]> =>
  page.evaluate(`chrome.storage.sync.get(null).then((items) => Object.keys(items).sort())`);

/** The text of the file that the first button would save. */
async function catchDownload(page: Tab): Promise<string> {
  await page.evaluate(`(() => {
    window.made = [];
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob) => { window.made.push(blob); return make.call(URL, blob); };
    HTMLAnchorElement.prototype.click = () => undefined;
  })()`);
  await page.click('#settings .acts .btn');
  await page.waitFor('window.made.length === 1');
  return page.evaluate('window.made[0].text()');
}

async function chooseFile(page: Tab, text: string): Promise<void> {
  await page.evaluate(`(() => {
    const chosen = new DataTransfer();
    chosen.items.add(new File([${JSON.stringify(text)}], 'settings.json', { type: 'application/json' }));
    const input = document.querySelector('#settings input[type=file]');
    input.files = chosen.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  })()`);
}
