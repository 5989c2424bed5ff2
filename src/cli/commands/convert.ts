import path from 'node:path';
import { fault, FaultsError, hasErrors, type Diagnostic } from '../../diagnostic/diagnostic.ts';
import { arranged, readShape } from '../../intake/read-dossier.ts';
import { findDossiers, readSource } from '../../intake/read-file.ts';
import { readHouseOf } from '../../intake/read-house.ts';
import { writeSource, type SourceForm } from '../../intake/write-source.ts';
import { builtinKinds } from '../../kinds/registry.ts';
import type { OutputFile } from '../../output/write-files.ts';
import { finish, printLines, type CliContext } from '../context.ts';
import { writeAndFinish } from '../write-output.ts';

const forms: Readonly<Record<string, SourceForm>> = {
  '.yaml': 'yaml',
  '.yml': 'yaml',
  '.json': 'json',
  '.xlsx': 'xlsx',
  '': 'csv',
};

/** The one dossier that a path means. */
async function sourceOf(source: string): Promise<string> {
  const found = await findDossiers(source);
  const [only] = found;
  if (only !== undefined && found.length === 1) return only;
  throw new FaultsError([fault('dossier-ambiguous', { folder: source, files: found }, { source })]);
}

/** The files that a conversion makes. */
async function converted(source: string, form: SourceForm, name: string): Promise<OutputFile[]> {
  const kinds = await builtinKinds();
  const tree = await readSource(source, kinds);
  const { diagnostics, locate } = readShape(tree, kinds, await readHouseOf(source));
  if (hasErrors(diagnostics)) throw new FaultsError(arranged(tree, diagnostics, locate));
  return writeSource(form, name, tree.data, kinds.schema);
}

/** `vanthu convert`: 0; 1 for a dossier that does not fit the schema or a target that is not ours; 3 for a failed write. */
export async function convert(
  this: CliContext,
  { force = false }: { readonly force?: boolean },
  source: string,
  target: string,
): Promise<void> {
  const form = forms[path.extname(target).toLowerCase()];
  const failed = (diagnostics: readonly Diagnostic[]): void => finish(this, diagnostics, []);
  if (form === undefined) {
    failed([fault('target-form', { file: path.basename(target) }, { source: target })]);
    return;
  }
  try {
    const from = await sourceOf(source);
    const files = await converted(from, form, path.basename(target));
    await writeAndFinish(this, form === 'csv' ? target : path.dirname(target), files, force);
    if (this.process.exitCode === 0 && /\.ya?ml$/iu.test(from))
      printLines(this, [
        '  Dữ kiện sang đủ; chú thích (các dòng #) và cách xuống dòng của tệp YAML thì không.',
      ]);
  } catch (error) {
    if (!(error instanceof FaultsError)) throw error;
    failed(error.diagnostics);
  }
}
