import { wordingRule } from '../makers/wording-rule.ts';

/** Provinces before and after 01-7-2025: none is named after a person or an event, which would take a capital. */
const provinces =
  'An Giang|Bà Rịa|Bạc Liêu|Bắc Giang|Bắc Kạn|Bắc Ninh|Bến Tre|Bình Dương|Bình Định|Bình Phước|Bình Thuận|Cà Mau|Cao Bằng|Đắk Lắk|Đắk Nông|Điện Biên|Đồng Nai|Đồng Tháp|Gia Lai|Hà Giang|Hà Nam|Hà Tĩnh|Hải Dương|Hậu Giang|Hòa Bình|Hưng Yên|Khánh Hòa|Kiên Giang|Kon Tum|Lai Châu|Lạng Sơn|Lào Cai|Lâm Đồng|Long An|Nam Định|Nghệ An|Ninh Bình|Ninh Thuận|Phú Thọ|Phú Yên|Quảng Bình|Quảng Nam|Quảng Ngãi|Quảng Ninh|Quảng Trị|Sóc Trăng|Sơn La|Tây Ninh|Thái Bình|Thái Nguyên|Thanh Hóa|Tiền Giang|Trà Vinh|Tuyên Quang|Vĩnh Long|Vĩnh Phúc|Yên Bái';

/** A small letter, or an agency's abbreviation, before it: it does not open a sentence or an item. */
const within = /(?:\p{Ll}|UBND|HĐND) $/u;

export const rule = wordingRule({
  id: 'cap-admin-unit',
  title: 'Danh từ chung chỉ đơn vị hành chính viết thường',
  valid: [
    { body: ['Đoàn kiểm tra của Ủy ban nhân dân tỉnh Nam Định. Tỉnh Nam Định đã sắp xếp xong./.'] },
    { body: ['Thường trực Tỉnh ủy, Tỉnh đoàn Nam Định phối hợp thực hiện./.'] },
  ],
  invalid: [{ body: ['Đoàn kiểm tra của Ủy ban nhân dân Tỉnh Nam Định./.'] }],
  pattern: new RegExp(`Tỉnh (?:${provinces})`, 'g'),
  signs: ['Tỉnh '],
  judge: ({ text, before }) =>
    within.test(before)
      ? { message: `“${text}” viết hoa danh từ chung giữa câu`, hint: `viết “t${text.slice(1)}”` }
      : undefined,
});
