import { levelStyleRule } from '../makers/level-style-rule.ts';

export const rule = levelStyleRule('diem-style', 'point', {
  held: ({ level, confidence }) => level === 'point' && confidence === 'sure',
  without: 'điểm',
  valid: [{ type: 'bao-cao' }],
  invalid: [{ parts: { point: { bold: true } } }, { parts: { point: { italic: true } } }],
});
