import { sizeRule } from '../makers/size-rule.ts';

export const rule = sizeRule('trich-yeu-cv-size', 'letterSubject');
