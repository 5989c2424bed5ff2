import { mkdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { requireTool } from './real-tools.ts';
import { runTool } from './run-tool.ts';
import { withTempDir } from './temp.ts';

/** DOCX files to PDF, all in one call of LibreOffice; the PDF paths, in the order of `files`. */
export function toPdf(files: readonly string[], outDir: string): Promise<string[]> {
  return convert(files, outDir, 'pdf', 'pdf');
}

/** Opens DOCX files in LibreOffice and saves them as DOCX again: what another word processor makes of our files. */
export function resaveAllAsDocx(files: readonly string[], outDir: string): Promise<string[]> {
  return convert(files, outDir, 'docx', 'docx:MS Word 2007 XML');
}

/** The same for one. */
export async function resaveAsDocx(file: string, outDir: string): Promise<string> {
  const [saved] = await resaveAllAsDocx([file], outDir);
  if (saved === undefined) throw new Error(`LibreOffice did not save ${file}`);
  return saved;
}

/**
 * LibreOffice exits 0 on broken input and two calls with one profile disturb each other. So: a profile of its own,
 * the old outputs removed beforehand, every new one looked for afterwards.
 *
 * @throws Error naming the inputs that gave no output, or when two inputs would write one output.
 */
async function convert(
  files: readonly string[],
  outDir: string,
  extension: string,
  format: string,
): Promise<string[]> {
  if (files.length === 0) return [];
  const outputs = files.map((file) => path.resolve(outDir, `${path.parse(file).name}.${extension}`));
  if (new Set(outputs).size < outputs.length) throw new Error(`two files of one name: ${files.join(', ')}`);
  const inputs = files.map((file) => path.resolve(file));
  const overwritten = inputs.find((input) => outputs.includes(input));
  if (overwritten !== undefined) throw new Error(`the output would replace its input ${overwritten}`);

  mkdirSync(outDir, { recursive: true });
  for (const output of outputs) rmSync(output, { force: true });
  const { stderr } = await withTempDir((profile) =>
    runTool(
      requireTool('soffice'),
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        '--headless',
        '--norestore',
        // Without a named filter a file that is no DOCX is read as plain text and "succeeds".
        '--infilter=MS Word 2007 XML',
        '--convert-to',
        format,
        '--outdir',
        path.resolve(outDir),
        ...inputs,
      ],
      60_000 + 3_000 * files.length,
    ),
  );
  const failed = files.filter((_, index) => !isFilled(outputs[index] ?? ''));
  if (failed.length > 0)
    throw new Error(`LibreOffice gave no ${extension} for ${failed.join(', ')}: ${stderr}`);
  return outputs;
}

function isFilled(file: string): boolean {
  return (statSync(file, { throwIfNoEntry: false })?.size ?? 0) > 0;
}
