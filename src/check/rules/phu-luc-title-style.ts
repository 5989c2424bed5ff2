import { annexStyleRule } from '../makers/annex-style-rule.ts';

export const rule = annexStyleRule('phu-luc-title-style', 'appendixTitle', {
  invalid: ['Danh mục quy trình cần rà soát'],
});
