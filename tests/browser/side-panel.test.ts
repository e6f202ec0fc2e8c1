import { expect, it } from 'vitest';
import type { Tab, View } from './harness/view.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { addresses, forestTitle, meetingTitle } from './pages.ts';

const title = `document.querySelector('.mast h1')?.textContent`;
const isReady = `document.querySelector('.foot .primary:not([disabled])')`;

inEachBrowser((reader) => {
  const openBeside = async (address: string): Promise<{ tab: Tab; panel: Tab }> => {
    const tab = await reader().open(address);
    const panel = await reader().openPanel(tab);
    return { tab, panel };
  };
  const closeAll = async (...views: View[]): Promise<void> => {
    for (const view of views) await view.close();
  };

  it('shows the summary of the tab in front', async () => {
    const { tab, panel } = await openBeside(addresses.meeting);
    await panel.waitFor(isReady);
    expect(await panel.evaluate(title)).toBe(meetingTitle);
    expect(await panel.evaluate('document.body.innerText')).toContain('县委副书记、县长');
    await closeAll(panel, tab);
  });

  it('follows the reader to another tab and back, and says so where there is no article', async () => {
    // A tab opened later would stand in the panel's own window.
    const other = await reader().open(addresses.gb18030);
    const { tab, panel } = await openBeside(addresses.meeting);
    await panel.waitFor(`${title} === '${meetingTitle}'`);
    await other.bringToFront();
    await panel.waitFor(`${title} === '${forestTitle}'`);
    await tab.bringToFront();
    await panel.waitFor(`${title} === '${meetingTitle}'`);
    await tab.goto(`http://${addresses.list}`);
    await panel.waitFor(`document.querySelector('.void h1')`);
    expect(await panel.evaluate('document.body.innerText')).toContain(await reader().word('popup_not_article'));
    await tab.goto(`http://${addresses.visit}`);
    await panel.waitFor(`${title}?.includes('草林镇')`);
    await closeAll(panel, other, tab);
  });

  it('shows what script has changed on the page', async () => {
    const { tab, panel } = await openBeside(addresses.meeting);
    await panel.waitFor(isReady);
    await tab.evaluate(`(() => { document.querySelector('h1').textContent = '遂川县召开冬季水利建设现场会'; })()`);
    await panel.waitFor(`${title} === '遂川县召开冬季水利建设现场会'`);
    await closeAll(panel, tab);
  });

  it('leads from a statement to its place on the page', async () => {
    const { tab, panel } = await openBeside(addresses.meeting);
    await panel.waitFor(isReady);
    await panel.click('.points .ev');
    await tab.waitFor(`[...CSS.highlights.keys()].some((name) => name.startsWith('zw-current'))`);
    await closeAll(panel, tab);
  });

  it('saves, stays, and sees when the clip is gone', async () => {
    const { tab, panel } = await openBeside(addresses.firstPart);
    await panel.waitFor(isReady);
    await panel.click('.foot .primary');
    await panel.waitFor(`document.querySelector('.drawer')`);
    await panel.click('.drawer textarea');
    await panel.type('现场会');
    await panel.click('.foot .primary');
    await panel.waitFor(`document.querySelector('.state.is')`);
    const clips = await reader().ask({ type: 'get-reading', tabId: await reader().tabId(tab) });
    if (clips.state !== 'ready' || !clips.saved) throw new Error('not saved');
    await reader().ask({ type: 'delete-clips', ids: [clips.saved.id] });
    await panel.waitFor(`document.querySelector('.mast .state:not(.is)')`);
    await closeAll(panel, tab);
  });

  it('keeps what is being typed while the page goes on loading', async () => {
    const { tab, panel } = await openBeside(addresses.meeting);
    await panel.waitFor(isReady);
    await panel.click('.foot .primary');
    await panel.waitFor(`document.querySelector('.drawer textarea')`);
    await panel.click('.drawer textarea');
    await panel.type('待核');
    await tab.evaluate(`document.querySelector('.TRS_Editor').append(Object.assign(document.createElement('p'), {
      textContent: '会后，县委督查室将逐月通报河湖治理工程进度。' }))`);
    await panel.waitFor(`document.body.innerText.includes('督查室') || document.querySelector('.drawer textarea')`);
    expect(await panel.evaluate(`document.querySelector('.drawer textarea').value`)).toBe('待核');
    await closeAll(panel, tab);
  });

  it('loses nothing between 280 and 600 pixels', async () => {
    const { tab, panel } = await openBeside(addresses.visit);
    await panel.waitFor(isReady);
    await expectWhole(panel);
    await panel.click('.foot .primary');
    await panel.waitFor(`document.querySelector('.drawer')`);
    await expectWhole(panel);
    await panel.click('.foot .primary');
    await panel.waitFor(`document.querySelector('.state.is')`);
    await expectWhole(panel);
    await closeAll(panel, tab);
  });

  it('is opened by the popup’s button', async () => {
    const tab = await reader().open(addresses.meeting);
    const popup = await reader().openPopup(tab);
    await popup.waitFor(isReady);
    const label = await reader().word('popup_pin');
    await popup.click(`.bar button[aria-label="${label}"]`);
    const isOpen = `(chrome.sidePanel
      ? chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] }).then((all) => all.length > 0)
      : browser.sidebarAction.isOpen({}))`;
    await expect.poll(() => reader().inExtension(isOpen), { timeout: 15_000 }).toBe(true);
    await tab.close();
  });
});

/** Nothing stands out of the panel, however narrow it is. */
async function expectWhole(panel: Tab): Promise<void> {
  const cut = `[...document.querySelectorAll('body *')]
    .filter((each) => each.checkVisibility())
    .filter((each) => each.getBoundingClientRect().right > innerWidth + 1 ||
      each.matches('.foot *') && each.scrollWidth > each.clientWidth + 2 && each.clientWidth > 0)
    .map((each) => each.outerHTML.slice(0, 80))`;
  for (const width of [280, 320, 400, 600]) {
    await panel.resize(width, 700);
    await panel.waitFor(`innerWidth === ${width}`);
    expect(await panel.evaluate(cut)).toEqual([]);
    expect(await panel.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
  }
}
