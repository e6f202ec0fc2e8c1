import { describe, expect, it } from 'vitest';
import { findDate, parseDate } from '../../lib/article/metadata/dates.ts';

describe('dates of Chinese pages', () => {
  it.each([
    ['2019-12-03 10:12', '2019-12-03T10:12'],
    ['2023-4-9', '2023-04-09'],
    ['2009年11月09日13:56', '2009-11-09T13:56'],
    ['2024年5月22日週三 上午8:21', '2024-05-22T08:21'],
    ['2024年5月22日 下午3:05', '2024-05-22T15:05'],
    ['2005.08.2605:39', '2005-08-26T05:39'],
    ['2010-11-23 9:40:12', '2010-11-23T09:40'],
    ['2021-01-20 04:29:4439健康', '2021-01-20T04:29'],
    ['2023/06/15', '2023-06-15'],
    ['20240312', '2024-03-12'],
    ['202403121005', '2024-03-12T10:05'],
    ['二〇二三年四月十九日', '2023-04-19'],
    ['二○一八年十二月三十一日', '2018-12-31'],
    ['2024年3月12日10时05分', '2024-03-12T10:05'],
    ['发布时间：2018-11-29 09:26:41  来源：某某网', '2018-11-29T09:26'],
  ])('%s is %s', (text, date) => {
    expect(parseDate(text)).toBe(date);
  });

  it('moves a time with a zone to the clock of Beijing', () => {
    expect(parseDate('2024-09-18T13:35:00Z')).toBe('2024-09-18T21:35');
    expect(parseDate('2024-09-18T21:35:00+08:00')).toBe('2024-09-18T21:35');
    expect(parseDate('2019-12-31T20:00:00Z')).toBe('2020-01-01T04:00');
  });

  it('takes nothing for a date that is none', () => {
    expect(parseDate('电话：0757-12345678')).toBeUndefined();
    expect(parseDate('2024-13-40')).toBeUndefined();
    expect(parseDate('增长2023.5万元')).toBeUndefined();
    expect(parseDate('')).toBeUndefined();
  });

  it('says where the date stands', () => {
    expect(findDate('某某网 2024-03-12 10:05 阅读')).toEqual({ date: '2024-03-12T10:05', index: 4, length: 16 });
  });
});
