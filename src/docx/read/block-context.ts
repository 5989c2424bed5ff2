import type { CellPlace } from './model.ts';
import type { TableLayer } from './table-style.ts';

/** What stands around a block while it is read. */
export interface BlockContext {
  readonly section: number;
  /** Width of the column or cell that it stands in. */
  readonly width: number;
  readonly cell?: CellPlace;
  readonly inTextBox: boolean;
  /** What the style of the table around it says. */
  readonly layer: TableLayer;
}
