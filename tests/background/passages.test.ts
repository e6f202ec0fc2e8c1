import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { samplePassage } from '../archive/sample-passage.ts';

const state = vi.hoisted(() => ({
  brought: [] as string[],
  isThere: false,
  isForbidden: false,
  settings: undefined as unknown,
}));

vi.mock('wxt/browser', () => ({
  browser: {
    i18n: { getMessage: (key: string) => key },
    action: {
      setBadgeText: async ({ text }: { text: string }) => state.brought.push(text),
      setBadgeBackgroundColor: async () => undefined,
      setTitle: async ({ title }: { title: string }) => state.brought.push(title),
    },
    runtime: { id: 'own', getURL: (path: string) => `chrome-extension://own${path}` },
    storage: { local: { get: async () => ({ passages: state.settings }) } },
    tabs: {
      sendMessage: async () => {
        if (state.isThere) return { value: true };
        throw new Error('nobody is there');
      },
    },
    scripting: {
      executeScript: async ({ files }: { files: string[] }) => {
        if (state.isForbidden) throw new Error('Cannot access contents of the page');
        state.brought.push(...files);
      },
    },
  },
}));

const { archive } = await import('../../entrypoints/background/archive.ts');
const { bringWantedPassages, deletePassages, highlightSelection, listPassages, restorePassages, savePassage } =
  await import('../../entrypoints/background/passages.ts');

const { created, changed, ...draft } = samplePassage();
const extension = { from: 'extension' } as const;
/** The script of the passage's own page; the browser names the address as it stands in the tab. */
const page = { from: 'page', tabId: 3, url: 'http://www.yunjiang.gov.cn/news/1.html?utm_source=x#top' } as const;
const foreign = { from: 'page', tabId: 4, url: 'https://evil.example.com/' } as const;
const refused = { ok: false, error: 'passage_refused' };

beforeEach(async () => {
  await archive.passages.remove(['p1', 'p2']);
  const { value } = (await archive.passages.list()) as { value: { id: string }[] };
  await archive.passages.remove(value.map(({ id }) => id));
  Object.assign(state, { brought: [], isThere: false, isForbidden: false, settings: undefined });
});

describe('a passage', () => {
  it('is dated by the background, and keeps the day it was made', async () => {
    const first = await savePassage(draft, page);
    const again = await savePassage({ ...draft, note: '待核' }, page);
    if (!first.ok || !again.ok) throw new Error('refused');
    expect(first.passage.created).toMatch(/^\d{4}-/);
    expect(again.passage).toMatchObject({ note: '待核', created: first.passage.created });
  });

  it('is written by a page for its own address alone', async () => {
    expect(await savePassage(draft, foreign)).toEqual(refused);
    expect(await savePassage(draft, { from: 'page', tabId: 3, url: 'about:blank' })).toEqual(refused);
    expect(await savePassage(draft, { from: 'page', tabId: 3 })).toEqual(refused);
    expect((await savePassage(draft, page)).ok).toBe(true);
  });

  it('is not taken over by a page that knows its id', async () => {
    await savePassage(draft, page);
    const theirs = { ...draft, url: 'https://evil.example.com/', note: '换了' };
    expect(await savePassage(theirs, foreign)).toEqual(refused);
    expect(await listPassages(undefined, page)).toMatchObject({ passages: [{ note: '' }] });
  });

  it('is refused when it has not the shape of one', async () => {
    expect(await savePassage({ ...draft, note: '长'.repeat(20_001) }, page)).toEqual(refused);
    expect(await savePassage({ ...draft, colour: 'plaid' as 'green' }, page)).toEqual(refused);
  });
});

describe('the passages of a page', () => {
  it('are listed for its own address, whatever it names', async () => {
    await savePassage(draft, page);
    expect(await listPassages(draft.url, foreign)).toEqual({ ok: true, passages: [] });
    expect(await listPassages('https://evil.example.com/', page)).toMatchObject({ passages: [{ id: 'p1' }] });
  });

  it('are all listed for a page of the extension', async () => {
    await savePassage(draft, page);
    await savePassage({ ...draft, id: 'p2', url: 'https://www.yunjiang.gov.cn/news/2.html' }, extension);
    expect(await listPassages(undefined, extension)).toMatchObject({ passages: [{}, {}] });
    expect(await listPassages(draft.url, extension)).toMatchObject({ passages: [{ id: 'p1' }] });
  });

  it('are deleted and brought back by their own page, and by no other', async () => {
    await savePassage(draft, page);
    await deletePassages(['p1'], foreign);
    expect(await listPassages(undefined, page)).toMatchObject({ passages: [{ id: 'p1' }] });
    await deletePassages(['p1'], page);
    expect(await listPassages(undefined, page)).toEqual({ ok: true, passages: [] });
    expect(await restorePassages(['p1'], foreign)).toEqual({ ok: true, passages: [] });
    expect(await restorePassages(['p1'], page)).toMatchObject({ ok: true, passages: [{ id: 'p1' }] });
  });
});

describe('passages.js', () => {
  it('is brought to a page that has passages, article or not', async () => {
    state.settings = { offer: false };
    await bringWantedPassages(page, { isArticle: true });
    expect(state.brought).toEqual([]);
    await savePassage(draft, page);
    await bringWantedPassages(page, { isArticle: false });
    expect(state.brought).toEqual(['/passages.js']);
  });

  it('is brought to every article where the reader wants the colours at hand', async () => {
    await bringWantedPassages(foreign, { isArticle: true });
    expect(state.brought).toEqual(['/passages.js']);
    await bringWantedPassages(foreign, { isArticle: false });
    expect(state.brought).toEqual(['/passages.js']);
  });

  it('is brought once', async () => {
    state.isThere = true;
    await bringWantedPassages(page, { isArticle: true });
    expect(state.brought).toEqual([]);
  });

  it('cannot be brought everywhere, and then the badge says so', async () => {
    state.isForbidden = true;
    await highlightSelection(3);
    expect(state.brought).toEqual(['!', 'passage_page_refused']);
  });
});
