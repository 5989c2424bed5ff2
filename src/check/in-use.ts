import type { Block, DocxDocument, Paragraph, Section } from '../docx/read/model.ts';

const paragraphsOf = (blocks: readonly Block[]): Paragraph[] =>
  blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [block]
      : block.rows.flatMap(({ cells }) => cells.flatMap((cell) => paragraphsOf(cell.blocks))),
  );

/** Headers and footers that are printed: those of first pages where the section has one, of even pages where asked. */
export function headersInUse(
  { settings }: DocxDocument,
  { titlePage, headers, footers }: Section,
): {
  readonly area: 'header' | 'footer';
  readonly type: 'default' | 'first' | 'even';
  readonly paragraphs: readonly Paragraph[];
}[] {
  const types = [
    'default' as const,
    ...(titlePage ? (['first'] as const) : []),
    ...(settings.evenAndOddHeaders ? (['even'] as const) : []),
  ];
  return types.flatMap((type) =>
    (['header', 'footer'] as const).map((area) => ({
      area,
      type,
      paragraphs: paragraphsOf((area === 'header' ? headers : footers)[type]?.blocks ?? []),
    })),
  );
}

/** Every paragraph that is printed: the body's, and of headers and footers those in use, each once. */
export function printedParagraphs(document: DocxDocument): Paragraph[] {
  const around = document.sections.flatMap((section) =>
    headersInUse(document, section).flatMap(({ paragraphs }) => paragraphs),
  );
  return [...document.paragraphs, ...new Set(around)];
}
