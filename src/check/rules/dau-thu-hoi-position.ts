import { keyOf } from '../../locate/names.ts';
import { recallMark } from '../../nd30/marks.ts';
import { markPlaceRule } from '../makers/mark-place-rule.ts';

export const rule = markPlaceRule('dau-thu-hoi-position', {
  title: 'Vị trí: dấu tài liệu thu hồi',
  text: recallMark.text,
  concerns: (text) => keyOf(text) === keyOf(recallMark.text),
});
