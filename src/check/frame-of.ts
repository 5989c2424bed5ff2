import type { Cell, Paragraph, TextBox } from '../docx/read/model.ts';
import type { Line, LocatedDocument } from '../locate/located.ts';

/** A box drawn around words. Lengths are twips; what the file does not say is absent. */
export interface Frame {
  readonly width?: number;
  readonly height?: number;
  /** `single` where it is one plain line; absent where only the eye can tell. */
  readonly style?: string;
}

const sides = ['top', 'bottom', 'left', 'right'] as const;

/** The style of the line around; the first that is not single, where the sides differ. */
function styleOf(borders: Cell['borders']): string | undefined {
  const drawn = sides.map((side) => borders[side]?.style);
  if (drawn.includes(undefined)) return undefined;
  return drawn.find((style) => style !== 'single') ?? 'single';
}

function boxOf({ document }: LocatedDocument, paragraph: Paragraph): TextBox | undefined {
  return document.paragraphs
    .flatMap(({ textBoxes }) => textBoxes)
    .find(({ blocks }) => blocks.some((block) => block === paragraph));
}

const lengths = (width: number | undefined, height: number | undefined): Omit<Frame, 'style'> => ({
  ...(width === undefined ? {} : { width }),
  ...(height === undefined ? {} : { height }),
});

/** The frame that a line stands in, however it was drawn: a cell, a bordered paragraph, a text box, bordered letters. */
export function frameOf(located: LocatedDocument, { paragraph }: Line): Frame | undefined {
  const { cell, format, runs, inTextBox } = paragraph;
  const around = styleOf(format.borders);
  const { left, right } = located.geometry.columnOf(paragraph);
  if (around !== undefined) return { width: right - left, style: around };
  const row = cell === undefined ? undefined : located.document.tables[cell.table]?.rows[cell.row];
  const own = row?.cells.find(({ column }) => column === cell?.column);
  const drawn = own === undefined ? undefined : styleOf(own.borders);
  if (own !== undefined && drawn !== undefined)
    return { ...lengths(own.width, row?.heightRule === 'auto' ? undefined : row?.height), style: drawn };
  if (inTextBox) {
    const box = boxOf(located, paragraph);
    return lengths(box?.width, box?.height);
  }
  return runs.some((run) => run.format.bordered) ? {} : undefined;
}
