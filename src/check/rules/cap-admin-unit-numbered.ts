import { wordingRule } from '../makers/wording-rule.ts';

export const rule = wordingRule({
  id: 'cap-admin-unit-numbered',
  title: 'Viết hoa danh từ chung của đơn vị hành chính mang số, tên người',
  valid: [
    { body: ['Ủy ban nhân dân Phường 5 và Phường Điện Biên Phủ phối hợp thực hiện./.'] },
    { body: ['Đã kiểm tra 03 phường; tại các phường 6 tháng đầu năm không có hồ sơ quá hạn./.'] },
  ],
  invalid: [
    { body: ['Cuộc họp tổ chức tại phường 5, từ 08 giờ 00 phút./.'] },
    { body: ['Ủy ban nhân dân phường Điện Biên Phủ phối hợp thực hiện./.'] },
  ],
  // A figure followed by another noun counts that noun: "các phường 6 tháng đầu năm".
  pattern:
    /(?:quận|phường) (?:\d{1,2}(?=$|[,;)]|\.(?!\d)| thuộc| quận| Quận| thành phố| Thành phố| TP)|Điện Biên Phủ)/gm,
  signs: ['quận ', 'phường '],
  judge: ({ text }) => ({
    message: `“${text}” viết thường danh từ chung`,
    hint: `viết “${text.charAt(0).toUpperCase()}${text.slice(1)}”: tên có chữ số, tên người thì viết hoa cả danh từ chung`,
  }),
});
