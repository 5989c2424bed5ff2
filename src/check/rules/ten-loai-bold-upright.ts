import { styleRule } from '../makers/style-rule.ts';

export const rule = styleRule('ten-loai-bold-upright', 'typeName');
