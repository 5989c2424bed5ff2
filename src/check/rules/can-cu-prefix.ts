import { basesRule } from '../makers/bases-rule.ts';

/** A mark or number before the words; other words than the samples' own are nobody's fault. */
const marked = /^(?:[-–—+•*]|\d{1,2}[.)])\s*(?=\p{Lu})/u;

export const rule = basesRule('can-cu-prefix', {
  title: 'Mở đầu mỗi căn cứ',
  hint: 'mở đầu mỗi căn cứ bằng “Căn cứ …”, “Theo đề nghị của …”, không gạch đầu dòng, không đánh số',
  ok: [['Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;', 'Theo đề nghị của Chánh Văn phòng Sở.']],
  bad: [['- Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;', 'Theo đề nghị của Chánh Văn phòng Sở.']],
  faultOf: (text) => (marked.test(text) ? 'căn cứ có gạch đầu dòng hoặc số thứ tự' : undefined),
});
