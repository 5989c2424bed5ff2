import { existsSync, lstatSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { fault, FaultsError, hasErrors, type Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Locate } from '../diagnostic/place.ts';
import { checkHouse } from '../dossier/check-house.ts';
import { houseFileSchema, type HouseFile } from '../dossier/house-file.ts';
import { isRecord } from '../dossier/schema-walk.ts';
import { builtinKinds } from '../kinds/registry.ts';
import { takesKey } from '../kinds/takes-key.ts';
import { liftAssumptions } from './assumptions.ts';
import { readText } from './read-text.ts';
import { issueDiagnostics } from './schema-issues.ts';
import { readTree } from './yaml-tree.ts';

/** The name of the file in which an office keeps its own settings. */
export const houseFileName = 'vanthu.config.yaml';

/** Bytes of the largest house file that is read. */
const LARGEST = 200_000;

/** An office's settings as read from its file. */
export interface OfficeSettings {
  /** The file, by the path that the dossier's own path leads to. */
  readonly source: string;
  readonly settings: HouseFile;
  /** Points, by component; only what the office chose. */
  readonly sizes: ReturnType<typeof checkHouse>['sizes'];
  /** Absolute path of the folder of the office's own templates and wording. */
  readonly templates?: string;
  /** The file's data as typed, for merging. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly locate: Locate;
  /** Assumptions and declared deviations; never an error. */
  readonly diagnostics: readonly Diagnostic[];
}

const standsAt = (file: string): boolean => lstatSync(file, { throwIfNoEntry: false }) !== undefined;

/**
 * The house file that holds for a folder: the nearest from it upward, up to the root of the file system or a folder
 * with `.git`; undefined where there is none. Only names are looked at.
 */
export function findHouseFile(folder: string): string | undefined {
  for (let shown = path.normalize(folder); ; shown = path.join(shown, '..')) {
    const file = path.join(shown, houseFileName);
    if (standsAt(file)) return file;
    const here = path.resolve(shown);
    if (path.dirname(here) === here || existsSync(path.join(here, '.git'))) return undefined;
  }
}

async function templatesFolder(
  source: string,
  { templates }: HouseFile,
  locate: Locate,
): Promise<{ templates?: string; diagnostics: Diagnostic[] }> {
  if (templates === undefined) return { diagnostics: [] };
  const folder = path.resolve(path.dirname(source), templates);
  const found = await stat(folder).catch(() => undefined);
  return found?.isDirectory() === true
    ? { templates: folder, diagnostics: [] }
    : { diagnostics: [fault('house-templates', { folder: templates }, locate(['templates']))] };
}

/**
 * Reads and checks a house file: syntax, schema, sizes against the decree, declared deviations, the templates' folder.
 * Nothing of it is run.
 * @throws {FaultsError} with all its faults, where one of them is an error
 */
export async function readHouseFile(source: string): Promise<OfficeSettings> {
  const text = (await readText(source, LARGEST)).replace(/^\u{FEFF}/u, '');
  const tree = readTree(source, text);
  const { locate } = tree;
  if (hasErrors(tree.diagnostics)) throw new FaultsError(tree.diagnostics);
  // A file of comments alone sets nothing.
  const lifted = liftAssumptions(tree.data ?? Object.create(null), locate);
  const kinds = await builtinKinds();
  const symbolised = kinds.all.filter((kind) => takesKey(kind, 'symbol')).map(({ name }) => name);
  const schema = houseFileSchema(symbolised);
  const parsed = schema.safeParse(lifted.data);
  const faults = [
    ...lifted.diagnostics,
    ...(parsed.error?.issues ?? []).flatMap((issue) => issueDiagnostics(issue, schema, lifted.data, locate)),
  ];
  if (parsed.data === undefined || !isRecord(lifted.data)) throw new FaultsError(faults);
  const checked = checkHouse(parsed.data, locate);
  const own = await templatesFolder(source, parsed.data, locate);
  const diagnostics = [...faults, ...checked.diagnostics, ...own.diagnostics];
  if (hasErrors(diagnostics)) throw new FaultsError(diagnostics);
  return {
    source,
    settings: parsed.data,
    sizes: checked.sizes,
    ...(own.templates === undefined ? {} : { templates: own.templates }),
    data: lifted.data,
    locate,
    diagnostics,
  };
}

/**
 * The settings of the office to which a dossier belongs, or undefined where it has no house file.
 * @param dossier path of the dossier's file; it need not exist
 * @throws {FaultsError} for a house file that cannot be used
 */
export async function readHouseOf(dossier: string): Promise<OfficeSettings | undefined> {
  const file = findHouseFile(path.dirname(dossier));
  return file === undefined ? undefined : readHouseFile(file);
}
