import { basesRule } from '../makers/bases-rule.ts';

const last = 'Theo đề nghị của Chánh Văn phòng Sở.';

export const rule = basesRule('can-cu-semicolon', {
  title: 'Dấu chấm phẩy cuối mỗi căn cứ',
  hint: 'kết thúc mỗi căn cứ bằng dấu chấm phẩy (;), căn cứ cuối bằng dấu chấm (.)',
  ok: [['Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;', last]],
  bad: [
    ['Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024,', last],
    ['Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024.', last],
  ],
  held: (bases) => bases.slice(0, -1).filter(({ worded }) => worded),
  faultOf: (text) =>
    text.endsWith(';') ? undefined : 'căn cứ không kết thúc bằng dấu chấm phẩy mà sau đó còn căn cứ khác',
});
