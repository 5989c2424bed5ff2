import { patternRule } from '../makers/pattern-rule.ts';
import { numberLines, unnumbered } from '../number-line.ts';

export const rule = patternRule('so-ky-hieu-leading-zero', 'number', {
  title: 'Số nhỏ hơn 10 thêm số 0 phía trước',
  message: (text) => `số nhỏ hơn 10 không có số 0 phía trước: “${text}”`,
  hint: 'thêm một số 0 phía trước: 05, không phải 5',
  when: (words) => unnumbered(words.lines('number')),
  lines: (lines) => numberLines(lines).map((line) => ({ ...line, text: line.text.replace(' /', '/') })),
});
