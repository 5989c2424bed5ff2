import PizZip from 'pizzip';
import { R, W } from './xml.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const CONTENT_TYPES = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
<Override PartName="/word/document.xml" ContentType="${MAIN}.document.main+xml"/>
<Override PartName="/word/styles.xml" ContentType="${MAIN}.styles+xml"/>
<Override PartName="/word/header1.xml" ContentType="${MAIN}.header+xml"/>
</Types>`;

const PACKAGE_RELS = relationships(
  `<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/>`,
);

const DOCUMENT_RELS = relationships(`<Relationship Id="rId1" Type="${OFFICE}/styles" Target="styles.xml"/>
<Relationship Id="rId2" Type="${OFFICE}/header" Target="header1.xml"/>`);

/** Body ▸ Khoản ▸ Khoản nhẹ turns bold on and off again; Đậm is bold by itself. */
const STYLES = `<w:styles xmlns:w="${W}">
<w:docDefaults>
<w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/><w:sz w:val="28"/></w:rPr></w:rPrDefault>
<w:pPrDefault><w:pPr><w:spacing w:after="120"/></w:pPr></w:pPrDefault>
</w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Body"><w:name w:val="Normal"/><w:pPr><w:jc w:val="both"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Khoan"><w:name w:val="Khoản"/><w:basedOn w:val="Body"/><w:pPr><w:keepNext/><w:spacing w:before="60"/><w:ind w:firstLine="720"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="KhoanNhe"><w:name w:val="Khoản nhẹ"/><w:basedOn w:val="Khoan"/><w:pPr><w:keepNext w:val="0"/><w:ind w:left="360" w:hanging="360"/></w:pPr><w:rPr><w:b w:val="0"/><w:i/></w:rPr></w:style>
<w:style w:type="character" w:styleId="Dam"><w:name w:val="Đậm"/><w:rPr><w:b/><w:sz w:val="26"/></w:rPr></w:style>
<w:style w:type="table" w:styleId="Bang"><w:name w:val="Bảng"/><w:tblPr><w:tblBorders><w:top w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:left w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:bottom w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:right w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:insideV w:val="single" w:sz="8" w:space="0" w:color="auto"/></w:tblBorders></w:tblPr></w:style>
</w:styles>`;

const HEADER = `<w:hdr xmlns:w="${W}"><w:p><w:pPr><w:jc w:val="center"/></w:pPr>
<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>
<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:rPr><w:sz w:val="26"/></w:rPr><w:t>2</w:t></w:r>
<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:hdr>`;

/** A4 with the decree's margins: 165 mm of text, the page number on top. */
export const A4_SECTION = `<w:sectPr><w:headerReference w:type="default" r:id="rId2"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/><w:pgNumType w:start="1"/></w:sectPr>`;

/** The parts of a small valid DOCX around this body XML; `changes` replaces or adds parts, `null` drops one. */
export function tinyDocx(body: string, changes: Readonly<Record<string, string | null>> = {}): Uint8Array {
  const parts: Record<string, string | null> = {
    '[Content_Types].xml': CONTENT_TYPES,
    '_rels/.rels': PACKAGE_RELS,
    'word/document.xml': `<w:document xmlns:w="${W}" xmlns:r="${R}"><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': DOCUMENT_RELS,
    'word/styles.xml': STYLES,
    'word/header1.xml': HEADER,
    ...changes,
  };
  const zip = new PizZip();
  for (const [name, content] of Object.entries(parts)) if (content !== null) zip.file(name, content);
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}

/** A paragraph: its properties as XML, then runs as XML or plain text. */
export function p(content: string, pPr = ''): string {
  const runs = content.startsWith('<') || content === '' ? content : r(content);
  return `<w:p>${pPr === '' ? '' : `<w:pPr>${pPr}</w:pPr>`}${runs}</w:p>`;
}

/** A run of text, its properties as XML. */
export function r(text: string, rPr = ''): string {
  return `<w:r>${rPr === '' ? '' : `<w:rPr>${rPr}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A `.rels` part. */
export function relationships(entries: string): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries}</Relationships>`;
}

/** Two columns, a repeated head row, borders from the style "Bảng". */
export function twoColumnTable(rows: readonly (readonly [string, string])[]): string {
  const cell = (content: string) =>
    `<w:tc><w:tcPr><w:tcW w:w="4677" w:type="dxa"/></w:tcPr>${content.startsWith('<') ? content : p(content)}</w:tc>`;
  const lines = rows.map(([left, right], index) => {
    const head = index === 0 ? '<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>' : '';
    return `<w:tr>${head}${cell(left)}${cell(right)}</w:tr>`;
  });
  return `<w:tbl><w:tblPr><w:tblStyle w:val="Bang"/><w:tblW w:w="9354" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="4677"/><w:gridCol w:w="4677"/></w:tblGrid>${lines.join('')}</w:tbl>`;
}

/** A rule line as we draw them: an empty thin paragraph whose top border the indents cut to 60 mm of 165. */
export const RULE_60_MM = p(
  '',
  '<w:pBdr><w:top w:val="single" w:sz="6" w:space="0" w:color="auto"/></w:pBdr><w:spacing w:before="120" w:line="120" w:lineRule="exact"/><w:ind w:left="2976" w:right="2977"/>',
);
