import { styleRule } from '../makers/style-rule.ts';

export const rule = styleRule('co-quan-ban-hanh-bold-upright', 'issuer');
