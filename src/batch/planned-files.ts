import path from 'node:path';
import { fault, type Diagnostic } from '../diagnostic/diagnostic.ts';
import { namingOf } from '../job/file-names.ts';
import { ownFileAppendices } from '../kinds/planned-names.ts';
import type { PlannedDocument } from '../kinds/plan.ts';
import { nameFault, nameKey } from '../output/file-name.ts';
import { checkPathLength } from '../output/name-pattern.ts';
import type { Bench } from './slice.ts';

/**
 * The files that a document of a plan makes, by its place there: its own, then those of its appendices that stand alone.
 * @throws {FaultsError} for a pattern of names that is none
 */
export function filesOf({ plan, facts, names }: Bench): (index: number) => string[] {
  const namesAt = namingOf(plan, facts, names);
  return (index) => {
    const planned = plan[index];
    const { letter, appendix } = namesAt(index);
    return planned === undefined ? [] : [letter, ...ownFileAppendices(planned, facts).map(appendix)];
  };
}

const called = ({ document, each }: PlannedDocument): string =>
  each === undefined ? `“${document}”` : `“${document}” cho “${each.id}”`;

/** The names of all files of a plan, and what is wrong with them: told before the first of them is written. */
export function plannedFiles(bench: Bench): {
  names: ReadonlySet<string>;
  diagnostics: readonly Diagnostic[];
} {
  const filesAt = filesOf(bench);
  const owners = new Map<string, PlannedDocument>();
  const names = new Set<string>();
  const diagnostics = bench.plan.flatMap((planned, index) =>
    filesAt(index).flatMap((name): Diagnostic[] => {
      const where = { source: path.join(bench.folder, name) };
      names.add(name);
      const problem = nameFault(name);
      if (problem === 'escapes') return [fault('path-escapes', { path: name }, where)];
      if (problem !== undefined) return [fault('bad-file-name', { name, problem }, where)];
      const owner = owners.get(nameKey(name));
      owners.set(nameKey(name), owner ?? planned);
      return owner === undefined
        ? []
        : [fault('names-collide', { name, first: called(owner), second: called(planned) }, where)];
    }),
  );
  return { names, diagnostics: [...diagnostics, ...checkPathLength(bench.folder, [...names])] };
}
