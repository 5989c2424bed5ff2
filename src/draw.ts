import { FaultsError, hasErrors, type Diagnostic } from './diagnostic/diagnostic.ts';
import { checkBlanks } from './document/check-blanks.ts';
import { locateIn, type Locate } from './diagnostic/place.ts';
import type { OfficialDocument } from './document/official-document.ts';
import { factsOf, type Facts } from './dossier/facts.ts';
import type { Dossier } from './dossier/dossier.ts';
import { readDossierFile } from './intake/read-file.ts';
import { readHouseOf } from './intake/read-house.ts';
import { composeDocument } from './kinds/compose.ts';
import { builtinKinds, type Kinds } from './kinds/registry.ts';
import { writeFiles, type FileState } from './output/write-files.ts';
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

/** What documents are drawn with: the kinds, and templates to be loaded when they are needed. */
interface Tools {
  readonly kinds: Kinds;
  readonly templates: () => Templates;
}

const errorsOf = (diagnostics: readonly Diagnostic[]): Diagnostic[] =>
  diagnostics.filter(({ severity }) => severity === 'error');

/** Composes every document of a checked dossier, with the blanks that it leaves. */
const composeAll = (facts: Facts, kinds: Kinds, locate: Locate) =>
  facts.dossier.documents.flatMap((spec, index) =>
    composeDocument(spec, facts, kinds).map(({ id, document }) => ({
      id,
      document,
      blanks: checkBlanks(document, locate(['documents', index])),
    })),
  );

function drawAll(facts: Facts, { kinds, templates }: Tools, locate: Locate): DrawnDocument[] {
  const loaded = templates();
  return composeAll(facts, kinds, locate).map(({ id, document, blanks }) => {
    const { bytes, diagnostics } = renderDocument(document, loaded, id);
    return { id, document, bytes, diagnostics: [...blanks, ...diagnostics] };
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
  const folders = templates === undefined ? [] : [templates];
  const kinds = await builtinKinds(folders);
  return drawAll(factsOf(dossier), { kinds, templates: () => loadTemplates(folders) }, locateIn(dossier.id));
}

async function drawFile(source: string, options: DrawOptions): Promise<DrawReport> {
  const office = await readHouseOf(source);
  const folders = [options.templates, office?.templates].filter((folder) => folder !== undefined);
  const kinds = await builtinKinds(folders);
  const strange = folders.flatMap((folder) =>
    checkTemplateFolder(
      folder,
      kinds.all.map(({ name }) => name),
    ),
  );
  const templates = (): Templates => loadTemplates(folders, office?.sizes);
  const reading = await readDossierFile(source, kinds, office);
  const { facts, locate } = reading;
  const report = (diagnostics: readonly Diagnostic[], files: readonly DrawnFile[] = []): DrawReport => ({
    source,
    diagnostics: [...strange, ...reading.diagnostics, ...diagnostics],
    files,
  });
  if (facts === undefined) return report([]);
  if (options.checkOnly === true) {
    // An office's own templates are checked with the dossier; ours are sound.
    if (folders.length > 0) templates();
    return report(composeAll(facts, kinds, locate).flatMap(({ blanks }) => blanks));
  }

  const drawn = drawAll(facts, { kinds, templates }, locate);
  const faults = drawn.flatMap(({ diagnostics }) => errorsOf(diagnostics));
  if (faults.length > 0) return report(faults);

  const written = await writeFiles(
    options.output,
    drawn.map(({ id, bytes }) => ({ name: `${facts.dossier.id}/${id}.docx`, bytes })),
    { force: options.force ?? false },
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
