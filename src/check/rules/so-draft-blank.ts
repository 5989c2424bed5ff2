import { patternRule } from '../makers/pattern-rule.ts';
import { numberLines } from '../number-line.ts';

export const rule = patternRule('so-draft-blank', 'number', {
  title: 'Bản thảo chừa trống phần số, giữ ký hiệu',
  message: (text) => `số, ký hiệu của bản thảo viết “${text}”`,
  hint: 'chừa trống phần số, giữ dấu gạch chéo và ký hiệu: Số:      /QĐ-…',
  when: (words) =>
    words.lines('number').some(({ text }) => /\d+ ?[/-]|: ?[IVXLC]+ ?\//u.test(text))
      ? 'văn bản đã có số'
      : undefined,
  lines: numberLines,
});
