import type { Border } from './format.ts';
import { isOn, toNumber, toTwips } from './measure.ts';
import type { Theme } from './theme.ts';
import { NONE, type Node, type XmlTree } from './xml-tree.ts';

/** Properties that flip where paragraph, character and table style both set them (ECMA-376, Part 1, 17.7.3). */
export const toggles = [
  'bold',
  'boldCs',
  'italic',
  'italicCs',
  'caps',
  'smallCaps',
  'strike',
  'hidden',
] as const;
export type Toggle = (typeof toggles)[number];

/** What one `w:rPr` says, and no more. Sizes in half-points, lengths as in `RunFormat`. */
export interface RunProperties extends Partial<Readonly<Record<Toggle, boolean>>> {
  readonly ascii?: string;
  readonly hAnsi?: string;
  readonly eastAsia?: string;
  readonly cs?: string;
  readonly size?: number;
  readonly sizeCs?: number;
  readonly doubleStrike?: boolean;
  readonly underline?: string;
  readonly color?: string;
  readonly highlight?: string;
  readonly shading?: string;
  readonly vertAlign?: string;
  readonly position?: number;
  readonly spacing?: number;
  readonly scale?: number;
  readonly decorated?: boolean;
  readonly bordered?: boolean;
  readonly complexScript?: boolean;
  readonly rightToLeft?: boolean;
  readonly eastAsiaHint?: boolean;
  readonly lang?: string;
  /** Id of the character style. */
  readonly style?: string;
}

type Draft = { -readonly [K in keyof RunProperties]: RunProperties[K] };

const TOGGLES: Readonly<Record<string, Toggle>> = {
  'w:b': 'bold',
  'w:bCs': 'boldCs',
  'w:i': 'italic',
  'w:iCs': 'italicCs',
  'w:caps': 'caps',
  'w:smallCaps': 'smallCaps',
  'w:strike': 'strike',
  'w:vanish': 'hidden',
};

const HIGHLIGHT_NONE = 'none';

/** RRGGBB or `auto`; the value that Word computed for a theme colour stands beside it. */
export function colorOf(tree: XmlTree, node: Node, theme: Theme, name = 'val'): string | undefined {
  const value = tree.attribute(node, name);
  if (value !== undefined && /^[\da-f]{6}$/iu.test(value)) return value.toUpperCase();
  const themed = tree.attribute(node, name === 'val' ? 'themeColor' : 'themeFill');
  return (
    (themed === undefined ? undefined : theme.color(themed)?.toUpperCase()) ??
    (value === undefined ? undefined : 'auto')
  );
}

/** A border that is drawn; `null` where it is said that none is. */
export function borderOf(tree: XmlTree, node: Node, theme: Theme): Border | null {
  const style = tree.attribute(node, 'val') ?? 'nil';
  if (style === 'nil' || style === 'none') return null;
  return {
    style,
    weightPt: (toNumber(tree.attribute(node, 'sz')) ?? 0) / 8,
    spacePt: toNumber(tree.attribute(node, 'space')) ?? 0,
    color: colorOf(tree, node, theme, 'color') ?? 'auto',
  };
}

export const shadingOf = (tree: XmlTree, node: Node, theme: Theme): string =>
  colorOf(tree, node, theme, 'fill') ?? 'auto';

function readFonts(tree: XmlTree, node: Node, theme: Theme, to: Draft): void {
  const slots = [
    ['ascii', 'asciiTheme'],
    ['hAnsi', 'hAnsiTheme'],
    ['eastAsia', 'eastAsiaTheme'],
    ['cs', 'cstheme'],
  ] as const;
  for (const [slot, themed] of slots) {
    const theirs = tree.attribute(node, themed);
    const face = (theirs === undefined ? undefined : theme.font(theirs)) ?? tree.attribute(node, slot);
    if (face !== undefined && face !== '') to[slot] = face;
  }
  const hint = tree.attribute(node, 'hint');
  if (hint !== undefined) to.eastAsiaHint = hint === 'eastAsia';
}

function readOne(tree: XmlTree, node: Node, theme: Theme, to: Draft): void {
  const name = tree.name(node);
  const flipped = TOGGLES[name];
  if (flipped !== undefined) {
    to[flipped] = isOn(tree, node);
    return;
  }
  const value = (): string | undefined => tree.attribute(node, 'val');
  switch (name) {
    case 'w:rFonts': {
      readFonts(tree, node, theme, to);
      return;
    }
    case 'w:rStyle':
      to.style = value() ?? '';
      return;
    case 'w:sz':
    case 'w:szCs': {
      // Half-points; a strict file may say `14pt`.
      const size = toTwips(value(), 10);
      if (size !== undefined && size > 0) to[name === 'w:sz' ? 'size' : 'sizeCs'] = size / 10;
      return;
    }
    case 'w:dstrike':
      to.doubleStrike = isOn(tree, node);
      return;
    case 'w:u':
      to.underline = value() ?? 'none';
      return;
    case 'w:color': {
      const color = colorOf(tree, node, theme);
      if (color !== undefined) to.color = color;
      return;
    }
    case 'w:highlight':
      to.highlight = value() ?? HIGHLIGHT_NONE;
      return;
    case 'w:shd':
      to.shading = shadingOf(tree, node, theme);
      return;
    case 'w:vertAlign':
      to.vertAlign = value() ?? 'baseline';
      return;
    case 'w:position':
      to.position = (toTwips(value(), 10) ?? 0) / 10;
      return;
    case 'w:spacing':
      to.spacing = toTwips(value()) ?? 0;
      return;
    case 'w:w':
      to.scale = toNumber(value()) ?? 100;
      return;
    case 'w:outline':
    case 'w:shadow':
    case 'w:emboss':
    case 'w:imprint':
      to.decorated = isOn(tree, node);
      return;
    case 'w14:glow':
    case 'w14:shadow':
    case 'w14:reflection':
      to.decorated = true;
      return;
    case 'w:bdr':
      to.bordered = borderOf(tree, node, theme) !== null;
      return;
    case 'w:cs':
      to.complexScript = isOn(tree, node);
      return;
    case 'w:rtl':
      to.rightToLeft = isOn(tree, node);
      return;
    case 'w:lang': {
      const lang = value();
      if (lang !== undefined) to.lang = lang;
      return;
    }
    default:
      return;
  }
}

export const noProperties: RunProperties = {};

export function readRunProperties(tree: XmlTree, rPr: Node, theme: Theme): RunProperties {
  if (rPr === NONE) return noProperties;
  const to: Draft = {};
  for (let node = tree.first(rPr); node !== NONE; node = tree.next(node)) readOne(tree, node, theme, to);
  return to;
}
