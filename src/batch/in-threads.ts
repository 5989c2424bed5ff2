import { setImmediate } from 'node:timers/promises';

/** Threads to run tasks in: the module that does one, how many threads, and what each is told when it starts. */
export interface Threads<T, R> {
  readonly filename: string;
  /** Its export that does a task. */
  readonly name: string;
  readonly threads: number;
  /** Tasks that wait for each thread, so that none is idle while results are put in place. */
  readonly ahead: number;
  readonly workerData?: unknown;
  /** Does a task in this thread too, where the others have enough to do; without it this thread waits for them. */
  readonly here?: (task: T) => R;
}

/** Results that wait for an earlier one, for each task that others may have: they are held in memory. */
const MOST_HELD = 4;

/** MB that a thread has for what it soon throws away: a sixth of what it would take, and nearly as fast. */
const YOUNG = 8;

/** Does tasks in threads of their own. Results come in the order of the tasks, whichever thread ends first. */
export async function* inThreads<T, R>(
  tasks: Iterable<T>,
  { filename, name, threads, ahead, workerData, here }: Threads<T, R>,
): AsyncGenerator<R> {
  const { Piscina } = await import('piscina');
  const pool = new Piscina<T, R>({
    filename,
    name,
    workerData,
    minThreads: threads,
    maxThreads: threads,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
    // While this thread does a task it hands none out.
    concurrentTasksPerWorker: here === undefined ? 1 : ahead,
  });
  const most = threads * ahead;
  const begun: { readonly result: Promise<R>; done: boolean }[] = [];
  let away = 0;
  function begin(task: T): void {
    if (here !== undefined && away === most) {
      begun.push({ result: Promise.resolve(here(task)), done: true });
      return;
    }
    const one = { result: pool.run(task), done: false };
    const settle = (): void => {
      away -= 1;
      one.done = true;
    };
    away += 1;
    // It is awaited below, maybe after it has failed.
    void one.result.then(settle, settle);
    begun.push(one);
  }
  const room = here === undefined ? most : most * MOST_HELD;
  try {
    for (const task of tasks) {
      begin(task);
      if (here !== undefined) await setImmediate();
      for (
        let [first] = begun;
        first !== undefined && (first.done || begun.length >= room);
        [first] = begun
      ) {
        yield await first.result;
        begun.shift();
      }
    }
    for (const { result } of begun) yield await result;
  } finally {
    await pool.destroy();
  }
}
