import { ruleBelowRule } from '../makers/rule-line-rule.ts';

export const rule = ruleBelowRule('co-quan-ban-hanh-rule-present', 'issuer');
