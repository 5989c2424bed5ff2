import path from 'node:path';
import type { DrawReport } from '../../draw.ts';
import { printLines, type CliContext } from '../context.ts';
import { diagnosticsOf, drawEach } from '../draw-each.ts';
import { exitCodeOf } from '../exit-codes.ts';
import { paintFor } from '../paint.ts';
import { reportJson } from '../report-json.ts';
import { markedLines } from '../marked-lines.ts';
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
    const marked = await markedLines(
      report.source,
      diagnosticsOf(report),
      path.dirname(report.source),
      paint,
    );
    if (!json) printLines(this, [...checkedLines(report, paint), ...marked]);
    reports.push(report);
  }
  if (json) this.process.stdout.write(reportJson(reports));
  this.process.exitCode = exitCodeOf(reports.flatMap(diagnosticsOf));
}
