import type { Line } from '../../locate/located.ts';
import type { Frame } from '../frame-of.ts';
import type { LineFault } from './component-rule.ts';

/** A mark stands in the middle of a rectangle of one line (PL1.A.III.2.b, c). */
export function frameFault({ text, paragraph }: Line, frame: Frame | undefined): LineFault {
  const hint = 'đặt chữ cân đối trong khung hình chữ nhật viền đơn';
  if (frame === undefined) return { message: `“${text}” không có khung`, hint };
  const { style = 'single' } = frame;
  if (style !== 'single') return { message: `khung của “${text}” không phải viền đơn`, hint };
  return paragraph.format.alignment === 'center'
    ? undefined
    : { message: `“${text}” không cân đối trong khung`, hint };
}
