/** Sheets and columns that are ours, not the clerk's: reading a workbook that we wrote passes over them. */
export const ownSheets = {
  /** The hidden sheet of the drop-down lists too long for a rule. */
  lists: 'Danh mục chọn',
  /** The first sheet of a marked workbook: every fault with a link to its place. */
  faults: 'Lỗi',
} as const;

/** The heading of the column that a marked workbook adds to each sheet with faults. */
export const faultsHeading = 'Lỗi';
