import { mentionRule } from '../makers/mention-rule.ts';

const part = String.raw`điều \d+|tiểu mục \d+|mục \d+|chương [IVXLC]+|phần [IVXLC]+`;
/** Words that end in "mục" or "phần" and number something else. */
const other = String.raw`(?<!(?:danh|hạng|đề|chuyên|khoản|thư|tiết|tiểu|thành|học|cổ) )`;
/** Named as a part of an act: after its clause or point, or before what it belongs to. */
const cited = new RegExp(
  String.raw`(?<=(?:khoản \d+|điểm \p{Ll}),? (?:của )?)${other}(?:${part})(?![\p{L}\d])` +
    String.raw`|(?<!\p{L})${other}(?:${part})(?=,? (?:của )?(?:Điều|Mục|Chương|Phần|Luật|Bộ luật|Pháp lệnh|Hiến pháp|Nghị định|Nghị quyết|Thông tư|Quyết định|Quy chế|Quy định)(?!\p{L}))`,
  'gu',
);

/** Few texts have a part in small letters: the rest is not searched. */
const anyPart = new RegExp(part, 'u');

export const rule = mentionRule('vien-dan-hierarchy-case', {
  title: 'Viết hoa Phần, Chương, Mục, Điều khi viện dẫn',
  hint: 'viết hoa: Phần, Chương, Mục, Tiểu mục, Điều',
  ok: [
    'Theo điểm a khoản 2 Điều 103 Mục 5 Chương XII Phần I của Bộ luật Hình sự, đề nghị các đơn vị thực hiện.',
    'Các đơn vị rà soát danh mục 5 Quyết định đã ban hành.',
  ],
  bad: [
    'Theo điểm a khoản 2 điều 103 của Bộ luật Hình sự, đề nghị các đơn vị thực hiện.',
    'Theo chương XII của Luật Lưu trữ, đề nghị các đơn vị thực hiện.',
  ],
  sign: /(?:điều|mục) \d|(?:chương|phần) [IVXLC]/,
  find: (text) => (anyPart.test(text) ? (text.match(cited) ?? []) : []),
  message: (found) => `viện dẫn “${found}” viết thường`,
});
