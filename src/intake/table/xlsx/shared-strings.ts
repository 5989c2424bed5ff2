import type { CellValue } from '../book.ts';
import { limitFacts, tableLimits } from '../limits.ts';
import { cellText, isBlank } from './cell-text.ts';
import { tableFault } from './table-fault.ts';
import { readXml } from './xml.ts';
import { findEntry, type Zip } from './zip.ts';

/** Counts the characters that a workbook's texts take, all together. */
export function characterCount(): (text: string) => void {
  let characters = 0;
  return (text) => {
    if (text.length > tableLimits.cellCharacters)
      throw tableFault('table-too-large', limitFacts('cellCharacters'));
    characters += text.length;
    if (characters > tableLimits.characters) throw tableFault('table-too-large', limitFacts('characters'));
  };
}

/** The shared texts as cells, by their number; a blank one is undefined. Runs are joined, readings above them left out. */
export async function readSharedStrings(
  zip: Zip,
  part: string | undefined,
  count: (text: string) => void,
  textCellOf: (text: string) => CellValue,
): Promise<readonly (CellValue | undefined)[]> {
  const strings: (CellValue | undefined)[] = [];
  if (part === undefined) return strings;
  const entry = findEntry(zip, part);
  if (entry === undefined) throw tableFault('table-damaged', { part });
  let raw = '';
  let isText = false;
  let phonetic = false;
  await readXml(zip, entry, {
    open: (name) => {
      if (name === 'si') raw = '';
      else if (name === 'rPh') phonetic = true;
      else if (name === 't') isText = !phonetic;
    },
    text: (text) => {
      if (isText) raw += text;
    },
    close: (name) => {
      if (name === 't') isText = false;
      else if (name === 'rPh') phonetic = false;
      else if (name === 'si') {
        const text = cellText(raw);
        count(text);
        strings.push(isBlank(text) ? undefined : textCellOf(text));
        if (strings.length > tableLimits.strings) throw tableFault('table-too-large', limitFacts('strings'));
      }
    },
  });
  return strings;
}
