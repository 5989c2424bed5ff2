import { parseDate } from '../../text/date.ts';
import { wordingRule } from '../makers/wording-rule.ts';

/** A code, a share or a telephone, not a date. */
const otherNumber = /(?:[\d/.,-]|số:? ?)$/iu;
/** A day and a month that some year, or every one, lacks. */
const dayMonth = (sign: string): string =>
  `(?:(?:29|30|31)${sign}0?2|31${sign}(?:0?[469]|11)|(?:3[2-9]|[4-9]\\d|00)${sign}\\d{1,2}|\\d{1,2}${sign}(?:1[3-9]|[2-9]\\d|00))`;
const year = String.raw`[12]\d{3}(?![\d/-])`;
/** Without this, numbers that no month has may be of anything: a code, a score, "30 tháng 2 lần". */
const saysDay = /ngày $/iu;

export const rule = wordingRule({
  id: 'impossible-date',
  title: 'Ngày trong nội dung có trong lịch',
  valid: [
    {
      body: [
        'Báo cáo trước ngày 29 tháng 02 năm 2028; số liệu tính đến ngày 30/4/2026 (Văn bản số 31/02/2026)./.',
        'Trong 30 tháng 2 lần kiểm tra; mã 54-88-2000; tỷ số 15/16/2026./.',
      ],
    },
  ],
  invalid: [
    { body: ['Các đơn vị báo cáo trước ngày 31 tháng 4 năm 2026./.'] },
    { body: ['Số liệu tính đến ngày 30/02/2026./.'] },
  ],
  pattern: new RegExp(
    `${dayMonth('/')}/${year}|${dayMonth(' tháng ')}(?: năm ${year}|(?![\\d/]| năm ))`,
    'g',
  ),
  // The date of issue has a rule of its own.
  lines: (words) => {
    const own = new Set(words.lines('placeDate').map(({ text }) => text));
    return words.all.filter(({ text }) => !own.has(text));
  },
  judge({ text, before }) {
    if (otherNumber.test(before)) return undefined;
    const read = parseDate(text.replace(/ tháng (\d+)$/u, '/$1/2028'));
    if (read.ok || read.reason === 'shape') return undefined;
    const { day = 0, month = 0 } = read.date;
    if (!saysDay.test(before) && (!/ năm |\//u.test(text) || day > 31 || day === 0 || month > 12))
      return undefined;
    const hint =
      month === 2 && day === 29
        ? 'ghi lại ngày: tháng 2 năm ấy chỉ có 28 ngày'
        : 'ghi lại ngày, tháng cho đúng lịch';
    return { message: `không có ngày ${text} trong lịch`, hint };
  },
});
