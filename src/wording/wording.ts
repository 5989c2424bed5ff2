import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fault, FaultsError, type Diagnostic } from '../diagnostic/diagnostic.ts';
import { nearest } from '../diagnostic/nearest.ts';
import { parseWordingFile, type Sentence } from './wording-file.ts';

/** The standard sentences that a kind says, and the slots of each: `{ 'han-rieng': ['han'] }`. */
export type SentenceSlots = Readonly<Record<string, readonly string[]>>;

/**
 * A kind's standard sentence with its slots filled. What comes back is prose: it may hold calls of helpers, and goes
 * through the composer as a dossier's own prose does.
 */
export type Say = (name: string, slots?: Readonly<Record<string, string>>) => string;

/** The folder of the standard sentences that come with the package. */
export const wordingFolder: string = path.resolve(import.meta.dirname, '..', '..', 'templates');

function checkSentences(
  file: string,
  sentences: ReadonlyMap<string, Sentence>,
  wanted: SentenceSlots,
): Diagnostic[] {
  const names = Object.keys(wanted);
  const missing = names
    .filter((name) => !sentences.has(name))
    .map((name) => fault('wording-missing', { name }, { source: file }));
  const unknown = [...sentences].flatMap(([name, { parts, place }]) => {
    const slots = wanted[name];
    if (slots === undefined) {
      const meant = nearest(name, names);
      return [
        fault('wording-unknown', { name, known: names, ...(meant === undefined ? {} : { meant }) }, place),
      ];
    }
    return parts.flatMap((part) => {
      if (typeof part === 'string' || slots.includes(part.slot)) return [];
      const meant = nearest(part.slot, slots);
      return [
        fault(
          'wording-slot',
          { slot: part.slot, known: slots, ...(meant === undefined ? {} : { meant }) },
          part.place,
        ),
      ];
    });
  });
  return [...missing, ...unknown];
}

/**
 * Loads a kind's sentences: `<kind>.hbs` of the first folder that has one; the package's own stand last.
 * @throws {FaultsError} for a file that is missing, broken, or lacks a sentence
 */
export function loadSentences(kind: string, wanted: SentenceSlots, folders: readonly string[] = []): Say {
  if (Object.keys(wanted).length === 0) return () => '';
  const name = `${kind}.hbs`;
  const file = [...folders, wordingFolder]
    .map((folder) => path.join(folder, name))
    .find((candidate) => existsSync(candidate));
  if (file === undefined)
    throw new FaultsError([fault('template-missing', { file: name }, { source: name })]);
  const { sentences, diagnostics } = parseWordingFile(file, readFileSync(file, 'utf8'));
  const faults = [...diagnostics, ...(diagnostics.length > 0 ? [] : checkSentences(file, sentences, wanted))];
  if (faults.length > 0) throw new FaultsError(faults);
  return (sentence, slots = {}) =>
    (sentences.get(sentence)?.parts ?? [])
      .map((part) => (typeof part === 'string' ? part : (slots[part.slot] ?? '')))
      .join('')
      .trim();
}
