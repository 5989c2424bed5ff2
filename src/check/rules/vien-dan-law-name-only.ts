import { stretchOf } from '../cited.ts';
import { linesWith } from '../full-text.ts';
import { sentence } from '../makers/mention-rule.ts';
import { contentRule, notApplicable } from '../rule.ts';

const code = /\/(?:QH|UBTVQH|PL-)/g;
const numbered =
  /(?<!\p{L})(?:Bộ luật|Luật|Pháp lệnh)(?: (?!Nghị|Lệnh |số |Luật |và )[\p{L},]+){0,20} số:? ?\d+\/\d{4}\/(?:QH|UBTVQH|PL-)\d*/gu;

export const rule = contentRule({
  id: 'vien-dan-law-name-only',
  title: 'Viện dẫn luật, pháp lệnh bằng tên',
  valid: [
    sentence('Thực hiện Luật Lưu trữ, đề nghị các đơn vị rà soát hồ sơ đã giải quyết xong.'),
    sentence(
      'Thực hiện Luật Lưu trữ và Nghị quyết số 53/2017/QH14 ngày 24 tháng 11 năm 2017 của Quốc hội về việc thí điểm, đề nghị các đơn vị rà soát hồ sơ.',
    ),
  ],
  invalid: [
    sentence('Thực hiện Luật Lưu trữ số 33/2024/QH15, đề nghị các đơn vị rà soát hồ sơ đã giải quyết xong.'),
  ],
  // Laws among the legal bases have a rule of their own: `can-cu-law-no-number`.
  seek: (lines) => linesWith(code, lines),
  check(words) {
    const held = [...words.body, ...words.appendices.flatMap(({ blocks }) => blocks)];
    if (held.length === 0) return notApplicable('văn bản không có lời văn');
    return held
      .filter(({ text }) => text.search(code) >= 0)
      .flatMap((one) =>
        (one.text.match(numbered) ?? []).map((found) => ({
          at: stretchOf(one, found),
          message: `viện dẫn “${found}” có số, ký hiệu`,
          hint: 'chỉ ghi tên loại và tên luật, pháp lệnh',
        })),
      );
  },
});
