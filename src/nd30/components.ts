import { bodyComponents } from './body-components.ts';
import type { ClauseCode } from './clause.ts';
import { closingComponents } from './closing-components.ts';
import type { Basis, ComponentFormat } from './component-format.ts';
import { headComponents } from './head-components.ts';
import { optionalComponents } from './optional-components.ts';
import { mm, pt } from './units.ts';

export type { Basis, ComponentFormat, RuleLine, SizeRange } from './component-format.ts';

const table = {
  ...headComponents,
  ...bodyComponents,
  ...closingComponents,
  ...optionalComponents,
} as const satisfies Readonly<Record<string, ComponentFormat>>;

/** The name of a component of a document. */
export type ComponentId = keyof typeof table;

/** Every component of a document and how the decree wants it to look. */
export const components: Readonly<Record<ComponentId, ComponentFormat>> = table;

/** Words that the decree prints itself and a document copies letter for letter. */
export interface FixedText {
  readonly text: string;
  readonly clause: ClauseCode;
  readonly basis: Basis;
  /** Other spellings that are the same words: the tone mark placed in the older or newer way. */
  readonly variants?: readonly string[];
  readonly note?: string;
}

export const fixedText = {
  nationalName: {
    text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    clause: 'PL1.A.II.1.a',
    basis: 'text',
    variants: ['CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
  },
  motto: {
    text: 'Độc lập - Tự do - Hạnh phúc',
    clause: 'PL1.A.II.1.b',
    basis: 'text',
    note: 'Giữa các cụm từ là gạch nối (-) có dấu cách hai bên; gạch ngang dài (–, —) là lỗi.',
  },
  numberLabel: { text: 'Số:', clause: 'PL1.A.II.3.c', basis: 'text' },
  letterSubjectPrefix: {
    text: 'V/v',
    clause: 'PL1.A.II.5.b',
    basis: 'text',
    note: 'Sau “V/v” không có dấu hai chấm.',
  },
  addresseesLabel: { text: 'Kính gửi:', clause: 'PL1.A.II.9.d', basis: 'text' },
  recipientsLabel: { text: 'Nơi nhận:', clause: 'PL1.A.II.9.d', basis: 'text' },
  archiveRecipient: { text: 'Lưu: VT', clause: 'PL1.A.II.9.d', basis: 'text' },
  endMark: {
    text: './.',
    clause: 'PL3.1_4',
    basis: 'sample',
    note: 'Mọi mẫu đều kết thúc nội dung như vậy; lời văn không nêu.',
  },
} as const satisfies Readonly<Record<string, FixedText>>;

/** How a paragraph of the running text is set. Line spacing is a multiple of single. */
export const bodyParagraph = {
  /** Two separate values, not a range. */
  firstLineIndent: { choices: [mm(10), mm(12.7)], clause: 'PL1.A.II.6.e' },
  paragraphSpacing: { min: pt(6), clause: 'PL1.A.II.6.e' },
  lineSpacing: {
    min: 1,
    max: 1.5,
    clause: 'PL1.A.II.6.e',
    uncertain: 'Nghị định không nói giãn dòng theo điểm cố định (exact, at least).',
  },
} as const;

/** Quốc hiệu to Tiêu ngữ, and parent to issuer, stand at single spacing with no empty line between. */
export const headLineSpacing = { multiple: 1, clauses: ['PL1.A.II.1.c', 'PL1.A.II.2.b'] } as const;

/** The sizes that a footnote gives as examples of sizes raised or lowered together. */
export const sizeScales = {
  scales: [
    { nationalName: pt(12), motto: pt(13), placeDate: pt(13) },
    { nationalName: pt(13), motto: pt(14), placeDate: pt(14) },
  ],
  clause: 'PL1.A.V.fn1',
  basis: 'footnote',
  uncertain:
    'Chú thích buộc tăng, giảm thống nhất; hai bộ cỡ chữ chỉ là ví dụ và Mẫu 1.5 bản Word lại dùng 12, 14, 14.',
} as const;

/** The gap between the number line and the abstract of a letter. */
export const subjectGap = { space: pt(6), clause: 'PL1.A.II.5.b', basis: 'text' } as const;
