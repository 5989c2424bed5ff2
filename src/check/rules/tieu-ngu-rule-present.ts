import { ruleBelowRule } from '../makers/rule-line-rule.ts';

export const rule = ruleBelowRule('tieu-ngu-rule-present', 'motto');
