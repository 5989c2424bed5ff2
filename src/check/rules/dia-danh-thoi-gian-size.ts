import { sizeRule } from '../makers/size-rule.ts';

export const rule = sizeRule('dia-danh-thoi-gian-size', 'placeDate');
