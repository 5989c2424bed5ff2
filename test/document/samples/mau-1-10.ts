import type { FullDocument } from '../../../src/document/official-document.ts';
import { words } from '../../../src/document/run.ts';
import { field, paragraph } from '../../support/blocks.ts';
import { common, nationalLines, type SampleCase } from './sample-case.ts';

/** Giấy nghỉ phép: no abstract, and a confirmation by those at the place of leave. */
export const mau_1_10: SampleCase<FullDocument> = {
  sample: '1.10',
  type: 'giay-nghi-phep',
  document: {
    ...common,
    parent: ['UBND TỈNH SÔNG LAM'],
    issuer: ['SỞ NỘI VỤ'],
    number: '4',
    symbol: 'GNP-SNV',
    place: 'Sông Lam',
    date: { year: 2026, month: 8, day: 20 },
    typeName: 'GIẤY NGHỈ PHÉP',
    body: [
      paragraph(
        'Xét Đơn đề nghị nghỉ phép ngày 18 tháng 8 năm 2026 của ông (bà) Phan Thị Bưởi, Sở Nội vụ cấp cho:',
      ),
      field('Ông (bà)', 'Phan Thị Bưởi'),
      field('Chức vụ', 'Chuyên viên'),
      paragraph(
        'Được nghỉ phép trong thời gian 05 ngày kể từ ngày 24 tháng 8 đến hết ngày 28 tháng 8 năm 2026 tại xã Bến Trăng.',
      ),
      paragraph('Số ngày nghỉ phép nêu trên được tính vào thời gian nghỉ hằng năm./.'),
    ],
    signatures: [{ authority: [], post: 'GIÁM ĐỐC', name: 'Hoàng Bến' }],
    recipients: { items: [words('Bà Phan Thị Bưởi')], archive: ['VT', 'TCCB'] },
    endorsement: {
      title: words('Xác nhận của chính quyền địa phương nơi nghỉ phép'),
      name: 'Mai Văn Trăng',
    },
  },
  lines: [
    'UBND TỈNH SÔNG LAM',
    'SỞ NỘI VỤ',
    ...nationalLines,
    'Số: 04/GNP-SNV',
    'Sông Lam, ngày 20 tháng 8 năm 2026',
    'GIẤY NGHỈ PHÉP',
    'Xét Đơn đề nghị nghỉ phép ngày 18 tháng 8 năm 2026 của ông (bà) Phan Thị Bưởi, Sở Nội vụ cấp cho:',
    'Ông (bà): Phan Thị Bưởi',
    'Chức vụ: Chuyên viên',
    'Được nghỉ phép trong thời gian 05 ngày kể từ ngày 24 tháng 8 đến hết ngày 28 tháng 8 năm 2026 tại xã Bến Trăng.',
    'Số ngày nghỉ phép nêu trên được tính vào thời gian nghỉ hằng năm./.',
    'GIÁM ĐỐC',
    'Hoàng Bến',
    'Nơi nhận:',
    'Bà Phan Thị Bưởi',
    'Lưu: VT, TCCB',
    'Xác nhận của chính quyền địa phương nơi nghỉ phép',
    'Mai Văn Trăng',
  ],
};
