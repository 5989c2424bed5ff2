import { writePackage, type Parts } from '../../docx/package.ts';
import { WORD_NAMESPACES, XML_HEADER } from '../../docx/xml.ts';
import { margins } from '../../house/layout.ts';
import { page } from '../../nd30/page.ts';
import { mmToTwip, twip, type Twip } from '../../nd30/units.ts';
import { styles } from '../styles.ts';
import { appendixBody, letterBody } from './letter-template.ts';
import { lines, paragraph } from './markup.ts';
import { stylesPart } from './styles-part.ts';

/** A template as a file. */
export interface TemplateFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const RELATIONSHIP = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The parts beside the main one: name, content type, and the relationship by which `document.xml` reaches it. */
const satellites = [
  { id: 'rId1', part: 'styles', type: 'styles' },
  { id: 'rId2', part: 'settings', type: 'settings' },
  { id: 'rId3', part: 'header1', type: 'header' },
  { id: 'rId4', part: 'footer1', type: 'footer' },
  { id: 'rId5', part: 'footer2', type: 'footer' },
] as const;

const contentTypes = `${XML_HEADER}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${WORD_TYPE}.document.main+xml"/>${satellites
  .map(({ part, type }) => `<Override PartName="/word/${part}.xml" ContentType="${WORD_TYPE}.${type}+xml"/>`)
  .join('')}</Types>`;

const relationships = (entries: readonly { id: string; type: string; target: string }[]): string =>
  `${XML_HEADER}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries
    .map(
      ({ id, type, target }) =>
        `<Relationship Id="${id}" Type="${RELATIONSHIP}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

const settings = `${XML_HEADER}<w:settings ${WORD_NAMESPACES}><w:zoom w:percent="100"/><w:defaultTabStop w:val="567"/><w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="vi-VN"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>`;

// The page number stands in the middle of the top margin (PL1.A.I.7); the first page has no header of its own.
const header = `${XML_HEADER}<w:hdr ${WORD_NAMESPACES}><w:p><w:pPr><w:pStyle w:val="${styles.pageNumber.id}"/></w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:hdr>`;

const footer = (content: string): string => `${XML_HEADER}<w:ftr ${WORD_NAMESPACES}>${content}</w:ftr>`;
const sampleMark = paragraph('sampleMark', '{Bản mẫu}');

const sides = {
  top: mmToTwip(margins.top),
  right: mmToTwip(margins.right),
  bottom: mmToTwip(margins.bottom),
  left: mmToTwip(margins.left),
  header: mmToTwip(margins.header),
  footer: mmToTwip(margins.footer),
};
const width = mmToTwip(page.size.width);
const height = mmToTwip(page.size.height);

const section = `<w:sectPr><w:headerReference w:type="default" r:id="rId3"/><w:footerReference w:type="first" r:id="rId4"/><w:footerReference w:type="default" r:id="rId5"/><w:pgSz w:w="${width}" w:h="${height}"/><w:pgMar w:top="${sides.top}" w:right="${sides.right}" w:bottom="${sides.bottom}" w:left="${sides.left}" w:header="${sides.header}" w:footer="${sides.footer}" w:gutter="0"/><w:titlePg/></w:sectPr>`;

/** Width between the side margins of a page of our templates. */
export const textAreaWidth: Twip = twip(width - sides.left - sides.right);

const packageOf = (body: string): Parts =>
  new Map([
    ['[Content_Types].xml', contentTypes],
    ['_rels/.rels', relationships([{ id: 'rId1', type: 'officeDocument', target: 'word/document.xml' }])],
    [
      'word/document.xml',
      `${XML_HEADER}<w:document ${WORD_NAMESPACES}><w:body>${body}${paragraph('sectionEnd', '')}${section}</w:body></w:document>`,
    ],
    [
      'word/_rels/document.xml.rels',
      relationships(satellites.map(({ id, part, type }) => ({ id, type, target: `${part}.xml` }))),
    ],
    ['word/styles.xml', stylesPart()],
    ['word/settings.xml', settings],
    ['word/header1.xml', header],
    ['word/footer1.xml', footer(lines('Địa chỉ', 'addressFooter') + sampleMark)],
    ['word/footer2.xml', footer(sampleMark)],
  ]);

/** File names of the templates, by what they are for. */
export const templateNames = { letter: 'van-ban.docx', appendix: 'phu-luc.docx' } as const;

/** Builds our templates from the decree's sizes and the house's choices; same code, same bytes. */
export const buildTemplates = (): TemplateFile[] => [
  { name: templateNames.letter, bytes: writePackage(packageOf(letterBody(textAreaWidth))) },
  { name: templateNames.appendix, bytes: writePackage(packageOf(appendixBody())) },
];
