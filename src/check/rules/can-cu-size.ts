import { gathered } from '../makers/gathered.ts';
import { notOfLetters } from '../makers/letter-bases.ts';
import { sizeRule } from '../makers/size-rule.ts';

export const rule = gathered(sizeRule('can-cu-size', 'legalBasis', { when: notOfLetters }));
