import { marginRule } from '../makers/margin-rule.ts';

export const rule = marginRule('page-margin-top', 'top');
