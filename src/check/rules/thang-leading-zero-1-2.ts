import { patternRule } from '../makers/pattern-rule.ts';
import { placeDateLines } from '../place-date-line.ts';

export const rule = patternRule('thang-leading-zero-1-2', 'placeDate', {
  title: 'Tháng 1, tháng 2 thêm số 0 phía trước',
  message: (text) => `tháng 1, tháng 2 không có số 0 phía trước: “${text}”`,
  hint: 'viết tháng 01, tháng 02',
  lines: placeDateLines,
  show: (text) => ({ parts: { placeDate: `Sông Lam, ngày 15 ${text} 2026` }, shown: text }),
});
