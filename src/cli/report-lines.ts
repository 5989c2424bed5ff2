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

/** A workbook may have thousands of faults: so many are printed, all of them are marked in `loi.xlsx`. */
const MOST_OF_WORKBOOK = 50;

/** Diagnostics in full; of a workbook the first, and how many are left. */
function fullLines(diagnostics: readonly Diagnostic[], paint: ReportPaint): string[] {
  const most = diagnostics.some(({ where }) => where.sheet !== undefined)
    ? MOST_OF_WORKBOOK
    : diagnostics.length;
  const left = diagnostics.length - most;
  return [
    ...diagnostics.slice(0, most).flatMap((diagnostic) => terminalLines(diagnostic, paint)),
    ...(left > 0 ? [`… và ${left} chỗ nữa`] : []),
  ];
}

/** Why nothing was drawn: the errors in full, the rest counted. */
function failure(report: DrawReport, verb: string, paint: ReportPaint): string[] {
  const all = diagnosticsOf(report);
  const errors = all.filter(isError);
  const rest = all.filter(isWarning).length;
  return [
    `${paint.red('✘')} ${report.source} — ${verb}: ${errors.length} lỗi${rest === 0 ? '' : `, cần xem ${rest}`}`,
    ...fullLines(errors, paint),
  ];
}

/** More files than this are not read one by one: the first are named, the rest counted, alike ones together. */
const MOST_FILES = 12;
const NAMED_FILES = 3;

function filesLines(files: readonly DrawnFile[], output: string, paint: ReportPaint): string[] {
  if (files.length <= MOST_FILES) return files.flatMap((file) => verdict(file, output, paint));
  const rest = files.slice(NAMED_FILES);
  const warned = new Map<string, number>();
  for (const { diagnostics } of rest)
    for (const message of new Set(diagnostics.filter(isWarning).map((warning) => warning.message)))
      warned.set(message, (warned.get(message) ?? 0) + 1);
  return [
    ...files.slice(0, NAMED_FILES).flatMap((file) => verdict(file, output, paint)),
    `${paint.green('✔')} … và ${rest.length} tệp nữa trong ${path.join(output, path.dirname(files[0]?.file ?? ''))}`,
    ...[...warned].map(
      ([message, count]) => `    ${paint.yellow('cần xem')} ${count} tệp: ${printable(message)}`,
    ),
  ];
}

/** What `generate` says of one dossier: a line a file, then what is to be looked at; or why nothing was drawn. */
export const drawnLines = (report: DrawReport, output: string, paint: ReportPaint): string[] =>
  isFailed(report)
    ? failure(report, 'chưa vẽ', paint)
    : [
        paint.bold(report.source),
        ...filesLines(report.files, output, paint),
        ...dossierNotes(report.diagnostics, paint),
      ];

/** What `validate` says of one dossier: every finding in full. */
export function checkedLines(report: DrawReport, paint: ReportPaint): string[] {
  if (isFailed(report)) {
    const rest = diagnosticsOf(report).filter((diagnostic) => !isError(diagnostic));
    return [...failure(report, 'hồ sơ chưa dùng được', paint), ...fullLines(rest, paint)];
  }
  const warnings = report.diagnostics.filter(isWarning).length;
  return [
    `${paint.green('✔')} ${report.source} — đạt${warnings === 0 ? '' : `, ${paint.yellow(`cần xem ${warnings}`)}`}`,
    ...fullLines(report.diagnostics, paint),
  ];
}
