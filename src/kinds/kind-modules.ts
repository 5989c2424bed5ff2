import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** The modules of every kind that has a folder in this room: `<folder>/kind.ts`, in the order of the folders' names. */
export function kindModules(): Promise<unknown[]> {
  const here = import.meta.dirname;
  const file = `kind${path.extname(import.meta.filename)}`;
  const folders = readdirSync(here, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(path.join(here, entry.name, file)))
    .map(({ name }) => name)
    .sort();
  return Promise.all(folders.map((folder) => import(pathToFileURL(path.join(here, folder, file)).href)));
}
