import type { FontSlots, RunFormat } from './format.ts';
import { noProperties, toggles, type RunProperties, type Toggle } from './run-properties.ts';
import { entryOf } from './entry.ts';
import type { StyleSheet } from './style-sheet.ts';

// What Word draws where a document says nothing.
const APPLICATION_FONT = 'Times New Roman';
const APPLICATION_SIZE = 20;

/** What comes together on a run: the table's style, the paragraph's, and its own properties with its style. */
export interface LookLayers {
  readonly table: RunProperties;
  readonly paragraph: RunProperties;
  readonly direct: RunProperties;
}

/** Resolves and interns the looks of runs. */
export interface Looks {
  readonly of: (layers: LookLayers) => RunFormat;
}

const vertical = (value: string | undefined): RunFormat['vertAlign'] =>
  value === 'superscript' || value === 'subscript' ? value : 'baseline';

function resolve(sheet: StyleSheet, { table, paragraph, direct }: LookLayers): RunFormat {
  const style = sheet.character(direct.style);
  const character = style?.run ?? noProperties;
  const { run: defaults } = sheet.defaults;
  const all: RunProperties = { ...defaults, ...table, ...paragraph, ...character, ...direct };
  const flips = (name: Toggle): boolean => {
    const own = direct[name];
    if (own !== undefined) return own;
    if (defaults[name] === true) return true;
    return [table, paragraph, character].filter((one) => one[name] === true).length % 2 === 1;
  };
  const [bold, boldCs, italic, italicCs, caps, smallCaps, strike, hidden] = toggles.map(flips);
  const complexScript = (all.complexScript ?? false) || (all.rightToLeft ?? false);
  const ascii = all.ascii ?? APPLICATION_FONT;
  const fonts: FontSlots = {
    ascii,
    hAnsi: all.hAnsi ?? APPLICATION_FONT,
    eastAsia: all.eastAsia ?? APPLICATION_FONT,
    cs: all.cs ?? APPLICATION_FONT,
  };
  return {
    fonts,
    sizePt: (complexScript ? (all.sizeCs ?? APPLICATION_SIZE) : (all.size ?? APPLICATION_SIZE)) / 2,
    bold: (complexScript ? boldCs : bold) ?? false,
    italic: (complexScript ? italicCs : italic) ?? false,
    underline: all.underline ?? 'none',
    strike: (strike ?? false) || (all.doubleStrike ?? false),
    caps: caps ?? false,
    smallCaps: (smallCaps ?? false) && caps !== true,
    color: all.color ?? 'auto',
    highlight: all.highlight ?? 'none',
    shading: all.shading ?? 'auto',
    vertAlign: vertical(all.vertAlign),
    raisedPt: (all.position ?? 0) / 2,
    spacing: all.spacing ?? 0,
    scale: all.scale ?? 100,
    decorated: all.decorated ?? false,
    bordered: all.bordered ?? false,
    hidden: hidden ?? false,
    complexScript,
    eastAsiaHint: all.eastAsiaHint ?? false,
    lang: all.lang ?? '',
    ...(style === undefined ? {} : { styleName: style.name }),
  };
}

type ByDirect = Map<RunProperties, RunFormat>;

/** Layers are interned objects, so a look is found by their identity; equal looks are one object, whatever gave them. */
export function makeLooks(sheet: StyleSheet): Looks {
  const known = new Map<RunProperties, Map<RunProperties, ByDirect>>();
  const interned = new Map<string, RunFormat>();
  return {
    of: (layers) => {
      const byParagraph = entryOf(known, layers.table, () => new Map<RunProperties, ByDirect>());
      const byDirect = entryOf(byParagraph, layers.paragraph, (): ByDirect => new Map());
      let look = byDirect.get(layers.direct);
      if (look === undefined) {
        const made = resolve(sheet, layers);
        const key = JSON.stringify(made);
        look = interned.get(key) ?? made;
        interned.set(key, look);
        byDirect.set(layers.direct, look);
      }
      return look;
    },
  };
}
