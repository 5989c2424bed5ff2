import type { DrawReport } from '../../draw.ts';
import { printLines, type CliContext } from '../context.ts';
import { diagnosticsOf, drawEach } from '../draw-each.ts';
import { exitCodeOf } from '../exit-codes.ts';
import { paintFor } from '../paint.ts';
import { reportJson } from '../report-json.ts';
import { checkedLines } from '../report-lines.ts';

/** `vanthu validate`: exit code as {@link exitCodeOf}. */
export async function validate(
  this: CliContext,
  { templates, json = false }: { readonly templates?: string; readonly json?: boolean },
  ...sources: string[]
): Promise<void> {
  const paint = paintFor(this.process);
  const reports: DrawReport[] = [];
  for await (const report of drawEach(sources, {
    output: '',
    checkOnly: true,
    ...(templates === undefined ? {} : { templates }),
  })) {
    if (!json) printLines(this, checkedLines(report, paint));
    reports.push(report);
  }
  if (json) this.process.stdout.write(reportJson(reports));
  this.process.exitCode = exitCodeOf(reports.flatMap(diagnosticsOf));
}
