import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, expect, it, vi } from 'vitest';
import { openOwnEntries } from '../../lib/archive/own-entries.ts';
import { makeOfficial } from './own-sample.ts';

let number = 0;
let day = 1;
const open = (name: string) => openOwnEntries(name, () => new Date(Date.UTC(2024, 0, day++)));
const opened: ReturnType<typeof open>[] = [];

function makeStore() {
  const store = open(`own-${number++}`);
  opened.push(store);
  return store;
}

afterEach(() => {
  for (const store of opened.splice(0)) store.close();
});

const unwrap = <Value>(outcome: { ok: true; value: Value } | { ok: false; error: string }): Value => {
  if (!outcome.ok) throw new Error(outcome.error);
  return outcome.value;
};

it('lists the latest entries first, and an edit moves none', async () => {
  const store = makeStore();
  await store.put([makeOfficial('邝柏川', '镇长')]);
  await store.put([makeOfficial('麦秋禾', '镇长')]);
  await store.put([makeOfficial('邝柏川', '书记')]);
  const names = unwrap(await store.all()).map(({ id }) => id);
  expect(names).toEqual(['o:own/麦秋禾', 'o:own/邝柏川']);
});

it('finds entries by words and by the place that holds them, a page at a time', async () => {
  const store = makeStore();
  await store.put(
    ['甲一', '甲二', '乙三'].map((name) =>
      makeOfficial(name, '镇长', { place: name === '乙三' ? '440605126' : '1101' }),
    ),
  );
  expect(unwrap(await store.search({ words: '甲', count: 1 }))).toMatchObject({
    total: 2,
    entries: [{ kind: 'official' }],
  });
  expect(unwrap(await store.search({ words: '南海', places: ['440605'] })).entries).toMatchObject([
    { id: 'o:own/乙三' },
  ]);
  expect(unwrap(await store.search({ words: '镇长 乙三' })).total).toBe(1);
});

it('gives back what was removed, so that it can be put again', async () => {
  const store = makeStore();
  const entry = makeOfficial('邝柏川', '镇长');
  await store.put([entry]);
  const gone = unwrap(await store.remove([entry.id, 'o:none']));
  expect(unwrap(await store.count())).toBe(0);
  await store.put(gone);
  expect(unwrap(await store.get(entry.id))).toEqual(entry);
});

it('merges two officials into the first, and can be undone', async () => {
  const store = makeStore();
  const one = makeOfficial('邝柏川', '镇长');
  const two = { ...makeOfficial('邝柏川', '书记'), id: 'o:own/邝柏川#2' };
  await store.put([one, two]);
  const before = unwrap(await store.merge(one.id, two.id));
  const merged = unwrap(await store.all());
  expect(merged).toMatchObject([{ id: one.id, official: { tenures: [{ post: '镇长' }, { post: '书记' }] } }]);
  await store.put(before);
  expect(unwrap(await store.count())).toBe(2);
  expect(unwrap(await store.get(one.id))).toEqual(one);
});

it('switches an entry off and on', async () => {
  const store = makeStore();
  const entry = makeOfficial('邝柏川', '镇长');
  await store.put([entry]);
  await store.setOff(entry.id, true);
  expect(unwrap(await store.get(entry.id))).toEqual({ ...entry, isOff: true });
  await store.setOff(entry.id, false);
  expect(unwrap(await store.get(entry.id))).toEqual(entry);
});

it('tells of a change made through another opening, and reads it', async () => {
  const one = makeStore();
  const other = open(`own-${number - 1}`);
  opened.push(other);
  expect(unwrap(await one.all())).toEqual([]);
  const heard = vi.fn();
  one.onChange(heard);
  await other.put([makeOfficial('邝柏川', '镇长')]);
  await vi.waitFor(() => expect(heard).toHaveBeenCalled());
  expect(unwrap(await one.all())).toHaveLength(1);
});

it('has a sentence in every language for every key that the stages answer with', () => {
  const folder = new URL('../../lib/gazetteer/own/', import.meta.url);
  const words = JSON.parse(readFileSync(new URL('../../assets/words/own.json', import.meta.url), 'utf8'));
  const sources = readdirSync(folder).map((file) => readFileSync(new URL(file, folder), 'utf8'));
  const keys = new Set(sources.flatMap((source) => source.match(/(?<=')own_(?:problem|file)_\w+(?=')/g) ?? []));
  expect(keys.size).toBeGreaterThan(12);
  for (const key of keys) expect(Object.keys(words[key] ?? {})).toEqual(['zh_CN', 'zh_TW', 'en']);
});
