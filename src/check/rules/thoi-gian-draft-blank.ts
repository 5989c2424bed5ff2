import { patternRule } from '../makers/pattern-rule.ts';
import { isBlankDate, placeDateLines } from '../place-date-line.ts';

export const rule = patternRule('thoi-gian-draft-blank', 'placeDate', {
  title: 'Bản thảo chừa trống ngày, tháng',
  message: (text) => `địa danh, thời gian của bản thảo viết “${text}”`,
  hint: 'ghi địa danh, dấu phẩy và chừa chỗ: Hà Nội, ngày      tháng      năm 2026',
  when: (words) => {
    const lines = words.lines('placeDate');
    if (lines.length > 0 && !lines.some(({ text }) => isBlankDate(text)))
      return 'văn bản đã ghi đủ ngày, tháng, năm';
    return lines.some(({ text }) => /ngày[\s.…_]*\d/iu.test(text)) ? 'văn bản đã ghi ngày' : undefined;
  },
  lines: placeDateLines,
});
