import type { CellValue } from '../book.ts';

/** The engine copies a shorter piece of a text; a longer one holds on to the whole that it was cut from. */
const LONGEST_COPIED = 12;

const cutLoose = (text: string): string => Buffer.from(text, 'utf16le').toString('utf16le');

/** Makes texts into cells that hold on to no part of their file; a longer text that comes again is the cell that it was. */
export function textCells(): (text: string) => CellValue {
  const known = new Map<string, CellValue>();
  return (text) => {
    if (text.length <= LONGEST_COPIED) return { kind: 'text', text };
    const earlier = known.get(text);
    if (earlier !== undefined) return earlier;
    const own = cutLoose(text);
    const cell: CellValue = { kind: 'text', text: own };
    known.set(own, cell);
    return cell;
  };
}
