import { NONE, type XmlTree } from './xml-tree.ts';

/** Fonts and colours of a theme. */
export interface Theme {
  /** `majorHAnsi`, `minorEastAsia`, … to a face; what the theme leaves blank is not there. */
  readonly font: (slot: string) => string | undefined;
  /** `accent1`, `text1`, … to RRGGBB. */
  readonly color: (name: string) => string | undefined;
}

const SLOTS: Readonly<Record<string, string>> = {
  Ascii: 'a:latin',
  HAnsi: 'a:latin',
  EastAsia: 'a:ea',
  Bidi: 'a:cs',
};

// w:clrSchemeMapping as Word writes it; a document that maps otherwise is not met.
const COLOR_NAMES: Readonly<Record<string, string>> = {
  text1: 'dk1',
  dark1: 'dk1',
  background1: 'lt1',
  light1: 'lt1',
  text2: 'dk2',
  dark2: 'dk2',
  background2: 'lt2',
  light2: 'lt2',
  hyperlink: 'hlink',
  followedHyperlink: 'folHlink',
};

export const noTheme: Theme = { font: () => undefined, color: () => undefined };

export function readTheme(tree: XmlTree): Theme {
  const elements = tree.child(0, 'a:themeElements');
  const fonts = tree.child(elements, 'a:fontScheme');
  const colors = tree.child(elements, 'a:clrScheme');
  return {
    font: (slot) => {
      const scheme = tree.child(fonts, slot.startsWith('major') ? 'a:majorFont' : 'a:minorFont');
      const face = tree.attribute(tree.child(scheme, SLOTS[slot.slice(5)] ?? ''), 'typeface');
      return face === '' ? undefined : face;
    },
    color: (name) => {
      const node = tree.child(colors, `a:${COLOR_NAMES[name] ?? name}`);
      const value = node === NONE ? NONE : tree.first(node);
      return tree.attribute(value, 'lastClr') ?? tree.attribute(value, 'val');
    },
  };
}
