import type { TableColumn } from '../../document/blocks.ts';

/** The six columns of the task table: the sentence that titles each (`cot-…`), and its share of the width. */
export const columns = [
  { title: 'so-thu-tu', share: 6, align: 'center' },
  { title: 'nhiem-vu', share: 34, align: 'left' },
  { title: 'chu-tri', share: 15, align: 'left' },
  { title: 'phoi-hop', share: 16, align: 'left' },
  { title: 'thoi-gian', share: 13, align: 'center' },
  { title: 'san-pham', share: 16, align: 'left' },
] as const satisfies readonly (Omit<TableColumn, 'title'> & { readonly title: string })[];
