import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formerSurfaces, parseFormerPlaces } from '../../lib/gazetteer/former-places.ts';
import { namesOf } from '../../lib/gazetteer/place-names.ts';
import { parsePlaces } from '../../lib/gazetteer/places.ts';
import { readLines } from '../../lib/gazetteer/tables.ts';

const read = (name: string) => readFileSync(new URL(`../../assets/gazetteer/${name}`, import.meta.url), 'utf8');
const text = read('places.tsv');
const places = parsePlaces(text, { aliases: read('place-aliases.tsv'), wordLike: read('word-like-places.tsv') });
const codes = (name: string) => places.codesByName(name).map(({ code }) => code);
const shorts = (name: string) =>
  places
    .codesByName(name)
    .filter(({ isShort }) => isShort)
    .map(({ code }) => code);

describe('the table of places', () => {
  it('names its sources and stays below 700 KB', () => {
    expect(text).toMatch(/National Bureau of Statistics, codes of 2023/);
    expect(text).toMatch(/Ministry of Civil Affairs.*January 2025/);
    expect(Buffer.byteLength(text)).toBeLessThan(700_000);
  });

  it('is in order of code, each code once', () => {
    let county = '';
    const keys = readLines(text).map((line) => {
      const [, code = '', name = ''] = /^(\d{3}(?=\D)|\d+)\t?(.+)$/.exec(line) ?? [];
      if (code.length === 6) county = code;
      expect(name).not.toBe('');
      return (code.length === 3 ? county + code : code).padEnd(9, '0') + code.length;
    });
    expect(keys).toEqual([...new Set(keys)].sort());
  });

  it('writes back to the same bytes', () => {
    const lines: string[] = [];
    const stands = new Set(readLines(text).filter((line) => line.endsWith('=')));
    const write = (code: string) => {
      const place = places.byCode(code);
      if (place) lines.push(code.length === 9 ? code.slice(6) + place.name : `${code}\t${place.name}`);
    };
    for (const line of readLines(text)) if (stands.has(line)) lines.push(line);
    const walk = (code: string) => {
      write(code);
      for (const child of places.children(code)) walk(child.code);
    };
    for (const line of readLines(text)) if (/^\d\d\t/.test(line)) walk(line.slice(0, 2));
    expect(lines.sort()).toEqual(readLines(text).sort());
  });

  it('knows every township by its path', () => {
    expect(places.path('440606102')).toEqual(['广东省', '佛山市', '顺德区', '北滘镇']);
    expect(places.path('110112105')).toEqual(['北京市', '通州区', '张家湾镇']);
    expect(places.path('419001')).toEqual(['河南省', '济源市']);
    expect(places.path('440606102215')).toEqual([]);
  });

  it('lets a code without a place of its own stand for the level above', () => {
    expect(places.byCode('1101')?.name).toBe('北京市');
    expect(places.byCode('441900')?.code).toBe('4419');
    expect(places.path('441900121')).toEqual(['广东省', '东莞市', '虎门镇']);
    expect(places.children('11').map(({ name }) => name)).toContain('密云区');
    expect(places.level('4419')).toBe('prefecture');
  });

  it('keeps every place of a name', () => {
    expect(codes('北滘镇')).toEqual(['440606102']);
    expect(codes('张家湾镇')).toHaveLength(3);
    expect(codes('横山镇')).toHaveLength(7);
    expect(codes('没有镇')).toEqual([]);
  });

  it('holds the changes of the county level up to 2025', () => {
    for (const name of ['和安县', '和康县', '白杨市', '西沙区', '两江新区', '钱塘区', '沙县区'])
      expect(codes(name)).toHaveLength(1);
  });
});

describe('short names', () => {
  it.each([
    ['广东', '44'],
    ['内蒙古', '15'],
    ['佛山', '4406'],
    ['肇庆', '4412'],
    ['延边', '2224'],
    ['恩施', '4228'],
    ['西双版纳', '5328'],
    ['顺德', '440606'],
    ['怀集', '441224'],
    ['德庆', '441226'],
    ['四会', '441284'],
    ['通州', '110112'],
    ['浦东', '310115'],
    ['神农架', '429021'],
    ['阿鲁科尔沁', '150421'],
    ['前郭尔罗斯', '220721'],
    ['前郭', '220721'],
    ['东乡', '622926'],
    ['鄂温克', '150724'],
    ['科左中旗', '150521'],
    ['里水', '440605126'],
    ['北滘', '440606102'],
    ['三间房', '110105034'],
    ['于家务', '110112209'],
  ])('%s is %s', (name, code) => {
    expect(shorts(name)).toContain(code);
  });

  it('leaves one-character stems, banners by wing and zones whole', () => {
    const surfaces = (name: string) => namesOf(name, 'county').map(({ surface }) => surface);
    for (const name of ['赵县', '科尔沁左翼中旗', '井陉矿区', '兰州新区', '苏州工业园区'])
      expect(surfaces(name)).toEqual([name]);
    expect(surfaces('河北沧州经济开发区')).toEqual(['河北沧州经济开发区', '沧州经济开发区']);
    expect(surfaces('万柏林区')).toEqual(['万柏林区', '万柏林']);
  });

  it('drops the peoples and keeps the word for the kind', () => {
    expect(codes('延边州')).toEqual(['2224']);
    expect(codes('前郭县')).toEqual(['220721']);
    expect(codes('三间房乡')).toContain('110105034');
    expect(codes('于家务乡')).toEqual(['110112209']);
    expect(namesOf('兵团一二一团', 'township').map(({ surface }) => surface)).toEqual(['兵团一二一团', '一二一团']);
  });

  it('has no surface for a township that is only a kind of unit', () => {
    for (const name of ['林场', '国营农场', '经济开发区', '工业园区', '高新区']) expect(codes(name)).toEqual([]);
  });

  it('marks those that are words as well', () => {
    for (const name of ['和平', '文明', '城关', '新建', '平安', '解放']) expect(places.isWordLike(name)).toBe(true);
    for (const name of ['佛山', '北滘', '张家湾', '怀集']) expect(places.isWordLike(name)).toBe(false);
  });
});

describe('tables beside the places', () => {
  it.each(['word-like-places.tsv', 'surnames.tsv', 'former-places.tsv', 'former-townships.tsv'])(
    '%s is sorted, unique and says where it comes from',
    (name) => {
      const lines = readLines(read(name)).slice(name.startsWith('word') ? 0 : 1);
      expect(lines).toEqual([...new Set(lines)].sort((a, b) => (a < b ? -1 : 1)));
      expect(read(name)).toMatch(/^# .*(?:\n#.*)*(?:[Ss]ource|dictionary)/);
    },
  );

  it('gives each alias a code of the table', () => {
    for (const line of readLines(read('place-aliases.tsv')))
      expect(places.byCode(line.split('\t')[0] ?? '')).toBeDefined();
  });

  it('has every word-like name as a surface', () => {
    for (const name of readLines(read('word-like-places.tsv'))) expect(codes(name), name).not.toEqual([]);
  });
});

describe('former places', () => {
  const counties = parseFormerPlaces(read('former-places.tsv'));
  const townships = parseFormerPlaces(read('former-townships.tsv'));
  const nowOf = (name: string, to: number) => counties.find((row) => row.name === name && row.to === to)?.now;

  it('lead to codes of today, with a year and a source', () => {
    expect(counties.length).toBeGreaterThan(500);
    expect(townships.length).toBeGreaterThan(6_000);
    for (const row of [...counties, ...townships]) {
      expect(row.to).toBeGreaterThanOrEqual(2000);
      expect(row.source).not.toBe('');
      for (const code of row.now) expect(places.byCode(code), row.name).toBeDefined();
    }
  });

  it.each([
    ['顺德市', 2002, '440606'],
    ['高要市', 2015, '441204'],
    ['即墨市', 2017, '370215'],
    ['章丘市', 2016, '370114'],
    ['宣武区', 2010, '110102'],
    ['南汇区', 2009, '310115'],
    ['闸北区', 2015, '310106'],
    ['萧山市', 2001, '330109'],
    ['思茅市', 2007, '5308'],
    ['襄樊市', 2010, '4206'],
    ['莱芜市', 2018, '3701'],
    ['伊克昭盟', 2001, '1506'],
    ['下城区', 2021, '330105'],
    ['江北区', 2025, '500157'],
  ])('%s, gone in %i, is %s', (name, to, code) => {
    expect(nowOf(name, to)?.[0]).toBe(code);
  });

  it('keeps all heirs of a place that was split', () => {
    expect(nowOf('江干区', 2021)).toEqual(['330102', '330114']);
    expect(nowOf('巢湖市', 2011)).toEqual(['3401', '3402', '3405']);
  });

  it('has short names too', () => {
    const surfaces = [...formerSurfaces(counties)].filter(({ surface }) => surface === '襄樊');
    expect(surfaces).toEqual([{ surface: '襄樊', isShort: true, code: '4206', to: 2010 }]);
  });
});
