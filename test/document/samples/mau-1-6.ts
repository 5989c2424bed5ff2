import type { FullDocument } from '../../../src/document/official-document.ts';
import { words } from '../../../src/document/run.ts';
import { clause, paragraph } from '../../support/blocks.ts';
import { common, nationalLines, type SampleCase } from './sample-case.ts';

/** Công điện: “… điện:” in place of Kính gửi. */
export const mau_1_6: SampleCase<FullDocument> = {
  sample: '1.6',
  type: 'cong-dien',
  document: {
    ...common,
    parent: ['UBND TỈNH SÔNG LAM'],
    issuer: ['BAN CHỈ HUY', 'PHÒNG THỦ DÂN SỰ'],
    number: '1',
    symbol: 'CĐ-BCH',
    place: 'Sông Lam',
    date: { year: 2026, month: 10, day: 2 },
    typeName: 'CÔNG ĐIỆN',
    subject: words('Về việc ứng phó lũ trên sông Lam'),
    addressees: {
      lead: 'Ban Chỉ huy Phòng thủ dân sự tỉnh Sông Lam điện',
      items: [words('Ủy ban nhân dân các xã ven sông'), words('Công ty Thủy nông Sông Lam')],
    },
    body: [
      paragraph('Mực nước sông Lam đang lên nhanh. Yêu cầu các đơn vị:'),
      clause('Đưa dân ở bãi thấp lên chỗ cao.'),
      clause('Báo cáo trước 17 giờ hằng ngày./.'),
    ],
    signatures: [
      {
        authority: [{ prefix: 'TUQ', holder: 'TRƯỞNG BAN' }],
        post: 'CHÁNH VĂN PHÒNG',
        postAboveName: 'Phó Giám đốc Sở Nông nghiệp',
        name: 'Đinh Thuyền',
      },
    ],
    recipients: {
      items: [words('Bộ Nông nghiệp và Môi trường'), words('Đài Khí tượng tỉnh')],
      archive: ['VT', 'PTDS'],
    },
    marks: { urgency: 'HỎA TỐC' },
  },
  lines: [
    'UBND TỈNH SÔNG LAM',
    'BAN CHỈ HUY',
    'PHÒNG THỦ DÂN SỰ',
    ...nationalLines,
    'Số: 01/CĐ-BCH',
    'Sông Lam, ngày 02 tháng 10 năm 2026',
    'CÔNG ĐIỆN',
    'Về việc ứng phó lũ trên sông Lam',
    'HỎA TỐC',
    'Ban Chỉ huy Phòng thủ dân sự tỉnh Sông Lam điện:',
    'Ủy ban nhân dân các xã ven sông',
    'Công ty Thủy nông Sông Lam',
    'Mực nước sông Lam đang lên nhanh. Yêu cầu các đơn vị:',
    '1. Đưa dân ở bãi thấp lên chỗ cao.',
    '2. Báo cáo trước 17 giờ hằng ngày./.',
    'TUQ. TRƯỞNG BAN',
    'CHÁNH VĂN PHÒNG',
    'Phó Giám đốc Sở Nông nghiệp',
    'Đinh Thuyền',
    'Nơi nhận:',
    'Bộ Nông nghiệp và Môi trường',
    'Đài Khí tượng tỉnh',
    'Lưu: VT, PTDS',
  ],
};
