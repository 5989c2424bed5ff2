import path from 'node:path';
import { writeFiles, type OutputFile } from '../output/write-files.ts';
import { finish, type CliContext } from './context.ts';

/** Writes a command's files under a folder and ends the command: a line a file, or the faults. */
export async function writeAndFinish(
  context: CliContext,
  folder: string,
  outputs: readonly OutputFile[],
  force: boolean,
): Promise<void> {
  const { diagnostics, files } = await writeFiles(folder, outputs, { force });
  const lines = files.map(
    ({ name, state }) => `✔ ${path.join(folder, name)}${state === 'unchanged' ? ' (như lần trước)' : ''}`,
  );
  finish(context, diagnostics, lines);
}
