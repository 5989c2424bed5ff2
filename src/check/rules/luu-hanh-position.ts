import { keyOf } from '../../locate/names.ts';
import { recallMark } from '../../nd30/marks.ts';
import { markPlaceRule } from '../makers/mark-place-rule.ts';

export const rule = markPlaceRule('luu-hanh-position', {
  title: 'Vị trí: chỉ dẫn phạm vi lưu hành',
  text: 'LƯU HÀNH NỘI BỘ',
  concerns: (text) => keyOf(text) !== keyOf(recallMark.text),
});
