/**
 * How much of a workbook or CSV file is read; more is a diagnostic. An honest one of 100,000 rows unpacks to some
 * forty megabytes. Everything read costs time and memory in proportion to these, so no clock is needed.
 */
export const tableLimits = {
  /** Bytes of the file as it is stored. */
  file: 25_000_000,
  /** Bytes of the parts that are read, unpacked, all together. */
  unpacked: 200_000_000,
  /** Entries of the ZIP. */
  entries: 2_000,
  sheets: 200,
  /** Rows that hold something, in all sheets together. */
  rows: 200_000,
  /** Columns of a sheet: Excel ends at XFD. */
  columns: 16_384,
  /** Cells from the first column to the last filled one, over all rows. */
  cells: 3_000_000,
  /** Texts in the workbook's shared list. */
  strings: 1_000_000,
  /** Characters of all texts together. */
  characters: 64_000_000,
  /** Characters of one cell, as Excel bounds it. */
  cellCharacters: 32_767,
  /** Line ends of a CSV file, those of blank lines and within quotes included. */
  lines: 500_000,
  /** Characters of one row of a CSV file. */
  record: 1_000_000,
  /** Elements within elements. */
  depth: 64,
  /** Merged ranges of a sheet. */
  merges: 20_000,
} as const;

/** Faults of cells that are told of one sheet. */
export const MOST_FAULTS = 1_000;

/** A limit and its name, as the diagnostic of `table-too-large` tells them. */
export const limitFacts = <L extends keyof typeof tableLimits>(what: L): { what: L; limit: number } => ({
  what,
  limit: tableLimits[what],
});
