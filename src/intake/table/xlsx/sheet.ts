import { fault, type Diagnostic } from '../../../diagnostic/diagnostic.ts';
import type { BookRow, BookSheet, CellValue } from '../book.ts';
import { cellName, parseCellName } from '../cell-name.ts';
import { limitFacts, MOST_FAULTS, tableLimits } from '../limits.ts';
import { cellText, isBlank } from './cell-text.ts';
import { clearCovered } from './merges.ts';
import { isoCell, numberCell, unreadable, type CellReading } from './number-cell.ts';
import { plainFormat, type NumberFormat } from './number-format.ts';
import { tableFault } from './table-fault.ts';
import { isOn, type SheetPart } from './workbook.ts';
import { readXml, type Attributes } from './xml.ts';
import { findEntry, type Zip } from './zip.ts';

/** What cells refer to, and what has been used of the limits so far. */
export interface SheetContext {
  readonly source: string;
  readonly strings: readonly (CellValue | undefined)[];
  readonly styles: readonly NumberFormat[];
  readonly is1904: boolean;
  readonly count: (text: string) => void;
  readonly textCellOf: (text: string) => CellValue;
  readonly used: { rows: number; cells: number };
}

interface OpenCell {
  readonly type: string;
  readonly style: number;
  readonly column: number;
  hasFormula: boolean;
  hasValue: boolean;
}

interface OpenRow {
  number: number;
  hidden: boolean;
  next: number;
  readonly cells: (CellValue | undefined)[];
}

const LAST_ROW = 1_048_576;

/** What a text is as a cell. */
function textCell(raw: string, { count, textCellOf }: SheetContext): CellReading {
  const text = cellText(raw);
  if (text.length > tableLimits.cellCharacters)
    return { fault: (where) => fault('table-too-large', limitFacts('cellCharacters'), where) };
  count(text);
  return isBlank(text) ? {} : { cell: textCellOf(text) };
}

/** The value of a cell, from its type and the text of its value. */
function valueOf(cell: OpenCell, raw: string, context: SheetContext): CellReading {
  if (cell.hasFormula && !cell.hasValue && cell.type !== 'inlineStr')
    return { fault: (where) => fault('cell-formula-unread', {}, where) };
  if (raw === '') return {};
  switch (cell.type) {
    case 's': {
      const index = Number(raw);
      if (!/^\d+$/u.test(raw.trim()) || index >= context.strings.length) return unreadable;
      const shared = context.strings[index];
      return shared === undefined ? {} : { cell: shared };
    }
    case 'n':
      return numberCell(raw.trim(), context.styles[cell.style] ?? plainFormat, context.is1904);
    case 'str':
    case 'inlineStr':
      return textCell(raw, context);
    case 'b':
      return /^[01]$/u.test(raw.trim())
        ? { cell: { kind: 'boolean', value: raw.trim() === '1' } }
        : unreadable;
    case 'e':
      return { cell: { kind: 'error', code: raw.slice(0, 30) } };
    case 'd':
      return isoCell(raw.trim());
    default:
      return unreadable;
  }
}

/** One sheet with all that there is to say of its cells. */
export async function readSheet(
  zip: Zip,
  sheet: SheetPart,
  context: SheetContext,
): Promise<{ sheet: BookSheet; diagnostics: readonly Diagnostic[] }> {
  const { source, used } = context;
  const { name, hidden, part } = sheet;
  const entry = findEntry(zip, part);
  if (entry === undefined) throw tableFault('table-damaged', { part });
  const rows: (BookRow & { cells: (CellValue | undefined)[] })[] = [];
  const merges: string[] = [];
  const diagnostics: Diagnostic[] = [];
  const row: OpenRow = { number: 0, hidden: false, next: 0, cells: [] };
  let cell: OpenCell | undefined;
  let raw = '';
  let isValue = false;
  let phonetic = false;
  let hiddenRows = 0;
  let faults = 0;

  const openRow = (attributes: Attributes): void => {
    const number = attributes['r'] === undefined ? row.number + 1 : Number(attributes['r']);
    if (!Number.isInteger(number) || number <= row.number || number > LAST_ROW)
      throw tableFault('table-damaged', { part });
    row.number = number;
    row.hidden = isOn(attributes['hidden']);
    row.next = 0;
    row.cells.length = 0;
  };

  const openCell = (attributes: Attributes): void => {
    const named = attributes['r'] === undefined ? undefined : parseCellName(attributes['r']);
    if (attributes['r'] !== undefined && named?.row !== row.number)
      throw tableFault('table-damaged', { part });
    const column = named?.column ?? row.next;
    row.next = column + 1;
    const style = Number(attributes['s'] ?? 0);
    cell = { type: attributes['t'] ?? 'n', style, column, hasFormula: false, hasValue: false };
    raw = '';
  };

  const closeCell = (closed: OpenCell): void => {
    const { column } = closed;
    const read = valueOf(closed, raw, context);
    if (read.fault !== undefined && faults <= MOST_FAULTS) {
      faults += 1;
      diagnostics.push(read.fault({ source, sheet: name, cell: cellName(column, row.number) }));
    }
    if (read.cell === undefined) return;
    if (column >= tableLimits.columns) throw tableFault('table-too-large', limitFacts('columns'));
    if (row.cells[column] !== undefined) throw tableFault('table-damaged', { part });
    while (row.cells.length < column) row.cells.push(undefined);
    row.cells[column] = read.cell;
  };

  const closeRow = (): void => {
    if (row.cells.length === 0) return;
    used.rows += 1;
    used.cells += row.cells.length;
    if (used.rows > tableLimits.rows) throw tableFault('table-too-large', limitFacts('rows'));
    if (used.cells > tableLimits.cells) throw tableFault('table-too-large', limitFacts('cells'));
    if (row.hidden) hiddenRows += 1;
    // A copy holds no room for cells to come.
    rows.push({ number: row.number, cells: row.cells.slice() });
  };

  await readXml(zip, entry, {
    open: (element, attributes, parent) => {
      if (element === 'c' && parent === 'row') openCell(attributes);
      else if (element === 'row' && parent === 'sheetData') openRow(attributes);
      else if (element === 'v' && cell !== undefined) {
        isValue = true;
        cell.hasValue = true;
      } else if (element === 'f' && cell !== undefined) cell.hasFormula = true;
      else if (element === 't') isValue = !phonetic && cell?.type === 'inlineStr';
      else if (element === 'rPh') phonetic = true;
      else if (element === 'mergeCell') {
        merges.push(attributes['ref'] ?? '');
        if (merges.length > tableLimits.merges) throw tableFault('table-too-large', limitFacts('merges'));
      }
    },
    text: (text) => {
      if (isValue) raw += text;
    },
    close: (element) => {
      if (element === 'v' || element === 't') isValue = false;
      else if (element === 'rPh') phonetic = false;
      else if (element === 'c' && cell !== undefined) {
        closeCell(cell);
        cell = undefined;
      } else if (element === 'row') closeRow();
    },
  });

  diagnostics.push(...clearCovered(rows, merges, { source, sheet: name }, part).slice(0, MOST_FAULTS));
  if (faults > MOST_FAULTS)
    diagnostics.push(fault('too-many-faults', { shown: MOST_FAULTS }, { source, sheet: name }));
  if (hiddenRows > 0) diagnostics.push(fault('rows-hidden', { count: hiddenRows }, { source, sheet: name }));
  return { sheet: { name, hidden, rows, source }, diagnostics };
}
