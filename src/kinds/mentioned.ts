import type { z } from 'zod';
import { fault, type Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Locate } from '../diagnostic/place.ts';
import type { DocumentSpec } from '../dossier/document-spec.ts';
import type { Facts } from '../dossier/facts.ts';
import { placeIn } from '../dossier/places.ts';
import { visitProse } from '../dossier/visit.ts';
import { calls } from '../wording/prose.ts';

/** All prose that data hold, by their schema. */
export function proseOf(schema: z.ZodType, data: unknown): string[] {
  const found: string[] = [];
  visitProse(schema, data, (source) => {
    found.push(source);
  });
  return found;
}

/** Appendices that the words of their document never mention (PL1.A.III.1.a). */
export function unmentionedAppendices(
  spec: DocumentSpec,
  said: readonly string[],
  facts: Facts,
  locate: Locate,
): Diagnostic[] {
  const index = placeIn(facts.dossier.documents, spec.id);
  return (spec.appendices ?? []).flatMap((id, position) =>
    said.some((source) => calls(source, 'appendix', id))
      ? []
      : [fault('appendix-unmentioned', { id }, locate(['documents', index, 'appendices', position]))],
  );
}
