import type { FullDocument } from '../../../src/document/official-document.ts';
import { words } from '../../../src/document/run.ts';
import { article, clause, division, point, titledArticle } from '../../support/blocks.ts';
import { common, nationalLines, type SampleCase } from './sample-case.ts';

/** Quyết định (cá biệt) quy định gián tiếp, and the regulation that goes with it; the draft still lacks its number. */
export const mau_1_3: SampleCase<FullDocument> = {
  sample: '1.3',
  type: 'quyet-dinh',
  document: {
    ...common,
    stage: 'draft',
    issuer: ['ỦY BAN NHÂN DÂN', 'TỈNH SÔNG LAM'],
    symbol: 'QĐ-UBND',
    place: 'Sông Lam',
    date: { year: 2026, month: 3 },
    typeName: 'QUYẾT ĐỊNH',
    subject: words('Ban hành Quy chế sử dụng xe công'),
    authorityLine: 'ỦY BAN NHÂN DÂN TỈNH SÔNG LAM',
    legalBases: [
      words('Căn cứ Luật Tổ chức chính quyền địa phương;'),
      words('Căn cứ Luật Quản lý, sử dụng tài sản công;'),
      words('Theo đề nghị của Giám đốc Sở Tài chính.'),
    ],
    commandLine: 'QUYẾT ĐỊNH:',
    body: [
      article('Ban hành kèm theo Quyết định này Quy chế sử dụng xe công.'),
      article('Giám đốc các sở chịu trách nhiệm thi hành Quyết định này./.'),
    ],
    signatures: [
      {
        authority: [
          { prefix: 'TM', holder: 'ỦY BAN NHÂN DÂN' },
          { prefix: 'KT', holder: 'CHỦ TỊCH' },
        ],
        post: 'PHÓ CHỦ TỊCH',
      },
    ],
    recipients: { items: [words('Như Điều 2')], archive: ['VT', 'TH'] },
    regulations: [
      {
        parent: ['CHÍNH PHỦ'],
        issuer: ['ỦY BAN NHÂN DÂN', 'TỈNH SÔNG LAM'],
        typeName: 'QUY CHẾ',
        subject: words('Sử dụng xe công'),
        attachedTo: {
          typeName: 'Quyết định',
          symbol: 'QĐ-UBND',
          date: { year: 2026, month: 3 },
          issuer: 'Ủy ban nhân dân tỉnh Sông Lam',
        },
        body: [
          division(
            'chapter',
            'QUY ĐỊNH CHUNG',
            titledArticle('Phạm vi điều chỉnh', clause('Quy chế này nói về xe của các sở.')),
            titledArticle(
              'Nguyên tắc',
              clause('Xe công chỉ dùng vào việc công:', point('đi kiểm tra;'), point('đi họp.')),
              clause('Người lái ghi nhật trình.'),
            ),
          ),
          division(
            'chapter',
            'TỔ CHỨC THỰC HIỆN',
            titledArticle('Trách nhiệm', clause('Văn phòng giữ chìa khóa xe./.')),
          ),
        ],
      },
    ],
  },
  lines: [
    'ỦY BAN NHÂN DÂN',
    'TỈNH SÔNG LAM',
    ...nationalLines,
    'Số:         /QĐ-UBND',
    'Sông Lam, ngày     tháng 3 năm 2026',
    'QUYẾT ĐỊNH',
    'Ban hành Quy chế sử dụng xe công',
    'ỦY BAN NHÂN DÂN TỈNH SÔNG LAM',
    'Căn cứ Luật Tổ chức chính quyền địa phương;',
    'Căn cứ Luật Quản lý, sử dụng tài sản công;',
    'Theo đề nghị của Giám đốc Sở Tài chính.',
    'QUYẾT ĐỊNH:',
    'Điều 1. Ban hành kèm theo Quyết định này Quy chế sử dụng xe công.',
    'Điều 2. Giám đốc các sở chịu trách nhiệm thi hành Quyết định này./.',
    'TM. ỦY BAN NHÂN DÂN',
    'KT. CHỦ TỊCH',
    'PHÓ CHỦ TỊCH',
    'Nơi nhận:',
    'Như Điều 2',
    'Lưu: VT, TH',
    'CHÍNH PHỦ',
    'ỦY BAN NHÂN DÂN',
    'TỈNH SÔNG LAM',
    ...nationalLines,
    'QUY CHẾ',
    'Sử dụng xe công',
    '(Kèm theo Quyết định số         /QĐ-UBND ngày     tháng 3 năm 2026 của Ủy ban nhân dân tỉnh Sông Lam)',
    'Chương I',
    'QUY ĐỊNH CHUNG',
    'Điều 1. Phạm vi điều chỉnh',
    '1. Quy chế này nói về xe của các sở.',
    'Điều 2. Nguyên tắc',
    '1. Xe công chỉ dùng vào việc công:',
    'a) đi kiểm tra;',
    'b) đi họp.',
    '2. Người lái ghi nhật trình.',
    'Chương II',
    'TỔ CHỨC THỰC HIỆN',
    'Điều 3. Trách nhiệm',
    '1. Văn phòng giữ chìa khóa xe./.',
  ],
};
