import path from 'node:path';
import { fault, FaultsError, hasErrors, type Diagnostic } from '../diagnostic/diagnostic.ts';
import { drawDossier, type DrawOptions, type DrawReport } from '../draw.ts';
import { findDossiers, readDossierFile } from '../intake/read-file.ts';
import { readHouseOf } from '../intake/read-house.ts';
import { builtinKinds } from '../kinds/registry.ts';

const failed = (source: string, error: unknown): DrawReport => {
  if (error instanceof FaultsError) return { source, diagnostics: error.diagnostics, files: [] };
  throw error;
};

/** Two dossiers of one id would fill one folder, the second over the first. */
async function sameIdAs(source: string, earlier: Map<string, string>): Promise<Diagnostic | undefined> {
  const { facts, locate } = await readDossierFile(source, await builtinKinds(), await readHouseOf(source));
  if (facts === undefined) return undefined;
  const { id } = facts.dossier;
  const first = earlier.get(id);
  if (first === undefined) {
    earlier.set(id, source);
    return undefined;
  }
  return fault('dossier-twice', { id, earlier: first }, locate(['id']));
}

/** The dossiers that the arguments mean, each once, and what is wrong with the arguments. */
async function dossiersOf(sources: readonly string[]): Promise<{ found: string[]; faulty: DrawReport[] }> {
  const found = new Map<string, string>();
  const faulty: DrawReport[] = [];
  for (const source of sources) {
    try {
      for (const file of await findDossiers(source)) {
        const key = path.resolve(file);
        if (!found.has(key)) found.set(key, file);
      }
    } catch (error) {
      faulty.push(failed(source, error));
    }
  }
  return { found: [...found.values()], faulty };
}

/** Draws, or only checks, every dossier of the arguments, and hands over each report as soon as it is there. */
export async function* drawEach(
  sources: readonly string[],
  options: DrawOptions,
): AsyncGenerator<DrawReport> {
  const { found, faulty } = await dossiersOf(sources);
  yield* faulty;
  const ids = new Map<string, string>();
  for (const source of found) {
    try {
      const twice = found.length > 1 && options.checkOnly !== true ? await sameIdAs(source, ids) : undefined;
      yield twice === undefined
        ? await drawDossier(source, options)
        : { source, diagnostics: [twice], files: [] };
    } catch (error) {
      yield failed(source, error);
    }
  }
}

/** All that was found, of the dossier and of each file. */
export const diagnosticsOf = ({ diagnostics, files }: DrawReport): readonly Diagnostic[] => [
  ...diagnostics,
  ...files.flatMap((file) => file.diagnostics),
];

export const isFailed = (report: DrawReport): boolean => hasErrors(diagnosticsOf(report));
