import { escapeXml } from '../../docx/xml.ts';
import { twip, type Twip } from '../../nd30/units.ts';
import { styles, type StyleKey } from '../styles.ts';

/** A paragraph of a template: words and tags, in a style of the table. */
export const paragraph = (style: StyleKey, text: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="${styles[style].id}"/></w:pPr><w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r></w:p>`;

/** Paragraphs repeated for each item of a list, or shown only where there is one. */
export const repeated = (tag: string, style: StyleKey, content: string): string =>
  paragraph(style, `{#${tag}}`) + content + paragraph(style, `{/${tag}}`);

export const lines = (tag: string, style: StyleKey, text = '{.}'): string =>
  repeated(tag, style, paragraph(style, text));

/** A cell without borders or margins. */
const cell = (width: Twip, content: string): string =>
  `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${content}</w:tc>`;

export interface PairRow {
  readonly left: string;
  readonly right: string;
}

// Written out although the table style says the same: LibreOffice has margins of its own otherwise.
const cellMargins = (above: Twip): string =>
  `<w:tblCellMar><w:top w:w="${above}" w:type="dxa"/><w:left w:w="0" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar>`;

/** A two-column table without borders that fills the text width; its rows never break across pages. */
export function pairTable(
  leftWidth: Twip,
  rightWidth: Twip,
  rows: readonly PairRow[],
  above: Twip = twip(0),
): string {
  const body = rows.map(
    ({ left, right }) =>
      `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cell(leftWidth, left)}${cell(rightWidth, right)}</w:tr>`,
  );
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${leftWidth + rightWidth}" w:type="dxa"/><w:tblLayout w:type="fixed"/>${cellMargins(above)}</w:tblPr>` +
    `<w:tblGrid><w:gridCol w:w="${leftWidth}"/><w:gridCol w:w="${rightWidth}"/></w:tblGrid>${body.join('')}</w:tbl>`
  );
}
