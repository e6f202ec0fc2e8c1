import { expect, it } from 'vitest';
import type { Tab, View } from './harness/view.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { addresses, meetingTitle } from './pages.ts';
import type { Reader } from './reader.ts';

const text = 'document.body.innerText';
const made = `(document.querySelector('.made pre')?.innerText ?? '')`;

inEachBrowser((reader) => {
  it('makes a template from a starter, with a preview that follows each key and names the line of a fault', async () => {
    const page = await openTemplates(reader());
    await page.click('.starters .btn:nth-of-type(1)');
    await page.waitFor(`${made}.includes('# 云江区推进“百村清流”行动')`);
    await setField(page, '.template input', '我的札记');
    await setField(page, '.template textarea', '《{{ title }}》\n{{ officials | map: "name" | join: "、" }}');
    await page.waitFor(`${made} === '《云江区推进“百村清流”行动》\\n周明远、梁秋实、欧阳静'`);
    await setField(page, '.template textarea', '《{{ title }}》\n{{ oficials }}');
    await page.waitFor(`document.querySelector('#template-complaint').innerText.includes('oficials')`);
    expect(await page.evaluate(`document.querySelector('#template-complaint').innerText`)).toMatch(/2/);
    expect(await page.evaluate(`document.querySelector('.template .primary').disabled`)).toBe(true);
    await setField(page, '.template textarea', '《{{ title }}》\n{{ officials | map: "name" | join: "、" }}');
    await page.waitFor(`!document.querySelector('.template .primary').disabled`);
    await page.click('.template .primary');
    await page.waitFor(`document.querySelector('.templates li')`);
    expect(await page.evaluate(`document.querySelector('.templates').innerText`)).toContain('我的札记');
    await page.close();
  });

  it('copies by it from the popup', async () => {
    const tab = await openArticle(reader());
    const popup = await reader().openPopup(tab);
    await popup.waitFor(`document.querySelector('.foot .primary:not([disabled])')`);
    await popup.click('.foot .split .btn + .btn');
    await popup.waitFor(`document.querySelector('.menu')?.innerText.includes('我的札记')`);
    await popup.click('.menu button:last-of-type');
    await popup.waitFor(`${text}.includes(${JSON.stringify(await reader().word('common_copied'))})`);
    await popup.close();
    expect(await paste(tab)).toMatch(new RegExp(`^《${meetingTitle}》\\s+.*陆承安`));
    await tab.close();
  });

  it('previews it on the clip saved last', async () => {
    const tab = await openArticle(reader());
    await reader().ask({ type: 'save-clip', tabId: await reader().tabId(tab), tags: [], note: '' });
    await tab.close();
    const page = await openTemplates(reader());
    await page.click('.templates .btn');
    await page.waitFor(`${made}.includes('云江区')`);
    await page.click('.template .heading label:nth-of-type(2) input');
    await page.waitFor(`${made}.includes('${meetingTitle}')`);
    await page.close();
  });

  it('drags what it makes out of the archive, with the address for a row', async () => {
    const page = await reader().openOwnPage('archive.html');
    await page.waitFor(`document.querySelector('article.clip h2 a')`);
    const row = await drag(page, 'article.clip h2 a');
    expect(row['text/plain']).toContain(`《${meetingTitle}》`);
    expect(row['text/uri-list']).toBe(`http://${addresses.meeting}`);
    await page.click('article.clip h2 a');
    await page.waitFor(`document.querySelector('.clipbar .grip')`);
    const clip = await drag(page, '.clipbar .grip');
    expect(clip['text/plain']).toContain(`《${meetingTitle}》`);
    expect(clip['text/uri-list']).toBeUndefined();
    await page.close();
  });

  it('drags formatted text out of the popup', async () => {
    const tab = await openArticle(reader());
    const popup = await reader().openOwnPage(`popup.html?tab=${await reader().tabId(tab)}`);
    await popup.waitFor(`document.querySelector('.foot .primary:not([disabled])')`);
    await popup.click('.foot .split .btn + .btn');
    await popup.click('.menu button:nth-of-type(2)');
    const carried = await drag(popup, '.foot .grip');
    expect(carried['text/html']).toContain(`<h1>${meetingTitle}</h1>`);
    expect(carried['text/plain']).toContain(meetingTitle);
    expect(carried['text/plain']).not.toContain('<');
    if (reader().name === 'chromium') expect(carried.downloadurl).toContain(`text/html:${meetingTitle}.html:data:`);
    await popup.close();
    await tab.close();
  });

  it('duplicates it, and has it back after it was deleted', async () => {
    const page = await openTemplates(reader());
    const names = () =>
      page.evaluate<string[]>(`[...document.querySelectorAll('.templates .name')].map((n) => n.innerText)`);
    await page.click('.templates .btn:nth-of-type(2)');
    await page.waitFor(`document.querySelector('.template .primary:not([disabled])')`);
    await page.click('.template .primary');
    await page.waitFor(`document.querySelectorAll('.templates li').length === 2`);
    expect(await names()).toEqual(['我的札记', '我的札记 2']);
    await page.click('.templates li:first-child .icon');
    await page.waitFor(`document.querySelectorAll('.templates li').length === 1`);
    await page.press('Enter');
    await page.waitFor(`document.querySelectorAll('.templates li').length === 2`);
    expect(await names()).toEqual(['我的札记', '我的札记 2']);
    await page.close();
  });

  it('leaves a section out of copies once it is left out in the options', async () => {
    const page = await reader().openOwnPage('options.html#copy');
    await page.waitFor(
      `document.querySelector('#copy-sections + .kinds input, .kinds[aria-labelledby=copy-sections] input')`,
    );
    await page.click('.kinds[aria-labelledby=copy-sections] label:first-child input');
    await expect
      .poll(() => page.evaluate<string[]>(`chrome.storage.local.get('copy').then(({ copy }) => copy?.leftOut ?? [])`))
      .toContain('event');
    await page.close();
    const tab = await openArticle(reader());
    const popup = await reader().openOwnPage(`popup.html?tab=${await reader().tabId(tab)}`);
    await popup.waitFor(`document.querySelector('.foot .primary:not([disabled])')`);
    await popup.click('.foot .split .btn + .btn');
    await popup.click('.menu button:nth-of-type(1)');
    const carried = await drag(popup, '.foot .grip');
    expect(carried['text/plain']).toMatch(/^## /m);
    expect(carried['text/plain']).not.toMatch(/^## (?:事件|Event)$/m);
    await popup.close();
    await tab.close();
  });
});

async function openTemplates(reader: Reader): Promise<Tab> {
  const page = await reader.openOwnPage('options.html#templates');
  await page.waitFor(`document.querySelector('.starters .btn')`);
  // What stands above comes bit by bit, and a click must not miss for it.
  await page.waitFor(
    `document.querySelector('#sites .disclosure') && document.querySelector('#own .none, #own table')`,
  );
  return page;
}

async function openArticle(reader: Reader): Promise<Tab> {
  const tab = await reader.open(addresses.meeting);
  await tab.waitFor('CSS.highlights.size > 0');
  return tab;
}

/** Chinese text cannot be typed key by key in every browser. */
async function setField(page: View, selector: string, value: string): Promise<void> {
  await page.evaluate(`(() => {
    const field = document.querySelector(${JSON.stringify(selector)});
    field.value = ${JSON.stringify(value)};
    field.dispatchEvent(new Event('input', { bubbles: true }));
  })()`);
}

/** What a drag carries, by type. The pointer is there a moment before it pulls. */
function drag(view: View, selector: string): Promise<Record<string, string>> {
  return view.evaluate(`(async () => {
    const source = document.querySelector(${JSON.stringify(selector)});
    source.dispatchEvent(new PointerEvent('pointerenter'));
    for (let tries = 0; tries < 100; tries++) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      const dataTransfer = new DataTransfer();
      const event = new DragEvent('dragstart', { bubbles: true, cancelable: true, dataTransfer });
      source.dispatchEvent(event);
      if (!event.defaultPrevented) return Object.fromEntries([...dataTransfer.types].map((t) => [t, dataTransfer.getData(t)]));
    }
    return {};
  })()`);
}

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
