import { foldTone } from '../../text/tone.ts';

/** What the workbook says that the dossier's schema has no title for. */
export const words = {
  guide: 'Hướng dẫn',
  dossier: 'Hồ sơ',
  detail: 'Chi tiết',
  kind: 'Loại văn bản',
  owner: (sheet: string) => `Thuộc ${sheet}`,
  level: 'Cấp',
  sample: 'Dòng mẫu',
  sampleMark: 'mẫu',
  detailSheet: 'Trang',
  detailId: 'Mã',
  detailPath: 'Đường dẫn',
  detailValue: 'Giá trị',
  /** A list that is there and holds nothing. */
  emptyList: '(không)',
} as const;

/** Between the parts of a heading. */
export const STEP = ' › ';

/** What two headings, or two choices, have in common that a clerk takes for the same. */
export const fold = (text: string): string =>
  foldTone(text)
    .toLowerCase()
    .replaceAll(/\s*[›>]\s*/gu, STEP)
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/^[\s*]+|[\s*:]+$/gu, '');

/** The same without marks, for the names of files: `nhom co quan`. */
export const foldPlain = (text: string): string =>
  fold(text)
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll(/[^a-z0-9]+/gu, ' ')
    .trim();
