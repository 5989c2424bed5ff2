import { say } from './sentence.ts';

/** A body that a dossier gives directly. */
export const bodySentences = {
  'block-nesting': say<{ inner: string; outer: string }>(
    'error',
    ({ inner, outer }) => `không đặt “${inner}” bên trong “${outer}” được`,
    () =>
      'thứ tự từ lớn đến nhỏ: part, chapter, section, subsection, heading hoặc article, clause, point, dash; đoạn, bảng, khung không chứa mục nào',
    'Phụ lục I, Phần I, Mục II, khoản 6, điểm c',
  ),
  'row-cells': say<{ found: number; wanted: number }>(
    'error',
    ({ found, wanted }) => `dòng này có ${found} ô, bảng có ${wanted} cột`,
    () => 'ghi "" cho ô để trống',
  ),
} as const;
