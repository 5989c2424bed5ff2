import { sizeRule } from '../makers/size-rule.ts';

export const rule = sizeRule('ten-loai-size', 'typeName');
