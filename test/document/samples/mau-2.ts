import type { LoneAppendix } from '../../../src/document/official-document.ts';
import { words } from '../../../src/document/run.ts';
import { clause, paragraph } from '../../support/blocks.ts';
import type { SampleCase } from './sample-case.ts';

const common = { form: 'appendix', stage: 'issued', sample: false, appendixLabels: 'roman' } as const;

/** Phụ lục văn bản giấy: the second of the letter's appendices, its attached line filled in. */
export const mau_2_1: SampleCase<LoneAppendix> = {
  sample: '2.1',
  document: {
    ...common,
    medium: 'paper',
    ordinal: 2,
    appendix: {
      title: words('DANH MỤC TÀI LIỆU CẦN RÀ SOÁT'),
      attachedTo: {
        typeName: 'Công văn',
        number: '5',
        symbol: 'SNV-VP',
        date: { year: 2026, month: 5, day: 9 },
        issuer: 'Sở Nội vụ',
      },
      orientation: 'portrait',
      file: 'own',
      body: [paragraph('Các tài liệu sau đây:'), clause('Sổ đăng ký văn bản;'), clause('Hồ sơ công việc./.')],
    },
  },
  lines: [
    'Phụ lục II',
    'DANH MỤC TÀI LIỆU CẦN RÀ SOÁT',
    '(Kèm theo Công văn số 05/SNV-VP ngày 09 tháng 5 năm 2026 của Sở Nội vụ)',
    'Các tài liệu sau đây:',
    '1. Sổ đăng ký văn bản;',
    '2. Hồ sơ công việc./.',
  ],
};

/** Phụ lục văn bản điện tử, in a file of its own: number and time need not be filled in (PL1.A.III.1.c). */
export const mau_2_2: SampleCase<LoneAppendix> = {
  sample: '2.2',
  document: {
    ...common,
    medium: 'electronic',
    appendix: {
      title: words('BIỂU TỔNG HỢP TÀI LIỆU'),
      attachedTo: { typeName: 'Công văn', symbol: 'SNV-VP', issuer: 'Sở Nội vụ' },
      orientation: 'landscape',
      file: 'own',
      body: [
        {
          kind: 'table',
          columns: [
            { title: words('TT'), share: 1, align: 'center' },
            { title: words('Tên tài liệu'), share: 4, align: 'justify' },
          ],
          rows: [
            { cells: [[words('1')], [words('Sổ đăng ký văn bản'), words('(năm 2025)')]] },
            { cells: [[words('2')], []] },
          ],
        },
        { kind: 'box', lines: [words('Người lập biểu ký, ghi rõ họ tên./.')] },
      ],
    },
  },
  lines: [
    'Phụ lục',
    'BIỂU TỔNG HỢP TÀI LIỆU',
    '(Kèm theo Công văn số        /SNV-VP ngày     tháng     năm          của Sở Nội vụ)',
    'TT',
    'Tên tài liệu',
    '1',
    'Sổ đăng ký văn bản',
    '(năm 2025)',
    '2',
    'Người lập biểu ký, ghi rõ họ tên./.',
  ],
};
