import { fault, type Diagnostic } from '../../diagnostic/diagnostic.ts';
import type { Locate } from '../../diagnostic/place.ts';
import type { Facts } from '../../dossier/facts.ts';
import { defineKind } from '../kind.ts';
import { composeAlone, composeAppendix } from './compose.ts';
import { remediationAppendixSchema, type RemediationAppendixSpec } from './schema.ts';

/** An appendix that no letter carries and that names no act: nothing would say what it goes with. */
function check(spec: RemediationAppendixSpec, { dossier }: Facts, locate: Locate): Diagnostic[] {
  const carried = dossier.documents.some(({ appendices }) => appendices?.includes(spec.id) === true);
  const index = dossier.documents.findIndex(({ id }) => id === spec.id);
  return carried || spec.attachedTo !== undefined
    ? []
    : [fault('appendix-unattached', { id: spec.id }, locate(['documents', index, 'id']))];
}

export const kind = defineKind({
  name: 'remediationAppendix',
  title: 'Phụ lục khắc phục (Phụ lục 01)',
  summary: 'bảng tồn tại, hạn chế – giải pháp – thời gian hoàn thành – ghi chú; điền sẵn hoặc để trống',
  schema: remediationAppendixSchema,
  check,
  compose: composeAlone,
  composeAppendix,
});
