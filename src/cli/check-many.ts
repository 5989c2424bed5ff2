import { availableParallelism } from 'node:os';
import path from 'node:path';
import type { CheckedFile } from '../check/checked-file.ts';
import { checkSource, type CheckJob } from './check-source.ts';

/** A thread takes as long to start as some eighty letters to check. */
const WORTH_THREADS = 160;
const MOST_THREADS = 8;
/** Files that wait for each thread. */
const AHEAD = 4;

async function* inThreads(jobs: Iterable<CheckJob>, threads: number): AsyncGenerator<CheckedFile> {
  const { Piscina } = await import('piscina');
  const pool = new Piscina<CheckJob, CheckedFile>({
    filename: path.join(import.meta.dirname, `check-worker${path.extname(import.meta.filename)}`),
    name: 'check',
    minThreads: threads,
    maxThreads: threads,
  });
  const running: Promise<CheckedFile>[] = [];
  try {
    for (const job of jobs) {
      const result = pool.run(job);
      // It is awaited below, maybe after it has failed.
      void result.catch(() => undefined);
      running.push(result);
      const [first] = running;
      if (first === undefined || running.length < threads * AHEAD) continue;
      yield await first;
      void running.shift();
    }
    for (const result of running) yield await result;
  } finally {
    await pool.destroy();
  }
}

/** Checks files, many of them in threads; the results come in the order of the files. */
export async function* checkMany(jobs: readonly CheckJob[]): AsyncGenerator<CheckedFile> {
  const threads = Math.min(availableParallelism(), MOST_THREADS);
  if (jobs.length >= WORTH_THREADS && threads > 1) yield* inThreads(jobs, threads);
  else for (const job of jobs) yield await checkSource(job);
}
