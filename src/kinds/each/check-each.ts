import { fault, type Diagnostic } from '../../diagnostic/diagnostic.ts';
import type { Locate, Path } from '../../diagnostic/place.ts';
import type { DocumentSpec } from '../../dossier/document-spec.ts';
import { subjectsOf } from '../../dossier/each/subjects.ts';
import type { Facts } from '../../dossier/facts.ts';
import { figureSchema } from '../../dossier/parts.ts';
import { visitFields } from '../../dossier/visit.ts';
import { parseProse } from '../../wording/prose.ts';
import type { Kinds } from '../registry.ts';
import { nobody, withOne } from './whom.ts';

/** A figure that a document names, as a reference or in prose. */
interface NamedFigure {
  readonly id: string;
  readonly path: Path;
  readonly words?: string;
}

function figuresOf(spec: DocumentSpec, path: Path, { kindOf }: Kinds): NamedFigure[] {
  const named: NamedFigure[] = [];
  visitFields(kindOf(spec).schema, spec, ({ refersTo, prose }, value, within) => {
    const here = [...path, ...within];
    if (refersTo?.includes('figures') === true) named.push({ id: value, path: here });
    if (prose !== true) return;
    for (const part of parseProse(value).parts) {
      if (typeof part === 'string' || (part.helper !== 'figure' && part.helper !== 'percent')) continue;
      const [id = ''] = part.arguments;
      named.push({ id, path: here, words: part.source });
    }
  });
  return named;
}

/** Who is drawn for whom: the letters that carry each document, or itself. */
function carriersOf({ dossier }: Facts): ReadonlyMap<string, readonly DocumentSpec[]> {
  const carriers = new Map<string, DocumentSpec[]>();
  for (const spec of dossier.documents)
    for (const id of spec.appendices ?? []) carriers.set(id, [...(carriers.get(id) ?? []), spec]);
  return carriers;
}

/** Figures that a document names but that those for whom it is drawn do not have. */
function unboundFigures(
  named: readonly NamedFigure[],
  drawnAs: readonly DocumentSpec[],
  facts: Facts,
  locate: Locate,
): Diagnostic[] {
  if (named.length === 0) return [];
  const once = drawnAs.some(({ each }) => each === undefined);
  const subjects = drawnAs.flatMap((spec) => subjectsOf(spec, facts));
  return named.flatMap(({ id, path, words }) => {
    const place = locate(path, words === undefined ? undefined : { words });
    if (once && !facts.hasFigure(id)) return [fault('figure-per-agency', { id }, place)];
    const without = subjects
      .filter(({ agency }) => !facts.hasFigure(id, agency))
      .reduce((whom, subject) => withOne(whom, subject, facts), nobody);
    return without.names.length === 0 ? [] : [fault('figure-not-of-agency', { id, ...without }, place)];
  });
}

/** Figures of an agency made of figures that it does not have. */
const unboundParts = (facts: Facts, locate: Locate): Diagnostic[] =>
  facts.dossier.figures.flatMap((figure, index) => {
    const { agency, of, outOf, parts } = figure;
    if (of === undefined && outOf === undefined && parts === undefined) return [];
    const diagnostics: Diagnostic[] = [];
    visitFields(figureSchema, figure, ({ refersTo }, id, path) => {
      if (refersTo?.includes('figures') !== true || facts.hasFigure(id, agency)) return;
      const place = locate(['figures', index, ...path]);
      diagnostics.push(
        agency === undefined
          ? fault('figure-per-agency', { id }, place)
          : fault(
              'figure-not-of-agency',
              { id, names: [facts.agencyOrGroup(agency).name], more: false },
              place,
            ),
      );
    });
    return diagnostics;
  });

/**
 * What keeps documents from being drawn for each agency or inspection: nobody to draw them for, keys that do not go
 * together, figures that somebody does not have. Until these are mended nothing else can be looked at.
 */
export function checkEach(facts: Facts, kinds: Kinds, locate: Locate): Diagnostic[] {
  const carriers = carriersOf(facts);
  const told = facts.dossier.documents.flatMap((spec, index): Diagnostic[] => {
    const { id, each, among } = spec;
    const path = ['documents', index];
    const [carrier] = carriers.get(id) ?? [];
    if (each === undefined && among !== undefined)
      return [fault('among-without-each', {}, locate([...path, 'among']))];
    if (each !== undefined && carrier !== undefined)
      return [fault('each-appendix', { id, carrier: carrier.id }, locate([...path, 'each']))];
    if (each !== undefined && subjectsOf(spec, facts).length === 0)
      return [
        fault(
          'each-nobody',
          { what: each === 'agency' ? 'cơ quan' : 'đợt kiểm tra' },
          locate([...path, 'each']),
        ),
      ];
    const named = figuresOf(spec, path, kinds);
    return unboundFigures(named, carriers.get(id) ?? [spec], facts, locate);
  });
  return [...told, ...unboundParts(facts, locate)];
}
