import { ruleLengthRule } from '../makers/rule-line-rule.ts';
import { titleRule } from '../title-rule-bearer.ts';

export const rule = ruleLengthRule(
  'trich-yeu-rule-ratio',
  'subject',
  { wanted: 'từ 1/3 đến 1/2', valid: [0.34, 0.4, 0.5], invalid: [0.2, 0.8] },
  titleRule,
);
