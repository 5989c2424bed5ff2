import type { FullDocument } from '../../../src/document/official-document.ts';
import { words } from '../../../src/document/run.ts';
import { field, paragraph } from '../../support/blocks.ts';
import { common, nationalLines, type SampleCase } from './sample-case.ts';

/** Giấy mời. */
export const mau_1_7: SampleCase<FullDocument> = {
  sample: '1.7',
  type: 'giay-moi',
  document: {
    ...common,
    medium: 'electronic',
    parent: ['UBND TỈNH SÔNG LAM'],
    issuer: ['SỞ NỘI VỤ'],
    number: '15',
    symbol: 'GM-SNV',
    place: 'Sông Lam',
    date: { year: 2026, month: 7, day: 1 },
    typeName: 'GIẤY MỜI',
    subject: words('Dự hội nghị sơ kết cải cách hành chính'),
    body: [
      field('Sở Nội vụ trân trọng kính mời', 'đại diện Ủy ban nhân dân các xã'),
      paragraph('Tới dự hội nghị sơ kết cải cách hành chính 6 tháng đầu năm 2026.'),
      field('Chủ trì', 'Giám đốc Sở Nội vụ'),
      field('Thời gian', '08 giờ 00, ngày 10 tháng 7 năm 2026'),
      field('Địa điểm', 'Phòng họp số 2'),
      paragraph('Đề nghị đại biểu mang theo báo cáo của đơn vị./.'),
    ],
    signatures: [{ authority: [], post: 'GIÁM ĐỐC', name: 'Hoàng Bến' }],
    recipients: { items: [words('Đại biểu được mời'), words('Lãnh đạo Sở')], archive: ['VT', 'CCHC'] },
  },
  lines: [
    'UBND TỈNH SÔNG LAM',
    'SỞ NỘI VỤ',
    ...nationalLines,
    'Số: 15/GM-SNV',
    'Sông Lam, ngày 01 tháng 7 năm 2026',
    'GIẤY MỜI',
    'Dự hội nghị sơ kết cải cách hành chính',
    'Sở Nội vụ trân trọng kính mời: đại diện Ủy ban nhân dân các xã',
    'Tới dự hội nghị sơ kết cải cách hành chính 6 tháng đầu năm 2026.',
    'Chủ trì: Giám đốc Sở Nội vụ',
    'Thời gian: 08 giờ 00, ngày 10 tháng 7 năm 2026',
    'Địa điểm: Phòng họp số 2',
    'Đề nghị đại biểu mang theo báo cáo của đơn vị./.',
    'GIÁM ĐỐC',
    'Hoàng Bến',
    'Nơi nhận:',
    'Đại biểu được mời',
    'Lãnh đạo Sở',
    'Lưu: VT, CCHC',
  ],
};
