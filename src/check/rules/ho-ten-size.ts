import { sizeRule } from '../makers/size-rule.ts';

export const rule = sizeRule('ho-ten-size', 'signatureName');
