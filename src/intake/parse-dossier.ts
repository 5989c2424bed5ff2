import { fault, type Diagnostic, type Place } from '../diagnostic/diagnostic.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { builtinKinds } from '../kinds/registry.ts';
import { readDossier } from './read-dossier.ts';
import { largestDossier } from './read-file.ts';

/** What `parseDossier` is told beside the dossier. */
export interface ParseOptions {
  /** How diagnostics name the source, "hồ sơ" when absent; a name that ends in `.json` holds text to strict JSON. */
  readonly source?: string;
  /** A folder of standard sentences (`<kind>.hbs`) that stand before our own, file by file. */
  readonly templates?: string;
}

/** A dossier that holds together, or undefined; with all that was found, in the order of the places. */
export interface ParsedDossier {
  readonly dossier?: Dossier;
  readonly diagnostics: readonly Diagnostic[];
}

/** A value that was never text has no lines: its place is its path of keys. */
const withoutLine = (diagnostic: Diagnostic): Diagnostic => {
  const { source, path } = diagnostic.where;
  const where: Place = { source, ...(path === undefined ? {} : { path }) };
  return { ...diagnostic, where };
};

/**
 * Reads a dossier (hồ sơ) and checks it whole: syntax, schema, references, prose, the chain of facts, each kind's own
 * rules. A fault of the dossier never throws: all of them come back at once as diagnostics, `dossier` only without an
 * error. No file is read but the standard sentences, and no office's settings are looked for: `drawDossier` does that.
 * @param typed YAML or JSON text of at most 2,000,000 characters; or an object of the same shape. A number of an
 *   object is read as if typed bare: 1.917 has two readings and is refused, '1.917' has one
 * @throws {TypeError} for an object that JSON cannot hold: a cycle, a BigInt
 * @throws {FaultsError} for a file of standard sentences that is missing or broken
 */
export async function parseDossier(
  typed: string | object,
  { source = 'hồ sơ', templates }: ParseOptions = {},
): Promise<ParsedDossier> {
  const kinds = await builtinKinds(templates === undefined ? [] : [templates]);
  const text = typeof typed === 'string' ? typed : JSON.stringify(typed);
  if (text.length > largestDossier)
    return {
      diagnostics: [fault('file-too-large', { bytes: text.length, limit: largestDossier }, { source })],
    };
  const { facts, diagnostics } = readDossier(source, text, kinds);
  return {
    ...(facts === undefined ? {} : { dossier: facts.dossier }),
    diagnostics: typeof typed === 'string' ? diagnostics : diagnostics.map(withoutLine),
  };
}
