import type { Diagnostic } from '../../diagnostic/diagnostic.ts';
import type { PlainDate } from '../../text/date.ts';

/**
 * What a cell holds, with its type kept: nothing is guessed from looks. Text is NFC with its spaces as typed; a
 * number carries the shortest decimal form of its value ("1917", "89.729"); a formula is its cached value.
 */
export type CellValue =
  | { readonly kind: 'text'; readonly text: string }
  /** `percent`: Excel shows a percentage; the text is what it shows, "89.729" for 89,729%. */
  | { readonly kind: 'number'; readonly text: string; readonly percent?: true }
  | { readonly kind: 'date'; readonly date: PlainDate }
  | { readonly kind: 'boolean'; readonly value: boolean }
  /** `#N/A`, `#REF!` …, as Excel prints it. */
  | { readonly kind: 'error'; readonly code: string };

/** One row as it stood: its number counts from 1 as Excel prints it; a blank cell is undefined. */
export interface BookRow {
  readonly number: number;
  readonly cells: readonly (CellValue | undefined)[];
}

/** How a sheet is told of. */
export interface SheetName {
  readonly name: string;
  /** The source as diagnostics name it: the workbook, or this sheet's own CSV file. */
  readonly source: string;
}

export interface BookSheet extends SheetName {
  readonly hidden: boolean;
  /** Rows that hold something, in their order. The cells that a merged cell covers hold nothing. */
  readonly rows: readonly BookRow[];
}

/** A workbook, or a folder of CSV files, read: what stands where. */
export interface Book {
  readonly source: string;
  readonly sheets: readonly BookSheet[];
}

/** What a book's sheets are called, without what they hold. */
export interface BookNames {
  readonly source: string;
  readonly sheets: readonly SheetName[];
}

/** What came of reading one: no book where an error kept it from being read at all. */
export interface BookReading {
  readonly book?: Book;
  readonly diagnostics: readonly Diagnostic[];
}

/** One cell to be written. A string is text, whatever it begins with: it never becomes a formula. */
export type CellToWrite =
  | string
  | { readonly date: PlainDate }
  | { readonly number: number }
  /** A cell with a comment and a mark, for a fault found in it. */
  | { readonly value: string; readonly fault: string };

/** One column to be written: its heading, the note on it, its width and the choices of its cells. */
export interface ColumnToWrite {
  readonly heading: string;
  readonly note?: string;
  /** In characters. */
  readonly width?: number;
  /** A drop-down list: fixed words, or the filled cells of a column of another sheet. */
  readonly choices?:
    | { readonly words: readonly string[] }
    | {
        readonly sheet: string;
        readonly column: number;
        /** Other values stand there as well: several in one cell, or those of a second sheet. */
        readonly open?: true;
      };
  readonly format?: 'text' | 'date';
}

export interface SheetToWrite {
  readonly name: string;
  readonly columns: readonly ColumnToWrite[];
  readonly rows: readonly (readonly (CellToWrite | undefined)[])[];
  /** Free lines above nothing: a sheet of guidance has no columns to fill in. */
  readonly lines?: readonly string[];
}
