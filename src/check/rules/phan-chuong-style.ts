import { partOrChapter } from '../divisions.ts';
import { divisionLabelRule } from '../makers/division-rule.ts';

export const rule = divisionLabelRule('phan-chuong-style', partOrChapter);
