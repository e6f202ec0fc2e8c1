import { describe, expect, it, vi } from 'vitest';
import { loadGazetteer } from '../../lib/gazetteer/load.ts';
import { describeHits, listHits, scanProgrammes, scanText } from './list-hits.ts';
import { ownBytes } from './read-tables.ts';

const gazetteer = loadGazetteer(ownBytes());
const hitsOf = (text: string) => describeHits(gazetteer, text);

describe('a loaded gazetteer', () => {
  it('finds places, titles, organisations and words around names', () => {
    const hits = hitsOf('北滘镇党委书记到顺德调研');
    for (const hit of ['place 北滘镇', 'place 北滘', 'title 书记', 'title 党委书记', 'place 顺德'])
      expect(hits).toContain(hit);
    const places = new Map(listHits(gazetteer, '佛山市').map(({ surface, divisions }) => [surface, divisions]));
    expect(places.get('佛山')).toContainEqual({ code: '4406', isShort: true });
    expect(places.get('佛山市')).toEqual([{ code: '4406', isShort: false }]);
  });

  it('gives hits in order of start, then end', () => {
    const hits = listHits(gazetteer, '广东省佛山市顺德区北滘镇人民政府镇长、党委副书记在县委宣传部');
    expect(hits.length).toBeGreaterThan(20);
    expect(hits).toEqual(hits.toSorted((a, b) => a.start - b.start || a.end - b.end));
  });

  it('finds officials and programmes with their rows', () => {
    for (const official of gazetteer.officials.slice(0, 50))
      expect(scanText(gazetteer, official.name).officials).toContainEqual({
        start: 0,
        end: official.name.length,
        official,
      });
    const [hit] = scanProgrammes(gazetteer, '河长制');
    expect(hit?.programme.name).toBe('河长制');
    expect(gazetteer.programmes).toContain(hit?.programme);
  });

  it('knows the divisions, sites and surnames', () => {
    expect(gazetteer.resolvePlace('440606102')?.path).toEqual(['广东省', '佛山市', '顺德区', '北滘镇']);
    expect(gazetteer.codesOfName('顺德')).toContain('440606');
    expect(gazetteer.codesOfName('张家湾镇')).toHaveLength(3);
    expect(gazetteer.codesOfName('没有镇')).toEqual([]);
    expect(gazetteer.isWordLikePlace('和平')).toBe(true);
    expect(gazetteer.siteOfHost('www.gz.gov.cn')?.code).toBe('4401');
    const { names } = gazetteer;
    const [wang = 0, mei = 0, ou = 0, yang = 0] = ['王', '没', '欧', '阳'].map((character) => character.charCodeAt(0));
    expect(names.surname(wang)?.class).toBe('common');
    expect(names.surname(mei)).toBeUndefined();
    expect(names.compound(ou, yang)).toBeDefined();
    expect(names.compound(yang, ou)).toBeUndefined();
  });

  it('finds former names in full, where no division of today bears them', () => {
    const codes = (text: string) =>
      listHits(gazetteer, text).flatMap(({ divisions }) => divisions.map(({ code }) => code));
    expect(codes('顺德市')).toContain('440606');
    expect(codes('丁嘴镇')).toContain('321311106');
    expect(gazetteer.codesOfName('顺德市')).toEqual([]);
  });

  it('leaves a former township out where its name ends inside a word', () => {
    expect(hitsOf('促进乡干部')).toContain('place 促进乡');
    expect(hitsOf('促进乡村振兴')).not.toContain('place 促进乡');
  });

  it('reads no table before it is asked of', () => {
    const bytes = ownBytes();
    const decode = vi.spyOn(TextDecoder.prototype, 'decode');
    const fresh = loadGazetteer(bytes);
    const atOnce = decode.mock.calls.reduce((sum, [given]) => sum + (given?.byteLength ?? 0), 0);
    expect(fresh.siteOfHost('www.gz.gov.cn')?.code).toBe('4401');
    const sites = decode.mock.calls.reduce((sum, [given]) => sum + (given?.byteLength ?? 0), 0) - atOnce;
    decode.mockRestore();
    expect(atOnce).toBeLessThan(4_000);
    expect(sites).toBeGreaterThan(20_000);
    expect(sites).toBeLessThan(bytes.byteLength / 10);
  });
});

describe('bytes that are no gazetteer', () => {
  it.each([
    ['nothing', new Uint8Array()],
    ['a page', new TextEncoder().encode('<!doctype html><title>404</title>')],
    ['the beginning of the mark', ownBytes().slice(0, 6)],
    ['half a directory', ownBytes().slice(0, 60)],
    ['half a gazetteer', ownBytes().slice(0, 1_000_000)],
    ['all but the last byte', ownBytes().slice(0, -4)],
  ])('%s: the error is a sentence', (_, bytes) => {
    expect(() => loadGazetteer(bytes)).toThrow(/^(?:These bytes are|The compiled gazetteer is) .+\.$/);
  });

  it('are read from any offset', () => {
    const shifted = new Uint8Array(ownBytes().length + 1);
    shifted.set(ownBytes(), 1);
    expect(loadGazetteer(shifted.subarray(1)).version).toBe(gazetteer.version);
  });
});
