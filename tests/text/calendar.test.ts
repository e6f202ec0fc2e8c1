import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayNumber, formatDate, isDate, readIsoDate, weekday } from '../../lib/text/calendar.ts';

describe('the calendar', () => {
  it('knows leap years', () => {
    expect(isDate({ year: 2024, month: 2, day: 29 })).toBe(true);
    expect(isDate({ year: 2023, month: 2, day: 29 })).toBe(false);
    expect(isDate({ year: 2000, month: 2, day: 29 })).toBe(true);
    expect(isDate({ year: 1900, month: 2, day: 29 })).toBe(false);
  });

  it('counts Monday as the first day of the week', () => {
    expect(weekday({ year: 2019, month: 12, day: 2 })).toBe(1);
    expect(weekday({ year: 2019, month: 12, day: 1 })).toBe(7);
    expect(weekday({ year: 1969, month: 12, day: 31 })).toBe(3);
  });

  it('adds days over the ends of months and years', () => {
    expect(addDays({ year: 2019, month: 12, day: 31 }, 1)).toEqual({ year: 2020, month: 1, day: 1 });
    expect(addDays({ year: 2020, month: 3, day: 1 }, -1)).toEqual({ year: 2020, month: 2, day: 29 });
  });

  it('reads and writes dates', () => {
    expect(readIsoDate('2019-12-03T10:12')).toEqual({ year: 2019, month: 12, day: 3 });
    expect(readIsoDate('2019-13-03')).toBeUndefined();
    expect(readIsoDate(undefined)).toBeUndefined();
    expect(formatDate(2019, 4)).toBe('2019-04');
    expect(formatDate(2019)).toBe('2019');
  });

  it('goes there and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: -5000, max: 5000 }), (year, days) => {
        const date = { year, month: 6, day: 15 };
        expect(dayNumber(addDays(date, days))).toBe(dayNumber(date) + days);
      }),
    );
  });
});
