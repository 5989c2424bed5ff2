import { patternRule } from '../makers/pattern-rule.ts';

export const rule = patternRule('trich-yeu-cv-no-colon', 'letterSubject', {
  title: 'Sau “V/v” không có dấu hai chấm',
  message: (text) => `sau “V/v” có dấu hai chấm: “${text.slice(0, 40)}”`,
  hint: 'bỏ dấu hai chấm: V/v …',
  // Other openings are `trich-yeu-cv-prefix`'s.
  lines: (lines) =>
    lines.slice(0, 1).map((first) => ({
      ...first,
      text: /^v\s*\/\s*v\s*:/iu.test(first.text) ? first.text.replace(/^v\s*\/\s*v/iu, 'V/v') : 'V/v',
    })),
});
