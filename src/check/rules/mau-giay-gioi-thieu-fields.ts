import { fieldsRule } from '../makers/fields-rule.ts';

export const rule = fieldsRule('mau-giay-gioi-thieu-fields', 'giay-gioi-thieu', [
  ['trân trọng giới thiệu', 'giới thiệu'],
  ['Ông (bà)', 'ông', 'bà', 'đồng chí'],
  ['Chức vụ'],
  ['Được cử đến', 'cử đến'],
  ['Về việc'],
  ['Giấy này có giá trị đến hết ngày', 'có giá trị đến'],
]);
