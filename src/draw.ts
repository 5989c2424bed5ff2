import { hasErrors, type Diagnostic } from './diagnostic/diagnostic.ts';
import { checkBlanks } from './document/check-blanks.ts';
import { readDossierFile } from './intake/read-file.ts';
import { composeDocument } from './kinds/compose.ts';
import { builtinKinds } from './kinds/registry.ts';
import { writeFiles, type FileState } from './output/write-files.ts';
import { renderDocument } from './render/render-document.ts';
import { loadTemplates } from './render/templates.ts';

export interface DrawOptions {
  /** The folder under which each dossier gets a folder of its own, named by its id. */
  readonly output: string;
  /** Overwrites files that vanthu did not write, or that were edited since. */
  readonly force?: boolean;
  /** Only check: nothing is drawn or written. */
  readonly checkOnly?: boolean;
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

export interface DrawReport {
  readonly source: string;
  /** Faults of the dossier, of templates, of writing; with an error nothing was written. */
  readonly diagnostics: readonly Diagnostic[];
  readonly files: readonly DrawnFile[];
}

/**
 * The main flow, for one dossier: read and check it, compose each document, render, check what was rendered, write.
 * Every fault comes back as a diagnostic; where one of them is an error, no file is written.
 * @param source path of a dossier file (YAML or JSON)
 */
export async function drawDossier(source: string, options: DrawOptions): Promise<DrawReport> {
  const kinds = await builtinKinds();
  const reading = await readDossierFile(source, kinds);
  const { facts, locate } = reading;
  if (facts === undefined) return { source, diagnostics: reading.diagnostics, files: [] };

  const composed = facts.dossier.documents.flatMap((spec, index) =>
    composeDocument(spec, facts, kinds).map(({ id, document }) => ({
      id,
      document,
      blanks: checkBlanks(document, locate(['documents', index])),
    })),
  );
  if (options.checkOnly === true) {
    return {
      source,
      diagnostics: [...reading.diagnostics, ...composed.flatMap(({ blanks }) => blanks)],
      files: [],
    };
  }

  const templates = loadTemplates();
  const rendered = composed.map(({ id, document, blanks }) => {
    const { bytes, diagnostics } = renderDocument(document, templates, id);
    return { id, bytes, diagnostics: [...blanks, ...diagnostics] };
  });
  const faults = rendered.flatMap(({ diagnostics }) =>
    diagnostics.filter(({ severity }) => severity === 'error'),
  );
  if (faults.length > 0) return { source, diagnostics: [...reading.diagnostics, ...faults], files: [] };

  const written = await writeFiles(
    options.output,
    rendered.map(({ id, bytes }) => ({ name: `${facts.dossier.id}/${id}.docx`, bytes })),
    { force: options.force ?? false },
  );
  const files = hasErrors(written.diagnostics)
    ? []
    : written.files.map(({ name, state, sha256 }, index) => ({
        id: rendered[index]?.id ?? name,
        file: name,
        state,
        sha256,
        diagnostics: rendered[index]?.diagnostics ?? [],
      }));
  return { source, diagnostics: [...reading.diagnostics, ...written.diagnostics], files };
}
