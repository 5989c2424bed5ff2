import type { FullDocument } from '../../../src/document/official-document.ts';
import { words } from '../../../src/document/run.ts';
import { article } from '../../support/blocks.ts';
import { common, nationalLines, type SampleCase } from './sample-case.ts';

/** Nghị quyết (cá biệt). */
export const mau_1_1: SampleCase<FullDocument> = {
  sample: '1.1',
  type: 'nghi-quyet',
  document: {
    ...common,
    parent: ['TỔNG CÔNG TY SÔNG LAM'],
    issuer: ['HỘI ĐỒNG QUẢN LÝ', 'BẾN CẢNG SÔNG LAM'],
    number: '7',
    symbol: 'NQ-HĐQL',
    place: 'Sông Lam',
    date: { year: 2026, month: 1, day: 5 },
    typeName: 'NGHỊ QUYẾT',
    subject: words('Về việc mở thêm bến neo đậu mùa mưa bão'),
    authorityLine: 'HỘI ĐỒNG QUẢN LÝ BẾN CẢNG SÔNG LAM',
    legalBases: [
      words('Căn cứ Điều lệ tổ chức và hoạt động của Bến cảng Sông Lam'),
      words('Căn cứ Biên bản cuộc họp ngày 30 tháng 12 năm 2025 của Hội đồng quản lý'),
      words('Xét Tờ trình số 41/TTr-BC của Giám đốc Bến cảng'),
    ],
    commandLine: 'QUYẾT NGHỊ:',
    body: [
      article('Mở thêm hai bến neo đậu ở bờ tả sông Lam.'),
      article('Giám đốc Bến cảng chịu trách nhiệm thi hành Nghị quyết này./.'),
    ],
    signatures: [
      {
        authority: [{ prefix: 'TM', holder: 'HỘI ĐỒNG QUẢN LÝ' }],
        post: 'CHỦ TỊCH',
        name: 'Trần Văn Lưu',
      },
    ],
    recipients: {
      items: [words('Như Điều 2'), words('Ban Kiểm soát')],
      archive: ['VT', 'KH'],
      drafter: { symbol: 'NTB', copies: 12 },
    },
  },
  lines: [
    'TỔNG CÔNG TY SÔNG LAM',
    'HỘI ĐỒNG QUẢN LÝ',
    'BẾN CẢNG SÔNG LAM',
    ...nationalLines,
    'Số: 07/NQ-HĐQL',
    'Sông Lam, ngày 05 tháng 01 năm 2026',
    'NGHỊ QUYẾT',
    'Về việc mở thêm bến neo đậu mùa mưa bão',
    'HỘI ĐỒNG QUẢN LÝ BẾN CẢNG SÔNG LAM',
    'Căn cứ Điều lệ tổ chức và hoạt động của Bến cảng Sông Lam',
    'Căn cứ Biên bản cuộc họp ngày 30 tháng 12 năm 2025 của Hội đồng quản lý',
    'Xét Tờ trình số 41/TTr-BC của Giám đốc Bến cảng',
    'QUYẾT NGHỊ:',
    'Điều 1. Mở thêm hai bến neo đậu ở bờ tả sông Lam.',
    'Điều 2. Giám đốc Bến cảng chịu trách nhiệm thi hành Nghị quyết này./.',
    'TM. HỘI ĐỒNG QUẢN LÝ',
    'CHỦ TỊCH',
    'Trần Văn Lưu',
    'Nơi nhận:',
    'Như Điều 2',
    'Ban Kiểm soát',
    'Lưu: VT, KH. NTB.(12)',
  ],
};
