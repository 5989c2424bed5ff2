import { lookRule } from '../makers/look-rule.ts';

export const rule = lookRule('do-khan-text-style', 'urgencyMark', ['bold', 'italic', 'upper', 'size'], {
  show: (format) => ({ parts: { urgencyMark: { text: 'KHẨN', ...format } } }),
});
