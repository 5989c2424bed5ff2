import type { StricliProcess } from '@stricli/core';
import picocolors from 'picocolors';
import type { Paint } from '../diagnostic/terminal.ts';

export interface ReportPaint extends Paint {
  readonly green: (text: string) => string;
  readonly bold: (text: string) => string;
}

/** Colours for standard output: on a terminal that has them, unless NO_COLOR is set. */
export const paintFor = ({ stdout, env }: StricliProcess): ReportPaint =>
  picocolors.createColors((stdout.getColorDepth?.(env) ?? 1) >= 4);
