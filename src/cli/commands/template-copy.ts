import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { CliContext } from '../context.ts';
import { packageRoot } from '../package-root.ts';
import { writeAndFinish } from '../write-output.ts';

/** `vanthu template copy`: the package's templates and standard sentences in a folder of the office's own. */
export async function templateCopy(
  this: CliContext,
  { force = false }: { readonly force?: boolean },
  folder: string,
): Promise<void> {
  const own = path.join(packageRoot, 'templates');
  const names = (await readdir(own)).filter((name) => /\.(?:docx|hbs)$/u.test(name)).sort();
  const files = await Promise.all(
    names.map(async (name) => ({ name, bytes: await readFile(path.join(own, name)) })),
  );
  await writeAndFinish(this, folder, files, force);
}
