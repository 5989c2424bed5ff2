import type { PartialDate } from '../text/date.ts';
import type { Piece } from './lines.ts';
import type { Confidence } from './located.ts';

const LONGEST = 100;
const written = /^[^;:]*NGAY[\d .…_]*(?:THANG|\/)[\d .…_]*(?:NAM|\/)[\d .…_]*$/u;
const slashed = /^[^;:\d]{2,50}, ?(?:NGAY )?\d{1,2} ?[/-] ?\d{1,2} ?[/-] ?\d{4}$/u;

/** How surely a piece of a head is the place and date; none where it is not. */
export function asPlaceDate({ fold, text }: Piece): Confidence | undefined {
  if (text.length > LONGEST) return undefined;
  if (written.test(fold)) return /^\S.*NGAY/u.test(fold) ? 'sure' : 'likely';
  return slashed.test(fold) ? 'likely' : undefined;
}

const inWords =
  /ngày[\s.…_]*(?<day>\d{1,2})?[\s.…_]*tháng[\s.…_]*(?<month>\d{1,2})?[\s.…_]*năm[\s.…_]*(?<year>[\d .…_]*)$/iu;
const inSigns = /(?<day>\d{1,2})\s*[/-]\s*(?<month>\d{1,2})\s*[/-]\s*(?<year>\d{4})/u;

/** The date that the line gives; what is left blank is absent, and without a year there is none. */
export function dateIn(text: string): PartialDate | undefined {
  const groups = (inWords.exec(text) ?? inSigns.exec(text))?.groups;
  const year = /^\d{4}$/u.exec((groups?.['year'] ?? '').replace(/\D/gu, ''))?.[0];
  if (groups === undefined || year === undefined) return undefined;
  const { day, month } = groups;
  return {
    year: Number(year),
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
  };
}
