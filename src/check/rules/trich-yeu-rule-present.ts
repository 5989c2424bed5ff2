import { ruleBelowRule } from '../makers/rule-line-rule.ts';
import { titleRule } from '../title-rule-bearer.ts';

export const rule = ruleBelowRule('trich-yeu-rule-present', 'subject', titleRule);
