import { patternRule } from '../makers/pattern-rule.ts';
import { placeDateLines } from '../place-date-line.ts';

export const rule = patternRule('dia-danh-comma', 'placeDate', {
  title: 'Dấu phẩy sau địa danh',
  message: (text) => `sau địa danh không có dấu phẩy: “${text}”`,
  hint: 'ghi dấu phẩy giữa địa danh và ngày: Hà Nội, ngày …',
  // How the date itself is written is others' rule.
  lines: (lines) =>
    placeDateLines(lines).map((line) => ({
      ...line,
      text: line.text
        .replace(/, (?=\d)/u, ', ngày ')
        .replace(/ngày(?=[.…_])/iu, 'ngày ')
        .replace('Ngày', 'ngày')
        .replace(/^.+(?=, ngày)/u, (place) => place.replaceAll(',', '')),
    })),
  show: (text) => ({ parts: { placeDate: text.replace(/\d{4}$/u, '2026') }, shown: text }),
});
