import { beforeEach, describe, expect, it, vi } from 'vitest';
import { sampleReading } from '../components/sample-reading.ts';

const state = vi.hoisted(() => ({ session: new Map<string, unknown>(), calls: [] as unknown[], inReader: false }));

vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      session: {
        get: async (key: string | null) =>
          Object.fromEntries([...state.session].filter(([name]) => key === null || name === key)),
        set: async (rows: Record<string, unknown>) => {
          for (const [key, row] of Object.entries(rows)) state.session.set(key, row);
        },
        remove: async (keys: string[]) => {
          for (const key of [keys].flat()) state.session.delete(key);
        },
      },
    },
    i18n: { getMessage: () => '' },
    runtime: { getURL: (path: string) => `chrome-extension://zhengwen${path}` },
    tabs: {
      sendMessage: async (_: number, { type }: { type: string }) =>
        type === 'leave-reader' && state.inReader ? { value: undefined } : undefined,
      update: async (tabId: number, { url }: { url: string }) => void state.calls.push([tabId, url]),
    },
    action: {
      openPopup: async () => void state.calls.push('popup'),
      setBadgeBackgroundColor: async () => undefined,
      setBadgeText: async () => undefined,
      setTitle: async () => undefined,
    },
  },
}));
const found = vi.hoisted(() => ({ state: 'ready' }));
vi.mock('../../entrypoints/background/get-reading.ts', () => ({
  getReading: async () => ({ ...found, reading: sampleReading }),
}));

const { showKept, toggleReader } = await import('../../entrypoints/background/reader-view.ts');
const { recall } = await import('../../entrypoints/background/tab-cache.ts');

beforeEach(() => {
  state.session.clear();
  state.calls.length = 0;
  state.inReader = false;
  found.state = 'ready';
});

describe('the reader view of a tab', () => {
  it('takes the place of the page, and its address names the page', async () => {
    await toggleReader(4);
    const [[tabId, address]] = state.calls as [[number, string]];
    expect(tabId).toBe(4);
    const url = new URL(address);
    expect(url.pathname).toBe('/reader.html');
    expect(url.searchParams.get('page')).toBe(sampleReading.article.url);
  });

  it('has its reading from the background, and the tab has it too', async () => {
    await toggleReader(4);
    const [[, address]] = state.calls as [[number, string]];
    const id = new URL(address).searchParams.get('id') ?? '';
    expect((await showKept(id, 4))?.reading).toEqual(sampleReading);
    expect(await recall(4)).toMatchObject({ page: id, reading: sampleReading });
  });

  it('is left by the same way', async () => {
    state.inReader = true;
    await toggleReader(4);
    expect(state.calls).toEqual([]);
  });

  it('gives way to the popup, which says why, where there is nothing to read', async () => {
    found.state = 'not-article';
    await toggleReader(4);
    expect(state.calls).toEqual(['popup']);
  });

  it('has nothing to show after a restart', async () => {
    await toggleReader(4);
    state.session.clear();
    expect(await showKept('gone', 4)).toBeUndefined();
    expect(await recall(4)).toBeUndefined();
  });
});
