import { fault, type Diagnostic, type Place } from '../../diagnostic/diagnostic.ts';
import type { BookNames } from '../table/book.ts';
import { parseCellName } from '../table/cell-name.ts';
import type { FoundSheet } from './headings.ts';
import type { Column } from './layout.ts';
import type { MissingColumn } from './locate.ts';

const keyOf = ({ source, sheet = '', cell = '' }: Place): string => [source, sheet, cell].join('\n');

/** Where a place stands in its sheet: a whole column or sheet is 0, a whole row stands before its cells. */
function rowAndColumn({ cell = '' }: Place): readonly [row: number, column: number] {
  const found = parseCellName(cell);
  if (found !== undefined) return [found.row, found.column];
  return [/^\d+$/u.test(cell) ? Number(cell) : 0, -1];
}

/** One fault for a column that is not there, in place of one for each of its rows. */
function gathered(
  diagnostics: readonly Diagnostic[],
  missing: ReadonlyMap<string, MissingColumn>,
): Diagnostic[] {
  const columns = new Map<Column, MissingColumn & { rows: number }>();
  const rest = diagnostics.filter(({ rule, where }) => {
    const lacking = rule === 'required' ? missing.get(where.path ?? '') : undefined;
    if (lacking === undefined) return true;
    const known = columns.get(lacking.column) ?? { ...lacking, rows: 0 };
    columns.set(lacking.column, { ...known, rows: known.rows + 1 });
    return false;
  });
  return [
    ...[...columns.values()].map(({ found, column, rows }) =>
      fault(
        'column-missing',
        { heading: column.heading, rows },
        { source: found.sheet.source, sheet: found.sheet.name, cell: String(found.headingRow) },
      ),
    ),
    ...rest,
  ];
}

/**
 * The faults of a workbook as a clerk mends them: those of columns and sheets, then those of rows, by sheet, row and
 * column. What a cell is told of already is not said to be missing.
 */
export function arranger(
  book: BookNames,
  sheets: readonly FoundSheet[],
  told: ReadonlySet<string>,
  missing: ReadonlyMap<string, MissingColumn>,
): (diagnostics: readonly Diagnostic[]) => Diagnostic[] {
  const sheetKey = ({ source, sheet = '' }: Place): string => [source, sheet].join('\n');
  const order = new Map(book.sheets.map(({ source, name }, at) => [sheetKey({ source, sheet: name }), at]));
  const headings = new Map(
    sheets.map(({ sheet, headingRow }) => [
      sheetKey({ source: sheet.source, sheet: sheet.name }),
      headingRow,
    ]),
  );
  const rankOf = (where: Place): readonly number[] => {
    const [row, column] = rowAndColumn(where);
    const at = order.get(sheetKey(where));
    const ofOthers = at === undefined && where.source !== book.source ? 2 : 1;
    const ofColumns = ofOthers === 1 && row <= (headings.get(sheetKey(where)) ?? 0);
    return [ofColumns ? 0 : ofOthers, at ?? -1, row, column];
  };
  return (diagnostics) => {
    const kept = diagnostics.filter(({ rule, where }) => rule !== 'required' || !told.has(keyOf(where)));
    return gathered(kept, missing)
      .map((diagnostic) => ({ diagnostic, rank: rankOf(diagnostic.where) }))
      .sort((a, b) => {
        const at = a.rank.findIndex((one, index) => one !== b.rank[index]);
        return at < 0 ? 0 : (a.rank[at] ?? 0) - (b.rank[at] ?? 0);
      })
      .map(({ diagnostic }) => diagnostic);
  };
}
