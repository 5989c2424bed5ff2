import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { DrawOptions } from '../draw.ts';
import type { LeftOut } from '../job/open-job.ts';
import type { FailedFile } from './slice.ts';

/** What `drawBatch` is told beside the dossier. */
export interface BatchOptions extends Pick<DrawOptions, 'output' | 'force' | 'templates' | 'check'> {
  /** A pattern of file names: `{{number}}-{{symbol}}-{{agency}}`; the fields are those of `nameFields`. */
  readonly names?: string;
  /** Threads that draw; 1 is this one alone. As many as pay when absent. */
  readonly workers?: number;
  /** Draws what errors of the dossier do not concern, and tells what they do. */
  readonly skipBad?: boolean;
  /** How hard files are packed, 1 to 9: 6 when absent, 3 is faster and about a tenth larger. */
  readonly level?: number;
  /** A print file of the whole batch in order (`.docx`), and an archive of it (`.zip`): written when no file is missing. */
  readonly merge?: string;
  readonly zip?: string;
  /** Stops the run after the documents at hand; what is done stays, and the next run goes on there. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: BatchProgress) => void;
}

/** How far a run is, in documents of the plan. */
export interface BatchProgress {
  readonly done: number;
  readonly total: number;
  /** Files that could not be drawn. */
  readonly failed: number;
}

/** One thing to be looked at, and in how many files. */
export interface ReviewNote {
  readonly rule: string;
  readonly message: string;
  readonly count: number;
  /** The first of those files. */
  readonly first: string;
}

/** What came of a batch: numbers, and no more faults than can be read. */
export interface BatchReport {
  /** The path of the dossier's file, as given. */
  readonly source: string;
  /** The folder that was filled: that of the dossier's id under the output folder. */
  readonly folder: string;
  /** Of the dossier, of templates, of the run as a whole. */
  readonly diagnostics: readonly Diagnostic[];
  /** Documents of the plan, and how many of them this run came to. */
  readonly planned: number;
  readonly done: number;
  /** Files drawn now; whole from a former run; not drawn for a fault of their own. */
  readonly written: number;
  readonly unchanged: number;
  readonly failed: number;
  /** The first of the failed ones, in the order of the dossier. */
  readonly failures: readonly FailedFile[];
  /** With `skipBad`: what was not drawn for an error of the dossier. */
  readonly leftOut: readonly LeftOut[];
  /** What is to be looked at, the most frequent first. */
  readonly review: readonly ReviewNote[];
  /** Stopped by the signal. */
  readonly interrupted: boolean;
}
