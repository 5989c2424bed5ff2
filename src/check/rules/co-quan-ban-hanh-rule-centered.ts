import { ruleCentredRule } from '../makers/rule-line-rule.ts';

export const rule = ruleCentredRule('co-quan-ban-hanh-rule-centered', 'issuer');
