import type { FullDocument } from '../../../src/document/official-document.ts';
import { words } from '../../../src/document/run.ts';
import { centred, field, paragraph } from '../../support/blocks.ts';
import { common, nationalLines, type SampleCase } from './sample-case.ts';

/** Giấy giới thiệu: no abstract; the first line of the body is centred, “Ông (bà)” has no colon. */
export const mau_1_8: SampleCase<FullDocument> = {
  sample: '1.8',
  type: 'giay-gioi-thieu',
  document: {
    ...common,
    parent: ['UBND TỈNH SÔNG LAM'],
    issuer: ['SỞ NỘI VỤ'],
    number: '7',
    symbol: 'GGT-SNV',
    place: 'Sông Lam',
    date: { year: 2026, month: 12, day: 1 },
    typeName: 'GIẤY GIỚI THIỆU',
    body: [
      centred('Sở Nội vụ trân trọng giới thiệu:'),
      paragraph('Ông (bà) Phan Thị Bưởi'),
      field('Chức vụ', 'Chuyên viên Văn phòng Sở'),
      field('Được cử đến', 'Trung tâm Lưu trữ tỉnh Sông Lam'),
      field('Về việc', 'nhận bản sao hồ sơ đất công'),
      paragraph('Đề nghị Quý cơ quan tạo điều kiện để ông (bà) có tên ở trên hoàn thành nhiệm vụ.'),
      paragraph('Giấy này có giá trị đến hết ngày 31 tháng 12 năm 2026./.'),
    ],
    signatures: [
      {
        authority: [
          { prefix: 'TL', holder: 'GIÁM ĐỐC' },
          { prefix: 'KT', holder: 'CHÁNH VĂN PHÒNG' },
        ],
        post: 'PHÓ CHÁNH VĂN PHÒNG',
        name: 'Ngô Văn Chài',
      },
    ],
    recipients: { items: [words('Như trên')], archive: ['VT'] },
  },
  lines: [
    'UBND TỈNH SÔNG LAM',
    'SỞ NỘI VỤ',
    ...nationalLines,
    'Số: 07/GGT-SNV',
    'Sông Lam, ngày 01 tháng 12 năm 2026',
    'GIẤY GIỚI THIỆU',
    'Sở Nội vụ trân trọng giới thiệu:',
    'Ông (bà) Phan Thị Bưởi',
    'Chức vụ: Chuyên viên Văn phòng Sở',
    'Được cử đến: Trung tâm Lưu trữ tỉnh Sông Lam',
    'Về việc: nhận bản sao hồ sơ đất công',
    'Đề nghị Quý cơ quan tạo điều kiện để ông (bà) có tên ở trên hoàn thành nhiệm vụ.',
    'Giấy này có giá trị đến hết ngày 31 tháng 12 năm 2026./.',
    'TL. GIÁM ĐỐC',
    'KT. CHÁNH VĂN PHÒNG',
    'PHÓ CHÁNH VĂN PHÒNG',
    'Ngô Văn Chài',
    'Nơi nhận:',
    'Như trên',
    'Lưu: VT',
  ],
};
