import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readVillages } from '../../lib/gazetteer/villages.ts';

const folder = new URL('../../assets/gazetteer/villages/', import.meta.url);
const files = readdirSync(folder);
const open = (province: string) => readVillages(new Uint8Array(readFileSync(new URL(`${province}.gz`, folder))));

describe('villages', () => {
  it('take at most 3 MB for all provinces', () => {
    const bytes = files.reduce((sum, file) => sum + statSync(new URL(file, folder)).size, 0);
    expect(files).toHaveLength(31);
    expect(bytes).toBeLessThan(3_000_000);
  });

  it('are found below their town by any of their names', async () => {
    const guangdong = await open('44');
    const taocun = { code: '440606102215', name: '桃村' };
    expect(guangdong.findVillages('440606102', '桃村')).toEqual([taocun]);
    expect(guangdong.findVillages('440606102', '桃村村委会')).toEqual([taocun]);
    expect(guangdong.findVillages('440606102', '碧江社区')).toEqual([{ code: '440606102002', name: '碧江社区' }]);
    expect(guangdong.findVillages('440606102', '没有村')).toEqual([]);
  });

  it('keep the order and the codes of the table', async () => {
    const beijing = await open('11');
    const villages = beijing.villagesOf('110101001');
    expect(villages[0]).toEqual({ code: '110101001001', name: '多福巷社区' });
    expect(villages.map(({ code }) => code)).toEqual(villages.map(({ code }) => code).sort());
    expect(beijing.villagesOf('440606102')).toEqual([]);
  });

  it('reach the towns of a prefecture without counties', async () => {
    expect((await open('44')).villagesOf('441900121').length).toBeGreaterThan(10);
  });
});
