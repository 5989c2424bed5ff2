import type { Diagnostic, Severity } from './diagnostic.ts';

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

/** The lines under a diagnostic that show its place: the source line, cut around the column, and a caret. */
function pointer({ where }: Diagnostic): string[] {
  if (where.excerpt === undefined || where.line === undefined || where.column === undefined) return [];
  const gutter = String(where.line);
  const start = Math.max(0, where.column - 1 - Math.floor(EXCERPT_WIDTH / 2));
  const shown = where.excerpt.slice(start, start + EXCERPT_WIDTH).replaceAll('\t', ' ');
  const offset = where.column - 1 - start;
  const width = Math.max(1, Math.min(where.length ?? 1, shown.length - offset));
  return [
    `  ${gutter} | ${shown}`,
    `  ${' '.repeat(gutter.length)} | ${' '.repeat(offset)}${'^'.repeat(width)}`,
  ];
}

/** `ho-so.yaml:12:5`, as much of it as is known, then the path of keys. */
export function placeName({ where }: Diagnostic): string {
  const line = where.line === undefined ? '' : `:${String(where.line)}`;
  const column = where.column === undefined ? '' : `:${String(where.column)}`;
  const path = where.path === undefined || where.path === '' ? '' : ` (${where.path})`;
  return `${where.source}${line}${column}${path}`;
}

/** One diagnostic as the lines that a clerk reads on a terminal. */
export function terminalLines(diagnostic: Diagnostic, paint: Paint): string[] {
  const colour = { error: paint.red, warning: paint.yellow, info: paint.cyan }[diagnostic.severity];
  const hint = diagnostic.hint === undefined ? [] : [`  → ${diagnostic.hint}`];
  const cite = diagnostic.cite === undefined ? '' : ` — ${diagnostic.cite}`;
  return [
    `${paint.dim(placeName(diagnostic))} ${colour(severityNames[diagnostic.severity])}: ${diagnostic.message} ${paint.dim(`[${diagnostic.rule}${cite}]`)}`,
    ...pointer(diagnostic).map(paint.dim),
    ...hint,
  ];
}
