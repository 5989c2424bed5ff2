import { fieldsRule } from '../makers/fields-rule.ts';

export const rule = fieldsRule('mau-giay-nghi-phep-fields', 'giay-nghi-phep', [
  ['Xét Đơn đề nghị nghỉ phép ngày', 'đơn đề nghị', 'đơn xin nghỉ phép'],
  ['cấp cho'],
  ['Ông (bà)', 'ông', 'bà', 'đồng chí'],
  ['Chức vụ'],
  ['Được nghỉ phép trong thời gian', 'được nghỉ phép'],
  ['Số ngày nghỉ phép nêu trên được tính vào thời gian', 'được tính vào'],
]);
