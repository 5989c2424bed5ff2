import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { systemErrorCode } from '../../diagnostic/system-error.ts';
import { buildTemplates } from '../../render/template/build.ts';
import { printLines, type CliContext } from '../context.ts';
import { exitCodes } from '../exit-codes.ts';
import { packageRoot } from '../package-root.ts';

/** `vanthu template list`: 0, or 3 where a template is missing. */
export async function templateList(this: CliContext): Promise<void> {
  const folder = path.join(packageRoot, 'templates');
  for (const { name, bytes } of buildTemplates()) {
    const found = await readFile(path.join(folder, name)).catch(systemErrorCode);
    const state =
      typeof found === 'string' ? 'không đọc được' : found.equals(bytes) ? 'như bản gốc' : 'đã được sửa';
    printLines(this, [`${name} — ${state}`]);
    if (typeof found === 'string') this.process.exitCode = exitCodes.machine.code;
  }
}
