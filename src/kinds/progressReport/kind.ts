import { defineKind } from '../kind.ts';
import { dueSentences } from '../requirements.ts';
import { checkProgressReport } from './check.ts';
import { composeProgressReport } from './compose.ts';
import { fieldTitles } from './fields.ts';
import { progressReportSchema } from './schema.ts';

export const kind = defineKind({
  name: 'progressReport',
  title: 'Báo cáo định kỳ',
  summary: 'báo cáo cải cách hành chính quý, 6 tháng, năm theo từng lĩnh vực, so với kế hoạch',
  schema: progressReportSchema,
  sentences: {
    ...dueSentences,
    ...fieldTitles,
    'ky-quy': ['quy', 'nam'],
    'ky-6-thang': ['nam'],
    'ky-nam': ['nam'],
    'trich-yeu': ['ky'],
    'mo-dau': ['co-quan', 'ky'],
    'muc-ket-qua': [],
    'khong-co-ket-qua': [],
    'muc-so-sanh': [],
    'so-sanh': ['co-quan', 'so-lieu'],
    'so-sanh-ke-hoach': ['co-quan', 'ke-hoach', 'so-lieu'],
    'duoc-giao': ['so'],
    'da-hoan-thanh': ['so'],
    'dang-trien-khai': ['so'],
    'qua-han': ['so'],
    'muc-kho-khan': [],
    'muc-nhiem-vu': [],
    'muc-kien-nghi': [],
    ket: ['co-quan', 'ky'],
    'ket-kinh-gui': ['co-quan', 'ky', 'noi-nhan'],
  },
  check: checkProgressReport,
  compose: composeProgressReport,
});
