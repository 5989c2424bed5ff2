import { houseFormsOf, type HouseForms } from './check/house-forms.ts';
import { FaultsError, hasErrors, type Diagnostic, type Place } from './diagnostic/diagnostic.ts';
import { checkBlanks } from './document/check-blanks.ts';
import { distinct } from './diagnostic/distinct.ts';
import { locateIn, type Locate } from './diagnostic/place.ts';
import type { OfficialDocument } from './document/official-document.ts';
import { factsOf, type Facts } from './dossier/facts.ts';
import type { Dossier } from './dossier/dossier.ts';
import type { HouseSizes } from './house/sizes.ts';
import { readDossierFile, readGoodEntries } from './intake/read-file.ts';
import { houseFileName, readHouseOf } from './intake/read-house.ts';
import type { NamedDocument } from './kinds/compose.ts';
import { composePlanned, planDocuments, type PlannedDocument } from './kinds/plan.ts';
import { nameValues, withoutCarried } from './kinds/planned-names.ts';
import { builtinKinds, type Kinds } from './kinds/registry.ts';
import { fileNameOf, parsePattern, type NamePattern } from './output/name-pattern.ts';
import { writeFiles, type FileState } from './output/write-files.ts';
import { judgeOf, type Judge, type OwnChecking } from './proof/judge.ts';
import { proveTemplates } from './proof/prove-templates.ts';
import { renderDocument } from './render/render-document.ts';
import { checkTemplateFolder } from './render/template/folder.ts';
import { loadTemplates, type Templates } from './render/templates.ts';

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

/** One document drawn in memory. */
export interface DrawnDocument {
  /** The document's id in the dossier, or of the appendix that fills a file of its own. */
  readonly id: string;
  /** What was drawn, marks and references resolved. */
  readonly document: OfficialDocument;
  /** The DOCX file; empty where one of the diagnostics is an error. */
  readonly bytes: Uint8Array;
  /** Blanks to be filled in, and what drawing found. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Where the tools of drawing come from, and how hard the files are packed. */
export interface Workshop {
  /** Folders of an office's own templates and wording, the first one first. */
  readonly folders: readonly string[];
  readonly sizes: HouseSizes;
  /** Of zlib, 1 to 9; 6 when absent. */
  readonly level?: number;
  readonly check?: OwnChecking;
  /** What the office says to the checker. */
  readonly forms?: HouseForms;
}

/** What documents are drawn with: the kinds, and templates to be loaded when they are needed. */
export interface Tools {
  readonly kinds: Kinds;
  readonly templates: () => Templates;
  readonly judge: Judge;
  readonly level?: number;
}

/** What an error of the dossier keeps from being drawn. */
export interface LeftOut {
  /** The document's id; absent where it is every document for the subject. */
  readonly document?: string;
  /** The id of the agency or inspection that it is for; absent where it is drawn once, or for nobody. */
  readonly subject?: string;
  readonly error: Diagnostic;
}

/** A dossier that was read and checked, and the documents to draw from it; neither where it has an error. */
export interface Job {
  readonly workshop: Workshop;
  readonly tools: Tools;
  readonly locate: Locate;
  /** Of the dossier, the office's settings, the folders of templates. */
  readonly diagnostics: readonly Diagnostic[];
  readonly plan: readonly PlannedDocument[];
  readonly facts?: Facts;
  /** With `skipBad`: what is not drawn for an error of the dossier. */
  readonly leftOut: readonly LeftOut[];
}

/** @throws {FaultsError} for a file of standard sentences that is missing or broken */
export async function toolsOf({ folders, sizes, level, check, forms }: Workshop): Promise<Tools> {
  return {
    kinds: await builtinKinds(folders),
    templates: () => loadTemplates(folders, sizes),
    judge: await judgeOf(check, forms),
    ...(level === undefined ? {} : { level }),
  };
}

/**
 * The workshop with what the office says to the checker; an office's own templates and sizes are proven to give the
 * decree's layout. Ours are proven by our tests.
 * @throws {FaultsError} for a rule that does not exist, for templates whose layout is wrong
 */
async function provenWorkshop(
  workshop: Workshop,
  house: Parameters<typeof houseFormsOf>[0],
  locate: Locate,
): Promise<Workshop> {
  const { forms, diagnostics } = houseFormsOf(house, locate);
  if (diagnostics.length > 0) throw new FaultsError(diagnostics);
  const { folders, sizes, check } = workshop;
  const own = folders.length > 0 || Object.keys(sizes).length > 0;
  if (own && check !== 'none') {
    const faults = await proveTemplates(loadTemplates(folders, sizes), forms, folders[0] ?? houseFileName);
    if (faults.length > 0) throw new FaultsError(faults);
  }
  return { ...workshop, forms };
}

/** What is drawn from facts, in the order of the dossier. */
export const planOf = (facts: Facts): readonly PlannedDocument[] =>
  withoutCarried(planDocuments(facts), facts);

/**
 * The first half of every drawing: the office's settings, the dossier read and checked, the plan of its documents.
 * @throws {FaultsError} for settings, or wording, that cannot be used
 */
export async function openJob(
  source: string,
  {
    templates,
    level,
    skipBad,
    check,
  }: Pick<DrawOptions, 'templates' | 'check'> & { readonly level?: number; readonly skipBad?: boolean },
): Promise<Job> {
  const office = await readHouseOf(source);
  const workshop: Workshop = {
    folders: [templates, office?.templates].filter((folder) => folder !== undefined),
    sizes: office?.sizes ?? {},
    ...(level === undefined ? {} : { level }),
    ...(check === undefined ? {} : { check }),
  };
  const tools = await toolsOf({ ...workshop, check: 'none' });
  const names = tools.kinds.all.map(({ name }) => name);
  const strange = workshop.folders.flatMap((folder) => checkTemplateFolder(folder, names));
  const { facts, locate, diagnostics, concerned, gone } =
    skipBad === true
      ? await readGoodEntries(source, tools.kinds, office)
      : {
          ...(await readDossierFile(source, tools.kinds, office)),
          concerned: new Map<string, Diagnostic>(),
          gone: [],
        };

  const ready =
    facts === undefined
      ? workshop
      : await provenWorkshop(
          workshop,
          { ...office?.settings, ...facts.dossier.house },
          office?.locate ?? locate,
        );
  const judged = (facts === undefined ? [] : planOf(facts)).map((planned) => ({
    planned,
    error: facts === undefined ? undefined : errorFor(planned, facts, concerned),
  }));
  return {
    workshop: ready,
    tools: { ...tools, judge: await judgeOf(ready.check, ready.forms) },
    locate,
    diagnostics: [...strange, ...diagnostics],
    plan: judged.flatMap(({ planned, error }) => (error === undefined ? [planned] : [])),
    leftOut: [
      ...gone.map(({ part, id, error }) => ({ [part === 'documents' ? 'document' : 'subject']: id, error })),
      ...judged.flatMap(({ planned: { document, each }, error }) =>
        error === undefined ? [] : [{ document, ...(each === undefined ? {} : { subject: each.id }), error }],
      ),
    ],
    ...(facts === undefined ? {} : { facts }),
  };
}

/** The error that concerns what a document shows: one drawn once shows the facts of all. */
function errorFor(
  { each }: PlannedDocument,
  facts: Facts,
  concerned: ReadonlyMap<string, Diagnostic>,
): Diagnostic | undefined {
  if (each === undefined) return [...concerned.values()][0];
  return [each.id, each.agency, ...facts.scopesOf(each.agency)]
    .map((id) => concerned.get(id))
    .find((error) => error !== undefined);
}

/** The second half: one composed document as a file, with the blanks that it leaves and what rendering found. */
export function drawComposed(
  { id, document }: NamedDocument,
  { templates, level, judge }: Tools,
  where: Place,
): DrawnDocument {
  const said = judge.words(document, where);
  const { bytes, diagnostics } = renderDocument(
    document,
    templates(),
    id,
    level === undefined ? {} : { level },
  );
  return {
    id,
    document,
    bytes,
    diagnostics: [
      ...checkBlanks(document, where),
      ...said,
      ...diagnostics,
      ...judge.file(bytes, `${id}.docx`),
    ],
  };
}

/** Patterns of file names where none is given: of a document drawn once, and once for each agency or inspection. */
const usualNames = {
  once: '{{document}}',
  agencies: '{{document}}-{{agencyId}}',
  inspections: '{{document}}-{{inspection}}',
} as const;

/** A planned document's file, and those of its appendices that stand alone: `cong-van-so-y-te.docx`. */
export interface FileNames {
  readonly letter: string;
  readonly appendix: (id: string) => string;
}

const EXTENSION = '.docx';

/**
 * Names the files of a plan, by the place of a document in it.
 * @throws {FaultsError} for a pattern that is none
 */
export function namingOf(
  plan: readonly PlannedDocument[],
  facts: Facts,
  pattern?: string,
): (index: number) => FileNames {
  const parsed = new Map<string, NamePattern>();
  const patternOf = (text: string): NamePattern => {
    const known = parsed.get(text);
    if (known !== undefined) return known;
    const reading = parsePattern(text);
    if (reading.pattern === undefined) throw new FaultsError(reading.diagnostics);
    parsed.set(text, reading.pattern);
    return reading.pattern;
  };
  if (pattern !== undefined) patternOf(pattern);
  const digits = String(plan.length).length;
  return (index) => {
    const planned = plan[index];
    if (planned === undefined) throw new RangeError(`no document ${index} in the plan`);
    const usual = usualNames[planned.each?.part ?? 'once'];
    const order = String(index + 1).padStart(digits, '0');
    const letter = fileNameOf(patternOf(pattern ?? usual), { order, ...nameValues(planned, facts) });
    const alone = letter.slice(0, -EXTENSION.length);
    return { letter, appendix: (id) => `${planned.each === undefined ? '' : `${alone}-`}${id}${EXTENSION}` };
  };
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
