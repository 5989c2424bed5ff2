import PizZip from 'pizzip';
import type { Example, ExampleAppendix, ExamplePart } from '../../../src/check/example.ts';
import { components, type ComponentId } from '../../../src/nd30/components.ts';
import { urgencyMarks } from '../../../src/nd30/marks.ts';
import type { DocumentTypeId } from '../../../src/nd30/document-types.ts';
import { R, W } from '../xml.ts';
import { appendixXml, bodyXml, numberingXml } from './body.ts';
import { copyXml } from './copy.ts';
import { markXml } from './mark.ts';
import {
  decreed,
  formatted,
  paragraphXml,
  printedWidth,
  runProperties,
  textOf,
  TWIPS_PER_MM,
  twips,
  type Full,
} from './paragraph.ts';
import { ruleXml } from './rule-line.ts';
import { soundBody, soundParts, type SoundParts } from './sound.ts';

const NAMESPACES = `xmlns:w="${W}" xmlns:r="${R}"`;
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const HEADER_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The type in which a component can be shown. */
const home: Partial<Record<ComponentId, DocumentTypeId>> = {
  typeName: 'thong-bao',
  subject: 'thong-bao',
  authorityLine: 'quyet-dinh',
  commandLine: 'quyet-dinh',
  legalBasis: 'quyet-dinh',
  article: 'quyet-dinh',
  romanHeading: 'bao-cao',
  clauseTitle: 'bao-cao',
  point: 'bao-cao',
};

const typeOf = (example: Example): DocumentTypeId =>
  example.type ??
  Object.keys(example.parts ?? {})
    .map((id) => home[id as ComponentId])
    .find((type) => type !== undefined) ??
  'cong-van';

/** The lines of a component, the example's put over the sound ones. */
function linesOf(example: Example, sound: SoundParts, id: ComponentId): readonly ExamplePart[] {
  const said = example.parts?.[id];
  if (said === false) return [];
  const base = sound[id] ?? [];
  if (said === undefined) return base;
  if (Array.isArray(said)) return said as readonly ExamplePart[];
  const one = said as ExamplePart;
  if (typeof one === 'string' || one.text !== undefined) return [one];
  return (base.length === 0 ? [''] : base).map((line) => ({
    ...one,
    ...(typeof line === 'object' ? line : { text: line }),
  }));
}

const ratios: Partial<Record<ComponentId, number>> = { motto: 1, issuer: 0.4, subject: 0.4, typeName: 0.4 };

/** Without an abstract the type name bears the rule line (Mẫu 1.8, 1.10). */
const standsAlone = (example: Example, sound: SoundParts): boolean =>
  linesOf(example, sound, 'subject').length === 0;

interface Draw {
  readonly example: Example;
  readonly sound: SoundParts;
}

/** Marks of urgency are red. */
const markFormat = (id: ComponentId, base: Full, line: ExamplePart): Full =>
  formatted(id === 'urgencyMark' ? { ...base, color: urgencyMarks.ink.hex } : base, line);

function componentXml(
  { example, sound }: Draw,
  id: ComponentId,
  column: number,
  base: Full = decreed(id),
): string {
  const lines = linesOf(example, sound, id);
  if (id === 'urgencyMark' || id === 'circulationMark')
    return lines
      .map((line) =>
        markXml(line, markFormat(id, base, line), id === 'urgencyMark' ? 'left' : 'right', column),
      )
      .join('');
  const xml = lines.map((line) => {
    const { italic, bold } = base;
    const first = id === 'recipientsLabel' ? { italic, bold } : {};
    return paragraphXml(textOf(line, ''), {
      ...formatted(base, line),
      ...(typeof line === 'string' ? first : {}),
    });
  });
  const last = lines.at(-1);
  if (last === undefined) return '';
  const asked = typeof last === 'object' ? last.rule : undefined;
  const bears = components[id].rule !== undefined || (id === 'typeName' && standsAlone(example, sound));
  const otherwise = bears ? ratios[id] : undefined;
  if (asked === false || (asked === undefined && otherwise === undefined)) return xml.join('');
  const width = Math.max(
    ...lines.map((line) => printedWidth(textOf(line, ''), formatted(base, line), column)),
  );
  const { indentLeftMm, indentRightMm = 0 } = base;
  const room = { width: column, left: twips(indentLeftMm), right: twips(indentRightMm) };
  return xml.join('') + ruleXml(asked ?? {}, width, room, otherwise ?? 0.4);
}

const row = (cells: readonly { readonly width: number; readonly xml: string }[]): string =>
  `<w:tr>${cells
    .map(
      ({ width, xml }) =>
        `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${xml === '' ? '<w:p/>' : xml}</w:tc>`,
    )
    .join('')}</w:tr>`;

const table = (widths: readonly number[], rows: readonly string[]): string =>
  `<w:tbl><w:tblPr><w:tblW w:w="${widths.reduce((sum, width) => sum + width, 0)}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr>` +
  `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>${rows.join('')}</w:tbl>`;

/** Head and close in cells, or one under the other with indents that put each in its half of the page. */
function sideBySide(
  draw: Draw,
  width: number,
  rows: readonly (readonly [readonly ComponentId[], readonly ComponentId[]])[],
  split: number,
): string {
  const left = Math.round(width * split);
  const right = width - left;
  const column = (ids: readonly ComponentId[], room: number, indents: Partial<Full> = {}): string =>
    ids.map((id) => componentXml(draw, id, room, { ...decreed(id), ...indents })).join('');
  if (draw.example.layout === 'paragraphs')
    return rows
      .map(
        ([a, b]) =>
          column(b, right, { indentLeftMm: left / TWIPS_PER_MM }) +
          column(a, left, { indentRightMm: right / TWIPS_PER_MM }),
      )
      .join('');
  return table(
    [left, right],
    rows.map(([a, b]) =>
      row([
        { width: left, xml: column(a, left) },
        { width: right, xml: column(b, right) },
      ]),
    ),
  );
}

type Rows = readonly (readonly [readonly ComponentId[], readonly ComponentId[]])[];

const swapped = (example: Example, rows: Rows): Rows =>
  example.swapped === true ? rows.map(([left, right]) => [right, left]) : rows;

const pageSize = ({ page = {} }: Example, landscape = page.landscape ?? false) => {
  const [width, height] = [twips(page.widthMm ?? 210), twips(page.heightMm ?? 297)];
  return landscape ? { width: height, height: width } : { width, height };
};

const margins = ({ page = {} }: Example) => ({
  top: twips(page.topMm ?? 20),
  bottom: twips(page.bottomMm ?? 20),
  left: twips(page.leftMm ?? 30),
  right: twips(page.rightMm ?? 15),
});

const hasAddress = ({ parts, addressOn }: Example): boolean =>
  parts?.addressFooter !== undefined && addressOn !== 'end';

const addressReferences = (example: Example): string =>
  !hasAddress(example)
    ? ''
    : (example.addressOn === 'every' ? ['first', 'default'] : ['first'])
        .map((type) => `<w:footerReference w:type="${type}" r:id="rId4"/>`)
        .join('');

function sectionXml(example: Example, appendix?: ExampleAppendix): string {
  const landscape = appendix?.landscape ?? example.page?.landscape ?? false;
  const { width, height } = pageSize(example, landscape);
  const { top, bottom, left, right } = margins(example);
  const number = example.pageNumber;
  const shown = number === false ? {} : (number ?? {});
  const first = appendix === undefined ? shown.onFirstPage === true : appendix.numberOnFirstPage === true;
  const area = shown.area ?? 'header';
  const kind = area === 'header' ? 'headerReference' : 'footerReference';
  const reference = (type: string): string => `<w:${kind} w:type="${type}" r:id="rId3"/>`;
  const numbered =
    number === false ? '' : first ? reference('default') + reference('first') : reference('default');
  const restart = appendix !== undefined && appendix.restartNumbers !== false ? 1 : shown.start;
  const numerals = shown.numerals === undefined ? '' : ` w:fmt="${shown.numerals}"`;
  const start = restart === undefined ? '' : ` w:start="${restart}"`;
  return (
    `<w:sectPr>${numbered}${appendix === undefined ? addressReferences(example) : ''}${appendix?.newPage === false ? '<w:type w:val="continuous"/>' : ''}<w:pgSz w:w="${width}" w:h="${height}"${landscape ? ' w:orient="landscape"' : ''}/>` +
    `<w:pgMar w:top="${top}" w:right="${right}" w:bottom="${bottom}" w:left="${left}" w:header="567" w:footer="567" w:gutter="0"/>` +
    `${numerals === '' && start === '' ? '' : `<w:pgNumType${numerals}${start}/>`}<w:titlePg/></w:sectPr>`
  );
}

function pageNumberXml({ pageNumber }: Example): string {
  const format = formatted(decreed('pageNumber'), pageNumber === false ? {} : (pageNumber ?? {}));
  const field = (inner: string): string => `<w:r>${runProperties(format)}${inner}</w:r>`;
  return paragraphXml('', format).replace(
    '</w:p>',
    field('<w:fldChar w:fldCharType="begin"/>') +
      field('<w:instrText xml:space="preserve"> PAGE </w:instrText>') +
      field('<w:fldChar w:fldCharType="separate"/>') +
      field('<w:t>2</w:t>') +
      field('<w:fldChar w:fldCharType="end"/>') +
      '</w:p>',
  );
}

const halves = (width: number, split: number, rows: readonly (readonly [string, string])[]): string => {
  const left = Math.round(width * split);
  return table(
    [left, width - left],
    rows.map(([a, b]) =>
      row([
        { width: left, xml: a },
        { width: width - left, xml: b },
      ]),
    ),
  );
};

/** Nơi nhận beside the signature; of a biên bản below its two signatures (Mẫu 1.9). */
function closeXml(draw: Draw, width: number): string {
  const recipients = ['recipientsLabel', 'recipientsList', 'drafterMark'] as const;
  if (draw.example.type !== 'bien-ban')
    return sideBySide(
      draw,
      width,
      [
        [recipients, ['signatureAuthority']],
        [[], ['postAboveName', 'signatureName']],
      ],
      0.45,
    );
  const one = (id: ComponentId): string => componentXml(draw, id, width * 0.55);
  const secretary = (id: ComponentId, text: string): string =>
    draw.example.secretary === false ? '' : paragraphXml(text, decreed(id));
  const wide = (id: ComponentId): string => componentXml(draw, id, width);
  return (
    halves(width, 0.45, [
      [secretary('signatureAuthority', 'THƯ KÝ'), one('signatureAuthority')],
      [secretary('signatureName', 'Trần Thị B'), one('postAboveName') + one('signatureName')],
    ]) +
    paragraphXml('', decreed('recipientsList')) +
    recipients.map(wide).join('')
  );
}

/** The address below a line across the page. */
function addressXml({ example, sound }: Draw, width: number): string {
  const lines = linesOf(example, sound, 'addressFooter');
  const ruled = (line: ExamplePart): boolean => typeof line === 'string' || line.rule !== false;
  return lines
    .map((line, index) => {
      const { ratio = 1, style = 'single' } = typeof line === 'object' && line.rule ? line.rule : {};
      const border =
        index === 0 && ruled(line)
          ? `<w:pBdr><w:top w:val="${style}" w:sz="6" w:space="1" w:color="auto"/></w:pBdr>`
          : '';
      const format = { ...formatted(decreed('addressFooter'), line), align: 'left' as const };
      return paragraphXml(
        textOf(line, ''),
        { ...format, indentRightMm: ((1 - ratio) * width) / TWIPS_PER_MM },
        border,
      );
    })
    .join('');
}

function documentXml(example: Example): string {
  const type = typeOf(example);
  const draw: Draw = { example: { ...example, type }, sound: soundParts(type) };
  const { width: pageWidth } = pageSize(example);
  const { left, right } = margins(example);
  const width = pageWidth - left - right;
  const wide = (id: ComponentId): string => componentXml(draw, id, width);
  const appendices = example.appendices ?? [];
  const hasAppendixPart = ['appendixLabel', 'appendixTitle', 'appendixAttached'].some(
    (id) => example.parts?.[id as ComponentId] !== undefined,
  );
  const attached: readonly ExampleAppendix[] = appendices.length === 0 && hasAppendixPart ? [{}] : appendices;
  const main =
    wide('circulationMark') +
    sideBySide(
      draw,
      width,
      swapped(example, [
        [
          ['parent', 'issuer'],
          ['nationalName', 'motto'],
        ],
        [['number', 'letterSubject', 'urgencyMark'], ['placeDate']],
      ]),
      example.swapped === true ? 0.615 : 0.385,
    ) +
    paragraphXml('', { ...decreed('bodyText'), firstLineMm: 0 }) +
    ['typeName', 'subject', 'authorityLine'].map((id) => wide(id as ComponentId)).join('') +
    addresseesXml(draw, width) +
    wide('legalBasis') +
    wide('commandLine') +
    bodyXml(draw.example, soundBody(draw.example), width) +
    paragraphXml('', { ...decreed('recipientsList') }) +
    closeXml(draw, width) +
    (example.copy === undefined ? '' : copyXml(example.copy, width, (rows) => halves(width, 0.45, rows))) +
    (example.addressOn === 'end' ? addressXml(draw, width) : '');
  const sections = attached.map((appendix, index) =>
    appendixXml(draw.example, appendix, index, attached.length, width),
  );
  const ended = (xml: string): string => `<w:p><w:pPr>${xml}</w:pPr></w:p>`;
  const pieces = [main, ...sections].map((piece, index) => {
    const property = sectionXml(example, attached[index - 1]);
    return index === sections.length ? piece + property : piece + ended(property);
  });
  return `${HEADER_XML}<w:document ${NAMESPACES}><w:body>${pieces.join('')}</w:body></w:document>`;
}

/** A single addressee stands centred; several hang under "Kính gửi:", their dashes in line under the colon. */
function addresseesXml(draw: Draw, width: number): string {
  const lines = linesOf(draw.example, draw.sound, 'addressees');
  const base = decreed('addressees');
  if (lines.length <= 1)
    return componentXml(draw, 'addressees', width, { ...base, align: 'center', spaceBeforePt: 6 });
  return lines
    .map((line, index) =>
      paragraphXml(
        textOf(line, ''),
        formatted({ ...base, indentLeftMm: index === 0 ? 30 : 46.5, align: 'left' }, line),
      ),
    )
    .join('');
}

function addressFooterXml(example: Example): string {
  const type = typeOf(example);
  const { left, right } = margins(example);
  const width = pageSize(example).width - left - right;
  const address = addressXml({ example: { ...example, type }, sound: soundParts(type) }, width);
  return `${HEADER_XML}<w:ftr ${NAMESPACES}>${address}</w:ftr>`;
}

const relationships = (...rows: string[]): string =>
  `${HEADER_XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rows.join('')}</Relationships>`;
const relation = (id: number, type: string, target: string): string =>
  `<Relationship Id="rId${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
const override = (part: string, type: string): string =>
  `<Override PartName="/word/${part}.xml" ContentType="${MAIN}.${type}+xml"/>`;

/** An example as a DOCX: plain, every format set directly, as a clerk's own file would be. */
export function exampleDocx(example: Example): Uint8Array {
  const area = (example.pageNumber === false ? undefined : example.pageNumber?.area) ?? 'header';
  const root = area === 'header' ? 'hdr' : 'ftr';
  const zip = new PizZip();
  zip.file(
    '[Content_Types].xml',
    `${HEADER_XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
      `${override('document', 'document.main')}${override('styles', 'styles')}${override(area, area)}${override('numbering', 'numbering')}${hasAddress(example) ? override('footer2', 'footer') : ''}</Types>`,
  );
  zip.file('_rels/.rels', relationships(relation(1, 'officeDocument', 'word/document.xml')));
  zip.file(
    'word/_rels/document.xml.rels',
    relationships(
      relation(1, 'styles', 'styles.xml'),
      relation(2, 'numbering', 'numbering.xml'),
      relation(3, area, `${area}.xml`),
      ...(hasAddress(example) ? [relation(4, 'footer', 'footer2.xml')] : []),
    ),
  );
  zip.file(
    'word/styles.xml',
    `${HEADER_XML}<w:styles ${NAMESPACES}><w:docDefaults><w:rPrDefault>${runProperties(decreed('bodyText'))}</w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style></w:styles>`,
  );
  zip.file('word/numbering.xml', HEADER_XML + numberingXml(NAMESPACES));
  zip.file(`word/${area}.xml`, `${HEADER_XML}<w:${root} ${NAMESPACES}>${pageNumberXml(example)}</w:${root}>`);
  if (hasAddress(example)) zip.file('word/footer2.xml', addressFooterXml(example));
  zip.file('word/document.xml', documentXml(example));
  return zip.generate({ type: 'uint8array' });
}
