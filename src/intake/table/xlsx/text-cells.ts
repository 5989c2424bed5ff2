import type { CellValue } from '../book.ts';

/** The same text, which no longer holds on to the part of the file that it was cut from. */
const cutLoose = (text: string): string => Buffer.from(text, 'utf16le').toString('utf16le');

/** Makes texts into cells; a text that comes again is the cell that it was. */
export function textCells(): (text: string) => CellValue {
  const known = new Map<string, CellValue>();
  return (text) => {
    const earlier = known.get(text);
    if (earlier !== undefined) return earlier;
    const own = cutLoose(text);
    const cell: CellValue = { kind: 'text', text: own };
    known.set(own, cell);
    return cell;
  };
}
