import { fault } from '../../diagnostic/diagnostic.ts';
import { dayOffName, nextWorkingDay } from '../../text/calendar/days-off.ts';
import { formatSlashDate, isPlainDate } from '../../text/date.ts';
import { deadlinesOf } from '../deadlines.ts';
import type { ChainCheck } from './cross-check.ts';

export const dueDayOff: ChainCheck = {
  id: 'due-day-off',
  title: 'Thời hạn rơi vào ngày nghỉ',
  why: 'Hết hạn vào thứ Bảy, Chủ nhật hoặc ngày lễ thì không ai nhận, không ai nộp. Lịch nghỉ lễ theo Bộ luật Lao động và các thông báo hoán đổi ngày làm việc từ năm 2015 đến năm 2026.',
  valid: `
requirements:
  - { id: nv-1, due: 03/5/2024 }
`,
  invalid: `
requirements:
  - { id: nv-1, due: 30/4/2024 }
`,
  check({ facts: { dossier }, locate }) {
    return deadlinesOf(dossier).flatMap(({ id, due, path }) => {
      const off = isPlainDate(due) ? dayOffName(due) : undefined;
      return off === undefined || !isPlainDate(due)
        ? []
        : [
            fault(
              'due-day-off',
              { id, due: formatSlashDate(due), off, next: formatSlashDate(nextWorkingDay(due)) },
              locate(path),
            ),
          ];
    });
  },
};
