import { escapeXml } from '../../../src/docx/xml.ts';

/** How a clerk sets a line by hand. Sizes in pt, lengths in twips. */
export interface Look {
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly align?: 'left' | 'center' | 'both' | 'right';
  readonly first?: number;
  readonly left?: number;
  readonly right?: number;
  readonly before?: number;
  readonly after?: number;
  readonly font?: string;
  /** More of `w:pPr`, before its spacing; more of `w:rPr`. */
  readonly pPr?: string;
  readonly rPr?: string;
}

export const run = (text: string, { size = 14, bold, italic, font, rPr = '' }: Look = {}): string =>
  `<w:r><w:rPr>${font === undefined ? '' : `<w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:cs="${font}"/>`}` +
  `${bold === true ? '<w:b/>' : ''}${italic === true ? '<w:i/>' : ''}${rPr}<w:sz w:val="${size * 2}"/></w:rPr>` +
  text
    .split(/(\t|\n)/u)
    .map((part) =>
      part === '\t'
        ? '<w:tab/>'
        : part === '\n'
          ? '<w:br/>'
          : part === ''
            ? ''
            : `<w:t xml:space="preserve">${escapeXml(part)}</w:t>`,
    )
    .join('') +
  '</w:r>';

/** A paragraph around runs given as XML. */
export const paragraph = (
  runs: string,
  { align = 'left', first = 0, left = 0, right = 0, before = 0, after = 0, pPr = '' }: Look = {},
): string =>
  `<w:p><w:pPr>${pPr}<w:spacing w:before="${before}" w:after="${after}"/>` +
  `<w:ind w:left="${left}" w:right="${right}" w:firstLine="${first}"/><w:jc w:val="${align}"/></w:pPr>${runs}</w:p>`;

export const line = (text: string, look: Look = {}): string =>
  paragraph(text === '' ? '' : run(text, look), look);

/** Running text as the decree has it: justified, indented by 1.27 cm, 6 pt apart. */
export const prose = (text: string, look: Look = {}): string =>
  line(text, { align: 'both', first: 720, before: 120, ...look });

/** A table of cells given as XML: no borders but what `tblPr`, `tcPr` draw. */
export const table = (
  widths: readonly number[],
  rows: readonly (readonly string[])[],
  { tblPr = '', tcPr = () => '' }: { tblPr?: string; tcPr?: (row: number, column: number) => string } = {},
): string =>
  `<w:tbl><w:tblPr>${tblPr}<w:tblW w:w="${widths.reduce((sum, width) => sum + width, 0)}" w:type="dxa"/>` +
  `<w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr>` +
  `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>` +
  rows
    .map(
      (cells, row) =>
        `<w:tr>${cells
          .map(
            (xml, column) =>
              `<w:tc><w:tcPr><w:tcW w:w="${widths[column] ?? 0}" w:type="dxa"/>${tcPr(row, column)}</w:tcPr>${xml === '' ? '<w:p/>' : xml}</w:tc>`,
          )
          .join('')}</w:tr>`,
    )
    .join('') +
  '</w:tbl>';

const single = (side: string): string => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`;

/** All borders of a table of figures. */
export const GRID = `<w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(single).join('')}</w:tblBorders>`;

/** A table of figures, its first row bold and repeated. */
export const grid = (rows: readonly (readonly string[])[], width = 9354): string => {
  const columns = rows[0]?.length ?? 1;
  return table(
    Array.from({ length: columns }, () => Math.floor(width / columns)),
    rows.map((cells, row) => cells.map((text) => line(text, { size: 13, align: 'center', bold: row === 0 }))),
    { tblPr: GRID },
  );
};
