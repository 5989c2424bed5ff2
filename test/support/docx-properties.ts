import type { Element } from '@xmldom/xmldom';
import type { Border, FontNames, ParagraphFormat, RunFormat } from './docx-model.ts';
import { childOf, flagOf, numberOf, valueOf } from './xml.ts';

/** What one level (a style, a paragraph, a run) says; `undefined` leaves it to the levels below. */
export type Said<Format> = { readonly [K in keyof Format]: Format[K] | undefined };
export type ParagraphProperties = Said<ParagraphFormat>;
export type RunProperties = Said<FontNames> & Said<Omit<RunFormat, 'font'>>;

/** Font of a theme slot such as `minorHAnsi`. */
export type ThemeFont = (slot: string) => string | undefined;

/** Bidirectional names of the sides are read as for left-to-right text. */
const ALIGNMENTS: Readonly<Record<string, string>> = { start: 'left', end: 'right' };

export function alignmentOf(parent: Element | undefined): string | undefined {
  const value = valueOf(childOf(parent, 'jc'));
  return value === undefined ? undefined : (ALIGNMENTS[value] ?? value);
}

/** A border as written, `none` and `nil` included: they switch an inherited one off. */
export function borderOf(borders: Element | undefined, side: string): Border | undefined {
  const element = childOf(borders, side);
  if (element === undefined) return undefined;
  return {
    val: valueOf(element) ?? 'none',
    sz: numberOf(element, 'sz') ?? 0,
    color: valueOf(element, 'color') ?? 'auto',
    space: numberOf(element, 'space') ?? 0,
  };
}

export function drawn(border: Border | undefined): Border | undefined {
  return border === undefined || ['none', 'nil'].includes(border.val) ? undefined : border;
}

export function paragraphPropertiesOf(pPr: Element | undefined): ParagraphProperties {
  const indent = childOf(pPr, 'ind');
  const spacing = childOf(pPr, 'spacing');
  const borders = childOf(pPr, 'pBdr');
  const hanging = numberOf(indent, 'hanging');
  const firstLine = hanging === undefined ? numberOf(indent, 'firstLine') : 0;
  return {
    alignment: alignmentOf(pPr),
    indentLeft: numberOf(indent, 'left') ?? numberOf(indent, 'start'),
    indentRight: numberOf(indent, 'right') ?? numberOf(indent, 'end'),
    firstLine,
    // The two exclude each other, so saying one takes back an inherited other (§17.3.1.12).
    hanging: hanging ?? (firstLine === undefined ? undefined : 0),
    spacingBefore: numberOf(spacing, 'before'),
    spacingAfter: numberOf(spacing, 'after'),
    line: numberOf(spacing, 'line'),
    lineRule: valueOf(spacing, 'lineRule'),
    keepNext: flagOf(pPr, 'keepNext'),
    keepLines: flagOf(pPr, 'keepLines'),
    pageBreakBefore: flagOf(pPr, 'pageBreakBefore'),
    widowControl: flagOf(pPr, 'widowControl'),
    contextualSpacing: flagOf(pPr, 'contextualSpacing'),
    borderTop: borderOf(borders, 'top'),
    borderBottom: borderOf(borders, 'bottom'),
  };
}

export function runPropertiesOf(rPr: Element | undefined, themeFont: ThemeFont): RunProperties {
  const fonts = childOf(rPr, 'rFonts');
  const font = (slot: string, theme: string) => {
    const themed = valueOf(fonts, theme);
    return (themed === undefined ? undefined : themeFont(themed)) ?? valueOf(fonts, slot);
  };
  const halfPoints = numberOf(childOf(rPr, 'sz'));
  return {
    ascii: font('ascii', 'asciiTheme'),
    hAnsi: font('hAnsi', 'hAnsiTheme'),
    cs: font('cs', 'cstheme'),
    sizePt: halfPoints === undefined ? undefined : halfPoints / 2,
    bold: flagOf(rPr, 'b'),
    italic: flagOf(rPr, 'i'),
    caps: flagOf(rPr, 'caps'),
    color: valueOf(childOf(rPr, 'color')),
    vertAlign: valueOf(childOf(rPr, 'vertAlign')),
    underline: valueOf(childOf(rPr, 'u')),
  };
}

/** What the last level that speaks of `key` says. */
export function lastSaid<Properties, Key extends keyof Properties>(
  levels: readonly Properties[],
  key: Key,
): Properties[Key] | undefined {
  return levels.findLast((level) => level[key] !== undefined)?.[key];
}
