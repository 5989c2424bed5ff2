import { workerData } from 'node:worker_threads';
import { factsOf } from '../dossier/facts.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { toolsOf, type Workshop } from '../job/workshop.ts';
import { sliceDrawer, type Slice, type SliceResult } from './slice.ts';

/** All that a thread is told, once: the rest of its bench it makes of this. */
export interface WorkerOrder {
  readonly dossier: Dossier;
  readonly workshop: Workshop;
  readonly folder: string;
  readonly force: boolean;
}

async function drawer({ dossier, workshop, ...rest }: WorkerOrder): Promise<(slice: Slice) => SliceResult> {
  return sliceDrawer({ facts: factsOf(dossier), tools: await toolsOf(workshop), ...rest });
}

// Nobody but our own pool starts this module.
const ready = drawer(workerData as WorkerOrder);

/** What the pool calls, a slice at a time. */
export const drawSlice = async (slice: Slice): Promise<SliceResult> => (await ready)(slice);
