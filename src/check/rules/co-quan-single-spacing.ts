import { singleSpacingRule } from '../makers/single-spacing-rule.ts';

export const rule = singleSpacingRule(
  'co-quan-single-spacing',
  'parent',
  'issuer',
  'Tên cơ quan chủ quản và tên cơ quan ban hành cách nhau dòng đơn',
);
