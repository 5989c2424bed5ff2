import type { Paragraph, Table } from '../docx/read/model.ts';
import type { Body, Line, Located, LocatedAppendix, LocatedDocument } from '../locate/located.ts';
import type { DocumentWords, Words, WordsAppendix, WordsBlock } from './words.ts';

const NONE: readonly Words[] = [];

const ofLine = (line: Line): Words => ({ text: line.text, line });

const ofParagraph = (paragraph: Paragraph): Words => ({
  text: paragraph.text.trim(),
  line: { paragraph, start: 0, end: paragraph.text.length, text: paragraph.text.trim() },
});

const ofLocated = (located: Located | undefined): Words | undefined => {
  const [first] = located?.lines ?? [];
  return located === undefined || first === undefined ? undefined : { text: located.text, line: first };
};

const ofBlocks = ({ blocks }: Body): WordsBlock[] =>
  blocks.map(({ level, paragraph, label, text, titled, parent, confidence }) => ({
    level,
    titled,
    confidence,
    text,
    line: { paragraph, start: 0, end: paragraph.text.length, text: paragraph.text.trim() },
    ...(label === undefined ? {} : { label: label.text }),
    ...(label?.value === undefined ? {} : { value: label.value }),
    ...(parent === undefined ? {} : { parent }),
  }));

function ofAppendix({ label, value, title, attached, body }: LocatedAppendix): WordsAppendix {
  const words = { label: ofLocated(label), title: ofLocated(title), attached: ofLocated(attached) };
  return {
    ...(words.label === undefined ? {} : { label: words.label }),
    ...(value === undefined ? {} : { value }),
    ...(words.title === undefined ? {} : { title: words.title }),
    ...(words.attached === undefined ? {} : { attached: words.attached }),
    blocks: ofBlocks(body),
  };
}

const cellParagraphs = ({ rows }: Table): Paragraph[] =>
  rows.flatMap(({ cells }) =>
    cells.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'paragraph' ? [block] : cellParagraphs(block))),
    ),
  );

const filled = ({ text }: Words): boolean => text !== '';

/** What a located DOCX says. */
export function wordsOfLocated(located: LocatedDocument): DocumentWords {
  const { components, body, appendices, document } = located;
  const said = new Map(Array.from(components, ([id, { lines }]) => [id, lines.map(ofLine)] as const));
  const tables = [...body.tables, ...appendices.flatMap((appendix) => appendix.body.tables)];
  return {
    class: located.class,
    ...(located.type === undefined ? {} : { type: located.type }),
    ...(located.date === undefined ? {} : { date: located.date }),
    draft: located.draft,
    lines: (id) => said.get(id) ?? NONE,
    sure: (id) => components.get(id)?.confidence === 'sure',
    body: ofBlocks(body),
    signatures: located.signatures.map(({ authority, postAboveName, name }) => ({
      authority: authority.map(ofLine),
      ...(postAboveName === undefined ? {} : { postAboveName: ofLine(postAboveName) }),
      ...(name === undefined ? {} : { name: ofLine(name) }),
    })),
    appendices: appendices.map(ofAppendix),
    cells: tables.flatMap(cellParagraphs).map(ofParagraph).filter(filled),
    all: document.paragraphs.map(ofParagraph).filter(filled),
  };
}
