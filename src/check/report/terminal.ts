import { printable, terminalLines, type Paint } from '../../diagnostic/terminal.ts';
import type { Severity } from '../../diagnostic/severity.ts';
import type { CheckedFile } from '../checked-file.ts';
import { ruleSource } from '../rule-facts.ts';
import { stateNames, type State, type Verdict } from '../verdict.ts';
import { conclusion, shareWords, summarise, takenFor } from './summary.ts';

interface Wants {
  /** Every rule with its state and reason. */
  readonly all: boolean;
  /** Nothing of a file without an error. */
  readonly quiet: boolean;
}

const order: readonly State[] = ['pass', 'fail', 'review', 'not-evaluated', 'not-applicable'];

function everyRule({ results }: Verdict, paint: Paint): string[] {
  return results.map(({ rule, state, reason }) => {
    const why = reason === undefined ? '' : `: ${reason}`;
    return `  ${stateNames[state]} ${rule}${why} ${paint.dim(`[${ruleSource(rule)}]`)}`;
  });
}

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

function closing(verdict: Verdict): string[] {
  const summary = summarise(verdict);
  const counts = order.map((state) => `${summary.counts[state]} ${stateNames[state]}`).join(', ');
  return [`  ${capital(shareWords(summary))}: ${counts}.`, `  ${capital(conclusion(summary))}.`];
}

const count = ({ diagnostics }: CheckedFile, severity: Severity): number =>
  diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;

/** What a clerk reads of one file: what it was taken for, each finding in its place, what it comes to. */
export function fileLines(file: CheckedFile, paint: Paint, { all, quiet }: Wants): string[] {
  const { source, verdict, diagnostics } = file;
  const errors = count(file, 'error');
  if (quiet && errors === 0) return [];
  const told = quiet ? diagnostics.filter(({ severity }) => severity === 'error') : diagnostics;
  const mark = errors === 0 ? '✔' : paint.red('✘');
  const review = count(file, 'warning');
  const found = [
    errors === 0 ? 'không thấy lỗi' : paint.red(`${errors} lỗi`),
    ...(review === 0 ? [] : [paint.yellow(`${review} chỗ cần xem`)]),
  ].join(', ');
  return [
    `${mark} ${printable(source)} — ${verdict === undefined && errors > 0 ? 'không kiểm tra được' : found}`,
    ...(verdict === undefined ? [] : [`  ${printable(takenFor(verdict))}`]),
    ...told.flatMap((diagnostic) => terminalLines(diagnostic, paint)),
    ...(verdict === undefined || quiet ? [] : closing(verdict)),
    ...(all && verdict !== undefined ? everyRule(verdict, paint) : []),
  ];
}

/** The last line of a run over several files. */
export function totalLine(files: readonly CheckedFile[]): string {
  const faulty = files.filter((file) => count(file, 'error') > 0).length;
  return faulty === 0
    ? `${files.length} tệp, không thấy lỗi ở tệp nào.`
    : `${files.length} tệp, ${faulty} tệp có lỗi.`;
}
