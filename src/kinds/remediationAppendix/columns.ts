import type { TableColumn } from '../../document/blocks.ts';

/** The five columns of the remediation table: key in the dossier, printed title, share of the width. */
export const columns = [
  { key: 'number', title: 'TT', share: 6, align: 'center' },
  { key: 'finding', title: 'Tồn tại, hạn chế; tiêu chí bị trừ điểm', share: 32, align: 'left' },
  { key: 'remedy', title: 'Giải pháp khắc phục', share: 32, align: 'left' },
  { key: 'due', title: 'Thời gian hoàn thành', share: 17, align: 'center' },
  { key: 'note', title: 'Ghi chú', share: 13, align: 'left' },
] as const satisfies readonly (Omit<TableColumn, 'title'> & {
  readonly key: string;
  readonly title: string;
})[];
