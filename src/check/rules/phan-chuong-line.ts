import { layoutRules } from '../../nd30/catalogue/layout.ts';
import { partOrChapter } from '../divisions.ts';
import { divisionLineRule } from '../makers/division-line-rule.ts';

export const rule = divisionLineRule('phan-chuong-line', {
  ...partOrChapter,
  pattern: layoutRules['phan-chuong-line'].pattern,
  hint: 'ghi riêng một dòng “Phần I”, “Chương I”: in thường, số La Mã, không có dấu; tiêu đề ở dòng dưới',
});
