import { availableParallelism } from 'node:os';
import path from 'node:path';
import { fault, FaultsError, hasErrors, type Diagnostic } from '../diagnostic/diagnostic.ts';
import { systemErrorCode } from '../diagnostic/system-error.ts';
import type { Facts } from '../dossier/facts.ts';
import { openJob, type Job } from '../job/open-job.ts';
import type { Workshop } from '../job/workshop.ts';
import { staysIn } from '../output/inspect-target.ts';
import { LEADS_OUT, openJournal, type Journal } from '../output/journal.ts';
import type { ManifestEntry } from '../output/manifest.ts';
import { writeArchive, writePrintFile } from './bundle.ts';
import { drawHere, drawInThreads } from './draw-slices.ts';
import { checkNames, filesOf, namesOf, type Naming } from './planned-files.ts';
import type { BatchOptions, BatchReport } from './report.ts';
import type { Bench, PlannedFile, Slice, SliceResult } from './slice.ts';
import { Tally } from './tally.ts';

/** Documents that are drawn, and put in their places, together. */
const SLICE = 32;
/** A thread loads the program and compiles it for itself: up to some thousand letters two are no faster than one. */
const WORTH_THREADS = 2000;
const MOST_THREADS = 8;
const MOST_NAMED = 5;

const threadsFor = (documents: number): number =>
  documents < WORTH_THREADS ? 1 : Math.min(availableParallelism(), MOST_THREADS);

/** The slices of a plan, each with what the manifest says of its files; none after the run is told to stop. */
function* slicesOf(naming: Naming, { former }: Journal, stopped: () => boolean): Generator<Slice> {
  let documents: PlannedFile[] = [];
  let known = new Map<string, ManifestEntry>();
  for (const { planned, letter, files } of filesOf(naming)) {
    documents.push({ planned, letter });
    for (const name of files) {
      const entry = former.get(name);
      if (entry !== undefined) known.set(name, entry);
    }
    if (documents.length < SLICE) continue;
    if (stopped()) return;
    yield { documents, former: known };
    documents = [];
    known = new Map();
  }
  if (documents.length > 0 && !stopped()) yield { documents, former: known };
}

/** A run over one folder: puts the results of slices in their places, and counts. */
class Run {
  readonly tally = new Tally();
  readonly unfinished = new Set<string>();
  done = 0;
  /** The system's error after which nothing more was written. */
  spent: string | undefined;
  readonly #journal: Journal;
  readonly #folder: string;

  constructor(journal: Journal, folder: string) {
    this.#journal = journal;
    this.#folder = folder;
  }

  take({ documents, spent }: SliceResult): void {
    const files = documents.flatMap((document) => document.files);
    try {
      const unplaced = this.#journal.put(files.filter(({ state }) => state === 'staged'));
      const codes = new Map(unplaced.map(({ name, code }) => [name, code]));
      for (const file of files) {
        const code = codes.get(file.name);
        if (code === undefined) this.tally.addFile(file);
        else this.#fail(file.name, [this.#writeFault(file.name, code)]);
      }
      for (const { name, diagnostics } of documents.flatMap(({ failed }) => failed))
        this.#fail(name, diagnostics);
      this.spent ??= spent;
      if (spent === undefined) this.done += documents.length;
    } catch (error) {
      this.spent ??= systemErrorCode(error);
    }
  }

  #fail(name: string, diagnostics: readonly Diagnostic[]): void {
    this.unfinished.add(name);
    this.tally.addFailure({ name, diagnostics });
  }

  #writeFault(name: string, code: string): Diagnostic {
    const where = { source: path.join(this.#folder, name) };
    return code === LEADS_OUT
      ? fault('path-escapes', { path: name }, where)
      : fault('write-failed', { file: name, code }, where);
  }
}

function formerFiles(files: readonly string[], folder: string): Diagnostic[] {
  if (files.length === 0) return [];
  return [
    fault('former-files', { count: files.length, files: files.slice(0, MOST_NAMED) }, { source: folder }),
  ];
}

/** A job that has been read: what stood where is asked no more, and holds the whole source in memory. */
type ReadJob = Omit<Job, 'locate'>;

const placeless = ({ workshop, tools, diagnostics, plan, facts, leftOut }: Job): ReadJob => ({
  workshop,
  tools,
  diagnostics,
  plan,
  leftOut,
  ...(facts === undefined ? {} : { facts }),
});

/** Draws the plan of a job into its folder, a slice after the other. */
async function fill(
  bench: Bench,
  naming: Naming,
  workshop: Workshop,
  { workers, signal, onProgress }: BatchOptions,
): Promise<Omit<BatchReport, 'source' | 'folder' | 'planned' | 'leftOut'>> {
  const { facts, folder, force } = bench;
  const { plan } = naming;
  const journal = openJournal(folder);
  const run = new Run(journal, folder);
  const slices = slicesOf(naming, journal, () => signal?.aborted === true || run.spent !== undefined);
  const threads = workers ?? threadsFor(plan.length);
  const order = { dossier: facts.dossier, workshop, folder, force };
  const results = threads > 1 ? drawInThreads(bench, order, slices, threads) : drawHere(bench, slices);
  for await (const result of results) {
    run.take(result);
    onProgress?.({ done: run.done, total: plan.length, failed: run.unfinished.size });
  }
  const { done, spent, tally, unfinished } = run;
  const left = plan.length - done;
  const diagnostics =
    spent === undefined
      ? []
      : [
          fault('write-failed', { file: path.basename(folder), code: spent }, { source: folder }),
          fault('batch-stopped', { done, left }, { source: folder }),
        ];
  const interrupted = spent === undefined && left > 0;
  if (spent !== undefined || interrupted) journal.close();
  else diagnostics.push(...formerFiles(await journal.finish(namesOf(naming), unfinished), folder));
  return { ...tally.result, diagnostics, done, interrupted };
}

/** The print file and the archive that were asked for; of a batch that lacks a file there is neither. */
async function bundle(
  { folder, force }: Bench,
  naming: Naming,
  failed: number,
  { merge, zip }: BatchOptions,
): Promise<readonly Diagnostic[]> {
  const asked = [merge, zip].filter((file) => file !== undefined);
  if (failed > 0)
    return asked.map((file) =>
      fault('batch-incomplete', { file: path.basename(file), failed }, { source: file }),
    );
  if (asked.length === 0) return [];
  const bundled = { folder, names: [...namesOf(naming)], force };
  return [
    ...(merge === undefined ? [] : await writePrintFile(merge, bundled)),
    ...(zip === undefined ? [] : await writeArchive(zip, bundled)),
  ];
}

const nothing = {
  planned: 0,
  done: 0,
  written: 0,
  unchanged: 0,
  failed: 0,
  failures: [],
  leftOut: [],
  review: [],
  interrupted: false,
} as const;

async function runJob(
  source: string,
  job: ReadJob,
  facts: Facts,
  options: BatchOptions,
): Promise<BatchReport> {
  const folder = path.join(options.output, facts.dossier.id);
  const report = (diagnostics: readonly Diagnostic[], filled: Partial<BatchReport> = {}): BatchReport => ({
    ...nothing,
    ...filled,
    source,
    folder,
    planned: job.plan.length,
    leftOut: job.leftOut,
    diagnostics: [...job.diagnostics, ...diagnostics],
  });
  const bench: Bench = {
    facts,
    tools: job.tools,
    folder,
    force: options.force ?? false,
  };
  const naming: Naming = {
    plan: job.plan,
    facts,
    ...(options.names === undefined ? {} : { names: options.names }),
  };
  job.tools.templates();
  const diagnostics = checkNames(naming, folder);
  if (hasErrors(diagnostics)) return report(diagnostics);
  try {
    if (!(await staysIn(options.output, folder)))
      return report([fault('path-escapes', { path: facts.dossier.id }, { source: folder })]);
    const filled = await fill(bench, naming, job.workshop, options);
    const whole = !filled.interrupted && !hasErrors(filled.diagnostics);
    const missing = filled.failed + job.leftOut.length;
    const bundles = whole ? await bundle(bench, naming, missing, options) : [];
    return report([...diagnostics, ...filled.diagnostics, ...bundles], filled);
  } catch (error) {
    return report([
      fault(
        'write-failed',
        { file: path.basename(folder), code: systemErrorCode(error) },
        { source: folder },
      ),
    ]);
  }
}

/**
 * Draws every document of a dossier, one after the other, and writes each as soon as it is drawn. What a former run
 * drew from the same input is kept as it is; a run that was stopped or killed goes on where it was, and ends with the
 * same files. A document that cannot be drawn is told, and the others are drawn all the same; an error of the dossier
 * itself comes back before anything is written. A file that a clerk has edited is left alone, unless `force`.
 * @param source path of a dossier; the nearest `vanthu.config.yaml` from its folder upward holds
 */
export async function drawBatch(source: string, options: BatchOptions): Promise<BatchReport> {
  try {
    const job = placeless(await openJob(source, options));
    return job.facts === undefined
      ? { ...nothing, source, folder: options.output, diagnostics: job.diagnostics }
      : await runJob(source, job, job.facts, options);
  } catch (error) {
    if (error instanceof FaultsError)
      return { ...nothing, source, folder: options.output, diagnostics: error.diagnostics };
    throw error;
  }
}
