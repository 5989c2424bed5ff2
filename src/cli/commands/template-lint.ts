import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { fault, hasErrors, type Diagnostic } from '../../diagnostic/diagnostic.ts';
import { systemErrorCode } from '../../diagnostic/system-error.ts';
import { terminalLines } from '../../diagnostic/terminal.ts';
import { writeFiles } from '../../output/write-files.ts';
import type { TemplateFinding } from '../../render/template/check-tags.ts';
import { commentedCopy } from '../../render/template/comments.ts';
import { lintTemplate } from '../../render/template/lint.ts';
import { printLines, type CliContext } from '../context.ts';
import { exitCodeOf } from '../exit-codes.ts';
import { paintFor } from '../paint.ts';

interface LintFlags {
  readonly comments?: string;
  readonly json?: boolean;
}

/** Bytes of a file that lint refuses for its size anyhow. */
const LARGEST_FILE = 5_000_000;

/** The file's bytes; a diagnostic for one that is not there, cannot be read, or is far too large to be read. */
async function readBytes(file: string): Promise<Uint8Array | Diagnostic> {
  try {
    if ((await stat(file)).size > LARGEST_FILE)
      return fault('template-file', { problem: 'too-large' }, { source: file });
    return await readFile(file);
  } catch (error) {
    const code = systemErrorCode(error);
    return code === 'ENOENT'
      ? fault('template-absent', { file }, { source: file })
      : fault('file-unreadable', { file: path.basename(file), code }, { source: file });
  }
}

/** Writes the commented copy, and says where it is or why it is not. */
async function writeCopy(
  target: string,
  bytes: Uint8Array,
  findings: readonly TemplateFinding[],
): Promise<{ diagnostics: readonly Diagnostic[]; lines: string[] }> {
  const file = { name: path.basename(target), bytes: commentedCopy(bytes, findings) };
  const { diagnostics } = await writeFiles(path.dirname(target), [file], { force: false });
  const lines = hasErrors(diagnostics) ? [] : [`✔ ${target} — bản sao có ghi chú`];
  return { diagnostics, lines };
}

/** `vanthu template lint`: 0 without an error, 1 with one; infos and warnings do not count. */
export async function templateLint(
  this: CliContext,
  { comments, json = false }: LintFlags,
  file: string,
): Promise<void> {
  const bytes = await readBytes(file);
  const findings: readonly TemplateFinding[] =
    bytes instanceof Uint8Array ? lintTemplate(path.basename(file), bytes) : [{ diagnostic: bytes }];
  const unreadable = findings.some(({ diagnostic }) => diagnostic.rule === 'template-file');
  const copy =
    comments === undefined || !(bytes instanceof Uint8Array) || unreadable
      ? { diagnostics: [], lines: [] }
      : await writeCopy(comments, bytes, findings);
  const diagnostics = [...findings.map(({ diagnostic }) => diagnostic), ...copy.diagnostics];
  const ok = !hasErrors(diagnostics);
  if (json) {
    this.process.stdout.write(`${JSON.stringify({ file, ok, diagnostics }, undefined, 2)}\n`);
  } else {
    const paint = paintFor(this.process);
    const verdict = ok
      ? `${paint.green('✔')} ${file} — mẫu dùng được`
      : `${paint.red('✘')} ${file} — mẫu chưa dùng được`;
    printLines(this, [
      verdict,
      ...diagnostics.flatMap((diagnostic) => terminalLines(diagnostic, paint)),
      ...copy.lines,
    ]);
  }
  this.process.exitCode = exitCodeOf(diagnostics);
}
