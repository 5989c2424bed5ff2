import { hasErrors, type Diagnostic } from '../diagnostic/diagnostic.ts';
import { placeName, printable, terminalLines } from '../diagnostic/terminal.ts';
import type { BatchReport, ReviewNote } from '../batch/report.ts';
import type { LeftOut } from '../job/open-job.ts';
import { decimal, formatVietnameseNumber } from '../text/number.ts';
import type { ReportPaint } from './paint.ts';

/** A count as a clerk reads it: `2.000`. */
const thousands = (count: number): string => formatVietnameseNumber(decimal(count));

/** More errors of a dossier, more of its warnings, more kinds of notes on files are counted and not told. */
const MOST = { errors: 50, warnings: 10, notes: 12 } as const;

export const isBatchFailed = ({ diagnostics, failed }: BatchReport): boolean =>
  failed > 0 || hasErrors(diagnostics);

const shortLine = (diagnostic: Diagnostic, paint: ReportPaint): string => {
  const label = diagnostic.severity === 'info' ? paint.cyan('ghi chú') : paint.yellow('cần xem');
  return `${label} ${printable(placeName(diagnostic))}: ${printable(diagnostic.message)}`;
};

const noteLine = ({ message, count, first }: ReviewNote, paint: ReportPaint): string =>
  `  ${paint.yellow('cần xem')} ${thousands(count)} tệp: ${printable(message)} ${paint.dim(`(${printable(first)}${count > 1 ? ', …' : ''})`)}`;

function reviewLines(review: readonly ReviewNote[], paint: ReportPaint): string[] {
  const rest = review.length - MOST.notes;
  return [
    ...review.slice(0, MOST.notes).map((note) => noteLine(note, paint)),
    ...seeJson(rest, 'điều cần xem'),
  ];
}

function headline(report: BatchReport, paint: ReportPaint): string {
  const { folder, planned, done, written, unchanged, failed, leftOut, interrupted } = report;
  const files = [
    `${thousands(written)} tệp vẽ mới`,
    ...(unchanged === 0 ? [] : [`${thousands(unchanged)} tệp giữ nguyên như lần trước`]),
    ...(failed === 0 ? [] : [`${thousands(failed)} tệp chưa vẽ được`]),
    ...(leftOut.length === 0 ? [] : [`${thousands(leftOut.length)} chỗ bỏ lại`]),
  ].join(', ');
  if (interrupted)
    return `${paint.yellow('■')} ${folder} — đã dừng ở ${thousands(done)}/${thousands(planned)} văn bản: ${files}`;
  return isBatchFailed(report)
    ? `${paint.red('✘')} ${folder} — ${done === 0 && written + unchanged === 0 ? 'chưa vẽ' : files}`
    : `${paint.green('✔')} ${folder} — ${files}`;
}

const seeJson = (rest: number, what: string): string[] =>
  rest > 0 ? [`  … và ${thousands(rest)} ${what} khác; xem đủ với --json`] : [];

/** The dossier's errors in full, its warnings in a line each; of either no more than can be read. */
function dossierLines(diagnostics: readonly Diagnostic[], paint: ReportPaint, quiet: boolean): string[] {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const others = quiet ? [] : diagnostics.filter(({ severity }) => severity !== 'error');
  return [
    ...errors.slice(0, MOST.errors).flatMap((error) => terminalLines(error, paint)),
    ...seeJson(errors.length - MOST.errors, 'lỗi'),
    ...others.slice(0, MOST.warnings).map((other) => `  ${shortLine(other, paint)}`),
    ...seeJson(others.length - MOST.warnings, 'điều cần xem của hồ sơ'),
  ];
}

function leftOutWords({ document, subject, error }: LeftOut): string {
  const what = document === undefined ? 'mọi văn bản' : `“${document}”`;
  const whom = subject === undefined ? '' : ` cho “${subject}”`;
  return printable(`${what}${whom}: ${error.message} (${placeName(error)})`);
}

/** What `batch` says of a run: the numbers, what went wrong in full, what is to be looked at by kind. */
export function batchLines(report: BatchReport, paint: ReportPaint, quiet: boolean): string[] {
  const { diagnostics, failures, failed, leftOut, review, interrupted } = report;
  return [
    headline(report, paint),
    ...dossierLines(diagnostics, paint, quiet),
    ...leftOut.map((one) => `  ${paint.red('bỏ lại')} ${leftOutWords(one)}`),
    ...failures
      .slice(0, MOST.errors)
      .flatMap((failure) => failure.diagnostics.flatMap((diagnostic) => terminalLines(diagnostic, paint))),
    ...seeJson(failed - Math.min(failures.length, MOST.errors), 'tệp chưa vẽ được'),
    ...(quiet ? [] : reviewLines(review, paint)),
    ...(interrupted ? ['  → chạy lại đúng lệnh ấy để làm tiếp: văn bản đã xong không phải vẽ lại'] : []),
  ];
}
