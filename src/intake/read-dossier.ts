import { fault, hasErrors, type Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Locate } from '../diagnostic/place.ts';
import { factsOf, type Facts } from '../dossier/facts.ts';
import { checkFacts, checkLinks } from '../kinds/check.ts';
import type { Kinds } from '../kinds/registry.ts';
import { liftAssumptions } from './assumptions.ts';
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

const inOrder = (diagnostics: readonly Diagnostic[]): Diagnostic[] =>
  [...diagnostics].sort(
    (a, b) => (a.where.line ?? 0) - (b.where.line ?? 0) || (a.where.column ?? 0) - (b.where.column ?? 0),
  );

/** In the order of their places; where there are too many, the errors stay before the rest. */
function limited(diagnostics: readonly Diagnostic[], locate: Locate): Diagnostic[] {
  if (diagnostics.length <= MOST_SHOWN) return inOrder(diagnostics);
  const [errors, rest] = [true, false].map((wanted) =>
    inOrder(diagnostics.filter(({ severity }) => (severity === 'error') === wanted)),
  );
  const shown = [...(errors ?? []), ...(rest ?? [])].slice(0, MOST_SHOWN);
  return [...inOrder(shown), fault('too-many-faults', { shown: MOST_SHOWN }, locate([]))];
}

/**
 * Reads a dossier from YAML or JSON text, and checks it whole: syntax, schema, references, prose, the chain of facts,
 * each kind's own rules. All faults are told at once; only what needs sound facts waits until the rest is mended.
 * @param source the file's name, for diagnostics
 */
export function readDossier(source: string, typed: string, kinds: Kinds): DossierReading {
  const text = typed.replace(/^\u{FEFF}/u, '');
  const tree = readTree(source, text);
  const { locate } = tree;
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
  const parsed = kinds.schema.safeParse(lifted.data);
  const found = [
    ...lifted.diagnostics,
    ...(parsed.error?.issues ?? []).flatMap((issue) =>
      issueDiagnostics(issue, kinds.schema, lifted.data, locate),
    ),
    ...checkLinks(lifted.data, kinds, locate),
  ];
  if (parsed.data === undefined || hasErrors(found)) return result(found);
  const facts = factsOf(parsed.data);
  const all = [...found, ...checkFacts(facts, kinds, locate)];
  return result(all, hasErrors(all) ? undefined : facts);
}
