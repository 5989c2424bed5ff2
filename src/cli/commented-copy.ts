import path from 'node:path';
import type { CheckedFile } from '../check/checked-file.ts';
import { commentedDocx } from '../check/comments/commented-docx.ts';
import { fault, hasErrors, type Diagnostic } from '../diagnostic/diagnostic.ts';
import { writeFiles } from '../output/write-files.ts';
import { readBytes } from './check-source.ts';

/** Writes a copy of a checked file with its findings as Word comments; says where it is or why it is not. */
export async function writeCommented(
  target: string,
  { source, verdict, diagnostics: findings }: CheckedFile,
  force: boolean,
): Promise<{ readonly lines: readonly string[]; readonly diagnostics: readonly Diagnostic[] }> {
  if (verdict === undefined) return { lines: [], diagnostics: [] };
  if (path.resolve(target) === path.resolve(source))
    return { lines: [], diagnostics: [fault('file-exists', { file: target }, { source: target })] };
  const bytes = readBytes(source);
  if (!(bytes instanceof Uint8Array)) return { lines: [], diagnostics: [bytes] };
  const commented = commentedDocx(bytes, source, findings);
  if (commented === undefined)
    return { lines: [], diagnostics: [fault('check-comments-impossible', {}, { source })] };
  const file = { name: path.basename(target), bytes: commented };
  const { diagnostics } = await writeFiles(path.dirname(target), [file], { force });
  const lines = hasErrors(diagnostics) ? [] : [`✔ ${target} — bản sao có ghi chú tại từng chỗ`];
  return { lines, diagnostics };
}
