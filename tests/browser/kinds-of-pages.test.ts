import { expect, it } from 'vitest';
import type { ReadingState } from '../../lib/messages.ts';
import type { Tab } from './harness/view.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { addresses, forestParagraphs, forestTitle } from './pages.ts';

const drawnIn = (frame: string) => `[...${frame}.CSS.highlights].flatMap(([, ranges]) => [...ranges].map(String))`;

inEachBrowser((reader) => {
  const readyState = async (tab: Tab, asked: { allPages?: boolean } = {}) => {
    const tabId = await reader().tabId(tab);
    const ask = (): Promise<ReadingState> => reader().ask({ type: 'get-reading', tabId, ...asked });
    await expect.poll(async () => (await ask()).state, { timeout: 20_000, interval: 250 }).toBe('ready');
    const state = await ask();
    if (state.state !== 'ready') throw new Error(state.state);
    return state;
  };
  const textsOf = ({ reading }: { reading: { article: { blocks: { text: string }[] } } }) =>
    reading.article.blocks.map(({ text }) => text);

  it.each([
    ['inside a frame of the same site', addresses.frame, 'frames[0]'],
    ['inside a frame written into the page', addresses.srcdoc, 'frames[0]'],
    ['in GB18030', addresses.gb18030, 'window'],
    ['that script shows late', addresses.late, 'window'],
  ])('reads and annotates an article %s', async (_kind, address, frame) => {
    const tab = await reader().open(address);
    const state = await readyState(tab);
    expect(state.reading.article.title).toBe(forestTitle);
    expect(textsOf(state)).toEqual(expect.arrayContaining([...forestParagraphs]));
    await expect
      .poll(() => tab.evaluate<string[]>(drawnIn(frame)), { timeout: 15_000 })
      .toEqual(expect.arrayContaining(['杜若衡', '祁连山', '喻星河', '林长制']));
    await tab.close();
  });

  it('reads the two parts of an article as one when asked', async () => {
    const tab = await reader().open(addresses.firstPart);
    const first = await readyState(tab);
    expect(textsOf(first)).not.toContain(forestParagraphs.at(-1));
    expect(first.nextPage).toContain(addresses.secondPart);
    const whole = await readyState(tab, { allPages: true });
    expect(textsOf(whole)).toEqual(forestParagraphs);
    await tab.close();
  });

  it('keeps an uncommon character of GB18030 whole', async () => {
    const tab = await reader().open(addresses.gb18030);
    expect(await tab.evaluate('document.body.innerText')).toContain('𠮷先生');
    await tab.close();
  });
});
