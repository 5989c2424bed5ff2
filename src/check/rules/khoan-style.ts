import { levelStyleRule } from '../makers/level-style-rule.ts';

export const rule = levelStyleRule('khoan-style', 'clauseText', {
  held: ({ level, titled, confidence }) => level === 'clause' && !titled && confidence === 'sure',
  without: 'khoản',
  valid: [{}],
  invalid: [
    { parts: { clauseText: { bold: true } } },
    { parts: { clauseText: { italic: true } } },
    { parts: { clauseText: { sizePt: 13 } } },
  ],
});
