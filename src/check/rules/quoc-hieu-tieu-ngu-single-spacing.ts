import { singleSpacingRule } from '../makers/single-spacing-rule.ts';

export const rule = singleSpacingRule(
  'quoc-hieu-tieu-ngu-single-spacing',
  'nationalName',
  'motto',
  'Quốc hiệu và Tiêu ngữ cách nhau dòng đơn',
);
