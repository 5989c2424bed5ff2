import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import type { DocumentSpec } from '../dossier/document-spec.ts';
import { dossierSchema } from '../dossier/dossier.ts';
import type { Kind } from './kind.ts';

/** The kinds at hand, and the dossier schema that they make together. */
export interface Kinds {
  readonly all: readonly Kind[];
  readonly schema: ReturnType<typeof dossierSchema>;
  readonly kindOf: (spec: DocumentSpec) => Kind;
}

/** Assembles the whole dossier schema from the kinds' parts. */
export function assembleKinds(all: readonly [Kind, ...Kind[]]): Kinds {
  const [first, ...rest] = all;
  const document = z.discriminatedUnion('kind', [first.schema, ...rest.map(({ schema }) => schema)]);
  return {
    all,
    schema: dossierSchema(document),
    kindOf: (spec) => {
      const kind = all.find(({ name }) => name === spec.kind);
      if (kind === undefined) throw new TypeError(`Unknown kind: ${spec.kind}`);
      return kind;
    },
  };
}

const isKindModule = (module: unknown): module is { readonly kind: Kind } =>
  typeof module === 'object' && module !== null && 'kind' in module;

/** Loads every kind that has a folder in this room: `<folder>/kind.ts` exporting `kind`. */
async function loadFolders(): Promise<Kind[]> {
  const here = import.meta.dirname;
  const file = `kind${path.extname(import.meta.filename)}`;
  const folders = readdirSync(here, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(path.join(here, entry.name, file)))
    .map(({ name }) => name)
    .sort();
  const modules: unknown[] = await Promise.all(
    folders.map((folder) => import(pathToFileURL(path.join(here, folder, file)).href)),
  );
  return modules.filter(isKindModule).map(({ kind }) => kind);
}

let loaded: Promise<Kinds> | undefined;

/** The kinds that vanthu brings along. */
export function builtinKinds(): Promise<Kinds> {
  loaded ??= loadFolders().then(([first, ...rest]) => {
    if (first === undefined) throw new TypeError('No kind found in its room');
    return assembleKinds([first, ...rest]);
  });
  return loaded;
}
