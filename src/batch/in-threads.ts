/** Threads to run tasks in: the module that does one, how many threads, and what each is told when it starts. */
export interface Threads {
  readonly filename: string;
  /** Its export that does a task. */
  readonly name: string;
  readonly threads: number;
  /** Tasks that wait for each thread, so that none is idle while results are put in place. */
  readonly ahead: number;
  readonly workerData?: unknown;
}

/** Does tasks in threads of their own. Results come in the order of the tasks, whichever thread ends first. */
export async function* inThreads<T, R>(
  tasks: Iterable<T>,
  { filename, name, threads, ahead, workerData }: Threads,
): AsyncGenerator<R> {
  const { Piscina } = await import('piscina');
  const pool = new Piscina<T, R>({
    filename,
    name,
    workerData,
    minThreads: threads,
    maxThreads: threads,
  });
  const running: Promise<R>[] = [];
  try {
    for (const task of tasks) {
      const result = pool.run(task);
      // It is awaited below, maybe after it has failed.
      void result.catch(() => undefined);
      running.push(result);
      const [first] = running;
      if (first === undefined || running.length < threads * ahead) continue;
      yield await first;
      void running.shift();
    }
    for (const result of running) yield await result;
  } finally {
    await pool.destroy();
  }
}
