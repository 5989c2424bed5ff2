import type { FullDocument } from '../../../src/document/official-document.ts';
import { words } from '../../../src/document/run.ts';
import { paragraph } from '../../support/blocks.ts';
import { common, nationalLines, type SampleCase } from './sample-case.ts';

/** Công văn: V/v, several addressees, a footer with the address. */
export const mau_1_5: SampleCase<FullDocument> = {
  sample: '1.5',
  type: 'cong-van',
  document: {
    ...common,
    parent: ['UBND TỈNH SÔNG LAM'],
    issuer: ['SỞ NỘI VỤ'],
    number: '5',
    symbol: 'SNV-VP',
    place: 'Sông Lam',
    date: { year: 2026, month: 5, day: 9 },
    subject: words('rà soát tài liệu lưu trữ'),
    addressees: { lead: 'Kính gửi', items: [words('Các phòng thuộc Sở'), words('Ban Thi đua')] },
    body: [
      paragraph('Sở Nội vụ đề nghị các đơn vị rà soát tài liệu lưu trữ trước ngày 30 tháng 5 năm 2026./.'),
    ],
    signatures: [
      {
        authority: [{ prefix: 'TL', holder: 'GIÁM ĐỐC' }],
        post: 'CHÁNH VĂN PHÒNG',
        name: 'Vũ Thị Chèo',
      },
    ],
    recipients: {
      items: [words('Như trên'), words('Giám đốc (để báo cáo)')],
      archive: ['VT', 'VP'],
      drafter: { symbol: 'PL', copies: 300 },
    },
    addressFooter: [words('Số 1, đường Bờ Lam, phường Bến Trăng'), words('Điện thoại: (024) 0000 0000')],
    marks: { urgency: 'KHẨN' },
  },
  lines: [
    'UBND TỈNH SÔNG LAM',
    'SỞ NỘI VỤ',
    ...nationalLines,
    'Số: 05/SNV-VP',
    'Sông Lam, ngày 09 tháng 5 năm 2026',
    'V/v rà soát tài liệu lưu trữ',
    'KHẨN',
    'Kính gửi:',
    'Các phòng thuộc Sở',
    'Ban Thi đua',
    'Sở Nội vụ đề nghị các đơn vị rà soát tài liệu lưu trữ trước ngày 30 tháng 5 năm 2026./.',
    'TL. GIÁM ĐỐC',
    'CHÁNH VĂN PHÒNG',
    'Vũ Thị Chèo',
    'Nơi nhận:',
    'Như trên',
    'Giám đốc (để báo cáo)',
    'Lưu: VT, VP. PL.(300)',
    'Số 1, đường Bờ Lam, phường Bến Trăng',
    'Điện thoại: (024) 0000 0000',
  ],
};
