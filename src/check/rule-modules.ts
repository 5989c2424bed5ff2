import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** The modules of every rule: the files of the folder `rules`, in the order of their names. */
export function ruleModules(): Promise<unknown[]> {
  const folder = path.join(import.meta.dirname, 'rules');
  const extension = path.extname(import.meta.filename);
  const files = readdirSync(folder)
    .filter((file) => path.extname(file) === extension)
    .sort();
  return Promise.all(files.map((file) => import(pathToFileURL(path.join(folder, file)).href)));
}

/**
 * The modules of the rules about content: a letter that is drawn is held against no others. They are told apart only by
 * what they export, so all are loaded here; the bundle lists them when it is made.
 */
export const contentRuleModules = (): Promise<unknown[]> => ruleModules();
