import { sizeRule } from '../makers/size-rule.ts';

export const rule = sizeRule('quyen-han-chuc-vu-size', 'signatureAuthority');
