import { drawBatch } from '../../batch/draw-batch.ts';
import { FaultsError, fault, type Diagnostic } from '../../diagnostic/diagnostic.ts';
import { findDossiers } from '../../intake/read-file.ts';
import { batchLines, isBatchFailed } from '../batch-lines.ts';
import { finish, printLines, type CliContext } from '../context.ts';
import { exitCodeOf, exitCodes } from '../exit-codes.ts';
import { markedLines } from '../marked-lines.ts';
import { paintFor } from '../paint.ts';
import { progressOn, type Clock } from '../progress.ts';

interface BatchFlags {
  readonly output: string;
  readonly names?: string;
  readonly templates?: string;
  readonly merge?: string;
  readonly zip?: string;
  readonly workers?: number;
  readonly level?: number;
  readonly skipBad?: boolean;
  readonly check?: 'content' | 'full';
  readonly noCheck?: boolean;
  readonly force?: boolean;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/** Only for what is shown while a run lasts. */
const clock: Clock = () => performance.now();

/** Ctrl-C asks a run to stop after the documents at hand; a second one stops at once. */
function stopOnSignal(): { readonly signal: AbortSignal; readonly off: () => void } {
  const controller = new AbortController();
  const stop = (): void => controller.abort();
  process.once('SIGINT', stop).once('SIGTERM', stop);
  return {
    signal: controller.signal,
    off: () => void process.off('SIGINT', stop).off('SIGTERM', stop),
  };
}

/** The one dossier that the argument means. */
async function dossierOf(source: string): Promise<string | Diagnostic> {
  try {
    const [only, ...others] = await findDossiers(source);
    if (only !== undefined && others.length === 0) return only;
    const files = [only, ...others].filter((file) => file !== undefined);
    return fault('dossier-ambiguous', { folder: source, files }, { source });
  } catch (error) {
    const [first] = error instanceof FaultsError ? error.diagnostics : [];
    if (first !== undefined) return first;
    throw error;
  }
}

/** `vanthu batch`: exit code as {@link exitCodeOf}; 130 where it was stopped. */
export async function batch(
  this: CliContext,
  { json = false, quiet = false, check = 'content', noCheck = false, ...flags }: BatchFlags,
  source: string,
): Promise<void> {
  const dossier = await dossierOf(source);
  if (typeof dossier !== 'string') {
    finish(this, [dossier], []);
    return;
  }
  const progress = json || quiet ? undefined : progressOn(this.process.stderr, clock);
  const stop = stopOnSignal();
  const report = await drawBatch(dossier, {
    ...flags,
    check: noCheck ? 'none' : check,
    signal: stop.signal,
    ...(progress === undefined ? {} : { onProgress: progress.show }),
  });
  stop.off();
  progress?.end();
  if (json)
    this.process.stdout.write(`${JSON.stringify({ ok: !isBatchFailed(report), ...report }, undefined, 2)}\n`);
  else if (!quiet || isBatchFailed(report) || report.interrupted)
    printLines(this, batchLines(report, paintFor(this.process), quiet));
  const marked = await markedLines(dossier, report.diagnostics, flags.output, paintFor(this.process));
  if (!json) printLines(this, marked);
  const found = [...report.diagnostics, ...report.failures.flatMap(({ diagnostics }) => diagnostics)];
  this.process.exitCode = report.interrupted ? exitCodes.stopped.code : exitCodeOf(found);
}
