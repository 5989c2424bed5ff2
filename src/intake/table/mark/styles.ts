import { FAULT_FILL } from '../write/styles.ts';
import { appendTo, prefixOf, withAttribute } from './markup.ts';

/** The cell styles of a clerk's workbook, to which the looks of faults are added. */
export interface MarkedStyles {
  /** The style that is the given one with the fill of a fault. */
  readonly faulty: (style: number) => number;
  /** The style of a sentence: its lines broken, nothing else. */
  readonly sentence: number;
  /** The part with what was added. */
  readonly xml: () => string;
}

/** Opens a styles part for marking; undefined where it has no cell styles to go by. */
export function markedStyles(original: string): MarkedStyles | undefined {
  const filled = appendTo(original, 'fills', [FAULT_FILL]);
  if (filled === undefined) return undefined;
  const prefix = prefixOf(original);
  const list = new RegExp(`<${prefix}cellXfs[^>]*>([\\s\\S]*?)</${prefix}cellXfs>`, 'u').exec(
    filled.xml,
  )?.[1];
  if (list === undefined) return undefined;
  const pattern = new RegExp(`<${prefix}xf(?=[\\s/>])[^>]*?(?:/>|>[\\s\\S]*?</${prefix}xf>)`, 'gu');
  // Without their prefix, which is given back to all that is added.
  const existing = Array.from(list.matchAll(pattern), ([xf]) =>
    prefix === '' ? xf : xf.replaceAll(new RegExp(`<(/?)${prefix}`, 'gu'), '<$1'),
  );
  const added = [
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>',
  ];
  const known = new Map<number, number>();
  return {
    sentence: existing.length,
    faulty: (style) => {
      const earlier = known.get(style);
      if (earlier !== undefined) return earlier;
      const base = existing[style] ?? existing[0] ?? '<xf numFmtId="0" fontId="0" borderId="0" xfId="0"/>';
      const end = base.indexOf('>') + 1;
      const opening = withAttribute(base.slice(0, end), 'fillId', String(filled.before));
      added.push(withAttribute(opening, 'applyFill', '1') + base.slice(end));
      const number = existing.length + added.length - 1;
      known.set(style, number);
      return number;
    },
    xml: () => appendTo(filled.xml, 'cellXfs', added)?.xml ?? filled.xml,
  };
}
