import { styleRule } from '../makers/style-rule.ts';

export const rule = styleRule('dia-danh-thoi-gian-not-bold', 'placeDate', ['bold']);
