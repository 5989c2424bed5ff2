import { formatSlashDate, isPlainDate, parseDate, type PartialDate } from '../../text/date.ts';
import { wordingRule } from '../makers/wording-rule.ts';

/** The last day that a date with blanks can stand for. */
function latest({ year, month = 12, day = 31 }: PartialDate): number {
  return (year * 12 + month) * 31 + day;
}

export const rule = wordingRule({
  id: 'cited-act-after-letter',
  title: 'Văn bản được viện dẫn không có ngày sau ngày ban hành',
  valid: [
    {},
    { body: ['Thực hiện Kế hoạch số 02/KH-UBND ngày 05 tháng 3 năm 2026; báo cáo trước ngày 15/4/2026./.'] },
  ],
  invalid: [
    { body: ['Thực hiện Kế hoạch số 02/KH-UBND ngày 15 tháng 4 năm 2026 của Ủy ban nhân dân tỉnh./.'] },
  ],
  pattern:
    /số:? ?\d+[/-][\dA-ZĐ][^\s,;.()]{0,40} (ngày \d{1,2}(?:\/\d{1,2}\/| tháng \d{1,2} năm )\d{4})(?!\d)/g,
  signs: [' ngày '],
  when: ({ date }) => (date === undefined ? 'văn bản chưa ghi thời gian ban hành' : undefined),
  judge({ text, groups: [, day = ''] }, words) {
    const { date } = words;
    if (date === undefined || Number(day.slice(-4)) < date.year) return undefined;
    const read = parseDate(day.includes('/') ? day.slice('ngày '.length) : day);
    if (!read.ok || !isPlainDate(read.date)) return undefined;
    if (latest(read.date) <= latest(date)) return undefined;
    return {
      message: `viện dẫn “${text}”, sau thời gian ban hành của chính văn bản này (${formatSlashDate(date).trim()})`,
      hint: 'xem lại ngày của văn bản được viện dẫn, hoặc ngày ban hành',
      ...(words.sure('placeDate') ? {} : { review: true as const }),
    };
  },
});
