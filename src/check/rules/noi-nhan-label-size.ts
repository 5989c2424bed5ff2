import { sizeRule } from '../makers/size-rule.ts';

export const rule = sizeRule('noi-nhan-label-size', 'recipientsLabel');
