const LETTERS = 26;
const LAST_ROW = 1_048_576;

/** `A` for 0, `XFD` for 16383. */
export function columnName(index: number): string {
  let name = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / LETTERS))
    name = String.fromCharCode(65 + ((rest - 1) % LETTERS)) + name;
  return name;
}

/** `D7` for column 3 and row 7: columns count from 0, rows from 1 as Excel prints them. */
export const cellName = (column: number, row: number): string => columnName(column) + String(row);

/** Where a cell stands: column from 0, row from 1. */
export interface CellPlace {
  readonly column: number;
  readonly row: number;
}

/** The place that `D7` names, or undefined; `$D$7` counts too. */
export function parseCellName(name: string): CellPlace | undefined {
  // By hand: every cell of a workbook passes here.
  let at = name.startsWith('$') ? 1 : 0;
  let column = 0;
  const letters = at;
  for (; at < name.length; at += 1) {
    const letter = name.charCodeAt(at) - 64;
    if (letter < 1 || letter > LETTERS) break;
    column = column * LETTERS + letter;
  }
  if (at === letters || at > letters + 3) return undefined;
  if (name.startsWith('$', at)) at += 1;
  let row = 0;
  const digits = at;
  for (; at < name.length; at += 1) {
    const digit = name.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return undefined;
    row = row * 10 + digit;
  }
  if (at === digits || at > digits + 7 || row < 1 || row > LAST_ROW || name.startsWith('0', digits))
    return undefined;
  return { column: column - 1, row };
}

/** The first and the last cell of a range: `A1:C3`, or one cell. */
export function parseRange(range: string): readonly [CellPlace, CellPlace] | undefined {
  const [first, last, ...rest] = range.split(':').map(parseCellName);
  if (first === undefined || rest.length > 0) return undefined;
  if (last === undefined) return range.includes(':') ? undefined : [first, first];
  return [first, last];
}
