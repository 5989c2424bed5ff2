import { fault, type Diagnostic } from '../../diagnostic/diagnostic.ts';
import type { Locate } from '../../diagnostic/place.ts';
import type { Facts } from '../../dossier/facts.ts';
import { placeIn } from '../../dossier/places.ts';
import { defineKind } from '../kind.ts';
import { columns } from './columns.ts';
import { composeAlone, composeAppendix } from './compose.ts';
import { remediationAppendixSchema, type RemediationAppendixSpec } from './schema.ts';

/**
 * An appendix that no letter carries must name the act that it goes with, and of that act what its attached line
 * prints: type, symbol, issuer.
 */
function check(spec: RemediationAppendixSpec, facts: Facts, locate: Locate): Diagnostic[] {
  if (facts.isCarried(spec.id)) return [];
  const index = placeIn(facts.dossier.documents, spec.id);
  if (spec.attachedTo === undefined)
    return [fault('appendix-unattached', { id: spec.id }, locate(['documents', index, 'id']))];
  const act = facts.citation(spec.attachedTo);
  return (['type', 'symbol', 'issuer'] as const).flatMap((key) =>
    act[key] === undefined
      ? [fault('citation-incomplete', { key }, locate(['documents', index, 'attachedTo']))]
      : [],
  );
}

export const kind = defineKind({
  name: 'remediationAppendix',
  title: 'Phụ lục khắc phục (Phụ lục 01)',
  summary: 'bảng tồn tại, hạn chế – giải pháp – thời gian hoàn thành – ghi chú; điền sẵn hoặc để trống',
  schema: remediationAppendixSchema,
  sentences: {
    'chu-tri': ['don-vi'],
    'phoi-hop': ['don-vi'],
    'san-pham': ['san-pham'],
    ...Object.fromEntries(
      columns.flatMap(({ title, scoredTitle = title }) => [
        [title, []],
        [scoredTitle, []],
      ]),
    ),
  },
  check,
  compose: composeAlone,
  composeAppendix,
});
