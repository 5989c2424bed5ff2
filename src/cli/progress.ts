import type { StricliProcess } from '@stricli/core';
import { isProgressStep, progressLine, progressRewritten } from '../batch/progress.ts';
import type { BatchProgress } from '../batch/report.ts';

/** Milliseconds of a clock that only goes forward; what it says is shown and never written into a file. */
export type Clock = () => number;

type Stream = StricliProcess['stderr'];

/** How often the line on a terminal is renewed (ms). */
const EVERY = 100;
const USUAL_COLUMNS = 80;

/** The columns of a terminal; undefined where the stream is none. */
function columnsOf(stream: Stream): number | undefined {
  if (!('isTTY' in stream) || stream.isTTY !== true) return undefined;
  return 'columns' in stream && typeof stream.columns === 'number' ? stream.columns : USUAL_COLUMNS;
}

/** Shows how far a run is: one line that renews itself on a terminal, a line each tenth of the run elsewhere. */
export function progressOn(
  stream: Stream,
  clock: Clock,
): { readonly show: (progress: BatchProgress) => void; readonly end: () => void } {
  let started: number | undefined;
  let shown = { at: 0, done: 0 };
  let open = false;
  return {
    show(progress) {
      const at = clock();
      // Reading the dossier is no measure of the letters to come.
      started ??= at;
      const told = { ...progress, elapsed: at - started };
      const columns = columnsOf(stream);
      if (columns === undefined ? !isProgressStep(shown.done, told) : at - shown.at < EVERY) return;
      shown = { at, done: progress.done };
      open = columns !== undefined;
      stream.write(columns === undefined ? `${progressLine(told)}\n` : progressRewritten(told, columns));
    },
    end() {
      if (open) stream.write('\n');
    },
  };
}
