import { section } from '../divisions.ts';
import { divisionTitleRule } from '../makers/division-rule.ts';

export const rule = divisionTitleRule('muc-tieu-muc-title-style', section);
