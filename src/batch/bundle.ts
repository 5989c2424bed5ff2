import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fault, hasErrors, type Diagnostic } from '../diagnostic/diagnostic.ts';
import { systemErrorCode } from '../diagnostic/system-error.ts';
import { inspectTarget, standingSha256 } from '../output/inspect-target.ts';
import { readManifest, writeManifest } from '../output/manifest.ts';
import { writeFiles } from '../output/write-files.ts';
import { writeZip } from '../output/zip.ts';
import { mergeLetters } from '../render/merge/merge-letters.ts';

/** The files of a finished batch, in its order. */
export interface Bundled {
  readonly folder: string;
  readonly names: readonly string[];
  readonly force: boolean;
}

const failed = (file: string, error: unknown): Diagnostic[] => [
  fault('write-failed', { file: path.basename(file), code: systemErrorCode(error) }, { source: file }),
];

/** One print file of the whole batch. */
export async function writePrintFile(
  file: string,
  { folder, names, force }: Bundled,
): Promise<readonly Diagnostic[]> {
  async function* letters(): AsyncGenerator<{ name: string; bytes: Uint8Array }> {
    for (const name of names) yield { name, bytes: await readFile(path.join(folder, name)) };
  }
  try {
    const { bytes, diagnostics } = await mergeLetters(letters());
    if (bytes === undefined) return diagnostics;
    const written = await writeFiles(path.dirname(file), [{ name: path.basename(file), bytes }], { force });
    return [...diagnostics, ...written.diagnostics];
  } catch (error) {
    return failed(file, error);
  }
}

/** The whole batch packed. An archive that vanthu did not write, or that was changed since, is replaced with `force` only. */
export async function writeArchive(
  file: string,
  { folder, names, force }: Bundled,
): Promise<readonly Diagnostic[]> {
  const place = path.dirname(file);
  const name = path.basename(file);
  try {
    await mkdir(place, { recursive: true });
    const { faults } = await inspectTarget(place, name, readManifest(place), '', force);
    if (hasErrors(faults)) return faults;
    const { diagnostics } = await writeZip(
      file,
      names.map((entry) => ({ name: entry, file: path.join(folder, entry) })),
    );
    const sha256 = standingSha256(file);
    if (!hasErrors(diagnostics) && sha256 !== undefined)
      await writeManifest(place, new Map([...readManifest(place), [name, { sha256 }]]));
    return diagnostics;
  } catch (error) {
    return failed(file, error);
  }
}
