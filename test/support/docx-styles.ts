import type { Element } from '@xmldom/xmldom';
import type { ParagraphFormat, RunFormat } from './docx-model.ts';
import {
  drawn,
  lastSaid,
  paragraphPropertiesOf,
  runPropertiesOf,
  type ParagraphProperties,
  type RunProperties,
  type ThemeFont,
} from './docx-properties.ts';
import { childOf, childrenOf, valueOf } from './xml.ts';

type StyleType = 'paragraph' | 'character' | 'table';

interface Style {
  readonly id: string;
  readonly type: string;
  readonly name: string | undefined;
  readonly basedOn: string | undefined;
  readonly isDefault: boolean;
  readonly paragraph: ParagraphProperties;
  readonly run: RunProperties;
  readonly table: Element | undefined;
}

/** The styles that are in force where a paragraph or run stands. */
export interface StyleContext {
  readonly tableStyle: string | undefined;
  readonly paragraphStyle: string | undefined;
}

export interface StyleSheet {
  paragraphStyleName(id: string | undefined): string | undefined;
  /** docDefaults → table style → paragraph style → direct. ISO/IEC 29500-1 §17.7.2. */
  paragraphFormat(pPr: Element | undefined, context: StyleContext): ParagraphFormat;
  /** docDefaults → table style → paragraph style → character style → direct. */
  runFormat(rPr: Element | undefined, context: StyleContext): RunFormat;
  /** `w:tblPr` of a table style and of those it is based on, farthest first. */
  tableProperties(styleId: string | undefined): Element[];
}

/** Reads `word/styles.xml`; without one, the application's defaults hold. */
export function readStyles(root: Element | undefined, themeFont: ThemeFont): StyleSheet {
  const styles = childrenOf(root, 'style').map((element) => readStyle(element, themeFont));
  const defaults = childOf(root, 'docDefaults');
  const paragraphDefaults = paragraphPropertiesOf(childOf(childOf(defaults, 'pPrDefault'), 'pPr'));
  const runDefaults = runPropertiesOf(childOf(childOf(defaults, 'rPrDefault'), 'rPr'), themeFont);

  const styleOf = (type: StyleType, id: string | undefined) =>
    styles.find((style) => style.type === type && style.id === id) ??
    styles.find((style) => style.type === type && style.isDefault);

  /** Farthest ancestor first; a style based on itself ends the walk. */
  const chainOf = (type: StyleType, id: string | undefined) => {
    const chain: Style[] = [];
    let style = styleOf(type, id);
    while (style !== undefined && !chain.includes(style)) {
      const { basedOn } = style;
      chain.unshift(style);
      style = styles.find((other) => other.type === type && other.id === basedOn);
    }
    return chain;
  };
  const paragraphLevels = (type: StyleType, id: string | undefined) =>
    chainOf(type, id).map((style) => style.paragraph);
  const runLevels = (type: StyleType, id: string | undefined) => chainOf(type, id).map((style) => style.run);
  const tableChain = (id: string | undefined) => (id === undefined ? [] : chainOf('table', id));

  return {
    paragraphStyleName: (id) => styleOf('paragraph', id)?.name,
    tableProperties: (id) => tableChain(id).flatMap((style) => style.table ?? []),
    paragraphFormat: (pPr, { tableStyle, paragraphStyle }) =>
      resolveParagraph([
        paragraphDefaults,
        ...(tableStyle === undefined ? [] : paragraphLevels('table', tableStyle)),
        ...paragraphLevels('paragraph', paragraphStyle),
        paragraphPropertiesOf(pPr),
      ]),
    runFormat: (rPr, { tableStyle, paragraphStyle }) =>
      resolveRun(
        runDefaults,
        [
          tableStyle === undefined ? [] : runLevels('table', tableStyle),
          runLevels('paragraph', paragraphStyle),
          runLevels('character', valueOf(childOf(rPr, 'rStyle'))),
        ],
        runPropertiesOf(rPr, themeFont),
      ),
  };
}

function readStyle(element: Element, themeFont: ThemeFont): Style {
  return {
    id: valueOf(element, 'styleId') ?? '',
    type: valueOf(element, 'type') ?? 'paragraph',
    name: valueOf(childOf(element, 'name')),
    basedOn: valueOf(childOf(element, 'basedOn')),
    isDefault: ['1', 'true', 'on'].includes(valueOf(element, 'default') ?? ''),
    paragraph: paragraphPropertiesOf(childOf(element, 'pPr')),
    run: runPropertiesOf(childOf(element, 'rPr'), themeFont),
    table: childOf(element, 'tblPr'),
  };
}

function resolveParagraph(levels: readonly ParagraphProperties[]): ParagraphFormat {
  return {
    alignment: lastSaid(levels, 'alignment') ?? 'left',
    indentLeft: lastSaid(levels, 'indentLeft') ?? 0,
    indentRight: lastSaid(levels, 'indentRight') ?? 0,
    firstLine: lastSaid(levels, 'firstLine') ?? 0,
    hanging: lastSaid(levels, 'hanging') ?? 0,
    spacingBefore: lastSaid(levels, 'spacingBefore') ?? 0,
    spacingAfter: lastSaid(levels, 'spacingAfter') ?? 0,
    line: lastSaid(levels, 'line') ?? 240,
    lineRule: lastSaid(levels, 'lineRule') ?? 'auto',
    keepNext: lastSaid(levels, 'keepNext') ?? false,
    keepLines: lastSaid(levels, 'keepLines') ?? false,
    pageBreakBefore: lastSaid(levels, 'pageBreakBefore') ?? false,
    widowControl: lastSaid(levels, 'widowControl') ?? true,
    contextualSpacing: lastSaid(levels, 'contextualSpacing') ?? false,
    borderTop: drawn(lastSaid(levels, 'borderTop')),
    borderBottom: drawn(lastSaid(levels, 'borderBottom')),
  };
}

function resolveRun(
  defaults: RunProperties,
  chains: readonly (readonly RunProperties[])[],
  direct: RunProperties,
): RunFormat {
  const levels = [defaults, ...chains.flat(), direct];
  /** Kinds of style toggle each other: bold in a bold paragraph style is light again. §17.7.3 */
  const toggle = (key: 'bold' | 'italic' | 'caps'): boolean =>
    direct[key] ??
    (defaults[key] === true || chains.filter((chain) => lastSaid(chain, key) === true).length % 2 === 1);
  return {
    font: {
      ascii: lastSaid(levels, 'ascii') ?? 'Times New Roman',
      hAnsi: lastSaid(levels, 'hAnsi') ?? 'Times New Roman',
      cs: lastSaid(levels, 'cs') ?? 'Times New Roman',
    },
    sizePt: lastSaid(levels, 'sizePt') ?? 10,
    bold: toggle('bold'),
    italic: toggle('italic'),
    caps: toggle('caps'),
    color: lastSaid(levels, 'color') ?? 'auto',
    vertAlign: lastSaid(levels, 'vertAlign') ?? 'baseline',
    underline: lastSaid(levels, 'underline') ?? 'none',
  };
}
