import type {
  Block,
  DocxDocument,
  HeaderFooter,
  HeadersFooters,
  Paragraph,
  Run,
  Section,
  Table,
} from '../docx/read/model.ts';
import { encodingOf, fromLegacy } from '../text/legacy/legacy.ts';

/** Letters of Vietnamese in Unicode that no 8-bit code has: their paragraph is Unicode, whatever its face. */
const unicode = /[\u0102-\u01B0\u1EA0-\u1EF9]/u;

const isCoded = ({ font, text }: Run): boolean =>
  encodingOf(font) !== undefined && /[\u00A1-\u00FF]/u.test(text);

/** Words of a paragraph are written in TCVN3 or VNI: not one letter of it can only be Unicode. */
const isLegacy = ({ runs, text }: Paragraph): boolean => runs.some(isCoded) && !unicode.test(text);

const decodedRun = (run: Run, start: number): Run =>
  encodingOf(run.font) === undefined
    ? { ...run, start }
    : { ...run, start, text: fromLegacy(run.text, run.font).join('') };

/** The words of a paragraph as a reader sees them; where they stand in the file is as before. */
function decodedText(paragraph: Paragraph): Paragraph {
  if (unicode.test(paragraph.text) || !paragraph.runs.some(({ font }) => encodingOf(font) !== undefined))
    return paragraph;
  const runs: Run[] = [];
  let start = 0;
  for (const run of paragraph.runs) {
    const own = decodedRun(run, start);
    start += own.text.length;
    runs.push(own);
  }
  return { ...paragraph, runs, text: runs.map(({ text }) => text).join('') };
}

/** What is made of each thing is made once. */
function once<T extends object>(make: (before: T) => T): (before: T) => T {
  const known = new Map<T, T>();
  return (before) => {
    const after = known.get(before) ?? make(before);
    known.set(before, after);
    return after;
  };
}

type Again = (block: Block) => Block;

const storyAgain = (again: Again, { blocks, ...rest }: HeaderFooter): HeaderFooter => ({
  ...rest,
  blocks: blocks.map(again),
});

function storiesAgain(again: Again, { default: usual, first, even }: HeadersFooters): HeadersFooters {
  return {
    ...(usual === undefined ? {} : { default: storyAgain(again, usual) }),
    ...(first === undefined ? {} : { first: storyAgain(again, first) }),
    ...(even === undefined ? {} : { even: storyAgain(again, even) }),
  };
}

const sectionAgain =
  (again: Again) =>
  (section: Section): Section => ({
    ...section,
    blocks: section.blocks.map(again),
    headers: storiesAgain(again, section.headers),
    footers: storiesAgain(again, section.footers),
  });

/**
 * A document whose words in TCVN3 or VNI are read as Unicode by their faces, so that its components are found and its
 * words judged; `raw` and every place in the file stay. A document in Unicode is given back as it is.
 */
export function decoded(document: DocxDocument): DocxDocument {
  if (!document.allParagraphs.some(isLegacy)) return document;
  // One block is met in several lists: it becomes one block again.
  const paragraph = once((before: Paragraph): Paragraph => ({
    ...decodedText(before),
    textBoxes: before.textBoxes.map((box) => ({ ...box, blocks: box.blocks.map(again) })),
  }));
  const table = once((before: Table): Table => ({
    ...before,
    rows: before.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, blocks: cell.blocks.map(again) })),
    })),
  }));
  const again = (block: Block): Block => (block.kind === 'paragraph' ? paragraph(block) : table(block));
  return {
    ...document,
    sections: document.sections.map(sectionAgain(again)),
    blocks: document.blocks.map(again),
    paragraphs: document.paragraphs.map(paragraph),
    allParagraphs: document.allParagraphs.map(paragraph),
    tables: document.tables.map(table),
    notes: document.notes.map((note) => ({ ...note, blocks: note.blocks.map(again) })),
  };
}
