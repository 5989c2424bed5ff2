import { fault, hasErrors, type Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Locate } from '../diagnostic/place.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { factsOf, type Facts } from '../dossier/facts.ts';
import { waive } from '../dossier/waive.ts';
import { checkFacts, checkLinks } from '../kinds/check.ts';
import type { Kinds } from '../kinds/registry.ts';
import { liftAssumptions } from './assumptions.ts';
import { mergeHouse, type MergedData } from './merge-house.ts';
import type { OfficeSettings } from './read-house.ts';
import { issueDiagnostics } from './schema-issues.ts';
import type { SourceTree } from './source-tree.ts';
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

/** The data of YAML text, or of JSON text where the source is named so. */
export function readTextTree(source: string, typed: string): SourceTree {
  const text = typed.replace(/^\u{FEFF}/u, '');
  const tree = readTree(source, text);
  const malformed = source.endsWith('.json') ? jsonFault(source, text) : undefined;
  return malformed === undefined ? tree : { ...tree, data: undefined, diagnostics: [malformed] };
}

/** A source's data as the schema sees them: lifted, with the office's settings, and with the faults of their shape. */
interface ShapeReading {
  readonly data: unknown;
  readonly parsed?: Dossier;
  readonly diagnostics: readonly Diagnostic[];
  readonly locate: Locate;
}

/** Holds the data of a source against the schema, and no further: references and facts are not looked at. */
export function readShape(tree: SourceTree, kinds: Kinds, office?: OfficeSettings): ShapeReading {
  const { locate: own, diagnostics } = tree;
  if (hasErrors(diagnostics) && tree.goesOn !== true) return { data: undefined, diagnostics, locate: own };
  if (tree.data === undefined)
    return { data: undefined, diagnostics: [...diagnostics, fault('empty-file', {}, own([]))], locate: own };
  const lifted = liftAssumptions(tree.data, own);
  const { data, locate, ...merged } = withOffice(lifted.data, own, kinds, office);
  const parsed = kinds.schema.safeParse(data, { jitless: true });
  const found = [
    ...diagnostics,
    ...lifted.diagnostics,
    ...merged.diagnostics,
    ...(parsed.error?.issues ?? []).flatMap((issue) => issueDiagnostics(issue, kinds.schema, data, locate)),
  ];
  return {
    data,
    diagnostics: found,
    locate,
    ...(parsed.data === undefined ? {} : { parsed: parsed.data }),
  };
}

/** Puts faults in the order of their places; a source of text shows no more than help. */
export const arranged = (
  { arrange }: SourceTree,
  diagnostics: readonly Diagnostic[],
  locate: Locate,
): readonly Diagnostic[] => arrange?.(diagnostics) ?? limited(diagnostics, locate);

/**
 * Checks the data of a source whole: schema, references, prose, the chain of facts, each kind's own rules. All faults
 * are told at once; only what needs sound facts waits until the rest is mended.
 * @param office the settings of the office, for what the dossier does not say itself
 */
export function checkTree(tree: SourceTree, kinds: Kinds, office?: OfficeSettings): DossierReading {
  const { data, parsed, diagnostics, locate } = readShape(tree, kinds, office);
  const result = (found: readonly Diagnostic[], facts?: Facts): DossierReading => ({
    diagnostics: arranged(tree, found, locate),
    locate,
    ...(facts === undefined ? {} : { facts }),
  });
  if (data === undefined) return result(diagnostics);
  const found = [...diagnostics, ...checkLinks(data, kinds, locate)];
  if (parsed === undefined || hasErrors(found)) return result(found);
  const facts = factsOf(parsed);
  const all = waive([...found, ...checkFacts(facts, kinds, locate)], parsed, kinds.schema, locate);
  return result(all, hasErrors(all) ? undefined : facts);
}

/**
 * Reads a dossier from YAML or JSON text, and checks it whole, as {@link checkTree} does.
 * @param source the file's name, for diagnostics
 */
export const readDossier = (
  source: string,
  typed: string,
  kinds: Kinds,
  office?: OfficeSettings,
): DossierReading => checkTree(readTextTree(source, typed), kinds, office);
