import type { FullDocument } from '../../../src/document/official-document.ts';
import { words } from '../../../src/document/run.ts';
import { article } from '../../support/blocks.ts';
import { common, nationalLines, type SampleCase } from './sample-case.ts';

/** Quyết định (cá biệt) quy định trực tiếp. */
export const mau_1_2: SampleCase<FullDocument> = {
  sample: '1.2',
  type: 'quyet-dinh',
  document: {
    ...common,
    parent: ['UBND TỈNH SÔNG LAM'],
    issuer: ['SỞ NỘI VỤ'],
    number: '112',
    symbol: 'QĐ-SNV',
    place: 'Sông Lam',
    date: { year: 2026, month: 2, day: 18 },
    typeName: 'QUYẾT ĐỊNH',
    subject: words('Về việc điều động công chức'),
    authorityLine: 'GIÁM ĐỐC SỞ NỘI VỤ',
    legalBases: [
      words('Căn cứ Quyết định số 09/QĐ-UBND của Ủy ban nhân dân tỉnh Sông Lam'),
      words('Căn cứ nhu cầu công tác của các phòng'),
      words('Theo đề nghị của Chánh Văn phòng Sở'),
    ],
    commandLine: 'QUYẾT ĐỊNH:',
    body: [
      article('Điều động bà Phan Thị Bưởi từ Văn phòng Sở đến Phòng Cải cách hành chính.'),
      article('Bà Phan Thị Bưởi được giữ nguyên ngạch, bậc lương hiện hưởng.'),
      article('Chánh Văn phòng Sở và bà Phan Thị Bưởi chịu trách nhiệm thi hành Quyết định này./.'),
    ],
    signatures: [{ authority: [], post: 'GIÁM ĐỐC', acting: true, name: 'Hoàng Bến' }],
    recipients: { items: [words('Như Điều 3'), words('Kho bạc khu vực')], archive: ['VT', 'VP'] },
  },
  lines: [
    'UBND TỈNH SÔNG LAM',
    'SỞ NỘI VỤ',
    ...nationalLines,
    'Số: 112/QĐ-SNV',
    'Sông Lam, ngày 18 tháng 02 năm 2026',
    'QUYẾT ĐỊNH',
    'Về việc điều động công chức',
    'GIÁM ĐỐC SỞ NỘI VỤ',
    'Căn cứ Quyết định số 09/QĐ-UBND của Ủy ban nhân dân tỉnh Sông Lam',
    'Căn cứ nhu cầu công tác của các phòng',
    'Theo đề nghị của Chánh Văn phòng Sở',
    'QUYẾT ĐỊNH:',
    'Điều 1. Điều động bà Phan Thị Bưởi từ Văn phòng Sở đến Phòng Cải cách hành chính.',
    'Điều 2. Bà Phan Thị Bưởi được giữ nguyên ngạch, bậc lương hiện hưởng.',
    'Điều 3. Chánh Văn phòng Sở và bà Phan Thị Bưởi chịu trách nhiệm thi hành Quyết định này./.',
    'Q. GIÁM ĐỐC',
    'Hoàng Bến',
    'Nơi nhận:',
    'Như Điều 3',
    'Kho bạc khu vực',
    'Lưu: VT, VP',
  ],
};
