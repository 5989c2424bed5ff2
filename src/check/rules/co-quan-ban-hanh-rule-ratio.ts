import { ruleLengthRule } from '../makers/rule-line-rule.ts';

export const rule = ruleLengthRule('co-quan-ban-hanh-rule-ratio', 'issuer', {
  wanted: 'từ 1/3 đến 1/2',
  valid: [0.34, 0.4, 0.5],
  invalid: [0.2, 0.8],
});
