import type { Border } from './format.ts';
import type { Block, Paragraph, RuleLine, Run, SourcePlace, Table } from './model.ts';

type Line = Omit<RuleLine, 'paragraph'>;

/** Widths of the characters that typed lines are made of, in thousandths of an em of Times New Roman. */
const WIDTHS: Readonly<Record<string, number>> = {
  _: 500,
  '-': 333,
  '\u2010': 333,
  '\u2011': 333,
  '\u2013': 500,
  '\u2014': 1000,
  '\u2015': 1000,
  '\u2500': 708,
  '\u2501': 708,
  '\u203e': 500,
  '\u00af': 333,
  '=': 564,
  '*': 500,
  '~': 541,
  ' ': 250,
  o: 500,
  '0': 500,
};
/** Three or more of them and nothing else: `-----`, `___ ___`, `---o0o---`. */
const TYPED =
  /^[-_=*~\u2010\u2011\u2013-\u2015\u2500\u2501\u203e\u00af](?: ?[-_=*~o0\u2010\u2011\u2013-\u2015\u2500\u2501\u203e\u00af]){2,}$/u;
const BLANKS = /[ \u00a0\t\u2000-\u200a\u3000]{3,}|\t/u;

const typedLength = (text: string, sizePt: number): number =>
  Math.round(Array.from(text).reduce((sum, one) => sum + (WIDTHS[one] ?? 500), 0) * (sizePt / 1000) * 20);

const sizeAt = (paragraph: Paragraph): number => (paragraph.runs[0]?.format ?? paragraph.mark).sizePt;

/** Underscores, dashes, … that fill a line of the paragraph. */
function typedLines(paragraph: Paragraph): Line[] {
  return paragraph.text.split('\n').flatMap((one): Line[] => {
    const characters = one.trim();
    if (characters.length > 500 || !TYPED.test(characters)) return [];
    return [
      {
        source: 'typed',
        inline: true,
        place: paragraph.place,
        direction: 'horizontal',
        length: typedLength(characters, sizeAt(paragraph)),
        style: characters.startsWith('=') ? 'double' : 'single',
        color: 'auto',
        characters,
      },
    ];
  });
}

const isUnderlined = ({ format }: Run): boolean => format.underline !== 'none';
const isBlank = (text: string): boolean => text.trim() === '';

function underlineLine(paragraph: Paragraph, run: Run, source: 'underline' | 'underlined-blank'): Line {
  const blank = source === 'underlined-blank' && !run.text.includes('\t');
  return {
    source,
    inline: true,
    place: paragraph.place,
    direction: 'horizontal',
    ...(blank ? { length: typedLength(run.text, run.format.sizePt) } : {}),
    style: run.format.underline,
    color: run.format.color,
  };
}

/** Underlined blanks, and a paragraph underlined from end to end. */
function underlines(paragraph: Paragraph): Line[] {
  const underlined = paragraph.runs.filter(isUnderlined);
  const [first] = underlined;
  if (first === undefined) return [];
  const words = paragraph.runs.filter(({ text }) => !isBlank(text));
  if (words.length > 0 && words.every(isUnderlined)) return [underlineLine(paragraph, first, 'underline')];
  return underlined
    .filter(({ text }) => isBlank(text) && BLANKS.test(text))
    .map((run) => underlineLine(paragraph, run, 'underlined-blank'));
}

const borderLine = (
  source: 'paragraph-border' | 'cell-border',
  border: Border,
  side: NonNullable<Line['side']>,
  place: SourcePlace,
  length: number,
): Line => ({
  source,
  inline: true,
  place,
  direction: 'horizontal',
  side,
  length: Math.max(0, length),
  style: border.style,
  weightPt: border.weightPt,
  color: border.color,
});

/** Neighbours with the same borders and indents share one frame (ECMA-376, Part 1, 17.3.1.7). */
const sharesFrame = (a: Paragraph, b: Block | undefined): boolean =>
  b?.kind === 'paragraph' &&
  a.format.indentLeft === b.format.indentLeft &&
  a.format.indentRight === b.format.indentRight &&
  JSON.stringify(a.format.borders) === JSON.stringify(b.format.borders);

function borderLines(
  paragraph: Paragraph,
  before: Block | undefined,
  after: Block | undefined,
  width: number,
): Line[] {
  const { borders, indentLeft, indentRight } = paragraph.format;
  const { top, bottom, between } = borders;
  if (top === undefined && bottom === undefined && between === undefined) return [];
  const length = width - indentLeft - indentRight;
  const joined = sharesFrame(paragraph, after);
  const line = (border: Border | undefined, side: NonNullable<Line['side']>): Line[] =>
    border === undefined ? [] : [borderLine('paragraph-border', border, side, paragraph.place, length)];
  return [
    ...(sharesFrame(paragraph, before) ? [] : line(top, 'top')),
    ...(joined ? line(between, 'between') : line(bottom, 'bottom')),
  ];
}

const paragraphsIn = (blocks: readonly Block[]): Paragraph[] =>
  blocks.filter((block) => block.kind === 'paragraph');

/** Borders above or below cells that have no sides: those are lines; a grid is not. */
function cellLines(table: Table): { readonly paragraph: number; readonly line: Line }[] {
  const bottoms = new Set<string>();
  return table.rows.flatMap(({ cells }) =>
    cells.flatMap((cell) => {
      const { top, bottom, left, right } = cell.borders;
      const paragraphs = paragraphsIn(cell.blocks);
      const [first] = paragraphs;
      const last = paragraphs.findLast(({ text }) => !isBlank(text)) ?? paragraphs.at(-1);
      if (bottom !== undefined) bottoms.add(`${String(cell.row + cell.rowSpan)}/${String(cell.column)}`);
      if (first === undefined || last === undefined || left !== undefined || right !== undefined) return [];
      const doubled = bottoms.has(`${String(cell.row)}/${String(cell.column)}`);
      const { width, place } = cell;
      return [
        ...(top === undefined || doubled
          ? []
          : [{ paragraph: first.index, line: borderLine('cell-border', top, 'top', place, width) }]),
        ...(bottom === undefined
          ? []
          : [{ paragraph: last.index, line: borderLine('cell-border', bottom, 'bottom', place, width) }]),
      ];
    }),
  );
}

/** The lines of a list of blocks, cells and text boxes included, other than drawn ones. */
export function linesOf(blocks: readonly Block[], width: number): RuleLine[] {
  return blocks.flatMap((block, index): RuleLine[] => {
    if (block.kind === 'table')
      return [
        ...cellLines(block).map(({ paragraph, line }) => ({ ...line, paragraph })),
        ...block.rows.flatMap(({ cells }) =>
          cells.flatMap((cell) =>
            linesOf(cell.blocks, cell.width - block.cellMargins.left - block.cellMargins.right),
          ),
        ),
      ];
    const own = [
      ...borderLines(block, blocks[index - 1], blocks[index + 1], width),
      ...typedLines(block),
      ...underlines(block),
    ].map((line) => ({ ...line, paragraph: block.index }));
    return [...own, ...block.textBoxes.flatMap((box) => linesOf(box.blocks, box.width ?? width))];
  });
}
