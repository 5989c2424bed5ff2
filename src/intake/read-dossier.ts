import { fault, hasErrors, type Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Locate } from '../diagnostic/place.ts';
import { factsOf, type Facts } from '../dossier/facts.ts';
import { waive } from '../dossier/waive.ts';
import { checkFacts, checkLinks } from '../kinds/check.ts';
import type { Kinds } from '../kinds/registry.ts';
import { liftAssumptions } from './assumptions.ts';
import { mergeHouse, type MergedData } from './merge-house.ts';
import type { OfficeSettings } from './read-house.ts';
import { issueDiagnostics } from './schema-issues.ts';
import { jsonFault } from './strict-json.ts';
import { readTree } from './yaml-tree.ts';

/** A dossier that holds together, or undefined; with all that was found, errors first to last as they stand. */
export interface DossierReading {
  readonly facts?: Facts;
  readonly diagnostics: readonly Diagnostic[];
  readonly locate: Locate;
}

/** More faults than this help nobody; the rest waits for the next run. */
const MOST_SHOWN = 200;

/** By place: the dossier's own file first, then the office's. */
const inOrder = (diagnostics: readonly Diagnostic[], source: string): Diagnostic[] =>
  [...diagnostics].sort(
    (a, b) =>
      Number(a.where.source !== source) - Number(b.where.source !== source) ||
      (a.where.line ?? 0) - (b.where.line ?? 0) ||
      (a.where.column ?? 0) - (b.where.column ?? 0),
  );

/** In the order of their places; where there are too many, the errors stay before the rest. */
function limited(diagnostics: readonly Diagnostic[], locate: Locate): Diagnostic[] {
  const { source } = locate([]);
  if (diagnostics.length <= MOST_SHOWN) return inOrder(diagnostics, source);
  const [errors, rest] = [true, false].map((wanted) =>
    inOrder(
      diagnostics.filter(({ severity }) => (severity === 'error') === wanted),
      source,
    ),
  );
  const shown = [...(errors ?? []), ...(rest ?? [])].slice(0, MOST_SHOWN);
  return [...inOrder(shown, source), fault('too-many-faults', { shown: MOST_SHOWN }, locate([]))];
}

/** The data with the office's settings, and what the settings themselves give to say. */
function withOffice(data: unknown, locate: Locate, kinds: Kinds, office?: OfficeSettings): MergedData {
  if (office === undefined) return { data, locate, diagnostics: [] };
  const merged = mergeHouse(data, locate, office, kinds);
  return { ...merged, diagnostics: [...office.diagnostics, ...merged.diagnostics] };
}

/**
 * Reads a dossier from YAML or JSON text, and checks it whole: syntax, schema, references, prose, the chain of facts,
 * each kind's own rules. All faults are told at once; only what needs sound facts waits until the rest is mended.
 * @param source the file's name, for diagnostics
 * @param office the settings of the office, for what the dossier does not say itself
 */
export function readDossier(
  source: string,
  typed: string,
  kinds: Kinds,
  office?: OfficeSettings,
): DossierReading {
  const text = typed.replace(/^\u{FEFF}/u, '');
  const tree = readTree(source, text);
  let { locate } = tree;
  const result = (diagnostics: readonly Diagnostic[], facts?: Facts): DossierReading => ({
    diagnostics: limited(diagnostics, locate),
    locate,
    ...(facts === undefined ? {} : { facts }),
  });
  const malformed = source.endsWith('.json') ? jsonFault(source, text) : undefined;
  if (malformed !== undefined) return result([malformed]);
  if (hasErrors(tree.diagnostics)) return result(tree.diagnostics);
  if (tree.data === undefined) return result([fault('empty-file', {}, locate([]))]);
  const lifted = liftAssumptions(tree.data, locate);
  const { data, ...merged } = withOffice(lifted.data, locate, kinds, office);
  ({ locate } = merged);
  const parsed = kinds.schema.safeParse(data);
  const found = [
    ...lifted.diagnostics,
    ...merged.diagnostics,
    ...(parsed.error?.issues ?? []).flatMap((issue) => issueDiagnostics(issue, kinds.schema, data, locate)),
    ...checkLinks(data, kinds, locate),
  ];
  if (parsed.data === undefined || hasErrors(found)) return result(found);
  const facts = factsOf(parsed.data);
  const all = waive([...found, ...checkFacts(facts, kinds, locate)], parsed.data, kinds.schema, locate);
  return result(all, hasErrors(all) ? undefined : facts);
}
