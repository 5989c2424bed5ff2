import path from 'node:path';
import { fixDocx } from '../check/fix/fix-docx.ts';
import { fixLines } from '../check/fix/report.ts';
import { fileLines } from '../check/report/terminal.ts';
import { fault, hasErrors, type Diagnostic } from '../diagnostic/diagnostic.ts';
import { terminalLines } from '../diagnostic/terminal.ts';
import { writeFiles } from '../output/write-files.ts';
import { readBytes, type CheckJob } from './check-source.ts';
import { printLines, type CliContext } from './context.ts';
import { exitCodeOf, exitCodes } from './exit-codes.ts';
import { paintFor } from './paint.ts';

interface FixFlags {
  readonly fix?: boolean;
  readonly inPlace?: boolean;
  readonly output?: string;
  readonly format?: string;
  readonly json?: boolean;
  readonly comments?: string;
  readonly all?: boolean;
  readonly force?: boolean;
  readonly quiet?: boolean;
}

/** Where the copy of a file is kept that is mended in its place. */
const copyOf = (source: string): string => source.replace(/(?:\.docx)?$/iu, '.truoc-khi-sua.docx');

/** What is wrong with the way in which `--fix` was asked, or undefined. */
function misuse({ output, inPlace = false, format, json, comments }: FixFlags, sources: readonly string[]) {
  if (format !== undefined || json === true || comments !== undefined) return 'report';
  if ((output === undefined) !== inPlace) return 'target';
  if (output === undefined) return undefined;
  if (sources.length > 1) return 'many';
  return sources.some((source) => path.resolve(source) === path.resolve(output)) ? 'same' : undefined;
}

const write = async (target: string, bytes: Uint8Array, force: boolean): Promise<readonly Diagnostic[]> =>
  (await writeFiles(path.dirname(target), [{ name: path.basename(target), bytes }], { force })).diagnostics;

/** Mends one file and writes it: in its place with a copy beside it, or elsewhere; prints what was done and what is left. */
async function fixOne(
  context: CliContext,
  { source, options }: CheckJob,
  { output, all = false, force = false, quiet = false }: FixFlags,
): Promise<readonly Diagnostic[]> {
  const paint = paintFor(context.process);
  const bytes = readBytes(source);
  const fixed =
    bytes instanceof Uint8Array ? await fixDocx(bytes, source, options) : { changes: [], findings: [bytes] };
  const { findings, verdict } = fixed;
  const written: Diagnostic[] = [];
  let lines: string[] = [];
  if (bytes instanceof Uint8Array && fixed.bytes !== undefined) {
    lines = fixLines(fixed, source, paint);
    if (output !== undefined) written.push(...(await write(output, fixed.bytes, force)));
    else if (fixed.changes.length > 0) {
      written.push(...(await write(copyOf(source), bytes, force)));
      if (!hasErrors(written)) written.push(...(await write(source, fixed.bytes, true)));
    }
    const kept = output ?? (fixed.changes.length === 0 ? undefined : `${source} (bản cũ: ${copyOf(source)})`);
    if (!hasErrors(written) && kept !== undefined) lines.push(`✔ ${kept}`);
  }
  const file = {
    source: output ?? source,
    diagnostics: findings,
    ...(verdict === undefined ? {} : { verdict }),
  };
  printLines(context, [
    ...lines,
    ...written.flatMap((one) => terminalLines(one, paint)),
    ...fileLines(file, paint, { all, quiet }),
  ]);
  return [...findings, ...written];
}

/** `vanthu check --fix`: exit code as {@link exitCodeOf} of what is left; 2 where it is not said where to write. */
export async function fixFiles(
  context: CliContext,
  jobs: readonly CheckJob[],
  own: readonly Diagnostic[],
  flags: FixFlags,
): Promise<void> {
  const paint = paintFor(context.process);
  const problem =
    flags.fix === true
      ? misuse(
          flags,
          jobs.map(({ source }) => source),
        )
      : 'fix';
  if (problem !== undefined) {
    const told = fault('fix-usage', { problem }, { source: flags.output ?? '--fix' });
    printLines(context, terminalLines(told, paint));
    context.process.exitCode = exitCodes.usage.code;
    return;
  }
  printLines(
    context,
    own.flatMap((one) => terminalLines(one, paint)),
  );
  const all: Diagnostic[] = [...own];
  for (const job of jobs) all.push(...(await fixOne(context, job, flags)));
  context.process.exitCode = exitCodeOf(all);
}
