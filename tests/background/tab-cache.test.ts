import { beforeEach, describe, expect, it, vi } from 'vitest';

const store = vi.hoisted(() => ({ rows: new Map<string, unknown>(), room: Number.POSITIVE_INFINITY }));

vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      session: {
        get: async (key: string | null) =>
          Object.fromEntries([...store.rows].filter(([name]) => key === null || name === key)),
        set: async (rows: Record<string, unknown>) => {
          for (const [key, row] of Object.entries(rows)) {
            if (!store.rows.has(key) && store.rows.size >= store.room) throw new Error('QUOTA_BYTES quota exceeded');
            store.rows.set(key, row);
          }
        },
        remove: async (keys: string | string[]) => {
          for (const key of [keys].flat()) store.rows.delete(key);
        },
      },
    },
  },
}));

const { forget, forgetPage, recall, remember } = await import('../../entrypoints/background/tab-cache.ts');

describe('what is known of tabs', () => {
  const known = { longest: 12, linkShare: 0.4 };

  beforeEach(() => {
    store.rows.clear();
    store.room = Number.POSITIVE_INFINITY;
    let now = 0;
    vi.spyOn(Date, 'now').mockImplementation(() => ++now);
  });

  it('is kept for each tab with its document, until it is forgotten', async () => {
    await remember(3, 'page-a', known);
    expect(await recall(3)).toMatchObject({ page: 'page-a', longest: 12 });
    expect(await recall(4)).toBeUndefined();
    await forget(3);
    expect(await recall(3)).toBeUndefined();
  });

  it('stays when the page before it is forgotten at the same moment, whichever is asked first', async () => {
    await remember(3, 'before', known);
    await Promise.all([remember(3, 'now', known), forgetPage(3, 'before')]);
    expect(await recall(3)).toMatchObject({ page: 'now' });
    await remember(4, 'before', known);
    const [wasForgotten] = await Promise.all([forgetPage(4, 'before'), remember(4, 'now', known)]);
    expect(wasForgotten).toBe(true);
    expect(await recall(4)).toMatchObject({ page: 'now' });
  });

  it('is that of the twenty newest pages', async () => {
    for (let tab = 1; tab <= 23; tab++) await remember(tab, 'p', known);
    expect(store.rows.size).toBe(20);
    expect(await recall(3)).toBeUndefined();
    expect(await recall(4)).toBeDefined();
  });

  it('does not count a tab twice that shows another page', async () => {
    for (let tab = 1; tab <= 20; tab++) await remember(tab, 'p', known);
    await remember(20, 'q', known);
    expect(store.rows.size).toBe(20);
  });

  it('makes room for the page at hand when the store is full', async () => {
    store.room = 2;
    for (const tab of [1, 2, 3]) await remember(tab, 'p', known);
    expect(await recall(3)).toBeDefined();
  });

  it('leaves what others keep in the session store alone', async () => {
    store.rows.set('draft', 'a note');
    for (let tab = 1; tab <= 25; tab++) await remember(tab, 'p', known);
    expect(store.rows.get('draft')).toBe('a note');
  });
});
