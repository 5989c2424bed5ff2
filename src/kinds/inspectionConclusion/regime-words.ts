import type { z } from 'zod';
import { fault, type Diagnostic } from '../../diagnostic/diagnostic.ts';
import type { Locate, Path } from '../../diagnostic/place.ts';
import type { Facts } from '../../dossier/facts.ts';
import { findingSchema, requirementSchema, resultSchema } from '../../dossier/parts.ts';
import type { Inspection, Requirement } from '../../dossier/dossier.ts';
import { visitFields } from '../../dossier/visit.ts';
import { inspectionConclusionSchema, type InspectionConclusionSpec } from './schema.ts';

/** How each regime is called in a sentence, and the word that stands for "thanh tra" in the names of its acts. */
const regimes: Readonly<Record<Inspection['regime'], { readonly name: string; readonly word: string }>> = {
  'kiem-tra-cchc': { name: 'kiểm tra cải cách hành chính', word: 'kiểm tra' },
  'kiem-tra-chuyen-nganh': { name: 'kiểm tra chuyên ngành', word: 'kiểm tra' },
  'giam-sat': { name: 'giám sát', word: 'giám sát' },
};

/**
 * Names of acts that only a thanh tra has. "Thanh tra Sở", "công tác thanh tra, kiểm tra" are ordinary words, and so is
 * a list of what others concluded: "kết luận thanh tra, kiểm toán".
 */
const ACT =
  /(?<!\p{L})(?:đoàn|cuộc|quyết\s+định|kết\s+luận)\s+thanh\s+tra(?!\p{L})(?!\s*,\s*(?:kiểm\s+tra|kiểm\s+toán|giám\s+sát))/giu;

/** A part of the data whose prose a document prints, and where it stands. */
interface Printed {
  readonly schema: z.ZodType;
  readonly data: unknown;
  readonly path: Path;
}

/** The requirements of the first level under which these, or parts of theirs, stand. */
const holds = (requirement: Requirement, ids: readonly string[]): boolean =>
  ids.includes(requirement.id) || (requirement.children ?? []).some((child) => holds(child, ids));

function printedParts(
  spec: InspectionConclusionSpec,
  results: readonly string[],
  findings: readonly string[],
  { dossier }: Facts,
): Printed[] {
  const at = dossier.documents.findIndex(({ id }) => id === spec.id);
  return [
    { schema: inspectionConclusionSchema, data: spec, path: ['documents', at] },
    ...dossier.results.flatMap((data, index) =>
      results.includes(data.id) ? [{ schema: resultSchema, data, path: ['results', index] }] : [],
    ),
    ...dossier.findings.flatMap((data, index) =>
      findings.includes(data.id) ? [{ schema: findingSchema, data, path: ['findings', index] }] : [],
    ),
    ...dossier.requirements.flatMap((data, index) =>
      holds(data, spec.requirements)
        ? [{ schema: requirementSchema, data, path: ['requirements', index] }]
        : [],
    ),
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
    visitFields(schema, data, ({ prose }, value, within) => {
      if (prose !== true) return;
      for (const [words] of value.matchAll(ACT)) {
        const right = words.replace(/thanh\s+tra/iu, word);
        diagnostics.push(
          fault('regime-words', { words, right, regime }, locate([...path, ...within], { words })),
        );
      }
    });
  }
  return diagnostics;
}
