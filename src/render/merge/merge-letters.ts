import { fault, hasErrors, type Diagnostic } from '../../diagnostic/diagnostic.ts';
import { openLetter } from './letter-file.ts';
import { PrintFile } from './print-file.ts';

/** A finished letter: its file's name, as faults name it, and its bytes. */
export interface FinishedLetter {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The print file, and what is to be said of it; no bytes where one of the diagnostics is an error. */
export interface MergedLetters {
  readonly bytes?: Uint8Array;
  readonly letters: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** How large a print file may grow: more than this, and word processors open it slowly or not at all. */
export interface MergeLimits {
  readonly letters: number;
  /** Bytes of the text of the whole document, unpacked. */
  readonly bytes: number;
}

export const mergeLimits: MergeLimits = { letters: 2000, bytes: 100_000_000 };

/**
 * One print file of finished letters, in order: each starts on a new page, counts its own pages from 1, and keeps its
 * page, header, footers and styles. Letters come one at a time, so that they may be read from disk. Same letters, same
 * bytes.
 */
export async function mergeLetters(
  letters: Iterable<FinishedLetter> | AsyncIterable<FinishedLetter>,
  limits: MergeLimits = mergeLimits,
): Promise<MergedLetters> {
  const print = new PrintFile();
  const diagnostics: Diagnostic[] = [];
  let count = 0;
  for await (const { name, bytes } of letters) {
    if (count >= limits.letters || print.size > limits.bytes) {
      diagnostics.push(
        fault(
          'merge-too-large',
          { letters: count, bytes: limits.bytes, most: limits.letters },
          { source: name },
        ),
      );
      break;
    }
    count += 1;
    const letter = openLetter(name, bytes);
    diagnostics.push(
      ...(letter === undefined
        ? [fault('merge-unreadable', { file: name }, { source: name })]
        : print.add(letter)),
    );
  }
  if (count === 0) diagnostics.push(fault('merge-empty', {}, { source: '--merge' }));
  return hasErrors(diagnostics)
    ? { letters: count, diagnostics }
    : { bytes: print.pack(), letters: count, diagnostics };
}
