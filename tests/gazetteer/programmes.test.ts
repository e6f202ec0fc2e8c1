import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PROGRAMME_COLUMNS, parseProgrammes, writeProgrammes } from '../../lib/gazetteer/programmes.ts';

const folder = new URL('../../assets/gazetteer/', import.meta.url);
const tables = readdirSync(folder)
  .filter((name) => /^programmes.*\.tsv$/.test(name))
  .map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }));

const sample = {
  id: 'g:样例工程',
  name: '样例工程',
  aliases: '样例',
  kind: 'project',
  level: 'national',
  issuer: '国务院',
  place: '',
  from: '2020',
  to: '2025-06',
  gloss: '用来说明列的样例。',
  glossEn: 'A sample row.',
  context: '样例|工程',
  source: '样例文件',
};
const tableOf = (...rows: Partial<typeof sample>[]): string =>
  [
    PROGRAMME_COLUMNS.join('\t'),
    ...rows.map((row) => PROGRAMME_COLUMNS.map((column) => ({ ...sample, ...row })[column]).join('\t')),
    '',
  ].join('\n');

/** Two surfaces that the recogniser cannot tell apart fold to the same string. */
const fold = (surface: string): string => surface.replace(/[“”‘’"'「」《》、\s]/g, '');
const repeated = (items: readonly string[]): string[] => items.filter((item, index) => items.indexOf(item) !== index);

describe('the reader of programme tables', () => {
  it('reads every column', () => {
    expect(parseProgrammes(tableOf({}))).toEqual([
      { ...sample, place: undefined, aliases: ['样例'], context: ['样例', '工程'] },
    ]);
  });

  it('leaves out what the row leaves empty', () => {
    const [programme] = parseProgrammes(tableOf({ issuer: '', from: '', to: '', context: '', aliases: '' }));
    expect(Object.keys(programme ?? {})).toEqual([
      'id',
      'name',
      'aliases',
      'kind',
      'level',
      'gloss',
      'glossEn',
      'source',
    ]);
  });

  it('takes an empty id for the name’s own, and writes it so', () => {
    const [programme] = parseProgrammes(tableOf({ id: '' }));
    expect(programme?.id).toBe('g:样例工程');
    expect(writeProgrammes(programme ? [programme] : [])).toBe(tableOf({ id: '', aliases: '样例' }));
    const other = parseProgrammes(tableOf({ id: 'g:另一工程' }));
    expect(parseProgrammes(writeProgrammes(other))).toEqual(other);
  });

  it.each([
    ['kind', { kind: 'plan' }],
    ['level', { level: 'village' }],
    ['id', { id: '样例工程' }],
    ['from', { from: '2020年' }],
    ['place', { place: '4406061' }],
    ['source', { source: '' }],
    ['aliases', { aliases: '样例||例' }],
  ])('names row and column of a fault in %s', (column, fault) => {
    expect(() => parseProgrammes(tableOf({}, fault))).toThrow(`row 3, column ${column}`);
  });

  it('names the row whose columns are too few', () => {
    expect(() => parseProgrammes(`${tableOf({})}g:短\t短\n`)).toThrow('row 3: 2 columns, not 13');
  });

  it('refuses a table under another header', () => {
    expect(() => parseProgrammes('id\tname\n')).toThrow('row 1');
  });
});

describe.each(tables)('$name', ({ text }) => {
  const programmes = parseProgrammes(text);

  it('is written back to the same bytes', () => {
    expect(writeProgrammes(programmes)).toBe(text);
  });

  it('is sorted by id', () => {
    const ids = programmes.map(({ id }) => id);
    expect(ids).toEqual([...ids].sort());
  });

  it('keeps its glosses short', () => {
    const long = programmes.filter(({ gloss, glossEn }) => gloss.length > 60 || glossEn.length > 200);
    expect(long.map(({ id }) => id)).toEqual([]);
  });

  it('ends its glosses with a full stop', () => {
    const open = programmes.filter(({ gloss, glossEn }) => !gloss.endsWith('。') || !glossEn.endsWith('.'));
    expect(open.map(({ id }) => id)).toEqual([]);
  });

  it('writes surfaces without quotation marks or spaces', () => {
    const surfaces = programmes.flatMap(({ name, aliases }) => [name, ...aliases]);
    expect(surfaces.filter((surface) => /[“”‘’"'「」《》\s]/.test(surface))).toEqual([]);
  });

  it('gives no surface twice in a row', () => {
    const twice = programmes.filter(({ name, aliases }) => repeated([name, ...aliases].map(fold)).length > 0);
    expect(twice.map(({ id }) => id)).toEqual([]);
  });

  it('ends no programme before it begins', () => {
    const backward = programmes.filter(
      ({ from, to }) => from && to && to.slice(0, from.length) < from.slice(0, to.length),
    );
    expect(backward.map(({ id }) => id)).toEqual([]);
  });
});

describe('all programme tables together', () => {
  const programmes = tables.flatMap(({ text }) => parseProgrammes(text));

  it('have unique ids', () => {
    expect(repeated(programmes.map(({ id }) => id))).toEqual([]);
  });

  it('have unique names in a place', () => {
    expect(repeated(programmes.map(({ name, place }) => `${fold(name)} ${place ?? ''}`))).toEqual([]);
  });

  it('share a surface only where each row that borrows it gives context or its own place', () => {
    const names = new Map(programmes.map((programme) => [fold(programme.name), programme]));
    const borrowed = programmes.flatMap(({ id, aliases, context, place }) =>
      context || place ? [] : aliases.filter((alias) => names.has(fold(alias))).map((alias) => `${id} ${alias}`),
    );
    expect(borrowed).toEqual([]);
  });

  it('share no alias between rows of one place without context', () => {
    const free = programmes.filter(({ context }) => !context);
    const keys = free.flatMap(({ aliases, place }) => aliases.map((alias) => `${fold(alias)} ${place ?? ''}`));
    expect(repeated(keys)).toEqual([]);
  });
});
