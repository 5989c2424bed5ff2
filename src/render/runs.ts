import { escapeXml } from '../docx/xml.ts';
import { Markup, type XmlWriter } from '../docx/xml-writer.ts';

/** A run to be written. `bold` and `italic` may be false where the style sets them and this run must not have them. */
export interface PrintedRun {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly raised?: true;
  readonly lowered?: true;
}

const toggle = (name: string, value: boolean | undefined): string =>
  value === undefined
    ? ''
    : value
      ? `<w:${name}/><w:${name}Cs/>`
      : `<w:${name} w:val="0"/><w:${name}Cs w:val="0"/>`;

const properties = ({ bold, italic, raised, lowered }: PrintedRun): string => {
  if (bold === undefined && italic === undefined && raised === undefined && lowered === undefined) return '';
  const position = raised === true ? 'superscript' : lowered === true ? 'subscript' : undefined;
  const inner =
    toggle('b', bold) +
    toggle('i', italic) +
    (position === undefined ? '' : `<w:vertAlign w:val="${position}"/>`);
  return inner === '' ? '' : `<w:rPr>${inner}</w:rPr>`;
};

const startXml = (run: PrintedRun): string => `<w:r>${properties(run)}<w:t xml:space="preserve">`;
const END_XML = '</w:t></w:r>';

/** A run as XML (CT_R): flags that differ from the paragraph's style, then the text. */
export const runXml = (run: PrintedRun): string => startXml(run) + escapeXml(run.text) + END_XML;

/** What stands around the words of a run without flags. */
export const plainRun: Readonly<Record<'start' | 'end', string>> = {
  start: startXml({ text: '' }),
  end: END_XML,
};
export const PLAIN_START = new Markup(plainRun.start);
const END = new Markup(END_XML);
/** The few ways in which a run with flags begins. */
const starts = new Map<string, Markup>();

function startOf(run: PrintedRun): Markup {
  if (!hasFlags(run)) return PLAIN_START;
  const xml = startXml(run);
  const start = starts.get(xml) ?? new Markup(xml);
  starts.set(xml, start);
  return start;
}

/** The same, written. */
export function writeRun(run: PrintedRun, out: XmlWriter): void {
  out.markup(startOf(run));
  out.text(run.text);
  out.markup(END);
}

/** Runs in order; one without text prints nothing. */
export function writeRuns(runs: readonly PrintedRun[], out: XmlWriter): void {
  for (const run of runs) if (run.text !== '') writeRun(run, out);
}

export const hasFlags = (run: PrintedRun): boolean => properties(run) !== '';
