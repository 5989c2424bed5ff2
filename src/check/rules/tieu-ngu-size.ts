import { sizeRule } from '../makers/size-rule.ts';

export const rule = sizeRule('tieu-ngu-size', 'motto');
