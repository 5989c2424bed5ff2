import { basesRule } from '../makers/bases-rule.ts';

const another = /[;.,]\s*(?:Căn cứ|Xét đề nghị|Theo đề nghị)(?!\p{L})/u;

export const rule = basesRule('can-cu-one-per-paragraph', {
  title: 'Mỗi căn cứ một dòng',
  hint: 'xuống dòng trước mỗi căn cứ',
  ok: [['Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;', 'Theo đề nghị của Chánh Văn phòng Sở.']],
  bad: [['Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024; Theo đề nghị của Chánh Văn phòng Sở.']],
  faultOf: (text) => (another.test(text) ? 'hai căn cứ trên một dòng' : undefined),
});
