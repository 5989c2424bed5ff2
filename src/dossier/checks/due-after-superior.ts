import { fault } from '../../diagnostic/diagnostic.ts';
import { compareDates, formatSlashDate, type PartialDate } from '../../text/date.ts';
import { deadlinesOf } from '../deadlines.ts';
import type { ChainCheck } from './cross-check.ts';

/** The first day that a date may mean: what is blank is never held against it. */
const earliest = ({ year, month = 1, day = 1 }: PartialDate) => ({ year, month, day });

export const dueAfterSuperior: ChainCheck = {
  id: 'due-after-superior',
  title: 'Thời hạn sau thời hạn của việc cấp trên',
  why: 'Việc con, giải pháp phải xong trước khi nhiệm vụ chứa nó hết hạn.',
  valid: `
requirements:
  - id: nv-2
    title: Rà soát thủ tục
    reason: kế hoạch năm
    due: 28/6/2024
    children:
      - { id: nv-2a, text: Lập danh mục., due: 14/6/2024 }
`,
  invalid: `
requirements:
  - id: nv-2
    title: Rà soát thủ tục
    reason: kế hoạch năm
    due: 28/6/2024
    children:
      - { id: nv-2a, text: Lập danh mục., due: 12/7/2024 }
`,
  check: ({ facts: { dossier }, locate }) =>
    deadlinesOf(dossier).flatMap(({ id, due, path, superiors }) =>
      superiors
        .filter((superior) => compareDates(earliest(due), superior.due) > 0)
        .map((superior) =>
          fault(
            'due-after-superior',
            {
              id,
              due: formatSlashDate(due).trim(),
              superior: superior.id,
              limit: formatSlashDate(superior.due),
            },
            locate(path),
          ),
        ),
    ),
};
