import type { Border, TabStop } from './format.ts';
import { isOn, toNumber, toTwips } from './measure.ts';
import { borderOf, shadingOf } from './run-properties.ts';
import type { Theme } from './theme.ts';
import { NONE, type Node, type XmlTree } from './xml-tree.ts';

export const borderSides = ['top', 'bottom', 'left', 'right', 'between'] as const;
export type BorderSide = (typeof borderSides)[number];

/** What one `w:pPr` says. Lengths are twips, `…Chars` and `…Lines` hundredths. */
export interface ParagraphProperties {
  readonly alignment?: string;
  readonly indentLeft?: number;
  readonly indentRight?: number;
  readonly firstLine?: number;
  readonly indentLeftChars?: number;
  readonly indentRightChars?: number;
  readonly firstLineChars?: number;
  readonly before?: number;
  readonly after?: number;
  readonly beforeLines?: number;
  readonly afterLines?: number;
  readonly beforeAuto?: boolean;
  readonly afterAuto?: boolean;
  readonly line?: number;
  readonly lineRule?: string;
  readonly contextualSpacing?: boolean;
  readonly keepNext?: boolean;
  readonly keepLines?: boolean;
  readonly pageBreakBefore?: boolean;
  readonly widowControl?: boolean;
  readonly bidi?: boolean;
  readonly framed?: boolean;
  readonly shading?: string;
  readonly outlineLevel?: number;
  /** `null`: it is said that none is drawn. */
  readonly borders?: Readonly<Partial<Record<BorderSide, Border | null>>>;
  readonly tabs?: readonly (TabStop & { readonly clear: boolean })[];
  readonly numId?: number;
  readonly numberLevel?: number;
  /** Id of the paragraph style. */
  readonly style?: string;
}

type Draft = { -readonly [K in keyof ParagraphProperties]: ParagraphProperties[K] };

const FLAGS = {
  'w:keepNext': 'keepNext',
  'w:keepLines': 'keepLines',
  'w:pageBreakBefore': 'pageBreakBefore',
  'w:widowControl': 'widowControl',
  'w:contextualSpacing': 'contextualSpacing',
  'w:bidi': 'bidi',
} as const;
const flagOf = (name: string): (typeof FLAGS)[keyof typeof FLAGS] | undefined =>
  name in FLAGS ? FLAGS[name as keyof typeof FLAGS] : undefined;

/** A length with its count in characters: a count other than 0 holds only where no twips stand beside it (WPS writes both). */
function readIndent(tree: XmlTree, node: Node, to: Draft): void {
  const read = (...names: readonly string[]): string | undefined => {
    for (const name of names) {
      const value = tree.attribute(node, name);
      if (value !== undefined) return value;
    }
    return undefined;
  };
  const left = toTwips(read('left', 'start'));
  const leftChars = toNumber(read('leftChars', 'startChars'));
  if (left !== undefined) to.indentLeft = left;
  if (left !== undefined || leftChars !== undefined)
    to.indentLeftChars = left === undefined ? (leftChars ?? 0) : 0;
  const right = toTwips(read('right', 'end'));
  const rightChars = toNumber(read('rightChars', 'endChars'));
  if (right !== undefined) to.indentRight = right;
  if (right !== undefined || rightChars !== undefined)
    to.indentRightChars = right === undefined ? (rightChars ?? 0) : 0;
  const hanging = toTwips(read('hanging'));
  const first = hanging === undefined ? toTwips(read('firstLine')) : 0 - hanging;
  const hangingChars = toNumber(read('hangingChars'));
  const firstChars = hangingChars === undefined ? toNumber(read('firstLineChars')) : 0 - hangingChars;
  if (first !== undefined) to.firstLine = first;
  if (first !== undefined || firstChars !== undefined)
    to.firstLineChars = first === undefined ? (firstChars ?? 0) : 0;
}

function readSpacing(tree: XmlTree, node: Node, to: Draft): void {
  const read = (name: string): string | undefined => tree.attribute(node, name);
  const flag = (name: string): boolean | undefined => {
    const value = read(name);
    return value === undefined ? undefined : !/^(?:0|false|off)$/iu.test(value);
  };
  const before = toTwips(read('before'));
  const after = toTwips(read('after'));
  const beforeLines = toNumber(read('beforeLines'));
  const afterLines = toNumber(read('afterLines'));
  const beforeAuto = flag('beforeAutospacing');
  const afterAuto = flag('afterAutospacing');
  const line = toTwips(read('line'));
  const rule = read('lineRule');
  if (before !== undefined) to.before = before;
  if (after !== undefined) to.after = after;
  if (before !== undefined || beforeLines !== undefined)
    to.beforeLines = before === undefined ? (beforeLines ?? 0) : 0;
  if (after !== undefined || afterLines !== undefined)
    to.afterLines = after === undefined ? (afterLines ?? 0) : 0;
  if (beforeAuto !== undefined) to.beforeAuto = beforeAuto;
  if (afterAuto !== undefined) to.afterAuto = afterAuto;
  if (line !== undefined) to.line = Math.abs(line);
  // A line height without a rule is `auto`; a negative one was how Word 97 said `exact`.
  if (line !== undefined || rule !== undefined)
    to.lineRule = line !== undefined && line < 0 ? 'exact' : (rule ?? 'auto');
}

function readTabs(tree: XmlTree, node: Node): NonNullable<ParagraphProperties['tabs']> {
  return tree.children(node, 'w:tab').map((tab) => {
    const kind = tree.attribute(tab, 'val') ?? 'left';
    const alignment =
      kind === 'center' || kind === 'right' || kind === 'decimal' || kind === 'bar'
        ? kind
        : kind === 'end'
          ? 'right'
          : 'left';
    return {
      position: toTwips(tree.attribute(tab, 'pos')) ?? 0,
      alignment,
      leader: tree.attribute(tab, 'leader') ?? 'none',
      clear: kind === 'clear',
    } as const;
  });
}

function readOne(tree: XmlTree, node: Node, theme: Theme, to: Draft): void {
  const name = tree.name(node);
  const flag = flagOf(name);
  if (flag !== undefined) {
    to[flag] = isOn(tree, node);
    return;
  }
  switch (name) {
    case 'w:pStyle':
      to.style = tree.attribute(node, 'val') ?? '';
      return;
    case 'w:jc':
      to.alignment = tree.attribute(node, 'val') ?? 'left';
      return;
    case 'w:ind': {
      readIndent(tree, node, to);
      return;
    }
    case 'w:spacing': {
      readSpacing(tree, node, to);
      return;
    }
    case 'w:pBdr': {
      const borders: Partial<Record<BorderSide, Border | null>> = {};
      for (const side of borderSides) {
        const border = tree.child(node, `w:${side}`);
        if (border !== NONE) borders[side] = borderOf(tree, border, theme);
      }
      to.borders = borders;
      return;
    }
    case 'w:shd':
      to.shading = shadingOf(tree, node, theme);
      return;
    case 'w:outlineLvl': {
      const level = toNumber(tree.attribute(node, 'val'));
      if (level !== undefined) to.outlineLevel = level;
      return;
    }
    case 'w:tabs':
      to.tabs = readTabs(tree, node);
      return;
    case 'w:framePr':
      to.framed = true;
      return;
    case 'w:numPr': {
      const id = toNumber(tree.value(node, 'w:numId'));
      const level = toNumber(tree.value(node, 'w:ilvl'));
      if (id !== undefined) to.numId = id;
      if (level !== undefined) to.numberLevel = level;
      return;
    }
    default:
      return;
  }
}

export function readParagraphProperties(tree: XmlTree, pPr: Node, theme: Theme): ParagraphProperties {
  const to: Draft = {};
  if (pPr === NONE) return to;
  for (let node = tree.first(pPr); node !== NONE; node = tree.next(node)) readOne(tree, node, theme, to);
  return to;
}

/** Properties over others: borders by side, tab stops by position, the rest whole. */
export function overlay(base: ParagraphProperties, over: ParagraphProperties): ParagraphProperties {
  const borders =
    base.borders === undefined || over.borders === undefined
      ? {}
      : { borders: { ...base.borders, ...over.borders } };
  const moved = new Set(over.tabs?.map(({ position }) => position));
  const tabs =
    base.tabs === undefined || over.tabs === undefined
      ? {}
      : { tabs: [...base.tabs.filter(({ position }) => !moved.has(position)), ...over.tabs] };
  return { ...base, ...over, ...borders, ...tabs };
}
