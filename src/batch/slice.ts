import path from 'node:path';
import { fault, FaultsError, type Diagnostic } from '../diagnostic/diagnostic.ts';
import { drawComposed } from '../job/draw-composed.ts';
import { appendixFileName } from '../job/file-names.ts';
import type { Tools } from '../job/workshop.ts';
import type { Facts } from '../dossier/facts.ts';
import type { NamedDocument } from '../kinds/compose.ts';
import { composePlanned, type PlannedDocument } from '../kinds/plan.ts';
import { judgeTarget, sha256Of, standingSha256 } from '../output/inspect-target.ts';
import type { StagedFile } from '../output/journal.ts';
import { intended, type ManifestEntry, type VerdictNote } from '../output/manifest.ts';
import { stageQuickly } from '../output/replace-file.ts';
import { systemErrorCode } from '../diagnostic/system-error.ts';
import { inputHasher } from './input-hash.ts';

/** What slices are drawn from, in this thread or another. */
export interface Bench {
  readonly facts: Facts;
  readonly tools: Tools;
  readonly folder: string;
  readonly force: boolean;
}

/** A document of a plan, and the name of its file. */
export interface PlannedFile {
  readonly planned: PlannedDocument;
  readonly letter: string;
}

/** Some documents in a row of a plan, and what the manifest says of their files. */
export interface Slice {
  readonly documents: readonly PlannedFile[];
  readonly former: ReadonlyMap<string, ManifestEntry>;
}

/** One file of a document: whole in its place already, staged beside it, or why it is neither. */
export interface SliceFile extends StagedFile {
  readonly state: 'kept' | 'staged';
}

/** A file that could not be drawn, or must not be replaced, and why. */
export interface FailedFile {
  readonly name: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** What came of one document of a plan. */
export interface DrawnPlanned {
  readonly files: readonly SliceFile[];
  readonly failed: readonly FailedFile[];
}

interface Drawing {
  readonly files: SliceFile[];
  readonly failed: FailedFile[];
}

/** What came of a slice, a result a document. `spent`: the system's error after which nothing more can be written. */
export interface SliceResult {
  readonly documents: readonly DrawnPlanned[];
  readonly spent?: string;
}

const isSystemError = (error: unknown): error is NodeJS.ErrnoException & { readonly syscall: string } =>
  error instanceof Error && 'syscall' in error;

/** Whatever one document threw, as its own faults: the others are drawn all the same. */
function faultsOf(error: unknown, source: string): readonly Diagnostic[] {
  if (error instanceof FaultsError) return error.diagnostics;
  if (isSystemError(error))
    return [fault('write-failed', { file: path.basename(source), code: systemErrorCode(error) }, { source })];
  return [fault('document-failed', { name: error instanceof Error ? error.name : typeof error }, { source })];
}

const notesOf = (diagnostics: readonly Diagnostic[]): VerdictNote[] =>
  diagnostics.map(({ rule, message }) => ({ rule, message }));

/** The system takes no more files: not a fault of one document. */
class SpentError extends Error {
  readonly code: string;

  constructor(code: string) {
    super(code);
    this.name = 'SpentError';
    this.code = code;
  }
}

function stage(folder: string, bytes: Uint8Array): string {
  try {
    return stageQuickly(folder, bytes);
  } catch (error) {
    throw new SpentError(systemErrorCode(error));
  }
}

type FileResult = { readonly file: SliceFile } | { readonly diagnostics: readonly Diagnostic[] };

/** Makes what draws the slices of a bench, one after the other. */
export function sliceDrawer(bench: Bench): (slice: Slice) => SliceResult {
  const { facts, tools, folder, force } = bench;
  const hashOf = inputHasher(tools);

  function drawFile(named: NamedDocument, name: string, former: ManifestEntry | undefined): FileResult {
    const place = path.join(folder, name);
    const input = hashOf(named.document);
    if (former?.input === input && standingSha256(place) === former.sha256)
      return { file: { name, entry: former, state: 'kept' } };
    const { bytes, diagnostics } = drawComposed(named, tools, { source: place });
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    if (errors.length > 0) return { diagnostics: errors };
    const wanted = {
      sha256: sha256Of(bytes),
      input,
      verdict: notesOf(diagnostics),
      ...(tools.judge.checks ? {} : { unchecked: true as const }),
    };
    const { faults, sha256: found } = judgeTarget(folder, name, former, wanted.sha256, force);
    if (faults.length > 0) return { diagnostics: faults };
    const entry = intended(wanted, former, found);
    return found === wanted.sha256
      ? { file: { name, entry, state: 'staged' } }
      : { file: { name, entry, state: 'staged', temporary: stage(folder, bytes) } };
  }

  function attempt(name: string, work: () => FileResult): FileResult {
    try {
      return work();
    } catch (error) {
      if (error instanceof SpentError) throw error;
      return { diagnostics: faultsOf(error, path.join(folder, name)) };
    }
  }

  function drawPlanned(
    { planned, letter }: PlannedFile,
    former: Slice['former'],
    { files, failed }: Drawing,
  ): void {
    let composed: readonly NamedDocument[];
    try {
      composed = composePlanned(planned, facts, tools.kinds);
    } catch (error) {
      failed.push({ name: letter, diagnostics: faultsOf(error, path.join(folder, letter)) });
      return;
    }
    for (const [index, named] of composed.entries()) {
      const name = index === 0 ? letter : appendixFileName(planned, letter, named.id);
      const result = attempt(name, () => drawFile(named, name, former.get(name)));
      if ('file' in result) files.push(result.file);
      else failed.push({ name, diagnostics: result.diagnostics });
    }
  }

  return ({ documents: wanted, former }) => {
    const documents: Drawing[] = [];
    try {
      for (const document of wanted) {
        const drawing: Drawing = { files: [], failed: [] };
        documents.push(drawing);
        drawPlanned(document, former, drawing);
      }
    } catch (error) {
      if (error instanceof SpentError) return { documents, spent: error.code };
      throw error;
    }
    return { documents };
  };
}
