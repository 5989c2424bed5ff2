import { sizeRule } from '../makers/size-rule.ts';

export const rule = sizeRule('so-ky-hieu-size', 'number');
