import type { Diagnostic, Place } from './diagnostic.ts';
import type { Severity } from './severity.ts';

/** Colours of a terminal; all the identity where there is none. */
export interface Paint {
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly cyan: (text: string) => string;
  readonly dim: (text: string) => string;
}

const severityNames: Readonly<Record<Severity, string>> = {
  error: 'lỗi',
  warning: 'cần xem',
  info: 'ghi chú',
};
const EXCERPT_WIDTH = 110;

/** What would steer the terminal, or turn the order of letters on it, shows as a box; a line break as a space. */
export const printable = (text: string): string =>
  text.replaceAll(/\r?\n|\t/gu, ' ').replaceAll(/[\p{Cc}\p{Cs}\p{Bidi_Control}]/gu, '\u{FFFD}');

/** Columns that the text takes: a combining mark stands on the letter before it. */
const columns = (text: string): number => Array.from(text.replaceAll(/\p{M}/gu, '')).length;

/** The lines under a diagnostic that show its place: the source line, cut around the column, and a caret. */
function pointer({ where }: Diagnostic): string[] {
  const line = where.line ?? where.paragraph;
  if (where.excerpt === undefined || line === undefined || where.column === undefined) return [];
  const gutter = String(line);
  const start = Math.max(0, where.column - 1 - Math.floor(EXCERPT_WIDTH / 2));
  const shown = where.excerpt.slice(start, start + EXCERPT_WIDTH);
  const offset = where.column - 1 - start;
  const meant = shown.slice(offset, offset + (where.length ?? 1));
  return [
    `  ${gutter} | ${printable(shown)}`,
    `  ${' '.repeat(gutter.length)} | ${' '.repeat(columns(shown.slice(0, offset)))}${'^'.repeat(Math.max(1, columns(meant)))}`,
  ];
}

const partNames: readonly (readonly [RegExp, string])[] = [
  [/header\d*\.xml$/u, 'đầu trang'],
  [/footer\d*\.xml$/u, 'chân trang'],
  [/footnotes\.xml$/u, 'chú thích cuối trang'],
  [/endnotes\.xml$/u, 'chú thích cuối văn bản'],
];

/** Where in a DOCX: `đoạn 12`, `đầu trang, đoạn 1`, `phần 2`; undefined for a file as a whole. */
export function docxPlaceName({ part = '', paragraph, section }: Place): string | undefined {
  if (paragraph !== undefined) {
    const story = partNames.find(([pattern]) => pattern.test(part))?.[1];
    return `${story === undefined ? '' : `${story}, `}đoạn ${paragraph}`;
  }
  return section === undefined ? undefined : `phần ${section}`;
}

/**
 * `ho-so.yaml:12:5`, as much of it as is known, then the path of keys; in a workbook `bieu.xlsx › Tồn tại!D7`, which
 * needs none; in a DOCX `van-ban.docx › đoạn 12`.
 */
export function placeName({ where }: Diagnostic): string {
  if (where.sheet !== undefined) {
    const cell = where.cell === undefined ? '' : `!${where.cell}`;
    return `${where.source} › ${where.sheet}${cell}`;
  }
  const inDocx = docxPlaceName(where);
  if (inDocx !== undefined) return `${where.source} › ${inDocx}`;
  const line = where.line === undefined ? '' : `:${String(where.line)}`;
  const column = where.column === undefined ? '' : `:${String(where.column)}`;
  const path = where.path === undefined || where.path === '' ? '' : ` (${where.path})`;
  return `${where.source}${line}${column}${path}`;
}

/** One diagnostic as the lines that a clerk reads on a terminal. */
export function terminalLines(diagnostic: Diagnostic, paint: Paint): string[] {
  const colour = { error: paint.red, warning: paint.yellow, info: paint.cyan }[diagnostic.severity];
  const hint = diagnostic.hint === undefined ? [] : [`  → ${printable(diagnostic.hint)}`];
  const cite = diagnostic.cite === undefined ? '' : ` — ${diagnostic.cite}`;
  return [
    `${paint.dim(printable(placeName(diagnostic)))} ${colour(severityNames[diagnostic.severity])}: ${printable(diagnostic.message)} ${paint.dim(`[${diagnostic.rule}${cite}]`)}`,
    ...pointer(diagnostic).map(paint.dim),
    ...hint,
  ];
}
