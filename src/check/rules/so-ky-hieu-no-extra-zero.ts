import { patternRule } from '../makers/pattern-rule.ts';
import { numberLines, unnumbered } from '../number-line.ts';

export const rule = patternRule('so-ky-hieu-no-extra-zero', 'number', {
  title: 'Số từ 10 trở lên không thêm số 0',
  message: (text) => `số có thừa số 0 phía trước: “${text}”`,
  hint: 'chỉ số nhỏ hơn 10 thêm một số 0: 05, 15, 105',
  when: (words) => unnumbered(words.lines('number')),
  lines: numberLines,
});
