import path from 'node:path';
import { readXml } from './xml.ts';
import { findEntry, type Zip } from './zip.ts';

/** What a part of the package points to. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type, the same in the strict and the transitional standard: `worksheet`. */
  readonly type: string;
  /** The part's name, from the root of the package; undefined for what lies outside it. */
  readonly target: string | undefined;
}

/** The part that a target names, seen from the part that points to it. */
function resolved(part: string, target: string): string | undefined {
  const base = target.startsWith('/') ? '' : path.posix.dirname(part);
  const name = path.posix.join(base, target).replace(/^\//u, '');
  return name.startsWith('..') ? undefined : name;
}

/** The name of the part that holds a part's relationships. */
export const relationshipsPart = (part: string): string =>
  path.posix.join(path.posix.dirname(part), '_rels', `${path.posix.basename(part)}.rels`);

/** The relationships of a part, in order; of the package itself for the empty name. */
export async function readRelationships(zip: Zip, part: string): Promise<Relationship[]> {
  const entry = findEntry(zip, relationshipsPart(part));
  const found: Relationship[] = [];
  if (entry === undefined) return found;
  await readXml(zip, entry, {
    open: (name, attributes) => {
      if (name !== 'Relationship') return;
      const { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode } = attributes;
      found.push({
        id,
        type: type.slice(type.lastIndexOf('/') + 1),
        target: mode === 'External' ? undefined : resolved(part, target),
      });
    },
  });
  return found;
}
