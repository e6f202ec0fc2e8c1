import { describe, expect, it } from 'vitest';
import { dateForms, findDates } from '../../lib/text/dates.ts';
import { followDate, resolveDate } from '../../lib/text/resolve-date.ts';

const surfaces = (text: string) => findDates(text).map(({ surface }) => surface);
const resolve = (text: string, published?: string) => {
  const [date] = findDates(text);
  return date && resolveDate(date, { published });
};

describe('finding dates', () => {
  for (const { id, example, keeps } of dateForms) {
    it(`knows ${id} by its example and spares its counter-example`, () => {
      expect(findDates(example)).toMatchObject([{ rule: id, surface: example }]);
      expect(findDates(keeps).filter(({ rule }) => rule === id)).toEqual([]);
    });
  }

  it('cuts every surface out of the text', () => {
    const text = '2023 年 4 月 19 日，近日，10月8日-9日，二〇二三年五月一日，昨天上午，上周六';
    for (const { start, end, surface } of findDates(text)) expect(text.slice(start, end)).toBe(surface);
    expect(surfaces(text)).toHaveLength(6);
  });

  it('takes 元月 for the first month', () => {
    expect(findDates('2008年元月3日')).toMatchObject([{ year: 2008, month: 1, day: 3 }]);
  });

  it('reads full-width digits', () => {
    expect(findDates('２０２３年４月１９日')).toMatchObject([{ year: 2023, month: 4, day: 19 }]);
  });

  it('leaves spans of time, addresses and issue numbers alone', () => {
    for (const text of [
      '30日内办结',
      '新港路28号楼',
      '第3日报到',
      '连续15日',
      '人民日报电',
      '12345热线',
      '3月份以后每月',
    ]) {
      expect(findDates(text).filter(({ day }) => day !== undefined)).toEqual([]);
    }
  });

  it('takes 前日 for a day and 目前日 for none', () => {
    expect(surfaces('前日下午开会')).toEqual(['前日下午']);
    expect(surfaces('目前日均客流上升')).toEqual([]);
  });
});

describe('resolving dates', () => {
  it('takes a date with its year as it stands', () => {
    expect(resolve('二〇二三年四月十九日', '2024-01-01')).toEqual({ from: '2023-04-19', basis: 'full' });
    expect(resolve('2019-12-03')).toEqual({ from: '2019-12-03', basis: 'full' });
    expect(resolve('2023年4月')).toEqual({ from: '2023-04', basis: 'full' });
  });

  it('takes the year from publication', () => {
    expect(resolve('11月28日', '2018-11-29T09:26')).toEqual({ from: '2018-11-28', basis: 'year-from-publication' });
  });

  it('puts a December day of a January article into the year before', () => {
    expect(resolve('12月31日', '2021-01-04')?.from).toBe('2020-12-31');
  });

  it('puts an early January day of a late December article into the year after', () => {
    expect(resolve('1月5日', '2020-12-28')?.from).toBe('2021-01-05');
  });

  it('keeps a day some weeks ahead in the same year', () => {
    expect(resolve('5月20日', '2019-05-17')?.from).toBe('2019-05-20');
  });

  it('finds the leap year of 29 February', () => {
    expect(resolve('2月29日', '2024-03-01')?.from).toBe('2024-02-29');
    expect(resolve('2月29日', '2023-03-01')?.from).toBe('2020-02-29');
  });

  it('gives no date that the calendar does not have', () => {
    expect(resolve('2023年2月30日')).toEqual({ basis: 'full' });
    expect(resolve('2月30日', '2023-03-01')?.from).toBeUndefined();
  });

  it('resolves both ends of a range, also over the turn of the year', () => {
    expect(resolve('10月8日-9日', '2018-10-10')).toMatchObject({ from: '2018-10-08', to: '2018-10-09' });
    expect(resolve('12月30日至1月3日', '2019-01-05')).toMatchObject({ from: '2018-12-30', to: '2019-01-03' });
    expect(resolve('2023年5月10-12日')).toMatchObject({ from: '2023-05-10', to: '2023-05-12' });
  });

  it('counts relative days and weeks from publication', () => {
    expect(resolve('昨天上午', '2019-12-03')).toEqual({ from: '2019-12-02', basis: 'relative' });
    expect(resolve('昨日', '2024-03-01')?.from).toBe('2024-02-29');
    expect(resolve('前天', '2020-01-01')?.from).toBe('2019-12-30');
    expect(resolve('上周六', '2019-12-03')?.from).toBe('2019-11-30');
    expect(resolve('本周三下午', '2022-05-20')?.from).toBe('2022-05-18');
  });

  it('shifts years and months', () => {
    expect(resolve('去年12月', '2019-03-01')?.from).toBe('2018-12');
    expect(resolve('本月5日', '2019-03-09')?.from).toBe('2019-03-05');
    expect(resolve('上月28日', '2019-01-09')?.from).toBe('2018-12-28');
    expect(resolve('今年以来', '2019-05-04')).toEqual({ from: '2019', to: '2019-05-04', basis: 'relative' });
  });

  it('keeps 近日 vague and a relative day without publication open', () => {
    expect(resolve('近日', '2019-05-04')).toEqual({ basis: 'vague' });
    expect(resolve('昨天', undefined)).toEqual({ basis: 'relative' });
    expect(resolve('4月19日', undefined)).toEqual({ basis: 'year-from-publication' });
  });

  it('takes the month of a bare day from the date before it', () => {
    const [first, second] = findDates('10月8日-9日召开，9日上午讲话');
    const context = first && followDate({ published: '2018-11-02' }, first);
    expect(second && context && resolveDate(second, context).from).toBe('2018-10-09');
  });

  it('takes a bare day later than publication for one of the month before', () => {
    expect(resolve('28日上午', '2018-03-02')?.from).toBe('2018-02-28');
  });
});
