import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const root = new URL('../../', import.meta.url);
/** These have an order of their own, held by the tests of the gazetteer. */
const ordered = ['assets/gazetteer/officials.tsv', 'assets/gazetteer/places.tsv'];
const tables = globSync('assets/**/*.tsv', { cwd: root })
  .map((path) => path.replaceAll('\\', '/'))
  .sort();

describe.each(tables)('%s', (path) => {
  const text = readFileSync(new URL(path, root), 'utf8');
  const [header = '', ...rows] = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));

  it('names its source', () => {
    expect(/^#.*(?:source|来源)/im.test(text) || header.split('\t').includes('source')).toBe(true);
  });

  it('ends in one line feed and holds no carriage return', () => {
    expect(text).toMatch(/[^\n]\n$/);
    expect(text).not.toContain('\r');
  });

  it.skipIf(ordered.includes(path))('stands in order, each row once', () => {
    expect(rows).toEqual([...new Set(rows)].sort());
  });

  it.skipIf(ordered.includes(path))('has as many cells in each row as in the header', () => {
    const columns = header.split('\t').length;
    expect(rows.filter((row) => row.split('\t').length !== columns)).toEqual([]);
  });
});
