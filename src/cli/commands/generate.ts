import type { DrawReport } from '../../draw.ts';
import { printLines, type CliContext } from '../context.ts';
import { diagnosticsOf, drawEach, isFailed } from '../draw-each.ts';
import { exitCodeOf } from '../exit-codes.ts';
import { markedLines } from '../marked-lines.ts';
import { paintFor } from '../paint.ts';
import { reportJson } from '../report-json.ts';
import { drawnLines } from '../report-lines.ts';

interface GenerateFlags {
  readonly output: string;
  readonly templates?: string;
  readonly check?: 'content' | 'full';
  readonly noCheck?: boolean;
  readonly force?: boolean;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

function total(reports: readonly DrawReport[]): string {
  const files = reports.reduce((sum, report) => sum + report.files.length, 0);
  const failures = reports.filter(isFailed).length;
  return `${files} văn bản từ ${reports.length - failures} hồ sơ${failures === 0 ? '' : `; ${failures} hồ sơ chưa vẽ được`}.`;
}

/** `vanthu generate`: exit code as {@link exitCodeOf}. */
export async function generate(
  this: CliContext,
  {
    output,
    templates,
    check = 'content',
    noCheck = false,
    force = false,
    json = false,
    quiet = false,
  }: GenerateFlags,
  ...sources: string[]
): Promise<void> {
  const paint = paintFor(this.process);
  const reports: DrawReport[] = [];
  for await (const report of drawEach(sources, {
    output,
    force,
    check: noCheck ? 'none' : check,
    ...(templates === undefined ? {} : { templates }),
  })) {
    const marked = await markedLines(report.source, diagnosticsOf(report), output, paint);
    const speaks = !json && (!quiet || isFailed(report));
    if (speaks)
      printLines(this, [
        ...(reports.length > 0 && !quiet ? [''] : []),
        ...drawnLines(report, output, paint),
        ...marked,
      ]);
    reports.push(report);
  }
  if (json) this.process.stdout.write(reportJson(reports, output));
  else if (!quiet && reports.length > 1) printLines(this, ['', total(reports)]);
  this.process.exitCode = exitCodeOf(reports.flatMap(diagnosticsOf));
}
