import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { sliceDrawer, type Bench, type Slice, type SliceResult } from './slice.ts';
import type { WorkerOrder } from './worker.ts';

/** Slices that wait for each thread, so that none is idle while results are put in place. */
const AHEAD = 2;

/** Draws slices in this thread; between two of them others of its tasks have their turn. */
export async function* drawHere(bench: Bench, slices: Iterable<Slice>): AsyncGenerator<SliceResult> {
  const draw = sliceDrawer(bench);
  for (const slice of slices) {
    yield draw(slice);
    await setImmediate();
  }
}

/** Draws slices in threads of their own. Results come in the order of the slices, whichever thread ends first. */
export async function* drawInThreads(
  order: WorkerOrder,
  slices: Iterable<Slice>,
  threads: number,
): AsyncGenerator<SliceResult> {
  const { Piscina } = await import('piscina');
  const pool = new Piscina<Slice, SliceResult>({
    filename: path.join(import.meta.dirname, `worker${path.extname(import.meta.filename)}`),
    name: 'drawSlice',
    workerData: order,
    minThreads: threads,
    maxThreads: threads,
  });
  const running: Promise<SliceResult>[] = [];
  try {
    for (const slice of slices) {
      const result = pool.run(slice);
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
