import { defineKind } from '../kind.ts';
import { checkInspectionConclusion } from './check.ts';
import { composeInspectionConclusion } from './compose.ts';
import { sentences } from './phrases.ts';
import { inspectionConclusionSchema } from './schema.ts';

export const kind = defineKind({
  name: 'inspectionConclusion',
  title: 'Kết luận, thông báo kết quả kiểm tra',
  summary:
    'kết quả, tồn tại, kiến nghị qua kiểm tra cải cách hành chính, kiểm tra chuyên ngành hoặc giám sát',
  schema: inspectionConclusionSchema,
  sentences,
  precedesRemedies: true,
  check: checkInspectionConclusion,
  compose: composeInspectionConclusion,
});
