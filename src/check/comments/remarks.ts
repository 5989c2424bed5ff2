import type { Diagnostic } from '../../diagnostic/diagnostic.ts';
import type { Severity } from '../../diagnostic/severity.ts';
import { docxPlaceName } from '../../diagnostic/terminal.ts';
import { spansOf } from '../../docx/markup.ts';
import type { DocxDocument, Paragraph } from '../../docx/read/model.ts';
import { escapeXml } from '../../docx/xml.ts';
import { xmlSpots, type XmlSpot } from './text-offsets.ts';

/** A comment, and where its range begins and ends in the main part. */
export interface Remark {
  readonly id: number;
  readonly xml: string;
  readonly start: XmlSpot;
  readonly end: XmlSpot;
}

const AUTHOR = 'Văn Thư';
const severityNames: Readonly<Record<Severity, string>> = {
  error: 'Lỗi',
  warning: 'Cần xem',
  info: 'Ghi chú',
};

// XML 1.0 has no place for these, escaped or not.
const FORBIDDEN = /[^\P{Cc}\n\t]|[\p{Cs}\u{FFFE}\u{FFFF}]/gu;

const line = (words: string): string =>
  `<w:p><w:r><w:t xml:space="preserve">${escapeXml(words.replaceAll(FORBIDDEN, '\u{FFFD}').replaceAll('\n', ' '))}</w:t></w:r></w:p>`;

/** @param elsewhere where it stands, for what cannot bear a comment itself: a header, a text box, the whole file */
function commentXml(id: number, diagnostic: Diagnostic, elsewhere: string | undefined): string {
  const { severity, message, hint, rule, cite } = diagnostic;
  const place = elsewhere === undefined ? '' : ` (${elsewhere})`;
  return [
    `<w:comment w:id="${id}" w:author="${AUTHOR}" w:initials="VT">`,
    line(`${severityNames[severity]}${place}: ${message}`),
    ...(hint === undefined ? [] : [line(`→ ${hint}`)]),
    line(cite === undefined ? rule : `${rule} — ${cite}`),
    '</w:comment>',
  ].join('');
}

/** After the properties of a paragraph; undefined for one without content (`<w:p/>`). */
function afterProperties({ place }: Paragraph, xml: string): XmlSpot | undefined {
  const own = xml.slice(place.start, place.end);
  const opening = /^<w:p(?=[\s/>])[^<>]*>/u.exec(own)?.[0];
  if (opening === undefined || opening.endsWith('/>')) return undefined;
  const [properties] = spansOf(own, 'w:pPr');
  return { at: place.start + (properties?.start === opening.length ? properties.end : opening.length) };
}

function around(
  paragraph: Paragraph,
  xml: string,
  { column, length = 1 }: Diagnostic['where'],
): { readonly start: XmlSpot; readonly end: XmlSpot } | undefined {
  const start = column === undefined ? 0 : column - 1;
  const end = column === undefined ? paragraph.text.length : start + length;
  const spots = xmlSpots(paragraph.runs, xml, start, end);
  if (spots !== undefined) return spots;
  const at = afterProperties(paragraph, xml);
  return at === undefined ? undefined : { start: at, end: at };
}

/** The findings as comments, each at its words; what cannot bear one is told on the first paragraph that can. */
export function remarksOf(
  { mainPart, paragraphs, sections }: DocxDocument,
  xml: string,
  findings: readonly Diagnostic[],
  firstId: number,
): readonly Remark[] | undefined {
  const bearers = paragraphs.filter(({ place, inTextBox }) => place.part === mainPart && !inTextBox);
  const byOrdinal = new Map(bearers.map((paragraph) => [paragraph.ordinal, paragraph]));
  const remarks: Remark[] = [];
  for (const finding of findings) {
    const { where } = finding;
    const own = where.part === mainPart ? byOrdinal.get(where.paragraph ?? 0) : undefined;
    const spots = own === undefined ? undefined : around(own, xml, where);
    const elsewhere =
      spots !== undefined ||
      (where.paragraph === undefined && (where.section === undefined || sections.length === 1))
        ? undefined
        : docxPlaceName(where);
    let range = spots;
    for (let index = 0; range === undefined && index < bearers.length; index += 1) {
      const bearer = bearers[index];
      if (bearer !== undefined) range = around(bearer, xml, { source: where.source });
    }
    if (range === undefined) return undefined;
    const id = firstId + remarks.length;
    remarks.push({ id, xml: commentXml(id, finding, elsewhere), ...range });
  }
  return remarks;
}
