import { levelStyleRule } from '../makers/level-style-rule.ts';

export const rule = levelStyleRule('outline-muc-style', 'romanHeading', {
  held: ({ level, titled, confidence }) => level === 'roman' && titled && confidence === 'sure',
  without: 'mục đánh số La Mã',
  valid: [{ type: 'bao-cao' }],
  invalid: [
    { parts: { romanHeading: { bold: false } } },
    { parts: { romanHeading: { italic: true } } },
    { parts: { romanHeading: { sizePt: 12 } } },
  ],
});
