import path from 'node:path';
import { fault, type Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Facts } from '../dossier/facts.ts';
import { namingOf } from '../job/file-names.ts';
import { ownFileAppendices } from '../kinds/planned-names.ts';
import type { PlannedDocument } from '../kinds/plan.ts';
import { nameFault, nameKey } from '../output/file-name.ts';
import { checkPathLength } from '../output/name-pattern.ts';
import type { PlannedFile } from './slice.ts';

/** A document of a plan with its files: its own, then those of its appendices that stand alone. */
interface PlannedFiles extends PlannedFile {
  readonly files: readonly string[];
}

/** A plan, and how its files are named. */
export interface Naming {
  readonly plan: readonly PlannedDocument[];
  readonly facts: Facts;
  /** A pattern of file names. */
  readonly names?: string;
}

/**
 * The files of a plan in its order, each named when it is asked for: nobody holds the names of a large plan for long.
 * @throws {FaultsError} for a pattern of names that is none
 */
export function* filesOf({ plan, facts, names }: Naming): Generator<PlannedFiles> {
  const namesAt = namingOf(plan, facts, names);
  for (const [index, planned] of plan.entries()) {
    const { letter, appendix } = namesAt(index);
    yield { planned, letter, files: [letter, ...ownFileAppendices(planned, facts).map(appendix)] };
  }
}

/** The names of all files of a plan, in its order. */
export function namesOf(naming: Naming): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { files } of filesOf(naming)) for (const name of files) names.add(name);
  return names;
}

const called = ({ document, each }: PlannedDocument): string =>
  each === undefined ? `“${document}”` : `“${document}” cho “${each.id}”`;

/** What is wrong with the names of a plan's files: told before the first of them is written. */
export function checkNames(naming: Naming, folder: string): readonly Diagnostic[] {
  const owners = new Map<string, PlannedDocument>();
  const check = (name: string, planned: PlannedDocument): readonly Diagnostic[] => {
    const where = { source: path.join(folder, name) };
    const problem = nameFault(name);
    if (problem === 'escapes') return [fault('path-escapes', { path: name }, where)];
    if (problem !== undefined) return [fault('bad-file-name', { name, problem }, where)];
    const key = nameKey(name);
    const owner = owners.get(key);
    if (owner !== undefined)
      return [fault('names-collide', { name, first: called(owner), second: called(planned) }, where)];
    owners.set(key, planned);
    return [];
  };
  const diagnostics: Diagnostic[] = [];
  let longest = '';
  for (const { planned, files } of filesOf(naming)) {
    for (const name of files) {
      diagnostics.push(...check(name, planned));
      if (name.length > longest.length) longest = name;
    }
  }
  return [...diagnostics, ...checkPathLength(folder, [longest])];
}
