import { patternRule } from '../makers/pattern-rule.ts';
import { numberText } from '../number-line.ts';

/** The label is `so-ky-hieu-prefix`'s, the kind of digits `so-ky-hieu-arabic`'s, a group that lacks the form's. */
const signsOnly = (text: string): string =>
  numberText(text)
    .replace(/^số:? ?/iu, 'Số: ')
    .replace(/^Số: [IVXLC]+(?=\/)/u, 'Số: 1')
    .replace(/^([^/]*\/(?:\d{4}\/)?[\p{L}\d&]+)$/u, '$1-');

export const rule = patternRule('so-ky-hieu-separators', 'number', {
  title: 'Dấu trong số, ký hiệu',
  message: (text) => `số, ký hiệu viết “${text}”`,
  hint: 'giữa số và ký hiệu là dấu gạch chéo (/), giữa các nhóm chữ viết tắt là gạch nối (-), không cách chữ',
  lines: (lines) => lines.map((line) => ({ ...line, text: signsOnly(line.text) })),
});
