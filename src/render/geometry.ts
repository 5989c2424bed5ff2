import { attributeOf, paragraphTexts, spanAround, spansOf, tagsOf, within } from '../docx/markup.ts';
import { foldTag } from './tags.ts';

/** The page of a template's section, in twips. The gutter is part of the left margin. */
export interface PageGeometry {
  readonly width: number;
  readonly height: number;
  readonly margins: Readonly<Record<'top' | 'right' | 'bottom' | 'left', number>>;
  /** Of the header from the top of the page, of the footer from its bottom. */
  readonly header: number;
  readonly footer: number;
}

const number = (xml: string, element: string, attribute: string): number => {
  const [tag = ''] = tagsOf(xml, element);
  return Number(attributeOf(tag, `w:${attribute}`) ?? 0) || 0;
};

/** The properties of the last section of a `document.xml`, as XML; empty where there are none. */
export function lastSection(documentXml: string): string {
  const span = spansOf(documentXml, 'w:sectPr').at(-1);
  return span === undefined ? '' : within(documentXml, span);
}

/** Reads the page of the last section of a `document.xml`. */
export function pageGeometry(documentXml: string): PageGeometry {
  const section = lastSection(documentXml);
  const margin = (side: string): number => number(section, 'w:pgMar', side);
  return {
    width: number(section, 'w:pgSz', 'w'),
    height: number(section, 'w:pgSz', 'h'),
    margins: {
      top: margin('top'),
      right: margin('right'),
      bottom: margin('bottom'),
      left: margin('left') + margin('gutter'),
    },
    header: margin('header'),
    footer: margin('footer'),
  };
}

/** The page turned: width and height change places, the margins stay on their sides. */
export const landscape = (page: PageGeometry): PageGeometry => ({
  ...page,
  width: Math.max(page.width, page.height),
  height: Math.min(page.width, page.height),
});

export const textAreaOf = ({ width, margins }: PageGeometry): number => width - margins.left - margins.right;
export const textHeightOf = ({ height, margins }: PageGeometry): number =>
  height - margins.top - margins.bottom;

const CELL_SIDES = [
  ['w:left', 'w:start'],
  ['w:right', 'w:end'],
] as const;

/** What a block of cell margins (`w:tcMar`, `w:tblCellMar`) says of left and right together; undefined: nothing. */
function sideMargins(xml: string, element: string): number | undefined {
  const [span] = spansOf(xml, element);
  if (span === undefined) return undefined;
  const margins = within(xml, span);
  return CELL_SIDES.reduce(
    (sum, names) => sum + Math.max(...names.map((name) => number(margins, name, 'w'))),
    0,
  );
}

/** The cell margins of a table style, its own or inherited; those of the default table style where none is named. */
function styleMargins(stylesXml: string, id: string | undefined): number {
  const tables = spansOf(stylesXml, 'w:style')
    .map((span) => within(stylesXml, span))
    .filter((style) => attributeOf(style, 'w:type') === 'table');
  const seen = new Set<string>();
  let style = tables.find((one) =>
    id === undefined
      ? ['1', 'true'].includes(attributeOf(one, 'w:default') ?? '')
      : attributeOf(one, 'w:styleId') === id,
  );
  while (style !== undefined) {
    const margins = sideMargins(style, 'w:tblCellMar');
    if (margins !== undefined) return margins;
    const base = attributeOf(tagsOf(style, 'w:basedOn')[0] ?? '', 'w:val');
    if (base === undefined || seen.has(base)) return 0;
    seen.add(base);
    style = tables.find((one) => attributeOf(one, 'w:styleId') === base);
  }
  return 0;
}

/**
 * The width in which a tag's paragraph stands: its table cell less the cell's margins, or the text area.
 * @param tag as typed in the template, with its braces; the template may have typed it in other capitals or in NFD
 */
export function containerWidth(documentXml: string, tag: string, stylesXml = ''): number {
  const textArea = textAreaOf(pageGeometry(documentXml));
  const wanted = foldTag(tag);
  const paragraph = paragraphTexts(documentXml).find(({ text }) => foldTag(text).includes(wanted));
  if (paragraph === undefined) return textArea;
  const cell = spanAround(documentXml, 'w:tc', paragraph.start);
  const table = spanAround(documentXml, 'w:tbl', paragraph.start);
  if (cell === undefined || table === undefined) return textArea;
  const [head = ''] = documentXml.slice(cell.start, paragraph.start).split(/<w:p[\s>]/u, 1);
  const [frame = ''] = documentXml.slice(table.start, cell.start).split(/<w:tr[\s>]/u, 1);
  const style = attributeOf(tagsOf(frame, 'w:tblStyle')[0] ?? '', 'w:val');
  const margins =
    sideMargins(head, 'w:tcMar') ?? sideMargins(frame, 'w:tblCellMar') ?? styleMargins(stylesXml, style);
  const [width = ''] = tagsOf(head, 'w:tcW');
  const own = attributeOf(width, 'w:type') === 'dxa' ? number(width, 'w:tcW', 'w') : 0;
  const inner = (own > 0 ? own : gridWidth(documentXml, frame, cell.start)) - margins;
  return inner > 0 ? Math.min(inner, textArea) : textArea;
}

/** The width of a cell by the grid of its table, for a cell that does not say its own. */
function gridWidth(documentXml: string, frame: string, cellStart: number): number {
  const columns = tagsOf(frame, 'w:gridCol').map((tag) => number(tag, 'w:gridCol', 'w'));
  const row = spanAround(documentXml, 'w:tr', cellStart);
  if (row === undefined) return 0;
  const spanOf = (tag: string): number => Number(attributeOf(tag, 'w:val') ?? 1) || 1;
  const before = documentXml.slice(row.start, cellStart);
  const passed =
    tagsOf(before, 'w:tc').length +
    tagsOf(before, 'w:gridSpan').reduce((sum, tag) => sum + spanOf(tag) - 1, 0);
  const [head = ''] = documentXml.slice(cellStart).split(/<w:p[\s>]/u, 1);
  const spanned = spanOf(tagsOf(head, 'w:gridSpan')[0] ?? '');
  return columns.slice(passed, passed + spanned).reduce((sum, width) => sum + width, 0);
}
