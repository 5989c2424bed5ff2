import { patternRule } from '../makers/pattern-rule.ts';
import { placeDateLines } from '../place-date-line.ts';

export const rule = patternRule('ngay-leading-zero', 'placeDate', {
  title: 'Ngày nhỏ hơn 10 thêm số 0 phía trước',
  message: (text) => `ngày nhỏ hơn 10 không có số 0 phía trước: “${text}”`,
  hint: 'thêm số 0 phía trước ngày: ngày 05',
  lines: placeDateLines,
  show: (text) => ({ parts: { placeDate: `Sông Lam, ${text} năm 2026` }, shown: text }),
});
