// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ReadingState } from '../../lib/messages.ts';
import { answerWith, calls, reset, store } from './fake-browser.ts';
import { sampleReading } from './sample-reading.ts';
import { click, find, has, leave, press, show, textOf, textsOf, type } from './screen.ts';

vi.mock('wxt/browser', () => import('./fake-browser.ts'));
const { lookUp } = await import('../../components/reading/look-up.ts');
const { Popup } = await import('../../entrypoints/popup/popup.tsx');

const ready: ReadingState = { state: 'ready', reading: sampleReading, annotated: true };

beforeEach(() => {
  reset();
  vi.spyOn(window, 'close').mockImplementation(() => undefined);
});
afterEach(leave);

describe('the popup', () => {
  it('shows who, what, when and where of an article', async () => {
    await open(ready);
    expect(textOf('.mast h1')).toBe('云江镇：以党建引领，让乡村治理有温度');
    expect(textOf('.facts')).toContain('2023年4月19日');
    expect(textOf('.facts')).toContain('广东›佛山›青溪区›云江镇');
    expect(textOf('main')).toContain('镇党委副书记、镇长');
  });

  it('says in a word when several entries fit a name', async () => {
    await open(ready);
    expect(textsOf('.who').find((entry) => entry.includes('李一鸣'))).toContain('未定');
    expect(textsOf('.who .known')).toEqual(['周明远', '林若溪']);
  });

  it('leads from a statement to its place on the page', async () => {
    await open(ready, () => ({ shown: true }));
    await click('.points .ev');
    expect(calls.at(-1)).toMatchObject({ type: 'show-span', span: { block: 0 } });
  });

  it('says so when the passage has gone from the page', async () => {
    await open(ready, () => ({ shown: false }));
    await click('.points .ev');
    expect(textOf('footer')).toContain('那一段已不在页面上');
  });

  it('saves with the tags and the note that were typed', async () => {
    await open(ready);
    await click('.foot .primary');
    await type('.tags input', '待核，');
    await type('.drawer textarea', '等正式文件');
    await click('.foot .primary');
    expect(calls).toContainEqual({ type: 'save-clip', tabId: 7, tags: ['待核'], note: '等正式文件' });
    expect(textOf('.foot .primary')).toBe('已保存');
  });

  it('offers words of the article as tags', async () => {
    await open(ready);
    await click('.foot .primary');
    expect(textsOf('.tag.offered')).toEqual(['河长制', '云江镇']);
    await click('.tag.offered');
    expect(textsOf('.tags .tag')).toEqual(['河长制']);
    expect(textsOf('.tag.offered')).toEqual(['云江镇']);
  });

  it('keeps what was typed when saving fails, and says why', async () => {
    await open(ready);
    await click('.foot .primary');
    await type('.drawer textarea', '等正式文件');
    answerWith(({ type }) => (type === 'save-clip' ? { ok: false, error: 'archiveQuota' } : undefined));
    await click('.foot .primary');
    expect(textOf('[role=alert]')).toContain('磁盘空间已满');
    expect(find('.drawer textarea')).toHaveProperty('value', '等正式文件');
  });

  it('opens the clip of an article that is in the archive', async () => {
    await open({ ...ready, saved: { id: 'c1', saved: '2026-11-03T01:12:00Z', changed: false } });
    await click('.foot .primary');
    expect(calls).toContainEqual({ type: 'open-page', path: 'archive.html#clip=c1' });
  });

  it('offers a new version where the page has changed since it was saved', async () => {
    await open({ ...ready, saved: { id: 'c1', saved: '2026-11-03T01:12:00Z', changed: true } });
    expect(textOf('.foot .primary')).toBe('另存新版');
    expect(textOf('.notice.warn')).toContain('原页此后有改动');
  });

  it('gives up the drawer on Escape before the window closes', async () => {
    await open(ready);
    await click('.foot .primary');
    expect((await press('.drawer textarea', 'Escape')).defaultPrevented).toBe(true);
    expect(has('.drawer')).toBe(false);
  });

  it('reads the parts behind the page as one article when asked', async () => {
    await open({ ...ready, nextPage: 'http://www.yunjiang.example/1_2.html' });
    await click('main .notice button');
    expect(calls).toContainEqual({ type: 'get-reading', tabId: 7, allPages: true });
  });

  it('names the rule of every removed line and puts the line back', async () => {
    await open(ready, () => ({ restored: true }));
    expect(textOf('.removed li')).toContain('编辑署名');
    await click('.removed .more');
    expect(calls).toContainEqual({ type: 'restore-removal', removal: sampleReading.article.removed[0] });
  });

  it('gives its grounds when a page is no article, and reads it all the same when told to', async () => {
    await open({ state: 'not-article', longest: 41, linkShare: 0.834 });
    expect(textOf('.void')).toContain('最长段落 41 字，链接文字占 83%');
    await click('.void button');
    expect(calls).toContainEqual({ type: 'get-reading', tabId: 7, force: true });
  });

  it('says what came of it when the page showed no text all the same, and does not offer it again', async () => {
    await open({ state: 'not-article', longest: 41, linkShare: 0.834, forced: true });
    expect(textOf('.void h1')).toContain('也没有读出正文');
    expect(textsOf('.void button')).toEqual(['粘贴文字来识读']);
  });

  it('asks for this site and no other', async () => {
    await open({ state: 'no-permission', host: 'news.example.com' });
    await click('.void .primary');
    expect(calls).toContainEqual({ type: 'request-permission', origins: ['*://news.example.com/*'] });
  });

  it.each(['browser-page', 'store', 'pdf', 'file', 'other'] as const)('has a sentence for a %s', async (why) => {
    await open({ state: 'forbidden', why });
    expect(textOf('.void p')).toMatch(/[。]$/);
  });

  it('shows the officials of the cached reading while background and archive are still silent', async () => {
    await openCached('p', { page: 'p', annotated: false });
    expect(textOf('.mast h1')).toContain('云江镇');
    expect(textsOf('.who .known')).toEqual(['周明远', '林若溪']);
    expect(find('.foot .primary')).toHaveProperty('disabled', true);
    expect(find('.bar [aria-pressed]').getAttribute('aria-label')).toBe('页面标注：关');
  });

  it('shows no cached reading of a document that has gone', async () => {
    await openCached('former', { page: 'present', annotated: true });
    expect(has('.mast')).toBe(false);
    await openCached('former', undefined);
    expect(has('.mast')).toBe(false);
  });

  it('takes what was looked up before it was drawn', async () => {
    store('session', 'tab:7', { page: 'p', at: 0, reading: sampleReading });
    answerWith(silence, () => ({ page: 'p', annotated: true }));
    const look = lookUp();
    await show(<Popup look={look} />);
    expect(textOf('.mast h1')).toContain('云江镇');
    expect(calls.filter(({ type }) => type === 'ping')).toHaveLength(1);
  });
});

const silence = () => new Promise(() => undefined);

/** The background does not answer; the tab's page is what its content script says. */
async function openCached(cachedPage: string, status: object | undefined): Promise<void> {
  store('session', 'tab:7', { page: cachedPage, at: 0, reading: sampleReading });
  answerWith(silence, () => status);
  await leave();
  await show(<Popup />);
}

async function open(state: ReadingState, tab?: () => unknown): Promise<void> {
  answerWith(({ type }) => {
    if (type === 'get-reading') return state;
    if (type === 'suggest-tags') return ['河长制', '云江镇'];
    if (type === 'known-tags') return ['河长制'];
    return type === 'save-clip' ? { ok: true, id: 'c1', updated: false } : undefined;
  }, tab);
  await show(<Popup />);
}
