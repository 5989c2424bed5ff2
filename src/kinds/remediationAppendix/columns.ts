import type { TableColumn } from '../../document/blocks.ts';

/** The five columns of the remediation table: key in the dossier, the sentence that titles it (`cot-…`), share of the width. */
export const columns = [
  { key: 'number', title: 'so-thu-tu', share: 6, align: 'center' },
  { key: 'finding', title: 'ton-tai', share: 32, align: 'left' },
  { key: 'remedy', title: 'giai-phap', share: 32, align: 'left' },
  { key: 'due', title: 'thoi-gian', share: 17, align: 'center' },
  { key: 'note', title: 'ghi-chu', share: 13, align: 'left' },
] as const satisfies readonly (Omit<TableColumn, 'title'> & {
  readonly key: string;
  readonly title: string;
})[];
