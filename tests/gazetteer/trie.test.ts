import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildTrie, entriesAt, entriesOf, openTrie, scanTrie, type Trie } from '../../lib/gazetteer/trie.ts';

/** Few characters make many shared beginnings. */
const surface = fc.string({ unit: fc.constantFrom('甲', '乙', '丙', '𠮷', 'a', '\uffff'), minLength: 1, maxLength: 6 });
const entry = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const rows = fc.array(fc.tuple(surface, fc.oneof(entry, fc.integer({ min: 0, max: 5 }))), { maxLength: 60 });

type Row = readonly [surface: string, entry: number];

function open(list: readonly Row[]): Trie {
  return openTrie(buildTrie(list));
}

function found(trie: Trie, text: string): string[] {
  const codes = Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  const { size, starts, ends, nodes } = scanTrie(trie, codes);
  return Array.from({ length: size }, (_, row) => row).flatMap((row) =>
    [...entriesAt(trie, nodes[row] ?? 0)].map((number) => `${starts[row]}-${ends[row]} ${number}`),
  );
}

/** The same hits, found by comparing every surface everywhere. */
function expected(list: readonly Row[], text: string): string[] {
  const unique = new Map(list.map((row) => [row.join('\t'), row]));
  return Array.from({ length: text.length }, (_, start) => start).flatMap((start) =>
    [...unique.values()]
      .filter(([own]) => text.startsWith(own, start))
      .sort(([a, first], [b, second]) => a.length - b.length || first - second)
      .map(([own, number]) => `${start}-${start + own.length} ${number}`),
  );
}

describe('trie', () => {
  it('finds all surfaces that were added, and no others', () => {
    const text = fc.array(surface, { maxLength: 12 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(rows, text, (list, around) => {
        const whole = around + list.map(([own]) => own).join('');
        expect(found(open(list), whole)).toEqual(expected(list, whole));
      }),
    );
  });

  it('gives the entries of exactly one surface', () => {
    fc.assert(
      fc.property(rows, surface, (list, asked) => {
        const own = new Set(list.filter(([known]) => known === asked).map(([, number]) => number));
        expect([...entriesOf(open(list), asked)]).toEqual([...own].sort((a, b) => a - b));
      }),
    );
  });

  it('is the same in any order', () => {
    const shuffled = rows.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length })),
    );
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        expect(buildTrie(other)).toEqual(buildTrie(list));
      }),
    );
  });

  it('holds many entries and many children in one node', () => {
    const entries = Array.from({ length: 400 }, (_, index): Row => ['城关镇', index]);
    const children = Array.from({ length: 9_000 }, (_, index): Row => [String.fromCharCode(0x4e00 + index), 7]);
    const trie = open([...entries, ...children]);
    expect(entriesOf(trie, '城关镇')).toHaveLength(400);
    for (const [own] of children) expect([...entriesOf(trie, own)], own).toContain(7);
  });

  it('takes no empty surface, and may hold nothing', () => {
    expect(found(open([['', 1]]), '甲乙')).toEqual([]);
    expect(entriesOf(open([]), '')).toHaveLength(0);
  });

  it.each([
    ['labels', { labels: new Uint16Array(9) }],
    ['counts', { counts: new Uint8Array(1) }],
    ['entries', { entries: new Uint32Array(9) }],
  ])('says that %s of another trie do not fit', (_, column) => {
    expect(() => openTrie({ ...buildTrie([['甲乙', 1]]), ...column })).toThrow(
      /^The compiled gazetteer is damaged.*\.$/,
    );
  });
});
