import { layoutRules } from '../../nd30/catalogue/layout.ts';
import { section } from '../divisions.ts';
import { divisionLineRule } from '../makers/division-line-rule.ts';

export const rule = divisionLineRule('muc-tieu-muc-line', {
  ...section,
  pattern: layoutRules['muc-tieu-muc-line'].pattern,
  hint: 'ghi riêng một dòng “Mục 1”, “Tiểu mục 1”: in thường, chữ số Ả Rập, không có dấu; tiêu đề ở dòng dưới',
});
