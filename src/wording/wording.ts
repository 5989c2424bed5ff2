import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fault, FaultsError, type Diagnostic } from '../diagnostic/diagnostic.ts';
import { nearest } from '../diagnostic/nearest.ts';
import { systemErrorCode } from '../diagnostic/system-error.ts';
import { parseWordingFile, type Sentence } from './wording-file.ts';

/** The standard sentences that a kind says, and the slots of each: `{ 'han-rieng': ['han'] }`. */
export type SentenceSlots = Readonly<Record<string, readonly string[]>>;

/**
 * A kind's standard sentence with its slots filled. What comes back is prose: calls of helpers come with the slots
 * that the kind fills, and go through the composer as a dossier's own prose does.
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
    .map((name) => fault('wording-missing', { name, file: path.basename(file) }, { source: file }));
  const unknown = [...sentences].flatMap(([name, { parts, place }]) => {
    const slots = Object.hasOwn(wanted, name) ? wanted[name] : undefined;
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

/** Bytes of the largest file of sentences: many times what a kind says. */
const LARGEST = 200_000;

/** @throws {FaultsError} for a file that cannot be read, is too large, or is not UTF-8 */
function readWording(file: string): string {
  const refuse = (diagnostic: Diagnostic): FaultsError => new FaultsError([diagnostic]);
  const where = { source: file };
  const bytes = ((): Uint8Array => {
    try {
      const { size } = statSync(file);
      if (size > LARGEST) throw refuse(fault('wording-too-large', { bytes: size, limit: LARGEST }, where));
      return readFileSync(file);
    } catch (error) {
      if (error instanceof FaultsError) throw error;
      throw refuse(
        fault('file-unreadable', { file: path.basename(file), code: systemErrorCode(error) }, where),
      );
    }
  })();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    return decoder.decode(bytes);
  } catch {
    throw refuse(fault('not-utf8', {}, { ...where, line: 1, column: 1 }));
  }
}

function readSentences(file: string, wanted: SentenceSlots): ReadonlyMap<string, Sentence> {
  const { sentences, diagnostics } = parseWordingFile(file, readWording(file));
  const faults = diagnostics.length > 0 ? diagnostics : checkSentences(file, sentences, wanted);
  if (faults.length > 0) throw new FaultsError(faults);
  return sentences;
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
  // An office's file is checked with its dossier; our own are sound, and read when the first sentence is said.
  let sentences = path.dirname(file) === wordingFolder ? undefined : readSentences(file, wanted);
  return (sentence, slots = {}) => {
    sentences ??= readSentences(file, wanted);
    return (sentences.get(sentence)?.parts ?? [])
      .map((part) =>
        typeof part === 'string' ? part : Object.hasOwn(slots, part.slot) ? (slots[part.slot] ?? '') : '',
      )
      .join('')
      .trim();
  };
}
