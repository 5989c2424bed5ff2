import { wordingRule } from '../makers/wording-rule.ts';

export const rule = wordingRule({
  id: 'blank-left',
  title: 'Không còn chỗ trống chưa điền',
  valid: [
    {
      body: [
        'I. Kết quả thực hiện ………… 3',
        'Rà soát quy trình, hồ sơ... tại đơn vị; khóa XXX; qua các năm... các nội dung khác…/.',
      ],
    },
  ],
  invalid: [
    { body: ['Đề nghị ………… báo cáo kết quả trước ngày 15/4/2026./.'] },
    { body: ['Báo cáo kết quả trước ngày …/…/2026./.'] },
    { body: ['Đề nghị ông xxx báo cáo kết quả./.'] },
  ],
  pattern:
    /…{2,}|[.…]{5,}|_{4,}|(?:ngày|tháng|số:?) ?(?:…|\.{3,}) ?(?=tháng|năm|\/)|năm 20(?:…|\.{2,})|(?:…|\.{3,}) ?\/ ?(?:…|\.{3,})|x{3,}|X{4,}/g,
  signs: ['…', '..', '____', 'xxx', 'XXXX'],
  // Forms in appendices have blanks by their nature; number, date and signature have rules of their own.
  lines: (words) => [...words.body, ...words.lines('addressees'), ...words.lines('legalBasis')],
  judge({ text, before, after }) {
    const ruleLine = !/\p{L}/u.test(before + after);
    const contents = /^[.…_]/u.test(text) && /^\s*\d+$/u.test(after);
    if (ruleLine || contents) return undefined;
    return {
      message: `còn chỗ trống “${text.length > 12 ? `${text.slice(0, 12)}…` : text}”`,
      hint: 'điền nội dung trước khi trình ký',
      review: true,
    };
  },
});
