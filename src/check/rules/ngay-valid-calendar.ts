import { formatLongDate, parseDate } from '../../text/date.ts';
import { placeDateText } from '../place-date-line.ts';
import { contentRule, notApplicable } from '../rule.ts';

const digits = /(\d{1,2})(?: tháng | ?[/-] ?)(\d{1,2})(?: năm | ?[/-] ?)(\d{4})/iu;

export const rule = contentRule({
  id: 'ngay-valid-calendar',
  title: 'Ngày ban hành có trong lịch',
  valid: [{}, { parts: { placeDate: 'Sông Lam, ngày 29 tháng 02 năm 2028' } }],
  invalid: [
    { parts: { placeDate: 'Sông Lam, ngày 30 tháng 02 năm 2026' } },
    { parts: { placeDate: 'Sông Lam, ngày 31 tháng 4 năm 2026' } },
  ],
  check(words) {
    const [at] = words.lines('placeDate');
    if (at === undefined) return notApplicable('văn bản không có địa danh, thời gian');
    const [, day, month, year] = digits.exec(placeDateText(at.text)) ?? [];
    if (day === undefined || month === undefined || year === undefined)
      return notApplicable('thời gian ban hành chưa ghi đủ');
    const read = parseDate(`${day}/${month}/${year}`);
    if (read.ok || read.reason === 'shape') return [];
    return [
      {
        at,
        message: `không có ${formatLongDate(read.date)} trong lịch`,
        hint: 'ghi lại ngày, tháng ban hành',
      },
    ];
  },
});
