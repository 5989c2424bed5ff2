import type { Line } from '../../locate/located.ts';
import { annexStyleRule } from '../makers/annex-style-rule.ts';

/** Something else is printed on the label's line. */
const shares = ({ paragraph, start, end }: Line): boolean =>
  /\S/u.test(paragraph.text.slice(0, start).split('\n').at(-1) ?? '') ||
  /\p{L}/u.test(paragraph.text.slice(end).split('\n', 1)[0] ?? '');

export const rule = annexStyleRule('phu-luc-label-style', 'appendixLabel', {
  invalid: ['PHỤ LỤC', 'Phụ lục: DANH MỤC QUY TRÌNH'],
  more: (line) => (shares(line) ? 'không nằm trên một dòng riêng' : undefined),
});
