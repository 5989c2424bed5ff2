import { partOrChapter } from '../divisions.ts';
import { divisionTitleRule } from '../makers/division-rule.ts';

export const rule = divisionTitleRule('phan-chuong-title-style', partOrChapter);
