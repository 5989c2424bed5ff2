import { lowerFirst } from '../../text/capital.ts';
import type { SheetToWrite } from '../table/book.ts';
import type { Layout, SheetLayout } from './layout.ts';
import { words } from './words.ts';

const sheetLine = ({ name, owner, columns }: SheetLayout): string => {
  const needed = columns.filter(({ required }) => required).map(({ heading }) => lowerFirst(heading));
  return [
    `• ${name}`,
    ...(owner === undefined ? [] : [`(các dòng thuộc một mục của trang ${owner.name})`]),
    ...(needed.length === 0 ? [] : [`– cần có: ${needed.join('; ')}`]),
  ].join(' ');
};

/** The first sheet: how to fill in the others. What the sheets are is told from the layout. */
export const guideSheet = (layout: Layout, sample: boolean): SheetToWrite => ({
  name: words.guide,
  columns: [],
  rows: [],
  lines: [
    'HỒ SƠ SOẠN VĂN BẢN THEO NGHỊ ĐỊNH 30/2020/NĐ-CP',
    'Mỗi dữ kiện chỉ gõ một lần, có một mã; chỗ khác nhắc lại bằng mã ấy. Ghi chú ở mỗi tiêu đề cột nói cột ấy ghi gì.',
    '',
    ...(sample
      ? [
          `CÁC DÒNG CÓ SẴN LÀ VÍ DỤ của một tỉnh hư cấu, cột “${words.sample}” ghi “${words.sampleMark}”. Sửa thành dữ kiện của cơ quan rồi xóa chữ ở cột ấy, hoặc xóa cả dòng.`,
          'Trang “Hồ sơ” đang ghi là hồ sơ mẫu: mỗi trang in ra có dòng “không có giá trị pháp lý”. Khi soạn văn bản thật, đổi thành “thật”; lúc ấy còn dòng nào đánh dấu mẫu thì vanthu không soạn.',
          '',
        ]
      : []),
    'CÁCH GHI',
    '• Không đổi tên trang và tên cột. Được đổi thứ tự cột, bỏ cột không dùng, để dòng trống, thêm cột riêng (vanthu không đọc và có báo).',
    '• Ô nhận nhiều mã: cách nhau bằng dấu “;”. Ô nhận nhiều ý: mỗi ý một dòng trong ô (Alt+Enter).',
    `• Danh sách cố ý để không có gì: ghi ${words.emptyList}.`,
    '• Ngày: 10/4/2024. Bản thảo chưa có ngày: tháng 4 năm 2024.',
    '• Số: viết theo lối Việt Nam, 1.917 là một nghìn chín trăm mười bảy, 89,729 là số lẻ; 08 giữ số 0 ở đầu.',
    '• Chưa biết thì để trống, không đoán. Không gộp ô trong bảng.',
    `• Trang “${words.detail}” giữ những giá trị không có cột riêng: ${lowerFirst(words.detailSheet)} và ${lowerFirst(words.detailId)} của mục, đường dẫn theo khóa của hồ sơ (thứ tự đếm từ 0). Giá trị tạm chưa có nguồn: đường dẫn của ô, thêm “.assumed”, giá trị là lý do.`,
    '',
    'CÁC TRANG',
    ...layout.map(sheetLine),
    '',
    'Kiểm tra: vanthu validate TỆP.xlsx. Soạn văn bản: vanthu generate TỆP.xlsx -o THƯ-MỤC.',
  ],
});
