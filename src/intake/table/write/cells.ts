import type { CellToWrite } from '../book.ts';
import { serialOf } from '../xlsx/serial-date.ts';
import { styleOf, type Look } from './styles.ts';
import { xmlText } from './xml-text.ts';

// What a program that ignores types could take for a formula.
const RISKY = /^['=+\-@\t\r]/u;

/** A cell of text, whatever it begins with. */
export const textCell = (cell: string, text: string, style: number): string =>
  `<c r="${cell}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`;

/** The look of a text: one that begins like a formula says that it is none. */
const lookOf = (text: string, look: Look): Look => (RISKY.test(text) && look !== 'fault' ? 'quoted' : look);

/** A cell as XML. */
export function cellXml(cell: string, content: CellToWrite, look: Look): string {
  if (typeof content === 'string') return textCell(cell, content, styleOf(lookOf(content, look)));
  if ('value' in content) return textCell(cell, content.value, styleOf('fault'));
  if ('date' in content) return `<c r="${cell}" s="${styleOf('date')}"><v>${serialOf(content.date)}</v></c>`;
  return `<c r="${cell}" s="${styleOf('plain')}"><v>${content.number}</v></c>`;
}
