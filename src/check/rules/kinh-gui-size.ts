import { notTelegram } from '../addressees-of.ts';
import { sizeRule } from '../makers/size-rule.ts';

export const rule = sizeRule('kinh-gui-size', 'addressees', { when: notTelegram });
