import { isPlainDate, parseDate } from '../../text/date.ts';
import { nfc } from '../../text/nfc.ts';
import type { CellToWrite, CellValue } from '../table/book.ts';
import { decoderOf } from './decode.ts';
import type { Column } from './layout.ts';
import { words } from './words.ts';

/** Excel's calendar has a day too many before this year. */
const FIRST_YEAR = 1901;

/** The text of a scalar as every schema reads it: NFC, spaces folded. Undefined for what is no scalar. */
export const scalarText = (value: unknown): string | undefined =>
  typeof value === 'string' ? nfc(value).replace(/\s+/gu, ' ').trim() : undefined;

/** The cell that a text makes once it is written and read again. */
const typed = (cell: CellToWrite): CellValue =>
  typeof cell === 'object' && 'date' in cell
    ? { kind: 'date', date: cell.date }
    : { kind: 'text', text: typeof cell === 'string' ? cell : '' };

function dateCell(text: string): CellToWrite {
  const parsed = parseDate(text);
  return parsed.ok && isPlainDate(parsed.date) && parsed.date.year >= FIRST_YEAR
    ? { date: parsed.date }
    : text;
}

const sameDate = (a: string, b: string): boolean => {
  const [one, other] = [parseDate(a), parseDate(b)];
  return one.ok && other.ok && JSON.stringify(one.date) === JSON.stringify(other.date);
};

/** Writes the cells of one column: undefined for a value that would not be read back from its cell as it is. */
export function encoderOf(column: Column): (value: unknown) => CellToWrite | undefined {
  const { leaf, many } = column;
  const decode = decoderOf(column);
  if (many) {
    const joint = leaf.refersTo === undefined ? '\n' : '; ';
    return (value) => {
      if (!Array.isArray(value)) return undefined;
      if (value.length === 0) return words.emptyList;
      const items = value.map((item) => scalarText(item));
      if (items.some((item) => item === undefined)) return undefined;
      const cell = items.join(joint);
      return JSON.stringify(decode(typed(cell)).value) === JSON.stringify(items) ? cell : undefined;
    };
  }
  const { labels } = leaf;
  return (value) => {
    const text = scalarText(value);
    if (text === undefined || text === '') return undefined;
    const dated = leaf.form === 'date' || leaf.form === 'partialDate';
    const cell = dated
      ? dateCell(text)
      : labels !== undefined && Object.hasOwn(labels, text)
        ? (labels[text] ?? text)
        : text;
    const back = decode(typed(cell)).value;
    return back === text || (dated && typeof back === 'string' && sameDate(back, text)) ? cell : undefined;
  };
}
