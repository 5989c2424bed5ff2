import {
  add,
  compare,
  decimal,
  divideToPercent,
  formatVietnameseNumber,
  parseVietnameseNumber,
  type Decimal,
} from '../text/number.ts';

/** A whole that a sentence gives, and the parts that it says make it; or a share, and the two counts that give it. */
export interface StatedSum {
  readonly stated: string;
  readonly computed: string;
  readonly from: string;
}

const NUMBER = String.raw`\d[\d.]*(?:,\d+)?`;

const read = (text: string): Decimal | undefined => {
  const number = parseVietnameseNumber(text.replace(/[.,]+$/u, ''));
  return number.ok ? number.value : undefined;
};

function sumOf(total: string, parts: readonly string[]): StatedSum | undefined {
  const whole = read(total);
  const values = parts.map(read);
  if (whole === undefined || values.length < 2) return undefined;
  let sum = decimal(0);
  for (const value of values) {
    if (value === undefined) return undefined;
    sum = add(sum, value);
  }
  if (compare(sum, whole) === 0) return undefined;
  return { stated: total, computed: formatVietnameseNumber(sum), from: parts.join(' + ') };
}

const wholeBeforeList = new RegExp(
  String.raw`(?<![\p{L}\d.,/])(${NUMBER}) (\p{Ll}+)(?: \p{Ll}+){0,2},? (?:bao )?$`,
  'u',
);

/** A longer list may go on beyond what is seen of the sentence. */
const LONGEST_LIST = 800;

/** "12 hồ sơ gồm 5 hồ sơ …, 6 hồ sơ …": every item counts the same thing, and nothing else is counted. */
export function listedParts(before: string, after: string): StatedSum | undefined {
  const [, total, unit] = wholeBeforeList.exec(before.slice(-60)) ?? [];
  const list =
    /^[^.;\n]*(?:;[^.\n]*)?/u.exec(after.replace(/\d\.\d/gu, (dot) => dot.replace('.', '\u{1}')))?.[0] ?? '';
  if (total === undefined || unit === undefined || /trong đó|[()]|\//u.test(list)) return undefined;
  if (list.length > LONGEST_LIST) return undefined;
  const parts = list.split(/, |; | và /u).map((item) => {
    const [, count, of, rest = ''] = /^(\d\S*) (\p{Ll}+)(.*)$/su.exec(item.replaceAll('\u{1}', '.')) ?? [];
    return of === unit && !/\d/u.test(rest) ? count : undefined;
  });
  const counts = parts.filter((count) => count !== undefined);
  return counts.length === parts.length ? sumOf(total, counts) : undefined;
}

const wholeBeforeRest = new RegExp(
  String.raw`(?<![\p{L}\d.,/])(${NUMBER}) (\p{Ll}+)[^\d.;]{0,40} trong đó[^\d.;]{0,40} (${NUMBER}) (\p{Ll}+)[^\d.;]{1,80}$`,
  'u',
);

const restAfter = new RegExp(String.raw`^(${NUMBER}) (\p{Ll}+)`, 'u');

/** "12 hồ sơ, trong đó 5 hồ sơ …, còn lại 6 hồ sơ": the rest is what the part leaves of the whole. */
export function partAndRest(before: string, after: string): StatedSum | undefined {
  const [, total, unit, part, counted] = wholeBeforeRest.exec(before.slice(-240)) ?? [];
  const [, rest, of] = restAfter.exec(after) ?? [];
  if (total === undefined || part === undefined || rest === undefined) return undefined;
  // A number of another thing ("tháng 5", "khoản 2") is no part.
  if (of !== unit || counted !== unit) return undefined;
  return sumOf(total, [part, rest]);
}

const LONGEST_CHAIN = 120;
const plusChain = new RegExp(String.raw`(?:${NUMBER} \+ )+${NUMBER} = ${NUMBER}`, 'u');

/** "5 + 6 = 12" */
export function writtenSum(before: string, after: string): StatedSum | undefined {
  const head = /(?<![\d.,]|[=×x*/+–-] ?)\d[\d.,]* $/u.exec(before)?.[0];
  const chain = head === undefined ? undefined : plusChain.exec(`${head}+ ${after.slice(0, LONGEST_CHAIN)}`);
  if (chain?.index !== 0 || chain[0].length > LONGEST_CHAIN) return undefined;
  const [terms = '', total = ''] = chain[0].split(' = ');
  return sumOf(total, terms.split(' + '));
}

const YEAR = /^(?:19|20)\d\d$/u;

function shareOf(percent: string, part: string, whole: string): StatedSum | undefined {
  const [share, a, b] = [read(percent), read(part), read(whole)];
  if (share === undefined || a === undefined || b === undefined || b.digits === 0n) return undefined;
  const right = divideToPercent(a, b, share.scale);
  const last = decimal(1, share.scale);
  // Cut off or rounded up, the last digit may differ by one.
  if (compare(add(share, last), right) >= 0 && compare(add(right, last), share) >= 0) return undefined;
  return { stated: `${percent}%`, computed: `${formatVietnameseNumber(right)}%`, from: `${part}/${whole}` };
}

const countsAfter = new RegExp(String.raw`^(\d[\d.]*)(?: [^()\d/%]{1,50})?\/(\d[\d.]*)(?=\)| \p{Ll})`, 'u');

/** "88% (1.061 văn bản/1.203 văn bản)" */
export function shareOfCounts(before: string, after: string): StatedSum | undefined {
  const percent = /(?<![\d.,])\d+(?:,\d+)?$/u.exec(before)?.[0];
  // A change is not a share.
  if (/tăng|giảm|vượt/iu.test(before.slice(-40))) return undefined;
  const [, part, whole] = countsAfter.exec(after) ?? [];
  if (percent === undefined || part === undefined || whole === undefined || YEAR.test(whole))
    return undefined;
  return shareOf(percent, part, whole);
}

const countsBefore = /(?<![\p{L}\d.,/-]|ngày |tháng |số )(\d[\d.]*)\/(\d[\d.]*) [\p{Ll} ]{2,50},? $/u;

/** "15/16 chỉ tiêu, đạt 93,75%" */
export function countsThenShare(before: string, after: string): StatedSum | undefined {
  const [, part, whole] = countsBefore.exec(before.slice(-80)) ?? [];
  // "95% kế hoạch" is a share of something else.
  const percent = /^\d+(?:,\d+)?(?=%(?:[,.;)]|$))/u.exec(after)?.[0];
  if (percent === undefined || part === undefined || whole === undefined || YEAR.test(whole))
    return undefined;
  return shareOf(percent, part, whole);
}
