import { availableParallelism } from 'node:os';
import path from 'node:path';
import { inThreads } from '../batch/in-threads.ts';
import type { CheckedFile } from '../check/checked-file.ts';
import { checkSource, type CheckJob } from './check-source.ts';

/** A thread takes as long to start as some eighty letters to check. */
const WORTH_THREADS = 160;
const MOST_THREADS = 8;
/** Files that wait for each thread. */
const AHEAD = 4;

/** Checks files, many of them in threads; the results come in the order of the files. */
export async function* checkMany(jobs: readonly CheckJob[]): AsyncGenerator<CheckedFile> {
  const threads = Math.min(availableParallelism(), MOST_THREADS);
  if (jobs.length >= WORTH_THREADS && threads > 1)
    yield* inThreads<CheckJob, CheckedFile>(jobs, {
      filename: path.join(import.meta.dirname, `check-worker${path.extname(import.meta.filename)}`),
      name: 'check',
      threads,
      ahead: AHEAD,
    });
  else for (const job of jobs) yield await checkSource(job);
}
