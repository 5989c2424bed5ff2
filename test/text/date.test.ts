import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PartialDate, PlainDate } from '../../src/text/date.ts';
import {
  compareDates,
  daysInMonth,
  formatIsoDate,
  formatLongDate,
  formatPlaceDate,
  formatSlashDate,
  isPlainDate,
  parseDate,
} from '../../src/text/date.ts';

const plainDate: fc.Arbitrary<PlainDate> = fc
  .record({ year: fc.integer({ min: 1000, max: 9999 }), month: fc.integer({ min: 1, max: 12 }) })
  .chain(({ year, month }) =>
    fc.integer({ min: 1, max: daysInMonth(year, month) }).map((day) => ({ year, month, day })),
  );

function without(d: PlainDate, blank: 'none' | 'day' | 'month' | 'both'): PartialDate {
  const { year, month, day } = d;
  switch (blank) {
    case 'none':
      return d;
    case 'day':
      return { year, month };
    case 'month':
      return { year, day };
    case 'both':
      return { year };
  }
}

const blanks = fc.constantFrom('none', 'day', 'month', 'both');
const partialDate = fc.tuple(plainDate, blanks).map(([d, blank]) => without(d, blank));

describe('parseDate', () => {
  const tenth = { year: 2024, month: 4, day: 10 };
  const april = { year: 2024, month: 4 };

  it.each<[string, PartialDate]>([
    ['2024-04-10', tenth],
    ['10/4/2024', tenth],
    ['10-4-2024', tenth],
    ['10/04/2024', tenth],
    ['10 tháng 4 năm 2024', tenth],
    ['ngày 10 tháng 4 năm 2024', tenth],
    ['Ngày 10 tháng 04 năm 2024', tenth],
    ['ngày 10 tháng 4 năm 2024'.normalize('NFD'), tenth],
    ['  ngày\u00a010 tháng 4  năm 2024 ', tenth],
    ['2024-04', april],
    ['4/2024', april],
    ['/4/2024', april],
    ['tháng 4 năm 2024', april],
    ['ngày …… tháng 4 năm 2024', april],
    ['2024', { year: 2024 }],
    ['ngày      tháng      năm 2024', { year: 2024 }],
    ['29/02/2024', { year: 2024, month: 2, day: 29 }],
    ['29/02/2000', { year: 2000, month: 2, day: 29 }],
    ['31/12/1844', { year: 1844, month: 12, day: 31 }],
  ])('reads %j', (text, date) => {
    expect(parseDate(text)).toEqual({ ok: true, date });
  });

  it.each([
    '31/02/2024',
    '29/02/2023',
    '29/02/1900',
    '31/4/2024',
    '0/4/2024',
    '10/13/2024',
    '2024-00',
    '2024-04-31',
  ])('knows that %s is on no calendar', (text) => {
    expect(parseDate(text)).toMatchObject({ ok: false, reason: 'impossible' });
  });

  it('tells what it read of an impossible date', () => {
    expect(parseDate('31/02/2024')).toMatchObject({ date: { year: 2024, month: 2, day: 31 } });
  });

  it.each([
    '',
    'hôm nay',
    '10/4-2024',
    '10/4/24',
    '2024/04/10',
    '2024-4-10',
    '10.4.2024',
    '0999',
    '/2024',
    '1e3',
    '20240410',
  ])('does not take %j for a date', (text) => {
    expect(parseDate(text)).toMatchObject({ ok: false, reason: 'shape' });
  });

  it('answers at once on hostile length', () => {
    const started = performance.now();
    expect(parseDate(`ngày${' '.repeat(200_000)}x`)).toMatchObject({ reason: 'shape' });
    expect(performance.now() - started).toBeLessThan(500);
  });

  it('reads back every form that is printed', () => {
    fc.assert(
      fc.property(partialDate, (date) => {
        expect(parseDate(formatLongDate(date))).toEqual({ ok: true, date });
        expect(parseDate(formatSlashDate(date))).toEqual({ ok: true, date });
        if (date.day === undefined || date.month !== undefined) {
          expect(parseDate(formatIsoDate(date))).toEqual({ ok: true, date });
        }
      }),
    );
  });
});

describe('daysInMonth', () => {
  it('is Gregorian for every month of 1000 to 3000', () => {
    for (let year = 1000; year <= 3000; year++) {
      const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
      const days = Array.from({ length: 12 }, (_, i) => daysInMonth(year, i + 1));
      expect(days).toEqual([31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
    }
  });

  it.each([
    [2024, 0],
    [2024, 13],
    [2024, 1.5],
  ])('refuses month %d-%d', (year, month) => {
    expect(() => daysInMonth(year, month)).toThrow(RangeError);
  });
});

describe('printing', () => {
  it.each<[PartialDate, string, string]>([
    [{ year: 2020, month: 1, day: 5 }, 'ngày 05 tháng 01 năm 2020', '05/01/2020'],
    [{ year: 2021, month: 3, day: 15 }, 'ngày 15 tháng 3 năm 2021', '15/3/2021'],
    [{ year: 2024, month: 1, day: 15 }, 'ngày 15 tháng 01 năm 2024', '15/01/2024'],
    [{ year: 2024, month: 3, day: 26 }, 'ngày 26 tháng 3 năm 2024', '26/3/2024'],
    [{ year: 2019, month: 7, day: 5 }, 'ngày 05 tháng 7 năm 2019', '05/7/2019'],
    [{ year: 2019, month: 2, day: 28 }, 'ngày 28 tháng 02 năm 2019', '28/02/2019'],
    [{ year: 2019, month: 12, day: 10 }, 'ngày 10 tháng 12 năm 2019', '10/12/2019'],
    [{ year: 2024, month: 4 }, 'ngày     tháng 4 năm 2024', '   /4/2024'],
    [{ year: 2024, day: 5 }, 'ngày 05 tháng     năm 2024', '05/   /2024'],
    [{ year: 2024 }, 'ngày     tháng     năm 2024', '   /   /2024'],
  ])('%j', (date, long, slash) => {
    expect(formatLongDate(date)).toBe(long);
    expect(formatSlashDate(date)).toBe(slash);
  });

  it('puts the place first', () => {
    expect(formatPlaceDate('Hà Nội', { year: 2020, month: 1, day: 5 })).toBe(
      'Hà Nội, ngày 05 tháng 01 năm 2020',
    );
  });

  it('writes ISO with what is known, and refuses a day without a month', () => {
    expect(formatIsoDate({ year: 2024, month: 4, day: 1 })).toBe('2024-04-01');
    expect(formatIsoDate({ year: 2024, month: 4 })).toBe('2024-04');
    expect(formatIsoDate({ year: 2024 })).toBe('2024');
    expect(() => formatIsoDate({ year: 2024, day: 4 })).toThrow(RangeError);
  });
});

describe('compareDates', () => {
  it('orders as ISO text does', () => {
    fc.assert(
      fc.property(plainDate, plainDate, (a, b) => {
        const [x, y] = [formatIsoDate(a), formatIsoDate(b)];
        expect(Math.sign(compareDates(a, b))).toBe(x < y ? -1 : x > y ? 1 : 0);
      }),
    );
  });
});

describe('isPlainDate', () => {
  it('wants day and month', () => {
    expect(isPlainDate({ year: 2024, month: 4, day: 1 })).toBe(true);
    expect(isPlainDate({ year: 2024, month: 4 })).toBe(false);
    expect(isPlainDate({ year: 2024, day: 4 })).toBe(false);
  });
});
