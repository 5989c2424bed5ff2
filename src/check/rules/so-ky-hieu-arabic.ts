import { patternRule } from '../makers/pattern-rule.ts';
import { numberLines, unnumbered } from '../number-line.ts';

export const rule = patternRule('so-ky-hieu-arabic', 'number', {
  title: 'Số của văn bản bằng chữ số Ả Rập',
  message: (text) => `số của văn bản không bằng chữ số Ả Rập: “${text}”`,
  hint: 'ghi số bằng chữ số Ả Rập, ví dụ Số: 05/…',
  when: (words) => unnumbered(words.lines('number')),
  // Only the number is this rule's: the label and the signs around it have their own.
  lines: (lines) =>
    numberLines(lines).map((line) => ({ ...line, text: line.text.replace(/^\D*(\d+).*$/u, 'Số: $1/') })),
});
