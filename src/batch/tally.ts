import type { StagedFile } from '../output/journal.ts';
import type { BatchReport, ReviewNote } from './report.ts';
import type { FailedFile } from './slice.ts';

/** More failures, and more kinds of notes, than these are counted and not told: nobody reads them, memory holds them. */
const MOST_FAILURES = 200;
const MOST_NOTES = 200;

/** Counts a run's files as they come, in memory that does not grow with them. */
export class Tally {
  #written = 0;
  #unchanged = 0;
  #failed = 0;
  readonly #failures: FailedFile[] = [];
  readonly #notes = new Map<string, { rule: string; message: string; count: number; first: string }>();

  addFile({ name, entry, temporary }: StagedFile): void {
    if (temporary === undefined) this.#unchanged += 1;
    else this.#written += 1;
    for (const { rule, message } of entry.verdict ?? []) {
      const key = `${rule}\n${message}`;
      const note = this.#notes.get(key);
      if (note !== undefined) note.count += 1;
      else if (this.#notes.size < MOST_NOTES) this.#notes.set(key, { rule, message, count: 1, first: name });
    }
  }

  addFailure(failure: FailedFile): void {
    this.#failed += 1;
    if (this.#failures.length < MOST_FAILURES) this.#failures.push(failure);
  }

  get result(): Pick<BatchReport, 'written' | 'unchanged' | 'failed' | 'failures' | 'review'> {
    const review: ReviewNote[] = [...this.#notes.values()].sort((a, b) => b.count - a.count);
    return {
      written: this.#written,
      unchanged: this.#unchanged,
      failed: this.#failed,
      failures: this.#failures,
      review,
    };
  }
}
