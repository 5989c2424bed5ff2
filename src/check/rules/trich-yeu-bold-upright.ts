import { sentenceStyleRule } from '../makers/sentence-style-rule.ts';

export const rule = sentenceStyleRule('trich-yeu-bold-upright', 'subject', 'CÔNG TÁC VĂN THƯ NĂM 2026');
