import { sizeRule } from '../makers/size-rule.ts';

export const rule = sizeRule('quoc-hieu-size', 'nationalName');
