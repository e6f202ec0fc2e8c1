import { describe, expect, it } from 'vitest';
import { findNumbers, numberForms } from '../../lib/text/numbers.ts';
import { narrowDigits, readNumeral } from '../../lib/text/numerals.ts';

const read = (text: string) => findNumbers(text)[0];

describe('reading numerals', () => {
  it('reads digits, places and mixtures', () => {
    const cases: [string, number][] = [
      ['二〇二三', 2023],
      ['十', 10],
      ['十九', 19],
      ['二十', 20],
      ['一百零五', 105],
      ['三千二百', 3200],
      ['一亿三千万', 130_000_000],
      ['两万五千', 25_000],
      ['1.2万', 12_000],
      ['93,708,580', 93_708_580],
      ['１２０', 120],
    ];
    for (const [surface, value] of cases) expect(readNumeral(surface)).toBe(value);
  });

  it('reads nothing else', () => {
    for (const surface of ['', '村', '一村', '1a', '.']) expect(readNumeral(surface)).toBeUndefined();
  });

  it('narrows one character to one', () => {
    expect(narrowDigits('１．５％，３')).toBe('1.5%，3');
  });
});

describe('finding numbers', () => {
  for (const { id, example, keeps } of numberForms) {
    it(`knows ${id} by its example and spares its counter-example`, () => {
      expect(findNumbers(example)[0]).toMatchObject({ rule: id, surface: example });
      expect(findNumbers(keeps).filter(({ rule }) => rule === id)).toEqual([]);
    });
  }

  it('reads shares in hundredths', () => {
    expect(read('九成')).toMatchObject({ value: 90, isShare: true });
    expect(read('百分之八点五')).toMatchObject({ value: 8.5, isShare: true });
    expect(read('三分之一')?.value).toBeCloseTo(33.33, 2);
    expect(read('50%')).toMatchObject({ value: 50, isShare: true });
    expect(read('3‰')).toMatchObject({ value: 0.3 });
  });

  it('reads ranges with both ends', () => {
    expect(read('15%至20%')).toMatchObject({ value: 15, upTo: 20 });
    expect(read('6～12℃')).toMatchObject({ value: 6, upTo: 12 });
  });

  it('marks rough figures', () => {
    expect(read('1600多万元')).toMatchObject({ value: 16_000_000, isRough: true });
    expect(read('三千余名')).toMatchObject({ value: 3000, isRough: true });
    expect(read('数百名')?.value).toBeUndefined();
  });

  it('leaves codes and ordinals alone', () => {
    for (const text of ['5G', '3A景区', 'A4纸', '第32条', '第十九届', '成立', '完成任务']) {
      expect(findNumbers(text).filter(({ start }) => start === 0 || text.startsWith('第'))).toEqual([]);
    }
  });
});
