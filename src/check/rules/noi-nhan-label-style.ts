import { styleRule } from '../makers/style-rule.ts';

export const rule = styleRule('noi-nhan-label-style', 'recipientsLabel');
