import { patternRule } from '../makers/pattern-rule.ts';

const words = /độc\s*lập.*tự\s*do.*hạnh\s*phúc/iu;

export const rule = patternRule('tieu-ngu-hyphen-spaced', 'motto', {
  title: 'Gạch nối trong Tiêu ngữ',
  message: (text) => `Tiêu ngữ viết “${text}”`,
  hint: 'viết Độc lập - Tự do - Hạnh phúc: giữa các cụm từ là gạch nối (-) có dấu cách hai bên',
  // Other words are told by `tieu-ngu-text`.
  lines: (lines) => lines.filter(({ text }) => words.test(text)),
});
