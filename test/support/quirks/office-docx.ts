import PizZip from 'pizzip';
import { DRAWING_NAMESPACES } from '../docx-made/made.ts';
import { relationships } from '../tiny-docx.ts';
import { R, W } from '../xml.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** Times New Roman 14, nothing more: what an office's computers are set to. */
export const STYLES = `<w:styles xmlns:w="${W}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"/><w:sz w:val="28"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style></w:styles>`;

const HEADER = `<w:hdr xmlns:w="${W}"><w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/></w:rPr><w:t>2</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:hdr>`;

export interface OfficeParts {
  readonly styles?: string;
  /** The section's properties; A4, 20/15/20/30 mm, number above from page 2 where left out. */
  readonly section?: string;
  /** More parts by name, with their content type and the relationship that leads to them. */
  readonly more?: readonly { name: string; type: string; relation: string; xml: string }[];
  readonly application?: string;
}

export const MARGINS =
  '<w:pgMar w:top="1134" w:right="851" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/>';

/** The inner XML of a section of A4 pages; `start` restarts its numbers. */
export const section = ({
  page = '<w:pgSz w:w="11906" w:h="16838"/>',
  start,
}: { page?: string; start?: number } = {}): string =>
  `<w:sectPr><w:headerReference w:type="default" r:id="rId2"/>${page}${MARGINS}` +
  `${start === undefined ? '' : `<w:pgNumType w:start="${start}"/>`}<w:titlePg/></w:sectPr>`;

/** A DOCX as an office's word processor would have saved it, around a body. */
export function officeDocx(
  body: string,
  { styles = STYLES, section: properties = section(), more = [], application }: OfficeParts = {},
): Uint8Array {
  const zip = new PizZip();
  const override = (name: string, type: string): string =>
    `<Override PartName="/${name}" ContentType="${type}"/>`;
  zip.file(
    '[Content_Types].xml',
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>${override('word/document.xml', `${MAIN}.document.main+xml`)}${override('word/styles.xml', `${MAIN}.styles+xml`)}${override('word/header1.xml', `${MAIN}.header+xml`)}${more.map(({ name, type }) => override(name, type)).join('')}</Types>`,
  );
  zip.file(
    '_rels/.rels',
    relationships(
      `<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/>` +
        (application === undefined
          ? ''
          : `<Relationship Id="rId2" Type="${OFFICE}/extended-properties" Target="docProps/app.xml"/>`),
    ),
  );
  if (application !== undefined)
    zip.file(
      'docProps/app.xml',
      `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>${application}</Application></Properties>`,
    );
  zip.file(
    'word/document.xml',
    `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="${W}" xmlns:r="${R}" ${DRAWING_NAMESPACES} mc:Ignorable=""><w:body>${body}${properties}</w:body></w:document>`,
  );
  zip.file(
    'word/_rels/document.xml.rels',
    relationships(
      `<Relationship Id="rId1" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${OFFICE}/header" Target="header1.xml"/>${more
        .map(
          ({ name, relation }, at) =>
            `<Relationship Id="rId${at + 10}" Type="${OFFICE}/${relation}" Target="${name.replace(/^word\//u, '')}"/>`,
        )
        .join('')}`,
    ),
  );
  zip.file('word/styles.xml', styles);
  zip.file('word/header1.xml', HEADER);
  for (const { name, xml } of more) zip.file(name, xml);
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}
