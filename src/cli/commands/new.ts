import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fault, type Diagnostic } from '../../diagnostic/diagnostic.ts';
import { systemErrorCode } from '../../diagnostic/system-error.ts';
import { dossierFiles } from '../../intake/read-file.ts';
import { finish, type CliContext } from '../context.ts';
import { dossierId } from '../dossier-id.ts';
import { STARTER } from '../starter.ts';

async function copyStarter(folder: string, file: string, id: string): Promise<Diagnostic[]> {
  const known = dossierFiles.find((name) => existsSync(path.join(folder, name)));
  if (known !== undefined)
    return [fault('file-exists', { file: known }, { source: path.join(folder, known) })];
  if (!existsSync(STARTER))
    return [fault('template-missing', { file: 'data/starter/ho-so.yaml' }, { source: 'vanthu' })];
  try {
    const starter = await readFile(STARTER, 'utf8');
    await mkdir(folder, { recursive: true });
    await writeFile(file, starter.replace(/^id:.*$/mu, `id: ${id}`), { flag: 'wx' });
    return [];
  } catch (error) {
    const code = systemErrorCode(error);
    const facts = { file: path.basename(file), code };
    return [fault(code === 'EEXIST' ? 'file-exists' : 'write-failed', facts, { source: file })];
  }
}

/** `vanthu new`: 0; 1 where the folder has a dossier or its name gives no id; 3 where it cannot be written. */
export async function createDossier(this: CliContext, _flags: unknown, folder: string): Promise<void> {
  const name = path.basename(path.resolve(folder));
  const id = dossierId(name);
  const file = path.join(folder, 'ho-so.yaml');
  const diagnostics =
    id === '' ? [fault('bad-id', { id: name }, { source: folder })] : await copyStarter(folder, file, id);
  finish(this, diagnostics, [
    `✔ ${file} — hồ sơ mới, mã “${id}”`,
    `  Sửa tệp ấy, rồi vẽ bằng lệnh: vanthu generate ${folder.includes(' ') ? `"${folder}"` : folder} -o output`,
  ]);
}
