import { layoutRules } from '../../nd30/catalogue/layout.ts';
import { isPoint } from '../block-words.ts';
import type { Example } from '../example.ts';
import { labelRule } from '../makers/label-rule.ts';

const { pattern } = layoutRules['diem-label'];

const shown = (text: string): Example => ({
  body: [
    { text: '1. Sở Nội vụ đề nghị các đơn vị thực hiện một số nội dung sau:' },
    { text, firstLineMm: 12.7 },
    'Đề nghị các đơn vị báo cáo kết quả về Văn phòng Sở./.',
  ],
  shown: text,
});

export const rule = labelRule('diem-label', {
  title: 'Nhãn của điểm',
  hint: 'viết “a) ”: chữ cái tiếng Việt in thường, sau chữ là dấu đóng ngoặc đơn và dấu cách',
  without: 'điểm',
  pattern,
  valid: pattern.ok.map(shown),
  invalid: pattern.bad.map(shown),
  held: isPoint,
});
