/** The engines, one file each in `engines/`; the file's name is what a child process is told. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { modelLetter } from './draw-ours.mjs';
import { peerTemplate } from './peer-template.mjs';

const folder = path.join(import.meta.dirname, 'engines');

export const engineNames = readdirSync(folder)
  .filter((file) => file.endsWith('.mjs'))
  .map((file) => path.basename(file, '.mjs'))
  .sort((a, b) => Number(b.startsWith('vanthu')) - Number(a.startsWith('vanthu')) || (a < b ? -1 : 1));

/** Loads an engine and gives it the letters. @returns its name, and `draw(index)`: bytes or a promise of them */
export async function openEngine(file, facts) {
  const { name, open, syntax } = await import(path.join(folder, `${file}.mjs`));
  const template = syntax === undefined ? undefined : peerTemplate(await modelLetter(), syntax);
  return { name, draw: await open(facts, template) };
}
