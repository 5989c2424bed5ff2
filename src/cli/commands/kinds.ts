import { builtinKinds } from '../../kinds/registry.ts';
import { printLines, type CliContext } from '../context.ts';
import { paintFor } from '../paint.ts';

/** `vanthu kinds`: what stands after `kind:` in a dossier, and what it draws. Exit code 0. */
export async function listKinds(this: CliContext): Promise<void> {
  const paint = paintFor(this.process);
  const { all } = await builtinKinds();
  printLines(
    this,
    all.flatMap(({ name, title, summary }) => [`${paint.bold(name)} — ${title}`, `  ${summary}`]),
  );
}
