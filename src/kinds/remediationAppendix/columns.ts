import type { TableColumn } from '../../document/blocks.ts';

/** A column of the remediation table, titled by a standard sentence. */
interface RemediationColumn extends Omit<TableColumn, 'title'> {
  /** Its key in the dossier, where its title may be changed. */
  readonly key: 'number' | 'finding' | 'remedy' | 'due' | 'note';
  readonly title: string;
  /** The sentence that titles it where shortcomings cost points. */
  readonly scoredTitle?: string;
}

/** The five columns of the remediation table. */
export const columns: readonly RemediationColumn[] = [
  { key: 'number', title: 'cot-so-thu-tu', share: 6, align: 'center' },
  { key: 'finding', title: 'cot-ton-tai', scoredTitle: 'cot-ton-tai-diem', share: 32, align: 'left' },
  { key: 'remedy', title: 'cot-giai-phap', share: 32, align: 'left' },
  { key: 'due', title: 'cot-thoi-gian', share: 17, align: 'center' },
  { key: 'note', title: 'cot-ghi-chu', share: 13, align: 'left' },
];
