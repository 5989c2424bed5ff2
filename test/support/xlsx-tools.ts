import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { requireTool } from './real-tools.ts';
import { runTool } from './run-tool.ts';
import { withTempDir } from './temp.ts';

/** What LibreOffice Calc makes of a table (XLSX, CSV, ODS, HTML): an XLSX of its own, or another format. */
export async function resaveAsXlsx(file: string, outDir: string, format = 'xlsx'): Promise<Uint8Array> {
  const out = path.join(outDir, `calc-${format}`);
  await withTempDir((profile) =>
    runTool(requireTool('soffice'), [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      '--headless',
      '--norestore',
      // Commas, double quotes, UTF-8: else a CSV is read in the encoding of Western Windows.
      ...(file.endsWith('.csv') ? ['--infilter=CSV:44,34,76'] : []),
      '--convert-to',
      format,
      '--outdir',
      out,
      file,
    ]),
  );
  return readFileSync(path.join(out, `${path.parse(file).name}.${format}`));
}
