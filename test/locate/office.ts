import { escapeXml } from '../../src/docx/xml.ts';
import { locate } from '../../src/locate/locate.ts';
import type { LocatedDocument } from '../../src/locate/located.ts';
import type { ComponentId } from '../../src/nd30/components.ts';
import { made } from '../support/docx-made/made.ts';

/** How a paragraph of a made document is set; indents in twips. */
export interface Set {
  readonly align?: 'left' | 'center' | 'right' | 'both';
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly left?: number;
  readonly right?: number;
  readonly first?: number;
  readonly extra?: string;
}

const pieces = (text: string): string =>
  text
    .split(/(\t|\n|\f)/u)
    .map((part) => {
      if (part === '\t') return '<w:tab/>';
      if (part === '\n') return '<w:br/>';
      if (part === '\f') return '<w:br w:type="page"/>';
      return part === '' ? '' : `<w:t xml:space="preserve">${escapeXml(part)}</w:t>`;
    })
    .join('');

/** A paragraph; tab, line feed and form feed are a tab, a line break and a page break. */
export const para = (
  text: string,
  { align = 'left', bold, italic, left, right, first, extra = '' }: Set = {},
): string =>
  `<w:p><w:pPr>${extra}<w:ind w:left="${left ?? 0}" w:right="${right ?? 0}" w:firstLine="${first ?? 0}"/><w:jc w:val="${align}"/></w:pPr>` +
  `<w:r><w:rPr>${bold === true ? '<w:b/>' : ''}${italic === true ? '<w:i/>' : ''}</w:rPr>${pieces(text)}</w:r></w:p>`;

export const centre = (text: string, more: Set = {}): string => para(text, { align: 'center', ...more });
export const strong = (text: string, more: Set = {}): string => centre(text, { bold: true, ...more });
export const running = (text: string, more: Set = {}): string =>
  para(text, { align: 'both', first: 567, ...more });
export const blank = '<w:p/>';

/** A table of cells, each a string of paragraphs. */
export const grid = (widths: readonly number[], rows: readonly (readonly string[])[]): string =>
  `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>${rows
    .map(
      (cells) =>
        `<w:tr>${cells.map((cell, at) => `<w:tc><w:tcPr><w:tcW w:w="${widths[at] ?? 0}" w:type="dxa"/></w:tcPr>${cell === '' ? blank : cell}</w:tc>`).join('')}</w:tr>`,
    )
    .join('')}</w:tbl>`;

const SECTION =
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="851" w:bottom="1134" w:left="1701" w:header="709" w:footer="709" w:gutter="0"/></w:sectPr>';

/** A section that ends here; the next begins on a new page. */
export const sectionBreak = `<w:p><w:pPr>${SECTION}</w:pPr></w:p>`;

export const located = (...body: string[]): LocatedDocument => locate(made(body.join('') + SECTION));

/** The lines of a component. */
export const lines = ({ components }: LocatedDocument, id: ComponentId): string[] =>
  components.get(id)?.lines.map(({ text }) => text) ?? [];

export const confidence = ({ components }: LocatedDocument, id: ComponentId): string | undefined =>
  components.get(id)?.confidence;

/** What most tests say nothing about. */
export const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
export const MOTTO = 'Độc lập - Tự do - Hạnh phúc';
export const HALVES = [3600, 5754];

export const head = grid(HALVES, [
  [centre('UBND TỈNH SÔNG LAM') + strong('SỞ NỘI VỤ'), strong(NATION) + strong(MOTTO)],
  [
    centre('Số: 15/SNV-VP') + centre('V/v chấn chỉnh công tác văn thư'),
    centre('Sông Lam, ngày 05 tháng 3 năm 2026', { italic: true }),
  ],
]);
export const titledHead = grid(HALVES, [
  [centre('UBND TỈNH SÔNG LAM') + strong('SỞ NỘI VỤ'), strong(NATION) + strong(MOTTO)],
  [centre('Số: 15/BC-SNV'), centre('Sông Lam, ngày 05 tháng 3 năm 2026', { italic: true })],
]);
export const text = running(
  'Thực hiện chỉ đạo của Ủy ban nhân dân tỉnh, Sở Nội vụ đề nghị các đơn vị rà soát việc soạn thảo, ban hành văn bản và gửi báo cáo kết quả về Sở đúng thời hạn./.',
);
export const close = grid(HALVES, [
  [
    para('Nơi nhận:', { bold: true, italic: true }) + para('- Như trên;') + para('- Lưu: VT, VP.'),
    strong('GIÁM ĐỐC') + blank + blank + blank + strong('Nguyễn Văn A'),
  ],
]);
