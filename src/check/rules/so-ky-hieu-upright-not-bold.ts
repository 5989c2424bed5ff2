import { styleRule } from '../makers/style-rule.ts';

export const rule = styleRule('so-ky-hieu-upright-not-bold', 'number');
