import type { FullDocument } from '../../../src/document/official-document.ts';
import { words } from '../../../src/document/run.ts';
import { dash, field, paragraph } from '../../support/blocks.ts';
import { common, nationalLines, type SampleCase } from './sample-case.ts';

/** Biên bản: no place and date, two who sign. */
export const mau_1_9: SampleCase<FullDocument> = {
  sample: '1.9',
  type: 'bien-ban',
  document: {
    ...common,
    parent: ['UBND TỈNH SÔNG LAM'],
    issuer: ['SỞ NỘI VỤ'],
    number: '2',
    symbol: 'BB-SNV',
    typeName: 'BIÊN BẢN',
    subject: words('Họp giao ban tháng 8 năm 2026'),
    body: [
      field('Thời gian bắt đầu', '08 giờ 00, ngày 03 tháng 8 năm 2026'),
      field('Địa điểm', 'Phòng họp số 2'),
      field('Thành phần tham dự', 'lãnh đạo Sở, trưởng các phòng'),
      field('Chủ trì (chủ tọa)', 'ông Hoàng Bến, Giám đốc Sở'),
      field('Thư ký (người ghi biên bản)', 'bà Phan Thị Bưởi'),
      paragraph('Nội dung (theo diễn biến cuộc họp):'),
      dash('Phòng Cải cách hành chính nêu ba việc còn chậm.'),
      dash('Giám đốc giao từng phòng sửa trong tháng.'),
      paragraph('Cuộc họp kết thúc vào 10 giờ 30, ngày 03 tháng 8 năm 2026./.'),
    ],
    signatures: [
      { authority: [], post: 'THƯ KÝ', name: 'Phan Thị Bưởi' },
      { authority: [], post: 'CHỦ TỌA', postAboveName: 'Giám đốc Sở', name: 'Hoàng Bến' },
    ],
    recipients: { items: [words('Các phòng thuộc Sở')], archive: ['VT', 'Hồ sơ'] },
  },
  lines: [
    'UBND TỈNH SÔNG LAM',
    'SỞ NỘI VỤ',
    ...nationalLines,
    'Số: 02/BB-SNV',
    'BIÊN BẢN',
    'Họp giao ban tháng 8 năm 2026',
    'Thời gian bắt đầu: 08 giờ 00, ngày 03 tháng 8 năm 2026',
    'Địa điểm: Phòng họp số 2',
    'Thành phần tham dự: lãnh đạo Sở, trưởng các phòng',
    'Chủ trì (chủ tọa): ông Hoàng Bến, Giám đốc Sở',
    'Thư ký (người ghi biên bản): bà Phan Thị Bưởi',
    'Nội dung (theo diễn biến cuộc họp):',
    '- Phòng Cải cách hành chính nêu ba việc còn chậm.',
    '- Giám đốc giao từng phòng sửa trong tháng.',
    'Cuộc họp kết thúc vào 10 giờ 30, ngày 03 tháng 8 năm 2026./.',
    'THƯ KÝ',
    'Phan Thị Bưởi',
    'CHỦ TỌA',
    'Giám đốc Sở',
    'Hoàng Bến',
    'Nơi nhận:',
    'Các phòng thuộc Sở',
    'Lưu: VT, Hồ sơ',
  ],
};
