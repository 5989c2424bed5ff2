import type { SampleId } from './samples.ts';

/**
 * One row of the table of the 29 types. A property that is absent is one that the decree leaves open (thư công) or
 * that the type does not have (the abbreviation of a letter).
 */
export interface DocumentTypeRow {
  /** Place in the list of Điều 7, from 1. */
  readonly order: number;
  readonly id: string;
  /** As printed in the type line, in sentence case. */
  readonly name: string;
  /** Phụ lục III, Mục I. Some keep a small letter: QyĐ, CTr, TTr. */
  readonly abbreviation?: string;
  /** Samples of Phụ lục III, Mục II, the main one first. */
  readonly samples: readonly SampleId[];
  /** Whether the type's name is printed as a line in box 5a. */
  readonly typeLine?: boolean;
  /** `titled`: under the type name; `letter`: after “V/v” under the number. */
  readonly subject?: 'titled' | 'letter' | 'none';
  /** Kính gửi: `conditional` is “when sent to a superior”. */
  readonly addressees: 'required' | 'conditional' | 'none';
  readonly legalBases: 'required' | 'optional' | 'none';
  /** Whether the line of place and date is carried. */
  readonly placeDate?: boolean;
  /** The command that opens the articles, with its colon. */
  readonly commandLine?: string;
  /** First entry of Nơi nhận, without dash and semicolon; for `conditional` addressees only when they are there. */
  readonly firstRecipient?: string;
  /** A number line of this type. */
  readonly example?: string;
  readonly note?: string;
  readonly uncertain?: string;
}

const titled = {
  typeLine: true,
  subject: 'titled',
  addressees: 'none',
  legalBases: 'optional',
  placeDate: true,
} as const;
const general = { ...titled, samples: ['1.4'] } as const;
const withoutSample = { ...titled, samples: [] } as const;

const sentUp = { addressees: 'conditional', firstRecipient: 'Như trên' } as const;
const attachedToDecision = 'Thường ban hành kèm theo quyết định (Mẫu 1.3): khi đó không tự mang số, ký hiệu.';
const noSample = 'Nghị định không có mẫu.';

/** Điều 7, in its order. */
export const documentTypeTable = [
  {
    ...titled,
    order: 1,
    id: 'nghi-quyet',
    name: 'Nghị quyết',
    abbreviation: 'NQ',
    samples: ['1.1'],
    legalBases: 'required',
    commandLine: 'QUYẾT NGHỊ:',
    firstRecipient: 'Như Điều …',
    example: 'Số: 22/NQ-HĐND',
    note: 'Chỉ nghị quyết cá biệt. Có dòng thẩm quyền ban hành.',
  },
  {
    ...titled,
    order: 2,
    id: 'quyet-dinh',
    name: 'Quyết định',
    abbreviation: 'QĐ',
    samples: ['1.2', '1.3'],
    legalBases: 'required',
    commandLine: 'QUYẾT ĐỊNH:',
    firstRecipient: 'Như Điều …',
    example: 'Số: 15/QĐ-BNV',
    note: 'Chỉ quyết định cá biệt. Có dòng thẩm quyền ban hành. Trích yếu: “Về việc …” (Mẫu 1.2), “Ban hành …” hoặc “Phê duyệt …” (Mẫu 1.3).',
  },
  { ...general, order: 3, id: 'chi-thi', name: 'Chỉ thị', abbreviation: 'CT', example: 'Số: 03/CT-UBND' },
  {
    ...general,
    order: 4,
    id: 'quy-che',
    name: 'Quy chế',
    abbreviation: 'QC',
    samples: ['1.4', '1.3'],
    example: 'Số: 02/QC-SNV',
    note: attachedToDecision,
  },
  {
    ...general,
    order: 5,
    id: 'quy-dinh',
    name: 'Quy định',
    abbreviation: 'QyĐ',
    samples: ['1.4', '1.3'],
    example: 'Số: 03/QyĐ-SNV',
    note: `Chữ y viết thường để phân biệt với QĐ. ${attachedToDecision}`,
  },
  { ...general, order: 6, id: 'thong-cao', name: 'Thông cáo', abbreviation: 'TC', example: 'Số: 01/TC-BNV' },
  { ...general, order: 7, id: 'thong-bao', name: 'Thông báo', abbreviation: 'TB', example: 'Số: 12/TB-UBND' },
  { ...general, order: 8, id: 'huong-dan', name: 'Hướng dẫn', abbreviation: 'HD', example: 'Số: 05/HD-SNV' },
  {
    ...general,
    order: 9,
    id: 'chuong-trinh',
    name: 'Chương trình',
    abbreviation: 'CTr',
    example: 'Số: 06/CTr-UBND',
  },
  { ...general, order: 10, id: 'ke-hoach', name: 'Kế hoạch', abbreviation: 'KH', example: 'Số: 40/KH-UBND' },
  {
    ...general,
    order: 11,
    id: 'phuong-an',
    name: 'Phương án',
    abbreviation: 'PA',
    example: 'Số: 02/PA-UBND',
  },
  { ...general, order: 12, id: 'de-an', name: 'Đề án', abbreviation: 'ĐA', example: 'Số: 01/ĐA-UBND' },
  { ...general, order: 13, id: 'du-an', name: 'Dự án', abbreviation: 'DA', example: 'Số: 01/DA-UBND' },
  {
    ...general,
    ...sentUp,
    order: 14,
    id: 'bao-cao',
    name: 'Báo cáo',
    abbreviation: 'BC',
    example: 'Số: 88/BC-SNV',
    note: 'Có Kính gửi khi cơ quan cấp dưới gửi cơ quan cấp trên.',
  },
  {
    ...titled,
    order: 15,
    id: 'bien-ban',
    name: 'Biên bản',
    abbreviation: 'BB',
    samples: ['1.9'],
    placeDate: false,
    example: 'Số: 02/BB-SNV',
    note: 'Không có dòng địa danh, ngày; hai khối ký THƯ KÝ (trái) và CHỦ TỌA (phải); Nơi nhận dưới khối ký, “Lưu: VT, Hồ sơ.”.',
  },
  {
    ...general,
    ...sentUp,
    order: 16,
    id: 'to-trinh',
    name: 'Tờ trình',
    abbreviation: 'TTr',
    example: 'Số: 09/TTr-UBND',
    note: 'Có Kính gửi khi gửi cơ quan cấp trên (thực tế luôn vậy).',
  },
  {
    ...withoutSample,
    order: 17,
    id: 'hop-dong',
    name: 'Hợp đồng',
    abbreviation: 'HĐ',
    example: 'Số: 01/HĐ-SNV',
    uncertain: `${noSample} Bố cục hai bên ký theo pháp luật về hợp đồng và thực hành.`,
  },
  {
    order: 18,
    id: 'cong-van',
    name: 'Công văn',
    samples: ['1.5'],
    typeLine: false,
    subject: 'letter',
    addressees: 'required',
    legalBases: 'optional',
    placeDate: true,
    firstRecipient: 'Như trên',
    example: 'Số: 05/BNV-VP',
    note: 'Không có chữ viết tắt tên loại (không dùng “CV”); sau tên cơ quan là đơn vị soạn thảo hoặc lĩnh vực (Số: 12/UBND-VX).',
  },
  {
    ...titled,
    order: 19,
    id: 'cong-dien',
    name: 'Công điện',
    abbreviation: 'CĐ',
    samples: ['1.6'],
    example: 'Số: 01/CĐ-UBND',
    note: 'Thay Kính gửi bằng dòng “<cơ quan hoặc chức danh> điện:” và danh sách nơi nhận điện.',
  },
  {
    ...withoutSample,
    order: 20,
    id: 'ban-ghi-nho',
    name: 'Bản ghi nhớ',
    abbreviation: 'BGN',
    example: 'Số: 01/BGN-SNV',
    uncertain: noSample,
  },
  {
    ...withoutSample,
    order: 21,
    id: 'ban-thoa-thuan',
    name: 'Bản thỏa thuận',
    abbreviation: 'BTT',
    example: 'Số: 01/BTT-SNV',
    uncertain: noSample,
  },
  {
    ...general,
    order: 22,
    id: 'giay-uy-quyen',
    name: 'Giấy ủy quyền',
    abbreviation: 'GUQ',
    example: 'Số: 01/GUQ-SNV',
  },
  {
    ...titled,
    order: 23,
    id: 'giay-moi',
    name: 'Giấy mời',
    abbreviation: 'GM',
    samples: ['1.7'],
    example: 'Số: 15/GM-UBND',
    note: 'Trường cố định: kính mời, tới dự, chủ trì, thời gian, địa điểm.',
  },
  {
    ...titled,
    order: 24,
    id: 'giay-gioi-thieu',
    name: 'Giấy giới thiệu',
    abbreviation: 'GGT',
    samples: ['1.8'],
    subject: 'none',
    firstRecipient: 'Như trên',
    example: 'Số: 07/GGT-SNV',
    note: 'Không có trích yếu; “Lưu: VT.”; có hạn giá trị.',
  },
  {
    ...titled,
    order: 25,
    id: 'giay-nghi-phep',
    name: 'Giấy nghỉ phép',
    abbreviation: 'GNP',
    samples: ['1.10'],
    subject: 'none',
    example: 'Số: 04/GNP-SNV',
    note: 'Không có trích yếu; Nơi nhận ghi người được cấp; có phần xác nhận của nơi nghỉ (nếu cần).',
  },
  { ...general, order: 26, id: 'phieu-gui', name: 'Phiếu gửi', abbreviation: 'PG', example: 'Số: 01/PG-SNV' },
  {
    ...general,
    order: 27,
    id: 'phieu-chuyen',
    name: 'Phiếu chuyển',
    abbreviation: 'PC',
    example: 'Số: 01/PC-SNV',
  },
  { ...general, order: 28, id: 'phieu-bao', name: 'Phiếu báo', abbreviation: 'PB', example: 'Số: 01/PB-SNV' },
  {
    order: 29,
    id: 'thu-cong',
    name: 'Thư công',
    samples: [],
    addressees: 'none',
    legalBases: 'none',
    uncertain: `${noSample} Không có chữ viết tắt; không nói có số, ký hiệu, tên loại, trích yếu, địa danh hay không.`,
  },
] as const satisfies readonly DocumentTypeRow[];
