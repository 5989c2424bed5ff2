import type { PlainDate } from '../date.ts';
import { dateOfJulianDay, julianDay } from './julian-day.ts';

// The method that Hồ Ngọc Đức published for the Vietnamese calendar (after Jean Meeus, "Astronomical Algorithms",
// 1998, chapters 25 and 49): new moons and the sun's longitude, both at the local time of UTC+7.

const TIME_ZONE_DAYS = 7 / 24;
const RADIANS = Math.PI / 180;
/** Mean days from one new moon to the next. */
const SYNODIC_MONTH = 29.530588853;
/** Julian day of the new moon of the 1st of January 1900, from which new moons are counted. */
const FIRST_NEW_MOON = 2415021.076998695;
const EPOCH_2000 = 2451545;

const sine = (degrees: number): number => Math.sin(degrees * RADIANS);

/** The local day on which the k-th new moon since that of 1900 falls. */
function newMoonDay(k: number): number {
  const t = k / 1236.85;
  const mean =
    2415020.75933 +
    29.53058868 * k +
    0.0001178 * t ** 2 -
    0.000000155 * t ** 3 +
    0.00033 * sine(166.56 + 132.87 * t - 0.009173 * t ** 2);
  const sun = 359.2242 + 29.10535608 * k - 0.0000333 * t ** 2 - 0.00000347 * t ** 3;
  const moon = 306.0253 + 385.81691806 * k + 0.0107306 * t ** 2 + 0.00001236 * t ** 3;
  const latitude = 21.2964 + 390.67050646 * k - 0.0016528 * t ** 2 - 0.00000239 * t ** 3;
  const correction =
    (0.1734 - 0.000393 * t) * sine(sun) +
    0.0021 * sine(2 * sun) -
    0.4068 * sine(moon) +
    0.0161 * sine(2 * moon) -
    0.0004 * sine(3 * moon) +
    0.0104 * sine(2 * latitude) -
    0.0051 * sine(sun + moon) -
    0.0074 * sine(sun - moon) +
    0.0004 * sine(2 * latitude + sun) -
    0.0004 * sine(2 * latitude - sun) -
    0.0006 * sine(2 * latitude + moon) +
    0.001 * sine(2 * latitude - moon) +
    0.0005 * sine(2 * moon + sun);
  const clock = -0.000278 + 0.000265 * t + 0.000262 * t ** 2;
  return Math.floor(mean + correction - clock + 0.5 + TIME_ZONE_DAYS);
}

/** In which twelfth of its path the sun stands as the local day begins: 0 from the spring equinox, 9 from the winter solstice. */
function sunTwelfth(day: number): number {
  const t = (day - 0.5 - TIME_ZONE_DAYS - EPOCH_2000) / 36525;
  const anomaly = 357.5291 + 35999.0503 * t - 0.0001559 * t ** 2 - 0.00000048 * t ** 3;
  const longitude =
    280.46645 +
    36000.76983 * t +
    0.0003032 * t ** 2 +
    (1.9146 - 0.004817 * t - 0.000014 * t ** 2) * sine(anomaly) +
    (0.019993 - 0.000101 * t) * sine(2 * anomaly) +
    0.00029 * sine(3 * anomaly);
  return Math.floor((((longitude % 360) + 360) % 360) / 30);
}

const newMoonBefore = (day: number): number => Math.floor((day - FIRST_NEW_MOON) / SYNODIC_MONTH);

/** The number of the new moon that opens the eleventh month, which holds the winter solstice. */
function eleventhMonth(year: number): number {
  const k = newMoonBefore(julianDay({ year, month: 12, day: 31 }));
  return sunTwelfth(newMoonDay(k)) >= 9 ? k - 1 : k;
}

/** Months from the eleventh of one year to the leap month after it: the first that the sun spends in one twelfth. */
function leapOffset(eleventh: number): number {
  let offset = 1;
  while (
    sunTwelfth(newMoonDay(eleventh + offset)) !== sunTwelfth(newMoonDay(eleventh + offset + 1)) &&
    offset < 14
  )
    offset += 1;
  return offset;
}

/**
 * The Gregorian day of a day of the Vietnamese lunar calendar, in a month that is not a leap month.
 * @param year the lunar year, named by the Gregorian year in which it begins
 * @param month 1 to 10: those that begin in that Gregorian year
 */
export function lunarDate(year: number, month: number, day: number): PlainDate {
  const eleventh = eleventhMonth(year - 1);
  const months = month + 1;
  const leapYear = eleventhMonth(year) - eleventh === 13;
  const leap = leapYear ? leapOffset(eleventh) : Number.POSITIVE_INFINITY;
  const first = newMoonDay(eleventh + (months >= leap ? months + 1 : months));
  return dateOfJulianDay(first + day - 1);
}

/** Tết Nguyên đán: the first day of the lunar year. */
export const tet = (year: number): PlainDate => lunarDate(year, 1, 1);

/** Giỗ Tổ Hùng Vương: the tenth of the third lunar month. */
export const hungKings = (year: number): PlainDate => lunarDate(year, 3, 10);
