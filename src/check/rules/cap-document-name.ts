import { wordingRule } from '../makers/wording-rule.ts';

/** Names of laws in force that a sentence cannot hold otherwise. */
const laws =
  'An toàn|Ban hành|Bảo hiểm|Bảo vệ|Cán bộ|Công chức|Dân sự|Doanh nghiệp|Đầu tư|Đất đai|Đấu thầu|Giáo dục|Giao dịch|Hình sự|Hộ tịch|Khiếu nại|Lao động|Lưu trữ|Ngân sách|Phòng|Quản lý|Sở hữu|Thanh tra|Thi đua|Thủ đô|Tiếp cận|Tổ chức|Tố cáo|Tố tụng|Trẻ em|Viên chức|Xây dựng|Xử lý';
const types =
  'nghị quyết|quyết định|chỉ thị|quy chế|thông báo|hướng dẫn|chương trình|kế hoạch|báo cáo|tờ trình|công văn|công điện|nghị định|thông tư|kết luận|pháp lệnh';

/** "pháp luật", "kỷ luật" and their like end in the syllable; "Bộ luật" and "bộ luật" are judged by their first letter. */
const longer = /(?:pháp|kỷ|quy|Pháp|Kỷ|Quy|Bộ|dự|đạo|các|những|ngành|môn|khoa|học|ty|phòng) $/u;

export const rule = wordingRule({
  id: 'cap-document-name',
  title: 'Viết hoa tên văn bản cụ thể',
  valid: [
    { body: ['Thực hiện Luật Tổ chức chính quyền địa phương và Quyết định số 12/QĐ-UBND./.'] },
    {
      body: [
        'Các đơn vị chấp hành kỷ luật, pháp luật Lao động, các luật Đất đai, Xây dựng; báo cáo số liệu, ban hành quyết định./.',
      ],
    },
  ],
  invalid: [
    { body: ['Thực hiện luật Tổ chức chính quyền địa phương năm 2025./.'] },
    { body: ['Thực hiện quyết định số 12/QĐ-UBND ngày 02 tháng 02 năm 2026 của Ủy ban nhân dân tỉnh./.'] },
  ],
  pattern: new RegExp(`(?:${types}) số:? ?\\d+/(?=(?:\\d{4}/)?[A-ZĐ])|(?:bộ )?luật (?:${laws})`, 'g'),
  judge({ text, before }) {
    if (longer.test(before)) return undefined;
    const right = text.replace(/^./u, (first) => first.toUpperCase()).replace(/ số:?.*$/u, ' số …');
    return {
      message: `“${text.replace('/', '…')}” viết thường tên một văn bản cụ thể`,
      hint: `viết “${right}”`,
    };
  },
});
