import { FaultsError, hasErrors, type Diagnostic } from './diagnostic/diagnostic.ts';
import { checkBlanks } from './document/check-blanks.ts';
import { distinct } from './diagnostic/distinct.ts';
import { locateIn, type Locate } from './diagnostic/place.ts';
import { factsOf, type Facts } from './dossier/facts.ts';
import type { Dossier } from './dossier/dossier.ts';
import { drawComposed, type DrawnDocument } from './job/draw-composed.ts';
import { namingOf } from './job/file-names.ts';
import { openJob, planOf } from './job/open-job.ts';
import { toolsOf } from './job/workshop.ts';
import { composePlanned, type PlannedDocument } from './kinds/plan.ts';
import type { Kinds } from './kinds/registry.ts';
import { writeFiles, type FileState } from './output/write-files.ts';
import type { OwnChecking } from './proof/judge.ts';

export type { DrawnDocument } from './job/draw-composed.ts';

/** What `drawDossier` is told beside the dossier. */
export interface DrawOptions {
  /** The folder under which each dossier gets a folder of its own, named by its id. */
  readonly output: string;
  /** Overwrites files that vanthu did not write, or that were edited since. */
  readonly force?: boolean;
  /** Only check: nothing is drawn or written. */
  readonly checkOnly?: boolean;
  /** A folder of templates and standard sentences that stand before our own, file by file. */
  readonly templates?: string;
  /**
   * What a document is held against before it is written: what it says (when absent), also the finished file, or
   * nothing. With an error it is not written.
   */
  readonly check?: OwnChecking;
}

/** One file that was drawn, and what is to be said of it. */
export interface DrawnFile {
  /** The document's id in the dossier. */
  readonly id: string;
  /** Where it stands, under the output folder: `ha-tinh/cong-van.docx`. */
  readonly file: string;
  readonly state: FileState;
  readonly sha256: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** What came of drawing one dossier. */
export interface DrawReport {
  /** The path of the dossier's file, as given. */
  readonly source: string;
  /** Faults of the dossier, of templates, of writing; with an error nothing was written. */
  readonly diagnostics: readonly Diagnostic[];
  readonly files: readonly DrawnFile[];
}

/** Every document of a plan, composed: with the name of its file, and the place of what it is drawn from. */
function composeAll(facts: Facts, plan: readonly PlannedDocument[], kinds: Kinds, locate: Locate) {
  const namesAt = namingOf(plan, facts);
  const places = new Map(facts.dossier.documents.map(({ id }, index) => [id, index]));
  return plan.flatMap((planned, order) => {
    const names = namesAt(order);
    const where = locate(['documents', places.get(planned.document) ?? 0]);
    return composePlanned(planned, facts, kinds).map((named, index) => ({
      named,
      name: index === 0 ? names.letter : names.appendix(named.id),
      where,
    }));
  });
}

/**
 * Draws every document of a dossier in memory; nothing is written. Same input, same bytes.
 * @param dossier as `parseDossier` gave it: it is not checked again
 * @throws {FaultsError} for a template, or a file of standard sentences, that is missing or broken
 */
export async function drawDocuments(
  dossier: Dossier,
  { templates }: Pick<DrawOptions, 'templates'> = {},
): Promise<DrawnDocument[]> {
  const tools = await toolsOf({ folders: templates === undefined ? [] : [templates], sizes: {} });
  tools.templates();
  const facts = factsOf(dossier);
  return composeAll(facts, planOf(facts), tools.kinds, locateIn(dossier.id)).map(({ named, where }) =>
    drawComposed(named, tools, where),
  );
}

async function drawFile(source: string, options: DrawOptions): Promise<DrawReport> {
  const { facts, plan, tools, locate, workshop, ...job } = await openJob(source, options);
  const report = (diagnostics: readonly Diagnostic[], files: readonly DrawnFile[] = []): DrawReport => ({
    source,
    diagnostics: [...job.diagnostics, ...diagnostics],
    files,
  });
  if (facts === undefined) return report([]);
  const composed = composeAll(facts, plan, tools.kinds, locate);
  if (options.checkOnly === true) {
    // An office's own templates are checked with the dossier; ours are sound.
    if (workshop.folders.length > 0) tools.templates();
    return report(
      distinct(
        composed.flatMap(({ named: { document }, where }) => [
          ...checkBlanks(document, where),
          ...tools.judge.words(document, where),
        ]),
      ),
    );
  }

  const drawn = composed.map(({ named, where }) => drawComposed(named, tools, where));
  const faults = drawn.flatMap(({ diagnostics }) =>
    diagnostics.filter(({ severity }) => severity === 'error'),
  );
  if (faults.length > 0) return report(faults);

  const written = await writeFiles(
    options.output,
    drawn.map(({ bytes }, index) => ({
      name: `${facts.dossier.id}/${composed[index]?.name ?? ''}`,
      bytes,
    })),
    { force: options.force ?? false, unchecked: options.check === 'none' },
  );
  if (hasErrors(written.diagnostics)) return report(written.diagnostics);
  const files = written.files.map(({ name, state, sha256 }, index) => ({
    id: drawn[index]?.id ?? name,
    file: name,
    state,
    sha256,
    diagnostics: drawn[index]?.diagnostics ?? [],
  }));
  return report(written.diagnostics, files);
}

/**
 * The main flow, for one dossier: the office's settings, then read and check it, compose each document, render, check
 * what was rendered, write. Every fault comes back as a diagnostic; where one of them is an error, no file is written.
 * @param source path of a dossier file (YAML or JSON); the nearest `vanthu.config.yaml` from its folder upward holds
 */
export async function drawDossier(source: string, options: DrawOptions): Promise<DrawReport> {
  try {
    return await drawFile(source, options);
  } catch (error) {
    if (error instanceof FaultsError) return { source, diagnostics: error.diagnostics, files: [] };
    throw error;
  }
}
