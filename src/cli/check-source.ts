import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { CheckOptions } from '../check/check-docx.ts';
import { checkFile, type CheckedFile } from '../check/checked-file.ts';
import { fault, type Diagnostic } from '../diagnostic/diagnostic.ts';
import { systemErrorCode } from '../diagnostic/system-error.ts';
import { limits } from '../docx/read/limits.ts';

/** A file to be checked, and what its office says. */
export interface CheckJob {
  readonly source: string;
  readonly options: CheckOptions;
}

/** The bytes of a DOCX from outside; a diagnostic for one that cannot be read, or is far too large to be. */
export function readBytes(source: string): Uint8Array | Diagnostic {
  try {
    if (statSync(source).size > limits.file) return fault('docx-too-large', { excess: 'file' }, { source });
    return readFileSync(source);
  } catch (error) {
    return fault(
      'file-unreadable',
      { file: path.basename(source), code: systemErrorCode(error) },
      { source },
    );
  }
}

/** Reads and checks one file. */
export async function checkSource({ source, options }: CheckJob): Promise<CheckedFile> {
  const bytes = readBytes(source);
  return bytes instanceof Uint8Array ? checkFile(bytes, source, options) : { source, diagnostics: [bytes] };
}
