import type { z } from 'zod';
import { fault, type Diagnostic } from '../../diagnostic/diagnostic.ts';
import type { Locate, Path } from '../../diagnostic/place.ts';
import type { Facts } from '../../dossier/facts.ts';
import { findingSchema, requirementSchema, resultSchema } from '../../dossier/parts.ts';
import type { Inspection } from '../../dossier/dossier.ts';
import { headPlaces, placeIn, placesIn } from '../../dossier/places.ts';
import { visitProse } from '../../dossier/visit.ts';
import { inspectorateAct } from '../../nd30/inspectorate-acts.ts';
import { inspectionConclusionSchema, type InspectionConclusionSpec } from './schema.ts';

/** How each regime is called in a sentence, and the word that stands for "thanh tra" in the names of its acts. */
const regimes: Readonly<Record<Inspection['regime'], { readonly name: string; readonly word: string }>> = {
  'kiem-tra-cchc': { name: 'kiểm tra cải cách hành chính', word: 'kiểm tra' },
  'kiem-tra-chuyen-nganh': { name: 'kiểm tra chuyên ngành', word: 'kiểm tra' },
  'giam-sat': { name: 'giám sát', word: 'giám sát' },
};

/** A part of the data whose prose a document prints, and where it stands. */
interface Printed {
  readonly schema: z.ZodType;
  readonly data: unknown;
  readonly path: Path;
}

function printedParts(
  spec: InspectionConclusionSpec,
  results: readonly string[],
  findings: readonly string[],
  { dossier }: Facts,
): Printed[] {
  const printed = (
    schema: z.ZodType,
    part: 'results' | 'findings' | 'requirements',
    places: readonly number[],
  ) => places.map((place): Printed => ({ schema, data: dossier[part][place], path: [part, place] }));
  return [
    {
      schema: inspectionConclusionSchema,
      data: spec,
      path: ['documents', placeIn(dossier.documents, spec.id)],
    },
    ...printed(resultSchema, 'results', placesIn(dossier.results, results)),
    ...printed(findingSchema, 'findings', placesIn(dossier.findings, findings)),
    ...printed(requirementSchema, 'requirements', headPlaces(dossier.requirements, spec.requirements)),
  ];
}

/** Own prose that calls the acts of an inspection or a supervision by the names of a thanh tra. */
export function checkRegimeWords(
  spec: InspectionConclusionSpec,
  printed: { readonly results: readonly string[]; readonly findings: readonly string[] },
  facts: Facts,
  locate: Locate,
): Diagnostic[] {
  const { name: regime, word } = regimes[facts.inspection(spec.inspection).regime];
  const diagnostics: Diagnostic[] = [];
  for (const { schema, data, path } of printedParts(spec, printed.results, printed.findings, facts)) {
    visitProse(schema, data, (value, within) => {
      for (const [words] of value.matchAll(inspectorateAct)) {
        const right = words.replace(/thanh\s+tra/iu, word);
        diagnostics.push(
          fault('regime-words', { words, right, regime }, locate([...path, ...within], { words })),
        );
      }
    });
  }
  return diagnostics;
}
