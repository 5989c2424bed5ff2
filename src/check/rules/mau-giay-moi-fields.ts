import { fieldsRule } from '../makers/fields-rule.ts';

export const rule = fieldsRule('mau-giay-moi-fields', 'giay-moi', [
  ['trân trọng kính mời', 'kính mời'],
  ['Tới dự', 'dự', 'tham dự'],
  ['Chủ trì', 'chủ tọa'],
  ['Thời gian'],
  ['Địa điểm'],
]);
