import { ofAnnexes } from '../annexes.ts';
import { sizeRule } from '../makers/size-rule.ts';

export const rule = ofAnnexes(sizeRule('phu-luc-label-size', 'appendixLabel'));
