import { lookRule } from '../makers/look-rule.ts';

export const rule = lookRule('nguoi-soan-thao-style', 'drafterMark', ['bold', 'italic', 'size'], {
  show: (format) => ({ parts: { drafterMark: { text: 'PL.(300)', ...format } } }),
});
