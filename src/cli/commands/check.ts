import path from 'node:path';
import type { CheckedFile } from '../../check/checked-file.ts';
import { rulesAtHand } from '../../check/registry.ts';
import { checkHtml } from '../../check/report/html.ts';
import { checkJson } from '../../check/report/json.ts';
import { checkJunit } from '../../check/report/junit.ts';
import { checkSarif } from '../../check/report/sarif.ts';
import { fileLines, totalLine } from '../../check/report/terminal.ts';
import { FaultsError, fault, type Diagnostic } from '../../diagnostic/diagnostic.ts';
import { ownVersion } from '../../output/version.ts';
import { writeFiles } from '../../output/write-files.ts';
import { terminalLines } from '../../diagnostic/terminal.ts';
import { factsForCheck } from '../check-facts.ts';
import { findDocxFiles } from '../check-files.ts';
import { houses } from '../check-houses.ts';
import { checkMany } from '../check-many.ts';
import type { CheckJob } from '../check-source.ts';
import { writeCommented } from '../commented-copy.ts';
import { finish, printLines, type CliContext } from '../context.ts';
import { exitCodeOf, exitCodes } from '../exit-codes.ts';
import { paintFor } from '../paint.ts';

type CheckFormat = 'terminal' | 'json' | 'sarif' | 'junit' | 'html';

interface CheckFlags {
  readonly format?: CheckFormat;
  readonly json?: boolean;
  readonly output?: string;
  readonly comments?: string;
  readonly config?: string;
  readonly dossier?: string;
  readonly all?: boolean;
  readonly force?: boolean;
  readonly quiet?: boolean;
  readonly fix?: boolean;
  readonly inPlace?: boolean;
}

const unpainted = { red: String, yellow: String, cyan: String, dim: String };

/** Faults of the command's own arguments, as files of the report: no report leaves them out. */
const asFiles = (diagnostics: readonly Diagnostic[]): CheckedFile[] =>
  diagnostics.map((diagnostic) => ({ source: diagnostic.where.source, diagnostics: [diagnostic] }));

async function reportOf(
  format: CheckFormat,
  files: readonly CheckedFile[],
  { all = false, quiet = false }: CheckFlags,
): Promise<string> {
  switch (format) {
    case 'terminal':
      return `${[...files.flatMap((file) => fileLines(file, unpainted, { all, quiet })), totalLine(files)].join('\n')}\n`;
    case 'json':
      return checkJson(files);
    case 'sarif':
      return checkSarif(files, { version: ownVersion(), rules: await rulesAtHand() });
    case 'junit':
      return checkJunit(files, await rulesAtHand());
    case 'html':
      return checkHtml(files, await rulesAtHand());
  }
}

/** Writes a report into a file, and says where it is or why it is not. */
async function writeReport(
  context: CliContext,
  target: string,
  report: string,
  force: boolean,
): Promise<readonly Diagnostic[]> {
  const file = { name: path.basename(target), bytes: Buffer.from(report) };
  const { diagnostics } = await writeFiles(path.dirname(target), [file], { force });
  const paint = paintFor(context.process);
  printLines(
    context,
    diagnostics.length === 0
      ? [`✔ ${target} — báo cáo`]
      : diagnostics.flatMap((one) => terminalLines(one, paint)),
  );
  return diagnostics;
}

/** `vanthu check`: exit code as {@link exitCodeOf}; 2 where `--comments` is given several files. */
export async function check(this: CliContext, flags: CheckFlags, ...sources: string[]): Promise<void> {
  const {
    json = false,
    output,
    comments,
    config,
    dossier,
    all = false,
    force = false,
    quiet = false,
  } = flags;
  const format = json ? 'json' : (flags.format ?? 'terminal');
  const live = format === 'terminal' && output === undefined;
  const paint = paintFor(this.process);
  const { files: found, diagnostics: faults } = await findDocxFiles(sources);
  const own: Diagnostic[] = [...faults];
  if (comments !== undefined && found.length > 1) {
    finish(this, [fault('check-comments-many', { count: found.length }, { source: comments })], []);
    this.process.exitCode = exitCodes.usage.code;
    return;
  }
  const houseOf = houses(config, (told) => own.push(...told));
  let facts: CheckJob['options'] = {};
  try {
    if (dossier !== undefined) facts = { facts: await factsForCheck(dossier) };
  } catch (error) {
    if (!(error instanceof FaultsError)) throw error;
    finish(this, error.diagnostics, []);
    return;
  }
  const jobs: CheckJob[] = [];
  for (const source of found) jobs.push({ source, options: { ...facts, house: await houseOf(source) } });
  if (flags.fix === true || flags.inPlace === true) {
    const { fixFiles } = await import('../fix-files.ts');
    await fixFiles(this, jobs, own, flags);
    return;
  }
  if (live)
    printLines(
      this,
      own.flatMap((one) => terminalLines(one, paint)),
    );
  const files: CheckedFile[] = asFiles(own);
  for await (const file of checkMany(jobs)) {
    files.push(file);
    if (live) printLines(this, fileLines(file, paint, { all, quiet }));
  }
  const checked = files.slice(own.length);
  if (live && checked.length > 1) printLines(this, [totalLine(checked)]);
  const later: Diagnostic[] = [];
  const [only] = checked;
  if (comments !== undefined && only !== undefined) {
    const { lines, diagnostics } = await writeCommented(comments, only, force);
    later.push(...diagnostics);
    if (format === 'terminal')
      printLines(this, [...lines, ...diagnostics.flatMap((one) => terminalLines(one, paint))]);
  }
  if (!live) {
    const report = await reportOf(format, [...files, ...asFiles(later)], flags);
    if (output === undefined) this.process.stdout.write(report);
    else later.push(...(await writeReport(this, output, report, force)));
  }
  this.process.exitCode = exitCodeOf([...files.flatMap(({ diagnostics }) => diagnostics), ...later]);
}
