import { ruleLengthRule } from '../makers/rule-line-rule.ts';

export const rule = ruleLengthRule('tieu-ngu-rule-length', 'motto', {
  wanted: 'bằng đúng',
  valid: [0.97, 1, 1.03],
  invalid: [0.5, 1.4],
});
