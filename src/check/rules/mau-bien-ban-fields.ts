import { fieldsRule } from '../makers/fields-rule.ts';

export const rule = fieldsRule('mau-bien-ban-fields', 'bien-ban', [
  ['Thời gian bắt đầu', 'bắt đầu', 'hôm nay', 'vào hồi', 'thời gian'],
  ['Địa điểm', 'tại'],
  ['Thành phần tham dự', 'thành phần', 'tham dự', 'gồm có', 'có mặt'],
  ['Chủ trì (chủ tọa)', 'chủ trì', 'chủ tọa', 'chủ toạ'],
  ['Thư ký (người ghi biên bản)', 'thư ký', 'người ghi biên bản'],
  ['Nội dung'],
  ['kết thúc vào', 'kết thúc', 'bế mạc'],
]);
