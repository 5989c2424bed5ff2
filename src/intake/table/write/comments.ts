import { parseCellName } from '../cell-name.ts';
import { linesWithin } from './row.ts';
import { MAIN_NAMESPACE, xmlText, XML_HEADER } from './xml-text.ts';

/** A note that shows when the pointer rests on its cell. */
export interface CellComment {
  readonly cell: string;
  readonly text: string;
}

const AUTHOR = 'Văn Thư';
const LINE_CHARACTERS = 45;

/** One comment, by the author of that number. */
export const commentXml = ({ cell, text }: CellComment, author = 0): string =>
  `<comment ref="${cell}" authorId="${author}"><text><r><rPr><sz val="10"/><rFont val="Times New Roman"/><family val="1"/></rPr><t xml:space="preserve">${xmlText(text)}</t></r></text></comment>`;

export const authorXml = `<author>${AUTHOR}</author>`;

/** The part that holds a sheet's comments. */
export const commentsXml = (comments: readonly CellComment[]): string =>
  `${XML_HEADER}<comments xmlns="${MAIN_NAMESPACE}"><authors>${authorXml}</authors><commentList>${comments.map((comment) => commentXml(comment)).join('')}</commentList></comments>`;

/** The box of one comment. Excel asks for a drawing of each, in the old VML. `id` is unique within the sheet. */
export function commentShape({ cell, text }: CellComment, id: number): string {
  const { column, row } = parseCellName(cell) ?? { column: 0, row: 1 };
  const height = Math.min(300, 18 + 14 * linesWithin(text, LINE_CHARACTERS));
  const anchor = [column + 1, 12, row - 1, 4, column + 5, 12, row + Math.ceil(height / 18), 4].join(', ');
  return (
    `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;width:260pt;height:${height}pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
    '<v:textbox style="mso-direction-alt:auto"/>' +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row - 1}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
  );
}

export const FIRST_SHAPE = 1025;

/** The type that the boxes are of. */
const SHAPE_TYPE =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
  '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';

/** The drawing part of a sheet's comments. */
export const commentDrawing = (comments: readonly CellComment[]): string =>
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
  '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>' +
  `${SHAPE_TYPE}${comments.map((comment, index) => commentShape(comment, FIRST_SHAPE + index)).join('')}</xml>`;
