import { builtInFormat, numberFormat, plainFormat, type NumberFormat } from './number-format.ts';
import { tableFault } from './table-fault.ts';
import { readXml } from './xml.ts';
import { findEntry, type Zip } from './zip.ts';

/** Excel allows 65,490 cell formats. */
const MOST_STYLES = 65_536;

/** The number format of each cell style, by the style's number. */
export async function readStyles(zip: Zip, part: string | undefined): Promise<readonly NumberFormat[]> {
  const entry = part === undefined ? undefined : findEntry(zip, part);
  if (entry === undefined) return [];
  const custom = new Map<number, NumberFormat>();
  const styles: number[] = [];
  await readXml(zip, entry, {
    open: (name, attributes, parent) => {
      if (name === 'numFmt' && parent === 'numFmts')
        custom.set(Number(attributes['numFmtId']), numberFormat(attributes['formatCode'] ?? ''));
      if (name === 'xf' && parent === 'cellXfs') styles.push(Number(attributes['numFmtId'] ?? 0));
      if (custom.size > MOST_STYLES || styles.length > MOST_STYLES)
        throw tableFault('table-damaged', { part: entry.name });
    },
  });
  const builtIn = new Map<number, NumberFormat>();
  return styles.map((id) => {
    const known = custom.get(id) ?? builtIn.get(id);
    if (known !== undefined) return known;
    const format = Number.isInteger(id) ? builtInFormat(id) : plainFormat;
    builtIn.set(id, format);
    return format;
  });
}
