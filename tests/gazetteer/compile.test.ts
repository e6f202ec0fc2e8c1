import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileGazetteer } from '../../lib/gazetteer/compile.ts';
import { decodeGb18030, encodeGb18030 } from '../../lib/gazetteer/gb18030.ts';
import { KIND, kindOf, packEntry, payloadOf } from '../../lib/gazetteer/kinds.ts';
import { weighParts } from '../../lib/gazetteer/pack.ts';
import { readLines, type TableName, tableNames } from '../../lib/gazetteer/tables.ts';
import { ownBytes, readTable } from './read-tables.ts';

/** `places.tsv` is read from top to bottom; a person's tenures stand in the order in which they are shown. */
const ordered: readonly TableName[] = [
  'gazetteer/places.tsv',
  'gazetteer/officials.tsv',
  'gazetteer/officials-seeds.tsv',
];
const withoutHeader: readonly TableName[] = ['gazetteer/place-aliases.tsv', 'gazetteer/word-like-places.tsv'];
const free = tableNames.filter((name) => !ordered.includes(name));

/** Comments and header on top, the rows below them backwards. */
function reverseRows(name: TableName): string {
  const text = readTable(name);
  const comments = text.split('\n').filter((line) => line.startsWith('#'));
  const lines = readLines(text);
  const header = withoutHeader.includes(name) ? [] : lines.slice(0, 1);
  return [...comments, ...header, ...lines.slice(header.length).reverse(), ''].join('\n');
}

describe('the compiled gazetteer', () => {
  it('takes at most 2.5 MB', () => {
    const bytes = ownBytes().length;
    expect(bytes).toBeLessThan(2_500_000);
    const sum = weighParts(ownBytes()).reduce((total, [, part]) => total + part, 0);
    expect(bytes - sum).toBeLessThan(1_000);
  });

  it('is the same bytes at every build', () => {
    expect(compileGazetteer(readTable)).toEqual(ownBytes());
  });

  it('does not depend on the order of rows, nor on comments', () => {
    const reversed = compileGazetteer((name) => (free.includes(name) ? reverseRows(name) : readTable(name)));
    expect(Buffer.compare(reversed, ownBytes())).toBe(0);
    const commented = compileGazetteer((name) => `# a word more\n${readTable(name)}`.replace(/^(# .*\n)(id\t)/, '$2'));
    expect(Buffer.compare(commented, ownBytes())).toBe(0);
  });

  it('changes its version with any table', () => {
    const version = (bytes: Uint8Array) =>
      /"version":"([\w.-]+)"/.exec(new TextDecoder('latin1').decode(bytes.slice(0, 99)))?.[1];
    const changed = compileGazetteer(
      (name) => readTable(name) + (name === 'sites.tsv' ? 'a.gov.cn\t甲\t\tportal\n' : ''),
    );
    expect(version(ownBytes())).toMatch(/^\d{4}\.\d{2}-[\da-f]{8}$/);
    expect(version(changed)).not.toBe(version(ownBytes()));
  });

  it('names the row of a class that there is none of', () => {
    const titles = 'title\tclass\n测试员\tnone\n';
    expect(() => compileGazetteer((name) => (name === 'gazetteer/titles.tsv' ? titles : readTable(name)))).toThrow(
      'Gazetteer table, row “测试员”: “none” is not one of official, depends, other.',
    );
  });

  it('has no character that editions of GB18030 read differently', () => {
    // Of former places only the surfaces are kept, as UTF-16.
    for (const name of tableNames.filter((name) => !name.includes('former')))
      expect(readTable(name), name).not.toMatch(/[\u1e3f\u9fb4-\u9fbb\ufe10-\ufe19\ue000-\uf8ff]/);
  });
});

describe('entries', () => {
  it.each(Object.entries(KIND))('keep kind and payload of %s', (_, kind) => {
    const most = kind < KIND.title ? 999_999_999 : 2 ** 27 - 1;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: most }), (payload) => {
        const entry = packEntry(kind, payload);
        expect([kindOf(entry), payloadOf(entry), entry >>> 0]).toEqual([kind, payload, entry]);
      }),
    );
  });

  it('sort by kind, then payload', () => {
    const entries = Object.values(KIND).flatMap((kind) => [packEntry(kind, 0), packEntry(kind, 99)]);
    expect(entries).toEqual(entries.toSorted((a, b) => a - b));
  });
});

describe('GB18030', () => {
  it('brings every text back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        // The platform's decoder alone decides about private and variant characters.
        fc.pre(!/[\u1e3f\u9fb4-\u9fbb\ufe10-\ufe19\ue000-\uf8ff\ud800-\udfff]/u.test(text));
        expect(decodeGb18030(encodeGb18030(text))).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  it('takes two bytes for usual characters and four for rare ones', () => {
    expect([...encodeGb18030('顺a')]).toEqual([0xcb, 0xb3, 0x61]);
    expect([...encodeGb18030('㵲𠮷')]).toHaveLength(8);
    expect(decodeGb18030(encodeGb18030('北滘镇〇㵲𠮷·'))).toBe('北滘镇〇㵲𠮷·');
    expect(decodeGb18030(encodeGb18030('甲\ud800乙'))).toBe('甲\ufffd乙');
  });
});
