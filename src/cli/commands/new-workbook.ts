import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fault } from '../../diagnostic/diagnostic.ts';
import { readTextTree } from '../../intake/read-dossier.ts';
import { writeBook } from '../../intake/table/write-book.ts';
import { workbookOf } from '../../intake/workbook/write-workbook.ts';
import { builtinKinds } from '../../kinds/registry.ts';
import { finish, type CliContext } from '../context.ts';
import { STARTER } from '../starter.ts';
import { writeAndFinish } from '../write-output.ts';

/** `vanthu new workbook`: 0; 1 where the file is there already; 3 where it cannot be written. */
export async function createWorkbook(
  this: CliContext,
  { force = false }: { readonly force?: boolean },
  file: string,
): Promise<void> {
  if (path.extname(file).toLowerCase() !== '.xlsx') {
    finish(this, [fault('workbook-name', { file: path.basename(file) }, { source: file })], []);
    return;
  }
  const starter = await readFile(STARTER, 'utf8').catch(() => undefined);
  if (starter === undefined) {
    finish(this, [fault('template-missing', { file: 'data/starter/ho-so.yaml' }, { source: 'vanthu' })], []);
    return;
  }
  const { schema } = await builtinKinds();
  const bytes = writeBook(workbookOf(readTextTree('ho-so.yaml', starter).data, schema, { sample: true }));
  await writeAndFinish(this, path.dirname(file), [{ name: path.basename(file), bytes }], force);
}
