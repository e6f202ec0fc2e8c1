import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enterReaderView } from './enter-reader-view.ts';
import type { Tab, View } from './harness/view.ts';
import { addresses, forestParagraphs, meetingTitle } from './pages.ts';
import { openReader, type Reader } from './reader.ts';
import { shellRoot } from './shell.ts';
import { showCard } from './show-card.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe.each(['light', 'dark'] as const)('in %s, axe finds nothing on', (colorScheme) => {
  let reader: Reader;
  let tab: Tab;
  beforeAll(async () => {
    reader = await openReader('chromium', { colorScheme });
    tab = await reader.open(addresses.meeting);
    await tab.waitFor('CSS.highlights.size > 0');
    const tabId = await reader.tabId(tab);
    await reader.ask({ type: 'save-clip', tabId, tags: ['乡村'], note: '只作演示' });
  });
  afterAll(() => reader.close());

  it('the popup with a reading', async () => {
    const popup = await reader.openOwnPage(`popup.html?tab=${await reader.tabId(tab)}`);
    await popup.waitFor(`document.querySelector('.foot .primary:not([disabled])')`);
    expect(await listViolations(popup)).toEqual([]);
    await popup.close();
  });

  it('the side panel', async () => {
    const panel = await reader.openOwnPage(`sidepanel.html?tab=${await reader.tabId(tab)}`);
    await panel.waitFor(`document.querySelector('.foot .primary:not([disabled])')`);
    expect(await listViolations(panel)).toEqual([]);
    await panel.close();
  });

  it('card, legend and strip on the page', async () => {
    await tab.bringToFront();
    await showCard(tab, '陆承安');
    // The root is closed to the page; axe looks into it from the extension's own world.
    const open = `Object.defineProperty(document.querySelector('zhengwen-clip'), 'shadowRoot', { value: ${shellRoot} })`;
    const found = await reader.inPage<{ violations: string[]; looked: number }>(
      tab,
      `(async () => {
        ${open};
        ${axe};
        const { violations, passes } = await axe.run({ include: ['zhengwen-clip'] });
        const name = ({ id, nodes }) => nodes.map(({ target, failureSummary }) => id + ' ' + target + ' ' + failureSummary);
        return { violations: violations.flatMap(name), looked: passes.flatMap(({ nodes }) => nodes).length };
      })()`,
    );
    expect(found.violations).toEqual([]);
    expect(found.looked).toBeGreaterThan(50);
    await tab.press('Escape');
  });

  it('the popup with a selection, and with an article in parts', async () => {
    const parts = await reader.open(addresses.firstPart);
    await parts.waitFor('CSS.highlights.size > 0');
    await parts.evaluate(`getSelection().selectAllChildren(document.querySelector('.TRS_Editor'))`);
    const popup = await reader.openOwnPage(`popup.html?tab=${await reader.tabId(parts)}`);
    await popup.waitFor(`document.querySelectorAll('.notice').length === 2`);
    expect(await listViolations(popup)).toEqual([]);
    await popup.close();
    await parts.close();
  });

  it('what was mended in a text', async () => {
    const mended = await reader.open(addresses.damaged);
    const popup = await reader.openOwnPage(`popup.html?tab=${await reader.tabId(mended)}`);
    await popup.waitFor(`document.querySelector('section:has(.removed) summary')`);
    await popup.click('section:has(.removed) summary');
    expect(await listViolations(popup)).toEqual([]);
    await popup.close();
    await mended.close();
  });

  it('a text that is pasted', async () => {
    const page = await reader.openOwnPage('archive.html#paste');
    await page.waitFor(`document.querySelector('.paste textarea')`);
    expect(await listViolations(page)).toEqual([]);
    await page.click('.paste textarea');
    await page.evaluate(`document.execCommand('insertText', false, ${JSON.stringify(forestParagraphs.join('\n'))})`);
    await page.click('#paste-url');
    await page.type('x');
    await page.waitFor(`document.querySelector('.pasted .mast') && document.querySelector('.complaint')`);
    expect(await listViolations(page)).toEqual([]);
    await page.resize(360, 800);
    expect(await listViolations(page)).toEqual([]);
    await page.close();
  });

  it('the popup without one', async () => {
    const list = await reader.open(addresses.list);
    const popup = await reader.openOwnPage(`popup.html?tab=${await reader.tabId(list)}`);
    await popup.waitFor(`document.querySelector('.void h1')`);
    expect(await listViolations(popup)).toEqual([]);
    await popup.close();
    await list.close();
  });

  it('the reader view, wide and narrow, in every theme', async () => {
    const view = await enterReaderView(reader, addresses.lecture);
    await view.click('.layout > .btn');
    for (const [at, width] of [1280, 360, 1280, 360].entries()) {
      await view.resize(width, 900);
      await view.evaluate(
        `document.querySelectorAll('.choice [name="${await reader.word('reader_theme')}"]')[${at}].click()`,
      );
      expect(await listViolations(view)).toEqual([]);
    }
    await view.evaluate(
      `document.querySelectorAll('.choice [name="${await reader.word('reader_theme')}"]')[0].click()`,
    );
    await view.close();
  });

  it('the reader view whose reading is gone', async () => {
    const view = await reader.openOwnPage(`reader.html?id=gone&page=http://${addresses.lecture}`);
    await view.waitFor(`document.querySelector('.gone')`);
    expect(await listViolations(view)).toEqual([]);
    await view.close();
  });

  it.each(['archive.html', 'options.html', 'onboarding.html'])('%s', async (path) => {
    const page = await reader.openOwnPage(path);
    await page.waitFor(`document.querySelector('h1')`);
    if (path === 'archive.html') await page.waitFor(`document.body.innerText.includes('${meetingTitle}')`);
    expect(await listViolations(page)).toEqual([]);
    await page.close();
  });

  it('the options with a template and a report', async () => {
    const page = await reader.openOwnPage('options.html#templates');
    await page.waitFor(`document.querySelector('.starters .btn')`);
    await page.waitFor(`document.querySelector('#own .none, #own table')`);
    await page.evaluate(`document.querySelector('.starters .btn').click()`);
    await page.waitFor(`document.querySelector('.template .primary:not([disabled])')`);
    await page.evaluate(`(() => {
      const chosen = new DataTransfer();
      chosen.items.add(new File(['{"kind":"zhengwen-settings","version":1,"values":{"legend":false,"colour":1}}'], 'a.json'));
      const input = document.querySelector('#settings input[type=file]');
      input.files = chosen.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
      for (const closed of document.querySelectorAll('.template details')) closed.open = true;
    })()`);
    await page.waitFor(`document.querySelector('#settings .report')`);
    expect(await listViolations(page)).toEqual([]);
    await page.close();
  });

  it('what reading again would change, and has changed', async () => {
    const options = await reader.openOwnPage('options.html?own=refusal&name=沈知秋#own');
    await options.waitFor(`document.querySelector('.own-section form button[type=submit]')`);
    await options.click('.own-section form button[type=submit]');
    await options.waitFor(`document.querySelector('.own-section table')`);
    await options.close();
    const page = await reader.openOwnPage('archive.html');
    await page.waitFor(`document.querySelector('article.clip h2 a')`);
    await page.click('article.clip h2 a');
    const again = `button[aria-label="${await reader.word('archive_reread_this')}"]`;
    await page.waitFor(`document.querySelector('${again}')`);
    await page.click(again);
    await page.waitFor(`document.querySelector('.differences')`);
    expect(await listViolations(page)).toEqual([]);
    await page.evaluate(`location.hash = '#reread'`);
    await page.waitFor(`document.querySelector('.reread .btn:not([disabled])')`);
    await page.click('.reread .btn');
    await page.waitFor(`document.querySelector('.reread summary')`);
    await page.click('.reread summary');
    expect(await listViolations(page)).toEqual([]);
    await page.close();
  });

  it('a clip in the archive', async () => {
    const page = await reader.openOwnPage('archive.html');
    await page.waitFor(`document.querySelector('article.clip h2 a')`);
    await page.click('article.clip h2 a');
    await page.waitFor(`document.body.innerText.includes('稻渔综合种养基地')`);
    expect(await listViolations(page)).toEqual([]);
    await page.close();
  });

  it('the list of highlights', async () => {
    await highlightSomething();
    const page = await reader.openOwnPage('archive.html#passages');
    await page.waitFor(`document.querySelector('.passages li')`);
    await page.click('.passages .acts button');
    expect(await listViolations(page)).toEqual([]);
    await page.close();
  });

  it('the card of a highlight, its list and the colours beside a selection', async () => {
    await highlightSomething();
    const root = `chrome.dom.openOrClosedShadowRoot(document.querySelector('zhengwen-clip[data-part=passages]'))`;
    const parts = await reader.inPage<{ html: string; css: string }>(
      tab,
      `(() => {
        ${root}.querySelector('.bar button').click();
        return {
          html: ${root}.querySelector('.zw-root').outerHTML,
          css: ${root}.adoptedStyleSheets.map((each) => [...each.cssRules].map((rule) => rule.cssText).join('')).join(''),
        };
      })()`,
    );
    expect(parts.html).toContain('textarea');
    // axe sees no closed shadow root: what stands in it is looked at on a page of its own.
    const page = await reader.open(addresses.list);
    await page.evaluate(`(() => {
      document.head.innerHTML = '<title>card</title>';
      document.body.innerHTML = '<main><h1>card</h1>' + ${JSON.stringify(parts.html)} + '</main>';
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(${JSON.stringify(parts.css)});
      document.adoptedStyleSheets = [sheet];
    })()`);
    expect(await listViolations(page)).toEqual([]);
    await page.close();
  });

  async function highlightSomething(): Promise<void> {
    const id = await reader.tabId(tab);
    await tab.evaluate(`getSelection().selectAllChildren(document.querySelector('h1'))`);
    await expect
      .poll(() => reader.inExtension(`chrome.tabs.sendMessage(${id}, { type: 'highlight-selection' }).catch(() => 0)`))
      .toMatchObject({ value: { made: true } });
  }
});

/** One line a violation: the rule and where it is broken. */
async function listViolations(view: View): Promise<string[]> {
  await view.waitFor('document.getAnimations().every(({ playState }) => playState !== "running")');
  await view.evaluate(`(() => { ${axe} })()`);
  return view.evaluate(`axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => id + ' ' + target + ' ' + failureSummary)))`);
}
