import { patternRule } from '../makers/pattern-rule.ts';

export const rule = patternRule('trich-yeu-cv-prefix', 'letterSubject', {
  title: 'Trích yếu công văn mở đầu bằng “V/v”',
  message: (text) => `trích yếu công văn mở đầu “${text.slice(0, 40)}”`,
  hint: 'mở đầu bằng “V/v”: chữ V đầu in hoa, chữ v sau in thường, rồi một dấu cách',
  // One text over its lines; a colon after "V/v" is `trich-yeu-cv-no-colon`'s.
  lines: (lines) =>
    lines.slice(0, 1).map((first) => ({
      ...first,
      text: lines
        .map(({ text }) => text)
        .join(' ')
        .replace(/\s+/gu, ' ')
        .replace(/^(V\/v) ?: ?/iu, '$1 '),
    })),
});
