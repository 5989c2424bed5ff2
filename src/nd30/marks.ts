import { mm } from './units.ts';

/** Dấu chỉ độ mật (box 10a), the highest first. */
export const secrecyMarks = {
  texts: ['TUYỆT MẬT', 'TỐI MẬT', 'MẬT'],
  box: '10a',
  clause: 'PL1.A.III.2.a',
  uncertain:
    'Mẫu dấu theo pháp luật về bảo vệ bí mật nhà nước (Luật 117/2025/QH15, Nghị định 63/2026/NĐ-CP theo nguồn thứ cấp); phải đối chiếu trước khi trình bày.',
} as const;

/** Dấu tài liệu thu hồi, in the circulation mark's place. */
export const recallMark = {
  text: 'TÀI LIỆU THU HỒI',
  box: '11',
  clause: 'PL1.A.III.2.a',
  uncertain: 'Chữ trên dấu theo pháp luật về bảo vệ bí mật nhà nước.',
} as const;

/** Dấu chỉ mức độ khẩn (box 10b): the most urgent first, each in a single-line frame of its own size. */
export const urgencyMarks = {
  marks: [
    { text: 'HỎA TỐC', variants: ['HOẢ TỐC'], width: mm(30), height: mm(8) },
    { text: 'THƯỢNG KHẨN', variants: [], width: mm(40), height: mm(8) },
    { text: 'KHẨN', variants: [], width: mm(20), height: mm(8) },
  ],
  box: '10b',
  // The decree names the ink, not a colour value.
  ink: { name: 'đỏ tươi', hex: 'FF0000', basis: 'convention' },
  clause: 'PL1.A.III.2.b',
} as const;

/** Chỉ dẫn về phạm vi lưu hành (box 11), in a single-line frame. The list is open: the decree gives two examples. */
export const circulationMarks = {
  texts: ['XEM XONG TRẢ LẠI', 'LƯU HÀNH NỘI BỘ'],
  open: true,
  box: '11',
  clause: 'PL1.A.III.2.c',
} as const;
