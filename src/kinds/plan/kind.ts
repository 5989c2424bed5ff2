import { defineKind } from '../kind.ts';
import { checkPlan } from './check.ts';
import { columns } from './columns.ts';
import { composePlan } from './compose.ts';
import { planSchema } from './schema.ts';

export const kind = defineKind({
  name: 'plan',
  title: 'Kế hoạch khắc phục',
  summary:
    'mục đích, yêu cầu, nhiệm vụ kèm phân công và thời hạn, tổ chức thực hiện; có thể kèm bảng phân công',
  schema: planSchema,
  sentences: {
    'muc-dich-yeu-cau': [],
    'muc-dich': [],
    'yeu-cau': [],
    'noi-dung': [],
    'to-chuc-thuc-hien': [],
    'chu-tri': ['don-vi'],
    'phoi-hop': ['don-vi'],
    'thoi-gian': ['han'],
    'thoi-gian-ngay': ['han'],
    'san-pham': ['san-pham'],
    'chi-tiet': ['phu-luc'],
    'theo-doi': ['don-vi'],
    'bao-cao': ['noi-nhan', 'han'],
    ...Object.fromEntries(columns.map(({ title }) => [`cot-${title}`, []])),
  },
  check: checkPlan,
  compose: composePlan,
});
