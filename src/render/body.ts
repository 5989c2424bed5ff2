import type { Block } from '../document/blocks.ts';
import type { XmlWriter } from '../docx/xml-writer.ts';
import { placeBlocks, type PlacedBlock } from '../document/labels.ts';
import { textRuns, type Text } from '../document/run.ts';
import { firstLineIndent } from '../house/layout.ts';
import { mmToTwip, pt, twip } from '../nd30/units.ts';
import { upperVi } from '../text/capital.ts';
import type { TextRun } from '../text/inline.ts';
import { lineCount } from '../text/width.ts';
import { PARAGRAPH_END, startsOf } from './paragraph-start.ts';
import type { BodyRoom } from './room.ts';
import { writeRuns, type PrintedRun } from './runs.ts';
import type { StyleKey } from './styles.ts';
import { writeTable } from './table.ts';
import { Paragraphs } from './tags.ts';
import type { Template } from './templates.ts';

/** One paragraph to be written: its style, its runs, and whether it must stay with the next. */
interface PrintedParagraph {
  readonly style: StyleKey;
  readonly runs: readonly PrintedRun[];
  readonly keepNext: boolean;
}
type Printed = PrintedParagraph | { readonly table: Extract<Block, { kind: 'table' }> };

/** How many measured lines of the body must stand on the page of the signature. */
const CLOSING_LINES = 2;

const upper = (text: Text): TextRun[] => textRuns(text).map((run) => ({ ...run, text: upperVi(run.text) }));
const labelled = (label: string, text: Text): PrintedRun[] => [{ text: `${label} ` }, ...textRuns(text)];
const endsWithColon = (text: Text): boolean => textRuns(text).at(-1)?.text.trimEnd().endsWith(':') ?? false;

/** The paragraphs of one block; its children follow as blocks of their own. */
function printBlock({ block, label }: PlacedBlock): Printed[] {
  const one = (style: StyleKey, runs: readonly PrintedRun[], keepNext = false): PrintedParagraph[] => [
    { style, runs, keepNext },
  ];
  const leads = (text: Text): boolean => endsWithColon(text);
  switch (block.kind) {
    case 'division':
      return [
        ...one('divisionLabel', [{ text: label }], true),
        ...one('divisionTitle', upper(block.title), true),
      ];
    case 'article':
      return block.title === undefined
        ? // The label is bold, the text of an individual decision is not.
          one('article', [
            { text: `${label} ` },
            ...textRuns(block.text ?? []).map((run) => ({ ...run, bold: run.bold ?? false })),
          ])
        : one('article', labelled(label, block.title), true);
    case 'heading':
      return one('heading', [{ text: `${label} ` }, ...upper(block.title)], true);
    case 'clause':
      return block.title === undefined
        ? one('clause', labelled(label, block.text ?? []), leads(block.text ?? []))
        : one('clauseTitle', labelled(label, block.title), true);
    case 'point':
      return one('point', labelled(label, block.text), leads(block.text));
    case 'dash':
      return one('dash', labelled(label, block.text), leads(block.text));
    case 'paragraph':
      return one(block.align === 'center' ? 'centredBody' : 'body', textRuns(block.text), leads(block.text));
    case 'field':
      return one('field', [{ text: `${block.label}: ` }, ...textRuns(block.value)]);
    case 'table':
      return [{ table: block }];
    case 'box':
      return block.lines.flatMap((line, index) => one('box', textRuns(line), index < block.lines.length - 1));
  }
}

/** Marks as many closing paragraphs as hold two measured lines, so that the signature never stands without them. */
function keepClosing(printed: readonly Printed[], template: Template, width: number): Printed[] {
  const kept = [...printed];
  let lines = 0;
  for (let index = kept.length - 1; index >= 0 && lines < CLOSING_LINES; index -= 1) {
    const one = kept[index];
    if (one === undefined || 'table' in one) break;
    const size = pt(template.style(one.style).size);
    const runs = one.runs.map(({ text }) => ({ text }));
    lines += lineCount(runs, size, twip(width), mmToTwip(firstLineIndent));
    kept[index] = { ...one, keepNext: true };
  }
  return kept;
}

function writeParagraph(
  { style, runs, keepNext }: PrintedParagraph,
  template: Template,
  out: XmlWriter,
): void {
  const start = startsOf(template.style(style));
  out.markup(keepNext ? start.kept : start.loose);
  writeRuns(runs, out);
  out.markup(PARAGRAPH_END);
}

const SEPARATOR: PrintedParagraph = { style: 'sectionEnd', runs: [], keepNext: true };

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
  const kept = room.signed ? keepClosing(printed, room.template, room.width) : printed;
  return new Paragraphs((out) => {
    writeBody(kept, room, out);
  });
}
