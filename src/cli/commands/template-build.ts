import path from 'node:path';
import { buildTemplates } from '../../render/template/build.ts';
import { buildCompiled } from '../../render/template/compiled-file.ts';
import type { CliContext } from '../context.ts';
import { packageRoot } from '../package-root.ts';
import { writeAndFinish } from '../write-output.ts';

interface BuildFlags {
  readonly output?: string;
  readonly force?: boolean;
}

/** `vanthu template build`: 0, or the exit code of a template that could not be written or that a clerk has edited. */
export async function templateBuild(this: CliContext, { output, force = false }: BuildFlags): Promise<void> {
  // The compiled form is read beside our own templates alone: a copy for an office has no use for it.
  const files = [...buildTemplates(), ...(output === undefined ? [buildCompiled()] : [])];
  await writeAndFinish(this, output ?? path.join(packageRoot, 'templates'), files, force);
}
