import { sizeRule } from '../makers/size-rule.ts';
import { ADDRESS } from '../makers/address.ts';

export const rule = sizeRule('dia-chi-size', 'addressFooter', {
  show: (format) => ({ parts: { addressFooter: { text: ADDRESS, ...format } } }),
});
