import { WORD_NAMESPACES, XML_HEADER } from '../../docx/xml.ts';
import { page } from '../../nd30/page.ts';
import { ptToHalfPoints, type Pt } from '../../nd30/units.ts';
import { styleKeys, styles, tableStyle, type ParagraphStyle } from '../styles.ts';

const font = page.font.name;
const fonts = `<w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="${font}" w:cs="${font}"/>`;
const sizeOf = (size: Pt): string => {
  const half = ptToHalfPoints(size);
  return `<w:sz w:val="${half}"/><w:szCs w:val="${half}"/>`;
};
const attributes = (values: Readonly<Record<string, number | string | undefined>>): string =>
  Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` w:${name}="${value ?? ''}"`)
    .join('');

/** Paragraph properties in the order that the schema asks (CT_PPrBase, ECMA-376 Part 1, 17.3.1.26). */
function paragraphProperties(style: ParagraphStyle): string {
  const line = style.exact ?? style.line ?? 240;
  const spacing = attributes({
    before: style.before ?? 0,
    after: style.after ?? 0,
    line,
    lineRule: style.exact === undefined ? 'auto' : 'exact',
  });
  const indents = attributes({ left: style.left, firstLine: style.firstLine, hanging: style.hanging });
  return [
    style.keepNext === true ? '<w:keepNext/>' : '',
    style.keepLines === true ? '<w:keepLines/>' : '',
    style.topBorder === true
      ? '<w:pBdr><w:top w:val="single" w:sz="6" w:space="0" w:color="000000"/></w:pBdr>'
      : '',
    `<w:spacing${spacing}/>`,
    indents === '' ? '' : `<w:ind${indents}/>`,
    style.contextualSpacing === true ? '<w:contextualSpacing/>' : '',
    `<w:jc w:val="${style.align}"/>`,
    style.outline === undefined ? '' : `<w:outlineLvl w:val="${style.outline}"/>`,
  ].join('');
}

const runProperties = (style: ParagraphStyle): string =>
  [
    style.bold === true ? '<w:b/><w:bCs/>' : '',
    style.italic === true ? '<w:i/><w:iCs/>' : '',
    sizeOf(style.size),
  ].join('');

const paragraphStyle = (style: ParagraphStyle): string =>
  `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${style.id}"><w:name w:val="${style.name}"/>` +
  `<w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>${paragraphProperties(style)}</w:pPr><w:rPr>${runProperties(style)}</w:rPr></w:style>`;

const border = (side: string): string => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`;

/** `styles.xml` of our templates: every paragraph style from the table in `styles.ts`, black Times New Roman throughout. */
export const stylesPart = (): string =>
  `${XML_HEADER}<w:styles ${WORD_NAMESPACES}><w:docDefaults><w:rPrDefault><w:rPr>${fonts}<w:color w:val="${page.colour.hex}"/>` +
  `${sizeOf(styles.body.size)}<w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>` +
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:pPr><w:widowControl/></w:pPr></w:style>' +
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>' +
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/>' +
  '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="0" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>' +
  `<w:style w:type="table" w:customStyle="1" w:styleId="${tableStyle.id}"><w:name w:val="${tableStyle.name}"/><w:basedOn w:val="TableNormal"/><w:tblPr>` +
  `<w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(border).join('')}</w:tblBorders>` +
  `<w:tblCellMar><w:top w:w="${tableStyle.cellPadding}" w:type="dxa"/><w:left w:w="${tableStyle.cellMargin}" w:type="dxa"/><w:bottom w:w="${tableStyle.cellPadding}" w:type="dxa"/><w:right w:w="${tableStyle.cellMargin}" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>` +
  `${styleKeys.map((key) => paragraphStyle(styles[key])).join('')}</w:styles>`;
