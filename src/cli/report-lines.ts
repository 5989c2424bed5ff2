import path from 'node:path';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { printable, terminalLines } from '../diagnostic/terminal.ts';
import type { DrawnFile, DrawReport } from '../draw.ts';
import { diagnosticsOf, isFailed } from './draw-each.ts';
import type { ReportPaint } from './paint.ts';

const isError = ({ severity }: Diagnostic): boolean => severity === 'error';
const isWarning = ({ severity }: Diagnostic): boolean => severity === 'warning';
const isInfo = ({ severity }: Diagnostic): boolean => severity === 'info';
const isBlank = ({ rule }: Diagnostic): boolean => rule === 'blank';
const isAssumed = ({ rule }: Diagnostic): boolean => rule === 'assumed';

const linesOf = (diagnostics: readonly Diagnostic[]): string =>
  diagnostics.flatMap(({ where }) => (where.line === undefined ? [] : [where.line])).join(', ');

const short = ({ where, message }: Diagnostic): string =>
  printable(where.line === undefined ? message : `dòng ${where.line}: ${message}`);

/** "số văn bản, ngày ban hành để trống": the blanks share the end of their sentences. */
function blankWords(blanks: readonly Diagnostic[]): string {
  const ending = ' để trống';
  return `${blanks.map(({ message }) => message.replace(ending, '')).join(', ')}${ending}`;
}

function verdict(file: DrawnFile, output: string, paint: ReportPaint): string[] {
  const warnings = file.diagnostics.filter(isWarning);
  const blanks = warnings.filter(isBlank);
  const others = warnings.filter((warning) => !isBlank(warning));
  const review = warnings.length === 0 ? [] : [paint.yellow(`cần xem ${warnings.length}`)];
  const said = [
    ...(blanks.length === 0 ? [] : [blankWords(blanks)]),
    ...(others.length === 0 ? [] : ['xem dưới đây']),
  ];
  const unchanged = file.state === 'unchanged' ? paint.dim(' (như lần trước)') : '';
  const words = ['đạt', ...review].join(', ') + (said.length === 0 ? '' : `: ${said.join('; ')}`);
  return [
    `${paint.green('✔')} ${path.join(output, file.file)}${unchanged} — ${words}`,
    ...others.map((warning) => `    ${short(warning)}`),
    ...file.diagnostics.filter(isInfo).map((info) => `    ${short(info)}`),
  ];
}

/** What the dossier itself leaves to be looked at, in short: reasons and places in full are `validate`'s. */
function dossierNotes(diagnostics: readonly Diagnostic[], paint: ReportPaint): string[] {
  const warnings = diagnostics.filter(isWarning);
  const assumed = warnings.filter(isAssumed);
  const others = warnings.filter((warning) => !isAssumed(warning));
  const review = [
    ...(assumed.length === 0
      ? []
      : [`${assumed.length} giá trị tạm, chưa có nguồn: dòng ${linesOf(assumed)}`]),
    ...others.map(short),
  ];
  return [
    ...review.map((line) => `  ${paint.yellow('cần xem')} ${line}`),
    ...diagnostics.filter(isInfo).map((info) => `  ${paint.cyan('ghi chú')} ${short(info)}`),
  ];
}

/** Why nothing was drawn: the errors in full, the rest counted. */
function failure(report: DrawReport, verb: string, paint: ReportPaint): string[] {
  const all = diagnosticsOf(report);
  const errors = all.filter(isError);
  const rest = all.filter(isWarning).length;
  return [
    `${paint.red('✘')} ${report.source} — ${verb}: ${errors.length} lỗi${rest === 0 ? '' : `, cần xem ${rest}`}`,
    ...errors.flatMap((error) => terminalLines(error, paint)),
  ];
}

/** What `generate` says of one dossier: a line a file, then what is to be looked at; or why nothing was drawn. */
export const drawnLines = (report: DrawReport, output: string, paint: ReportPaint): string[] =>
  isFailed(report)
    ? failure(report, 'chưa vẽ', paint)
    : [
        paint.bold(report.source),
        ...report.files.flatMap((file) => verdict(file, output, paint)),
        ...dossierNotes(report.diagnostics, paint),
      ];

/** What `validate` says of one dossier: every finding in full. */
export function checkedLines(report: DrawReport, paint: ReportPaint): string[] {
  if (isFailed(report)) {
    const rest = diagnosticsOf(report).filter((diagnostic) => !isError(diagnostic));
    return [
      ...failure(report, 'hồ sơ chưa dùng được', paint),
      ...rest.flatMap((diagnostic) => terminalLines(diagnostic, paint)),
    ];
  }
  const warnings = report.diagnostics.filter(isWarning).length;
  return [
    `${paint.green('✔')} ${report.source} — đạt${warnings === 0 ? '' : `, ${paint.yellow(`cần xem ${warnings}`)}`}`,
    ...report.diagnostics.flatMap((diagnostic) => terminalLines(diagnostic, paint)),
  ];
}
