import { wordingRule } from '../makers/wording-rule.ts';

const right = (words: string): string =>
  words.replace(/(?<=^(?:[Tt]hứ|[Tt]háng) )\p{L}/u, (first) => first.toUpperCase());

/** What comes before a day of the week; "lần thứ hai, ngày 05/3" and "Thứ hai, ngày 05/3" may count. */
const beforeDay = /(?:[:(]|sáng|trưa|chiều|tối|đêm|vào|từ|đến|(?:giờ|phút|\d),)\s*$/u;

export const rule = wordingRule({
  id: 'cap-weekday-month-words',
  title: 'Viết hoa thứ, tháng viết bằng chữ',
  valid: [
    { body: ['Họp vào sáng thứ Hai, ngày 09/3/2026; tổng kết trong tháng Mười hai năm 2026./.'] },
    { body: ['Phiên họp lần thứ hai, ngày 09/3/2026. Thứ hai, ngày 10/3/2026 đơn vị mới nộp báo cáo./.'] },
  ],
  invalid: [
    { body: ['Họp giao ban vào sáng thứ hai, ngày 09/3/2026./.'] },
    { body: ['Báo cáo trong tháng tám năm 2026./.'] },
  ],
  pattern:
    /[Tt]h(?:ứ (?:hai|ba|tư|năm|sáu|bảy)(?=,? \(?ngày \d| h[ằà]ng tuần)|áng (?:một|hai|ba|tư|năm|sáu|bảy|tám|chín|mười(?: một| hai)?)(?= năm \d{4}))/g,
  signs: ['hứ ', ' năm '],
  judge: ({ text, before }) =>
    /^[Tt]hứ/u.test(text) && !beforeDay.test(before)
      ? undefined
      : { message: `“${text}” viết thường tên thứ, tháng`, hint: `viết “${right(text)}”` },
});
