import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { inThreads } from './in-threads.ts';
import { sliceDrawer, type Bench, type Slice, type SliceResult } from './slice.ts';
import type { WorkerOrder } from './worker.ts';

/** Slices that wait for each thread: one that this thread draws may take as long as two of them. */
const AHEAD = 3;

/** Draws slices in this thread; between two of them others of its tasks have their turn. */
export async function* drawHere(bench: Bench, slices: Iterable<Slice>): AsyncGenerator<SliceResult> {
  const draw = sliceDrawer(bench);
  for (const slice of slices) {
    yield draw(slice);
    await setImmediate();
  }
}

/** Draws slices in so many threads, of which this is one; the results come in the order of the slices. */
export const drawInThreads = (
  bench: Bench,
  order: WorkerOrder,
  slices: Iterable<Slice>,
  threads: number,
): AsyncGenerator<SliceResult> =>
  inThreads<Slice, SliceResult>(slices, {
    filename: path.join(import.meta.dirname, `worker${path.extname(import.meta.filename)}`),
    name: 'drawSlice',
    workerData: order,
    threads: threads - 1,
    ahead: AHEAD,
    here: sliceDrawer(bench),
  });
