import { defineKind } from '../kind.ts';
import { dueSentences } from '../requirements.ts';
import { checkDirective } from './check.ts';
import { composeDirective } from './compose.ts';
import { directiveSchema } from './schema.ts';

export const kind = defineKind({
  name: 'directive',
  title: 'Công văn chỉ đạo, chấn chỉnh',
  summary: 'yêu cầu các đơn vị khắc phục tồn tại, hạn chế; có thể kèm phụ lục',
  schema: directiveSchema,
  sentences: dueSentences,
  check: checkDirective,
  compose: composeDirective,
});
