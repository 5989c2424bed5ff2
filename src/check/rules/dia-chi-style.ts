import { ADDRESS } from '../makers/address.ts';
import { lookRule } from '../makers/look-rule.ts';

export const rule = lookRule('dia-chi-style', 'addressFooter', ['bold', 'italic', 'sentence'], {
  show: (format) => ({ parts: { addressFooter: { text: ADDRESS, ...format } } }),
});
