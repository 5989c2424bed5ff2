import { patternRule } from '../makers/pattern-rule.ts';
import { placeDateLines } from '../place-date-line.ts';

export const rule = patternRule('thang-no-zero-3-9', 'placeDate', {
  title: 'Tháng 3 đến tháng 9 không thêm số 0',
  message: (text) => `tháng có thừa số 0 phía trước: “${text}”`,
  hint: 'nên viết tháng 3, tháng 9 như các ví dụ của Nghị định; chỉ tháng 1, tháng 2 thêm số 0',
  lines: placeDateLines,
  show: (text) => ({ parts: { placeDate: `Sông Lam, ngày 15 ${text} 2026` }, shown: text }),
});
