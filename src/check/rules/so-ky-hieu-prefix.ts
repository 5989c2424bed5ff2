import { patternRule } from '../makers/pattern-rule.ts';
import { numberLines } from '../number-line.ts';

export const rule = patternRule('so-ky-hieu-prefix', 'number', {
  title: 'Chữ “Số:” trước số của văn bản',
  message: (text) => `số, ký hiệu viết “${text}”`,
  hint: 'mở đầu bằng “Số:”: chữ S in hoa, ố in thường, có dấu hai chấm',
  lines: numberLines,
});
