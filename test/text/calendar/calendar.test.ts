import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatIsoDate, type PlainDate } from '../../../src/text/date.ts';
import { announced } from '../../../src/text/calendar/announced.ts';
import { dayOffName, isDayOff, nextWorkingDay } from '../../../src/text/calendar/days-off.ts';
import { addDays, dateOfJulianDay, julianDay, weekday } from '../../../src/text/calendar/julian-day.ts';
import { hungKings, lunarDate, tet } from '../../../src/text/calendar/lunar.ts';

const day = (iso: string): PlainDate => {
  const [year = 0, month = 0, date = 0] = iso.split('-').map(Number);
  return { year, month, day: date };
};
const years = Array.from({ length: 13 }, (_, index) => 2015 + index);

describe('the days of the calendar', () => {
  it('go to Julian day numbers and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2_268_924, max: 2_561_117 }), (jd) => {
        expect(julianDay(dateOfJulianDay(jd))).toBe(jd);
      }),
    );
    expect(julianDay(day('2000-01-01'))).toBe(2451545);
  });

  it('have the weekday that the calendar on the wall has', () => {
    expect(weekday(day('2024-04-10'))).toBe(2);
    fc.assert(
      fc.property(fc.integer({ min: 2_440_000, max: 2_480_000 }), (jd) => {
        const { year, month, day: date } = dateOfJulianDay(jd);
        expect((weekday({ year, month, day: date }) + 1) % 7).toBe(
          new Date(Date.UTC(year, month - 1, date)).getUTCDay(),
        );
      }),
    );
  });
});

describe('the lunar calendar', () => {
  it('knows Tết of every year', () => {
    expect(years.map((year) => formatIsoDate(tet(year)))).toEqual([
      '2015-02-19',
      '2016-02-08',
      '2017-01-28',
      '2018-02-16',
      '2019-02-05',
      '2020-01-25',
      '2021-02-12',
      '2022-02-01',
      '2023-01-22',
      '2024-02-10',
      '2025-01-29',
      '2026-02-17',
      '2027-02-06',
    ]);
  });

  it('knows Giỗ Tổ Hùng Vương, in years with a leap month before it too', () => {
    expect(years.map((year) => formatIsoDate(hungKings(year)))).toEqual([
      '2015-04-28',
      '2016-04-16',
      '2017-04-06',
      '2018-04-25',
      '2019-04-14',
      '2020-04-02',
      '2021-04-21',
      '2022-04-10',
      '2023-04-29',
      '2024-04-18',
      '2025-04-07',
      '2026-04-26',
      '2027-04-16',
    ]);
  });

  it('differs from the Chinese calendar where Hà Nội’s new moon is of another day', () => {
    expect(formatIsoDate(tet(1985))).toBe('1985-01-21');
    expect(formatIsoDate(tet(2007))).toBe('2007-02-17');
  });

  it('knows the feast of the mid-autumn after a leap month', () => {
    expect(formatIsoDate(lunarDate(2023, 8, 15))).toBe('2023-09-29');
    expect(formatIsoDate(lunarDate(2020, 8, 15))).toBe('2020-10-01');
  });
});

describe('working days', () => {
  it('every year has the days that the Labour Code gives', () => {
    for (const year of years) {
      for (const iso of ['01-01', '04-30', '05-01', '09-02'])
        expect(isDayOff(day(`${year}-${iso}`))).toBe(true);
      for (const after of [0, 1, 2]) expect(isDayOff(addDays(tet(year), after))).toBe(true);
      expect(isDayOff(hungKings(year))).toBe(true);
    }
  });

  it('every announcement is of weekdays that rest and weekend days that work', () => {
    for (const [year, { moved = [], tet: range }] of Object.entries(announced)) {
      const at = (text: string): PlainDate => day(text.length === 5 ? `${year}-${text}` : text);
      for (const { off, worked } of moved) {
        expect(weekday(at(off))).toBeLessThan(5);
        expect(dayOffName(at(off))).toBe('ngày nghỉ hoán đổi');
        expect(weekday(at(worked))).toBe(5);
        expect(isDayOff(at(worked))).toBe(false);
      }
      if (range === undefined) continue;
      const days = Array.from({ length: julianDay(at(range[1])) - julianDay(at(range[0])) + 1 }, (_, index) =>
        addDays(at(range[0]), index),
      );
      expect(days.filter((one) => weekday(one) < 5)).toHaveLength(5);
      expect(days.map(formatIsoDate)).toContain(formatIsoDate(tet(Number(year))));
    }
  });

  it('National Day has two days since 2021', () => {
    expect(isDayOff(day('2020-09-03'))).toBe(false);
    expect([2021, 2022, 2023, 2024, 2025, 2026].map((year) => announced[year]?.nationalDay)).not.toContain(
      undefined,
    );
  });

  it.each([
    ['2024-04-10', undefined],
    ['2024-04-13', 'thứ Bảy'],
    ['2024-04-14', 'Chủ nhật'],
    ['2024-04-18', 'Giỗ Tổ Hùng Vương'],
    ['2024-04-29', 'ngày nghỉ hoán đổi'],
    ['2024-05-04', undefined],
    ['2016-05-02', 'nghỉ bù ngày Chiến thắng'],
    ['2016-05-03', 'nghỉ bù ngày Quốc tế lao động'],
    ['2022-04-11', 'nghỉ bù Giỗ Tổ Hùng Vương'],
    ['2023-05-02', 'nghỉ bù Giỗ Tổ Hùng Vương'],
    ['2023-05-03', 'nghỉ bù ngày Chiến thắng'],
    ['2023-05-04', undefined],
    ['2023-09-04', 'nghỉ bù Quốc khánh'],
    ['2014-12-27', undefined],
    ['2019-01-05', undefined],
    ['2018-12-31', 'ngày nghỉ hoán đổi'],
  ])('%s: %s', (iso, name) => {
    expect(dayOffName(day(iso))).toBe(name);
  });

  it('the next working day is the day itself or the first that is worked after it', () => {
    expect(nextWorkingDay(day('2024-04-10'))).toEqual(day('2024-04-10'));
    expect(nextWorkingDay(day('2024-04-27'))).toEqual(day('2024-05-02'));
    expect(nextWorkingDay(day('2021-02-10'))).toEqual(day('2021-02-17'));
    expect(nextWorkingDay(day('2026-08-29'))).toEqual(day('2026-09-03'));
  });

  it('says of 2024 and 2027 what it could not find announced', () => {
    expect(years.filter((year) => announced[year]?.uncertain !== undefined)).toEqual([2024, 2027]);
    for (const year of years) expect(announced[year]?.source).toBeTruthy();
  });
});
