import { styleRule } from '../makers/style-rule.ts';

export const rule = styleRule('co-quan-chu-quan-not-bold', 'parent');
