import type { DocxDocument, Field, Paragraph, Section } from '../docx/read/model.ts';
import { headersInUse } from './in-use.ts';

/** Where a section prints its page number. */
export interface PageNumber {
  readonly section: Section;
  readonly area: 'header' | 'footer';
  readonly type: 'default' | 'first' | 'even';
  readonly paragraph: Paragraph;
  readonly field: Field;
}

const pageField = ({ fields }: Paragraph): Field | undefined => fields.find(({ name }) => name === 'PAGE');

/** Every place in which a PAGE field is printed. */
export const pageNumbers = (document: DocxDocument): PageNumber[] =>
  document.sections.flatMap((section) =>
    headersInUse(document, section).flatMap(({ area, type, paragraphs }) =>
      paragraphs.flatMap((paragraph) => {
        const field = pageField(paragraph);
        return field === undefined ? [] : [{ section, area, type, paragraph, field }];
      }),
    ),
  );

/** Characters of a page of running text at 14 pt: our own, to tell one page from several. */
const LETTERS_A_PAGE = 3_200;
const PARAGRAPHS_A_PAGE = 48;

/** Sections whose pages are numbered in one series: a section that starts its own numbers begins another. */
export function numberedSeries(document: DocxDocument): Section[][] {
  const series: Section[][] = [];
  for (const section of document.sections) {
    const current = series.at(-1);
    if (current === undefined || section.pageNumbers.start !== undefined) series.push([section]);
    else current.push(section);
  }
  return series;
}

/** How the length of some sections shows: for sure one page, for sure several, or not known without a printer. */
export function pageCount(
  { paragraphs }: DocxDocument,
  sections: readonly Section[],
): 'one' | 'several' | 'unknown' {
  const [first, ...rest] = sections;
  if (rest.some(({ type }) => type !== 'continuous')) return 'several';
  const indexes = new Set(sections.map(({ index }) => index));
  const own = paragraphs.filter(({ section, story }) => story === 'body' && indexes.has(section));
  const broken = own.some(
    ({ text, format }, at) => (at > 0 && format.pageBreakBefore) || text.includes('\f'),
  );
  if (first === undefined || broken) return first === undefined ? 'one' : 'several';
  const letters = own.reduce((sum, { text }) => sum + text.length, 0);
  if (letters > LETTERS_A_PAGE * 1.3 || own.length > PARAGRAPHS_A_PAGE * 1.6) return 'several';
  return letters < LETTERS_A_PAGE * 0.5 && own.length < PARAGRAPHS_A_PAGE * 0.6 ? 'one' : 'unknown';
}
