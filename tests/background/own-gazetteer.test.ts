import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const world = vi.hoisted(() => ({
  entries: [] as unknown[],
  versions: new Map<number, string | undefined>(),
  told: [] as number[],
}));

vi.mock('wxt/browser', () => ({
  browser: { tabs: { query: async () => [...world.versions.keys()].map((id) => ({ id })) } },
}));
vi.mock('../../lib/archive/own-entries.ts', () => ({
  openOwnEntries: () => ({ all: async () => ({ ok: true, value: world.entries }), onChange: () => undefined }),
}));
vi.mock('../../lib/gazetteer/own.ts', () => ({
  extendGazetteer: (_: unknown, own: unknown[]) => ({ version: `own-${own.length}` }),
}));
vi.mock('../../entrypoints/background/gazetteer.ts', () => ({ getGazetteer: async () => ({ version: 'bundled' }) }));
vi.mock('../../entrypoints/background/tab-cache.ts', () => ({
  recall: async (id: number) => {
    const gazetteer = world.versions.get(id);
    return gazetteer ? { page: 'a', at: 0, reading: { gazetteer } } : { page: 'a', at: 0, longest: 12, linkShare: 0 };
  },
}));
vi.mock('../../entrypoints/shared/messaging.ts', () => ({
  sendToTab: async (id: number) => {
    world.told.push(id);
  },
}));

const { followChange, getOwnGazetteer } = await import('../../entrypoints/background/own-gazetteer.ts');

beforeEach(() => {
  vi.useFakeTimers();
  world.told.length = 0;
});
afterEach(() => {
  vi.useRealTimers();
});

it('reads again the tabs that were read without the new entries, and no other', async () => {
  world.versions = new Map([
    [1, 'own-0'],
    [2, undefined],
    [3, 'own-2'],
  ]);
  world.entries = [{}];
  followChange();
  // An article that is read before the tabs are told knows some of the entries, or all.
  await getOwnGazetteer();
  world.entries = [{}, {}];
  followChange();
  await getOwnGazetteer();
  await vi.runAllTimersAsync();
  expect(world.told).toEqual([1]);
});

it('reads no tab again when the database only tells that it was made', async () => {
  world.versions = new Map([[1, `own-${world.entries.length}`]]);
  followChange();
  await vi.runAllTimersAsync();
  expect(world.told).toEqual([]);
});
