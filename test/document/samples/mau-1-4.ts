import type { FullDocument } from '../../../src/document/official-document.ts';
import { words } from '../../../src/document/run.ts';
import { clause, dash, heading, paragraph, point, titledClause } from '../../support/blocks.ts';
import { common, nationalLines, type SampleCase } from './sample-case.ts';

/** Văn bản có tên loại: a report to a superior, which has Kính gửi. */
export const mau_1_4: SampleCase<FullDocument> = {
  sample: '1.4',
  type: 'bao-cao',
  document: {
    ...common,
    parent: ['UBND TỈNH SÔNG LAM'],
    issuer: ['SỞ NỘI VỤ'],
    number: '88',
    symbol: 'BC-SNV',
    place: 'Sông Lam',
    date: { year: 2026, month: 6, day: 30 },
    typeName: 'BÁO CÁO',
    subject: words('Kết quả cải cách hành chính 6 tháng đầu năm 2026'),
    addressees: { lead: 'Kính gửi', items: [words('Ủy ban nhân dân tỉnh Sông Lam')] },
    body: [
      paragraph('Sở Nội vụ báo cáo như sau:'),
      heading(
        'KẾT QUẢ',
        titledClause('Cải cách thể chế', point('Rà soát 12 quyết định;'), point('Bãi bỏ 02 quyết định.')),
        clause('Hồ sơ giải quyết đúng hạn tăng.', dash('Ở cấp sở;', dash('nhất là lĩnh vực đất đai.'))),
      ),
      heading('KIẾN NGHỊ', clause('Bố trí thêm máy quét tài liệu./.')),
    ],
    signatures: [
      {
        authority: [{ prefix: 'KT', holder: 'GIÁM ĐỐC' }],
        post: 'PHÓ GIÁM ĐỐC',
        name: 'Lê Thị Đò',
      },
    ],
    recipients: { items: [words('Như trên'), words('Các phòng thuộc Sở')], archive: ['VT', 'CCHC'] },
    marks: { circulation: 'LƯU HÀNH NỘI BỘ' },
  },
  lines: [
    'LƯU HÀNH NỘI BỘ',
    'UBND TỈNH SÔNG LAM',
    'SỞ NỘI VỤ',
    ...nationalLines,
    'Số: 88/BC-SNV',
    'Sông Lam, ngày 30 tháng 6 năm 2026',
    'BÁO CÁO',
    'Kết quả cải cách hành chính 6 tháng đầu năm 2026',
    'Kính gửi:',
    'Ủy ban nhân dân tỉnh Sông Lam',
    'Sở Nội vụ báo cáo như sau:',
    'I. KẾT QUẢ',
    '1. Cải cách thể chế',
    'a) Rà soát 12 quyết định;',
    'b) Bãi bỏ 02 quyết định.',
    '2. Hồ sơ giải quyết đúng hạn tăng.',
    '- Ở cấp sở;',
    '+ nhất là lĩnh vực đất đai.',
    'II. KIẾN NGHỊ',
    '1. Bố trí thêm máy quét tài liệu./.',
    'KT. GIÁM ĐỐC',
    'PHÓ GIÁM ĐỐC',
    'Lê Thị Đò',
    'Nơi nhận:',
    'Như trên',
    'Các phòng thuộc Sở',
    'Lưu: VT, CCHC',
  ],
};
