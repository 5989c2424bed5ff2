import { section } from '../divisions.ts';
import { divisionLabelRule } from '../makers/division-rule.ts';

export const rule = divisionLabelRule('muc-tieu-muc-style', section);
