import { entryOf } from './entry.ts';
import type { ParagraphBorders, ParagraphFormat, TabStop } from './format.ts';
import type { Numbering } from './numbering.ts';
import {
  borderSides,
  overlay,
  readParagraphProperties,
  type ParagraphProperties,
} from './paragraph-properties.ts';
import { noProperties, readRunProperties, type RunProperties } from './run-properties.ts';
import type { ParagraphStyle, StyleSheet } from './style-sheet.ts';
import { NONE, type Node, type XmlTree } from './xml-tree.ts';

const AUTO_SPACE = 280;
const LINE = 240;

/** What a paragraph's properties come to; one object for all that say the same. */
export interface ParagraphLook {
  readonly format: ParagraphFormat;
  readonly style: RunProperties;
  /** Properties of the paragraph mark itself. */
  readonly mark: RunProperties;
  readonly number?: { readonly numId: number; readonly level: number };
  /** The mark was deleted: the paragraph goes on in the next. */
  readonly markDeleted: boolean;
  readonly tracked: boolean;
}

export interface ParagraphLooks {
  /** @param pPr `NONE` for a paragraph without properties; @param table what the table's style says of paragraphs */
  readonly of: (tree: XmlTree, pPr: Node, table: ParagraphProperties) => ParagraphLook;
}

function alignmentOf(value: string, bidi: boolean): ParagraphFormat['alignment'] {
  switch (value) {
    case 'center':
    case 'distribute':
      return value;
    case 'both':
    case 'lowKashida':
    case 'mediumKashida':
    case 'highKashida':
    case 'thaiDistribute':
      return 'justify';
    case 'right':
    case 'end':
      return bidi ? 'left' : 'right';
    default:
      return bidi ? 'right' : 'left';
  }
}

function bordersOf(all: ParagraphProperties): ParagraphBorders {
  const drawn = borderSides.flatMap((side) => {
    const border = all.borders?.[side];
    return border === undefined || border === null ? [] : [[side, border] as const];
  });
  return Object.fromEntries(drawn);
}

const tabsOf = (all: ParagraphProperties): TabStop[] =>
  (all.tabs ?? [])
    .filter(({ clear }) => !clear)
    .map(({ position, alignment, leader }) => ({ position, alignment, leader }))
    .sort((a, b) => a.position - b.position);

function formatOf(all: ParagraphProperties, style: ParagraphStyle, character: number): ParagraphFormat {
  const bidi = all.bidi ?? false;
  const counted = (chars: number | undefined, twips: number | undefined): number =>
    chars === undefined || chars === 0 ? (twips ?? 0) : Math.round((chars / 100) * character);
  const space = (auto: boolean | undefined, lines: number | undefined, twips: number | undefined): number =>
    auto === true
      ? AUTO_SPACE
      : lines === undefined || lines === 0
        ? (twips ?? 0)
        : Math.round((lines / 100) * LINE);
  const [styleName] = style.names;
  const outline = all.outlineLevel;
  return {
    alignment: alignmentOf(all.alignment ?? 'left', bidi),
    indentLeft: counted(all.indentLeftChars, all.indentLeft),
    indentRight: counted(all.indentRightChars, all.indentRight),
    firstLine: counted(all.firstLineChars, all.firstLine),
    spaceBefore: space(all.beforeAuto, all.beforeLines, all.before),
    spaceAfter: space(all.afterAuto, all.afterLines, all.after),
    contextualSpacing: all.contextualSpacing ?? false,
    lineRule: all.lineRule === 'exact' || all.lineRule === 'atLeast' ? all.lineRule : 'auto',
    line: all.line ?? LINE,
    keepNext: all.keepNext ?? false,
    keepLines: all.keepLines ?? false,
    pageBreakBefore: all.pageBreakBefore ?? false,
    widowControl: all.widowControl ?? true,
    borders: bordersOf(all),
    shading: all.shading ?? 'auto',
    ...(outline === undefined || outline < 0 || outline > 8 ? {} : { outlineLevel: outline }),
    tabs: tabsOf(all),
    bidi,
    framed: all.framed ?? false,
    ...(style.id === undefined ? {} : { styleId: style.id }),
    ...(styleName === undefined ? {} : { styleName }),
    styleChain: style.names,
  };
}

interface Numbered {
  readonly numId?: number;
  readonly level?: number;
}

/**
 * Styles over what the document has by default, the numbering that a style names under that style's own indents.
 * `without`: the paragraph itself takes the numbering away, and its indents with it.
 */
function overStyles(
  base: ParagraphProperties,
  style: ParagraphStyle,
  numbering: Numbering,
  without: boolean,
): { readonly all: ParagraphProperties; readonly number: Numbered } {
  let all = base;
  let number: Numbered = {};
  for (const own of style.levels) {
    if (own.numId !== undefined || own.numberLevel !== undefined) {
      const numId = own.numId ?? number.numId;
      const level =
        own.numberLevel ??
        (numId === undefined ? undefined : numbering.levelOfStyle(numId, style.ids)) ??
        number.level ??
        0;
      number = numId === undefined ? { level } : { numId, level };
      if (!without && numId !== undefined) all = overlay(all, numbering.level(numId, level)?.paragraph ?? {});
    }
    all = overlay(all, own);
  }
  return { all, number };
}

export function makeParagraphLooks(sheet: StyleSheet, numbering: Numbering): ParagraphLooks {
  const known = new Map<ParagraphProperties, Map<string, ParagraphLook>>();
  // A character's width, where indents count in characters, is the size of plain text.
  const character =
    (sheet.paragraph(undefined).run.size ?? sheet.defaults.run.size ?? LINE / 12) * (LINE / 24);

  function resolve(tree: XmlTree, pPr: Node, table: ParagraphProperties): ParagraphLook {
    const direct = readParagraphProperties(tree, pPr, sheet.theme);
    const style = sheet.paragraph(direct.style);
    const base = overlay(sheet.defaults.paragraph, table);
    const styled = overStyles(base, style, numbering, direct.numId === 0);
    const numId = direct.numId ?? styled.number.numId;
    const level = Math.max(0, Math.min(8, direct.numberLevel ?? styled.number.level ?? 0));
    const named = direct.numId !== undefined || direct.numberLevel !== undefined;
    const listed = named && numId !== undefined ? numbering.level(numId, level)?.paragraph : undefined;
    const all = overlay(listed === undefined ? styled.all : overlay(styled.all, listed), direct);
    const rPr = tree.child(pPr, 'w:rPr');
    const has = (name: string): boolean => tree.child(rPr, name) !== NONE;
    return {
      format: formatOf(all, style, character),
      style: style.run,
      mark: rPr === NONE ? noProperties : readRunProperties(tree, rPr, sheet.theme),
      ...(numId === undefined || numId === 0 ? {} : { number: { numId, level } }),
      markDeleted: has('w:del') || has('w:moveFrom'),
      tracked: has('w:del') || has('w:ins') || has('w:moveFrom') || has('w:moveTo'),
    };
  }
  return {
    of: (tree, pPr, table) => {
      const bySource = entryOf(known, table, () => new Map<string, ParagraphLook>());
      const source = pPr === NONE ? '' : tree.source(pPr);
      return entryOf(bySource, source, () => resolve(tree, pPr, table));
    },
  };
}
