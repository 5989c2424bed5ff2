import { sentenceStyleRule } from '../makers/sentence-style-rule.ts';

export const rule = sentenceStyleRule(
  'trich-yeu-cv-upright-not-bold',
  'letterSubject',
  'V/V CHẤN CHỈNH CÔNG TÁC VĂN THƯ',
);
