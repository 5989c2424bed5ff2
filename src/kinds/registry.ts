import path from 'node:path';
import { z } from 'zod';
import type { DocumentSpec } from '../dossier/document-spec.ts';
import { dossierSchema } from '../dossier/dossier.ts';
import { loadSentences, type Say } from '../wording/wording.ts';
import { kindModules } from './kind-modules.ts';
import type { Kind } from './kind.ts';

/** The kinds at hand, and the dossier schema that they make together. */
export interface Kinds {
  readonly all: readonly Kind[];
  readonly schema: ReturnType<typeof dossierSchema>;
  readonly kindOf: (spec: DocumentSpec) => Kind;
  /** The standard sentences of a kind. */
  readonly sayOf: (kind: Kind) => Say;
}

/**
 * Assembles the whole dossier schema from the kinds' parts, and their standard sentences.
 * @param folders where an office keeps wording of its own, file by file
 * @throws {FaultsError} for wording that is missing or broken
 */
export function assembleKinds(all: readonly [Kind, ...Kind[]], folders: readonly string[] = []): Kinds {
  const [first, ...rest] = all;
  const document = z.discriminatedUnion('kind', [first.schema, ...rest.map(({ schema }) => schema)]);
  const said = new Map(
    all.map((kind) => [kind.name, loadSentences(kind.name, kind.sentences ?? {}, folders)]),
  );
  return {
    all,
    sayOf: ({ name }) => said.get(name) ?? (() => ''),
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
const loadFolders = async (): Promise<Kind[]> =>
  (await kindModules()).filter(isKindModule).map(({ kind }) => kind);

const loaded = new Map<string, Promise<Kinds>>();

/**
 * The kinds that vanthu brings along, assembled once a process.
 * @param folders where an office keeps wording of its own
 */
export function builtinKinds(folders: readonly string[] = []): Promise<Kinds> {
  const key = folders.map((folder) => path.resolve(folder)).join('\n');
  const kinds =
    loaded.get(key) ??
    loadFolders().then(([first, ...rest]) => {
      if (first === undefined) throw new TypeError('No kind found in its room');
      return assembleKinds([first, ...rest], folders);
    });
  loaded.set(key, kinds);
  // Wording that was broken may have been mended when it is asked for again.
  kinds.catch(() => loaded.delete(key));
  return kinds;
}
