import type {
  Block,
  DocumentSettings,
  DocxDocument,
  HeadersFooters,
  Paragraph,
  Section,
} from '../docx/read/model.ts';
import { linesOf } from './lines.ts';
import { keyOf } from './names.ts';
import type { Found } from './scene.ts';

const address =
  /(?:địa chỉ|trụ sở|điện thoại|đt|tel|fax|e-?mail|thư điện tử|website|trang tin|cổng thông tin)\s*:|@|https?:|www\./iu;
const SAMPLE = keyOf('BẢN MẪU – KHÔNG CÓ GIÁ TRỊ PHÁP LÝ');

const paragraphsIn = (blocks: readonly Block[]): Paragraph[] =>
  blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [block]
      : block.rows.flatMap(({ cells }) => cells.flatMap((cell) => paragraphsIn(cell.blocks))),
  );

const isAddress = ({ text }: Paragraph): boolean => address.test(text) && keyOf(text) !== SAMPLE;

/** The headers and footers that pages of a section really have. */
function shown({ headers, footers, titlePage }: Section, { evenAndOddHeaders }: DocumentSettings): Block[] {
  const used = (one: HeadersFooters): Block[] => [
    ...(titlePage ? (one.first?.blocks ?? []) : []),
    ...(one.default?.blocks ?? []),
    ...(evenAndOddHeaders ? (one.even?.blocks ?? []) : []),
  ];
  return [...used(headers), ...used(footers)];
}

/** The paragraphs with a page number, each once however many sections share it. */
function pageNumbers({ sections, settings }: DocxDocument): Paragraph[] {
  const all = sections.flatMap((section) => paragraphsIn(shown(section, settings)));
  return [...new Set(all)].filter(({ fields }) => fields.some(({ name }) => name === 'PAGE'));
}

/** Page numbers, and the address at the foot of the first page or below the last words. */
export function findFurniture(document: DocxDocument, after: readonly Paragraph[]): Found[] {
  const numbers = pageNumbers(document).flatMap((paragraph) => linesOf(paragraph));
  const [section] = document.sections;
  const footer =
    (section?.titlePage === true ? section.footers.first : undefined) ?? section?.footers.default;
  const inFooter = paragraphsIn(footer?.blocks ?? []).filter(isAddress);
  const addresses = (inFooter.length > 0 ? inFooter : after.filter(isAddress)).flatMap((paragraph) =>
    linesOf(paragraph),
  );
  const found: Found[] = [];
  if (numbers.length > 0) found.push({ id: 'pageNumber', lines: numbers, confidence: 'sure' });
  if (addresses.length > 0) found.push({ id: 'addressFooter', lines: addresses, confidence: 'sure' });
  return found;
}
