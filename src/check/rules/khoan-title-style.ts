import { levelStyleRule } from '../makers/level-style-rule.ts';

export const rule = levelStyleRule('khoan-title-style', 'clauseTitle', {
  held: ({ level, titled, confidence }) => level === 'clause' && titled && confidence === 'sure',
  without: 'khoản có tiêu đề',
  valid: [{ type: 'bao-cao' }],
  invalid: [{ parts: { clauseTitle: { italic: true } } }, { parts: { clauseTitle: { sizePt: 13 } } }],
  sentence: true,
});
