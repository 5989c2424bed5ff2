import { patternRule } from '../makers/pattern-rule.ts';
import { isDrafterLike } from '../recipients-of.ts';

export const rule = patternRule('nguoi-soan-thao-format', 'drafterMark', {
  title: 'Ký hiệu người soạn thảo và số lượng bản phát hành',
  message: (text) => `ghi “${text}”`,
  hint: 'ghi ký hiệu in hoa, dấu chấm và số lượng bản trong ngoặc: “PL.(300)”',
  lines: (found, words) => (found.length > 0 ? found : words.lines('recipientsList').filter(isDrafterLike)),
});
