import { ruleCentredRule } from '../makers/rule-line-rule.ts';
import { titleRule } from '../title-rule-bearer.ts';

export const rule = ruleCentredRule('trich-yeu-rule-centered', 'subject', titleRule);
