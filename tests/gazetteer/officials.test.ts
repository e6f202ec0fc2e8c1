import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { OFFICIAL_COLUMNS, parseOfficials, parsePack, writePack } from '../../lib/gazetteer/officials.ts';

const HEADER = OFFICIAL_COLUMNS.join('\t');
const TABLES = ['officials.tsv', 'officials-seeds.tsv'];

function writeLine(cells: Partial<Record<(typeof OFFICIAL_COLUMNS)[number], string>>): string {
  const row = { id: 'o:甲某', name: '甲某', post: '镇长', source: '某县政府网', ...cells };
  return OFFICIAL_COLUMNS.map((column) => (column in row ? row[column as keyof typeof row] : '')).join('\t');
}

function readAsset(name: string): string {
  return readFileSync(new URL(`../../assets/gazetteer/${name}`, import.meta.url), 'utf8');
}

describe('parseOfficials', () => {
  it('gathers the tenures of one id under one person', () => {
    const lines = [writeLine({ from: '2012', to: '2015-03' }), writeLine({ post: '镇党委书记', from: '2015-03-02' })];
    expect(parseOfficials([HEADER, ...lines].join('\n'))).toEqual([
      {
        id: 'o:甲某',
        name: '甲某',
        aliases: [],
        tenures: [
          { post: '镇长', from: '2012', to: '2015-03', source: '某县政府网' },
          { post: '镇党委书记', from: '2015-03-02', source: '某县政府网' },
        ],
      },
    ]);
  });

  it('keeps namesakes apart by their ids', () => {
    const table = [HEADER, writeLine({}), writeLine({ id: 'o:甲某#2', place: '440606102' })].join('\n');
    expect(parseOfficials(table).map((official) => official.id)).toEqual(['o:甲某', 'o:甲某#2']);
  });

  it('reads aliases, the day seen and the mark of office', () => {
    const [official] = parseOfficials(
      `${HEADER}\r\n${writeLine({ aliases: '甲某某|阿甲', current: '1', seen: '2020-05-06' })}\r\n`,
    );
    expect(official).toMatchObject({ aliases: ['甲某某', '阿甲'], tenures: [{ current: true, seen: '2020-05-06' }] });
  });

  it.each([
    ['column id', { id: '甲某' }],
    ['column name', { name: '甲 某' }],
    ['column aliases', { aliases: '甲||乙' }],
    ['column post', { post: '' }],
    ['column place', { place: '44060' }],
    ['column from', { from: '2012-13' }],
    ['column to', { from: '2012-05', to: '2012-04' }],
    ['column current', { current: '1', to: '2012' }],
    ['column seen', { seen: '2020-05' }],
    ['column source', { source: '' }],
  ])('names the row and the %s of a fault', (column, cells) => {
    expect(() => parseOfficials([HEADER, writeLine({}), writeLine(cells)].join('\n'))).toThrow(`row 3, ${column}`);
  });

  it('refuses two names for one id', () => {
    const table = [HEADER, writeLine({}), writeLine({ name: '乙某' })].join('\n');
    expect(() => parseOfficials(table)).toThrow('row 3, column name');
  });

  it('refuses a line that is cut short, and a table without its header', () => {
    expect(() => parseOfficials(`${HEADER}\no:甲某\t甲某`)).toThrow('row 2: 2 columns');
    expect(() => parseOfficials(writeLine({}))).toThrow('row 1: the header');
  });
});

describe('parsePack', () => {
  it('keeps what the comment lines say', () => {
    const text = ['# place: 440606', '# date: 2024-05', '# maintainer: 某人', HEADER, writeLine({})].join('\n');
    const pack = parsePack(text);
    expect(pack.header).toEqual({ place: '440606', date: '2024-05', maintainer: '某人' });
    expect(writePack(pack)).toBe(`${text}\n`);
  });

  it('counts comment lines when it names a row', () => {
    expect(() => parsePack(['# place: 440606', HEADER, writeLine({ post: '' })].join('\n'))).toThrow('row 3');
  });
});

describe.each(TABLES)('%s', (name) => {
  const text = readAsset(name);
  const { header, officials } = parsePack(text);

  it('reads and writes back to the same bytes', () => {
    expect(writePack({ header, officials })).toBe(text);
  });

  it('is sorted by id, then by the beginning of the tenure', () => {
    const keys = officials.flatMap(({ id, tenures }) => tenures.map(({ from = '' }) => `${id}\t${from}`));
    expect(keys).toEqual(keys.toSorted((a, b) => (a < b ? -1 : Number(a > b))));
  });

  it('says whose it is and of when', () => {
    expect(Object.keys(header)).toEqual(['place', 'date', 'maintainer']);
  });
});

describe('officials.tsv', () => {
  const officials = parseOfficials(readAsset('officials.tsv'));
  const tenures = officials.flatMap((official) => official.tenures);
  const heads = /^(省委书记|市委(代理)?书记|自治区党委书记|代?省长|代?市长|自治区代?主席)$/;

  it('has a party and a government head for every province in every year from 2012 to 2024', () => {
    const places = [...new Set(tenures.flatMap(({ place }) => (place?.length === 2 ? [place] : [])))];
    expect(places).toHaveLength(31);
    for (const place of places)
      for (let year = 2012; year <= 2024; year += 1)
        expect(new Set(tenures.filter((tenure) => tenure.place === place && holds(tenure, year)).map(bodyOf))).toEqual(
          new Set(['party', 'government']),
        );
  });

  function holds({ post, from = '', to = '9999' }: (typeof tenures)[number], year: number): boolean {
    return heads.test(post) && from.slice(0, 4) <= String(year) && to.slice(0, 4) >= String(year);
  }

  function bodyOf({ post }: (typeof tenures)[number]): string {
    return post.endsWith('书记') ? 'party' : 'government';
  }
});
