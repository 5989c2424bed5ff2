import { gathered } from '../makers/gathered.ts';
import { notOfLetters } from '../makers/letter-bases.ts';
import { styleRule } from '../makers/style-rule.ts';

export const rule = gathered(styleRule('can-cu-italic', 'legalBasis', ['italic'], { when: notOfLetters }));
