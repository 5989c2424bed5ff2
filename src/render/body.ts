import type { Block } from '../document/blocks.ts';
import { Markup, type XmlWriter } from '../docx/xml-writer.ts';
import { placeBlocks, type PlacedBlock } from '../document/labels.ts';
import { textRuns, type Text } from '../document/run.ts';
import { firstLineIndent } from '../house/layout.ts';
import { mmToTwip, pt, twip } from '../nd30/units.ts';
import { upperVi } from '../text/capital.ts';
import type { TextRun } from '../text/inline.ts';
import { lineCount } from '../text/width.ts';
import { PARAGRAPH_END, startsOf } from './paragraph-start.ts';
import type { BodyRoom } from './room.ts';
import { PLAIN_START, plainRun, writeRuns, type PrintedRun } from './runs.ts';
import type { StyleKey } from './styles.ts';
import { writeTable } from './table.ts';
import { Paragraphs } from './tags.ts';
import type { Template } from './templates.ts';

/** One paragraph to be written: its style, its label, its runs, and whether it must stay with the next. */
interface PrintedParagraph {
  readonly style: StyleKey;
  /** In a run of its own before the others, with a space between; empty where there is none. */
  readonly label: string;
  readonly runs: readonly PrintedRun[];
  readonly keepNext: boolean;
}
type Printed = PrintedParagraph | { readonly table: Extract<Block, { kind: 'table' }> };

/** How many measured lines of the body must stand on the page of the signature. */
const CLOSING_LINES = 2;

const paragraph = (
  style: StyleKey,
  label: string,
  runs: readonly PrintedRun[],
  keepNext = false,
): PrintedParagraph => ({ style, label, runs, keepNext });

const upper = (text: Text): TextRun[] => textRuns(text).map((run) => ({ ...run, text: upperVi(run.text) }));

/** A paragraph that ends with a colon leads to what follows it. */
function running(style: StyleKey, label: string, text: Text): PrintedParagraph {
  const runs = textRuns(text);
  return paragraph(style, label, runs, runs.at(-1)?.text.trimEnd().endsWith(':') ?? false);
}

/** The paragraphs of one block; its children follow as blocks of their own. */
function printBlock({ block, label }: PlacedBlock): Printed | Printed[] {
  switch (block.kind) {
    case 'division':
      return [
        paragraph('divisionLabel', '', [{ text: label }], true),
        paragraph('divisionTitle', '', upper(block.title), true),
      ];
    case 'article':
      if (block.title !== undefined) return paragraph('article', label, textRuns(block.title), true);
      // The label is bold, the text of an individual decision is not.
      return paragraph(
        'article',
        label,
        textRuns(block.text ?? []).map((run) => ({ ...run, bold: run.bold ?? false })),
      );
    case 'heading':
      return paragraph('heading', label, upper(block.title), true);
    case 'clause':
      return block.title === undefined
        ? running('clause', label, block.text ?? [])
        : paragraph('clauseTitle', label, textRuns(block.title), true);
    case 'point':
    case 'dash':
      return running(block.kind, label, block.text);
    case 'paragraph':
      return running(block.align === 'center' ? 'centredBody' : 'body', '', block.text);
    case 'field':
      return paragraph('field', `${block.label}:`, textRuns(block.value));
    case 'table':
      return { table: block };
    case 'box':
      return block.lines.map((line, index) =>
        paragraph('box', '', textRuns(line), index < block.lines.length - 1),
      );
  }
}

/** Marks as many closing paragraphs as hold two measured lines, so that the signature never stands without them. */
function keepClosing(printed: Printed[], template: Template, width: number): void {
  let lines = 0;
  for (let index = printed.length - 1; index >= 0 && lines < CLOSING_LINES; index -= 1) {
    const one = printed[index];
    if (one === undefined || 'table' in one) break;
    const size = pt(template.style(one.style).size);
    const words = one.runs.map(({ text }) => ({ text }));
    const runs = one.label === '' ? words : [{ text: `${one.label} ` }, ...words];
    lines += lineCount(runs, size, twip(width), mmToTwip(firstLineIndent));
    printed[index] = { ...one, keepNext: true };
  }
}

const LABEL_END = new Markup(` ${plainRun.end}`);

function writeParagraph(
  { style, label, runs, keepNext }: PrintedParagraph,
  template: Template,
  out: XmlWriter,
): void {
  const start = startsOf(template.style(style));
  out.markup(keepNext ? start.kept : start.loose);
  if (label !== '') {
    out.markup(PLAIN_START);
    out.text(label);
    out.markup(LABEL_END);
  }
  writeRuns(runs, out);
  out.markup(PARAGRAPH_END);
}

const SEPARATOR = paragraph('sectionEnd', '', [], true);

function writeBody(printed: readonly Printed[], room: BodyRoom, out: XmlWriter): void {
  for (let index = 0; index < printed.length; index += 1) {
    const one = printed[index];
    if (one === undefined) continue;
    if (!('table' in one)) {
      writeParagraph(one, room.template, out);
      continue;
    }
    const last = index === printed.length - 1;
    const next = printed[index + 1];
    writeTable(one.table, room, last && room.signed, out);
    // Word joins tables that touch: a thin paragraph keeps this one from the next, or from the signature's.
    const apart = (last && room.signed) || (next !== undefined && 'table' in next);
    if (apart) writeParagraph(SEPARATOR, room.template, out);
  }
}

/** A body as WordprocessingML, in the template's own styles: paragraphs and tables, labels written out. */
export function bodyParagraphs(body: readonly Block[], room: BodyRoom): Paragraphs | '' {
  const printed = placeBlocks(body).flatMap(printBlock);
  if (printed.length === 0) return '';
  if (room.signed) keepClosing(printed, room.template, room.width);
  return new Paragraphs((out) => {
    writeBody(printed, room, out);
  });
}
