import { entitiesOf, type Entities } from '../../docx/character-data.ts';
import { XML_ENTITIES } from '../../docx/xml.ts';
import { Markup, XmlWriter } from '../../docx/xml-writer.ts';
import { hasFlags, writeRun } from '../runs.ts';
import { Paragraphs, RichText, type TagValue } from '../tags.ts';
import {
  afterXml,
  CONTENT,
  EMPTIED,
  isXml,
  passageOf,
  touchesContainers,
  type Lacking,
  type Passage,
} from './containers.ts';
import { CLOSE_TEXT, ITEM, OPEN_TEXT, type Step } from './steps.ts';

/** Writes a part, filled; writes nothing and says so for data of which only docxtemplater knows what to make. */
export type Walk = (data: Readonly<Record<string, TagValue>>, out: XmlWriter) => boolean;

/** Text that always stands, and what must be known of it where data end and it begins. */
interface Static {
  readonly kind: 'static';
  /** Without an opening `w:t` at its end: that waits for what follows. */
  readonly text: Markup;
  /** The same where an opening `w:t` waits for it. */
  readonly afterOpening: Markup;
  readonly opens: boolean;
  /** Found when it is first wanted: most text opens no table. */
  readonly passage: () => Passage;
  readonly touchesContainers: boolean;
  readonly blank: boolean;
  readonly followsTable: boolean;
  readonly endsTable: boolean;
}
type Prepared = Static | Exclude<Step, { kind: 'static' | 'loop' }> | PreparedLoop;
interface PreparedLoop {
  readonly kind: 'loop';
  readonly tag: string;
  readonly inverted: boolean;
  readonly steps: readonly Prepared[];
}

const END_OF_TABLE = '</w:tbl>';
/** What may follow a table: docxtemplater puts a paragraph before anything else. */
const AFTER_TABLE = /^(?:<w:p|<w:tbl|<w:sectPr|<\/w:ftr>|<\/w:hdr>)/u;
const LONELY_TABLE = /<\/w:tbl>\s*(?!\s|$|<w:p|<w:tbl|<w:sectPr|<\/w:ftr>|<\/w:hdr>)/u;
/** Characters that no XML part can hold: docxtemplater raises its error. */
const CORRUPT = /[\x00-\x08\x0B\x0C\x0E-\x1F]/u;
/** What docxtemplater escapes. */
const escapes = entitiesOf({ ...XML_ENTITIES, "'": '&apos;' });

const OPENING = new Markup(OPEN_TEXT);
const NO_TEXT_END = new Markup('<w:t/></w:r>');
const TEXT_END = new Markup(`${CLOSE_TEXT}</w:r>`);
const RUN_START = new Markup('<w:r>');
/** More than the first tag of written paragraphs, and than their last. */
const LONGEST_TAG = 12;

function staticOf(whole: string): Static {
  const opens = whole.endsWith(OPEN_TEXT);
  let passage: Passage | undefined;
  const text = opens ? whole.slice(0, -OPEN_TEXT.length) : whole;
  return {
    kind: 'static',
    text: new Markup(text),
    afterOpening: new Markup(
      text.startsWith(CLOSE_TEXT) ? `<w:t/>${text.slice(CLOSE_TEXT.length)}` : OPEN_TEXT + text,
    ),
    opens,
    passage: () => (passage ??= passageOf(whole)),
    touchesContainers: touchesContainers(whole),
    blank: whole.trim() === '',
    followsTable: AFTER_TABLE.test(whole.trimStart()),
    endsTable: whole.trimEnd().endsWith(END_OF_TABLE),
  };
}

const isKnown = (steps: readonly Step[]): boolean =>
  steps.every((step) =>
    step.kind === 'loop'
      ? isKnown(step.steps)
      : step.kind !== 'static' || !(LONELY_TABLE.test(step.text) || step.text.includes('<w:bookmarkEnd')),
  );

const prepared = (steps: readonly Step[]): Prepared[] =>
  steps.map((step) =>
    step.kind === 'static'
      ? staticOf(step.text)
      : step.kind === 'loop'
        ? { ...step, steps: prepared(step.steps) }
        : step,
  );

/** One filling of one part. */
class Filling {
  /** Met something that only docxtemplater knows. */
  lost = false;
  readonly #data: Readonly<Record<string, TagValue>>;
  readonly #out: XmlWriter;
  /** An opening `w:t` that waits: with nothing in it, it closes itself. */
  #opening = false;
  #afterTable = false;
  #lacking: Lacking = CONTENT;

  constructor(data: Readonly<Record<string, TagValue>>, out: XmlWriter) {
    this.#data = data;
    this.#out = out;
  }

  /** Writes the opening `w:t` that waits. */
  finish(): void {
    if (this.#opening) this.#out.markup(OPENING);
    this.#opening = false;
  }

  /** @param item of the innermost loop */
  walk(steps: readonly Prepared[], item: string | RichText | undefined): void {
    for (const step of steps) {
      if (step.kind === 'static') this.#static(step);
      else if (step.kind === 'loop') this.#loop(step, item);
      else {
        const value = step.tag === ITEM ? item : this.#data[step.tag];
        if (step.kind === 'words') this.#words(value);
        else this.#paragraphs(value);
      }
      if (this.lost) return;
    }
  }

  #static(step: Static): void {
    const { text, afterOpening, opens, blank } = step;
    if (this.#afterTable && !step.followsTable && !blank) this.lost = true;
    if (!blank) this.#afterTable = step.endsTable;
    if (step.touchesContainers || this.#lacking !== CONTENT) this.#pass(step.passage());
    this.#out.markup(this.#opening ? afterOpening : text);
    this.#opening = opens;
  }

  #pass(passage: Passage): void {
    const next = passage[this.#lacking] ?? EMPTIED;
    if (next === EMPTIED) this.lost = true;
    else this.#lacking = next;
  }

  #words(value: TagValue | undefined): void {
    if (typeof value === 'string') {
      if (CORRUPT.test(value)) this.lost = true;
      else if (value !== '') this.#text(value, escapes);
    } else if (value instanceof RichText) this.#rich(value);
    else this.lost = true;
  }

  #text(words: string, entities?: Entities): void {
    if (this.#afterTable) this.lost = true;
    this.finish();
    this.#out.text(words, entities);
  }

  /** Runs with flags leave the template's run and open another behind them. */
  #rich({ runs }: RichText): void {
    if (runs.some(hasFlags)) {
      if (this.#afterTable) this.lost = true;
      this.#out.markup(this.#opening ? NO_TEXT_END : TEXT_END);
      for (const run of runs) writeRun(run, this.#out);
      this.#out.markup(RUN_START);
      this.#opening = true;
      return;
    }
    for (const { text } of runs) if (text !== '') this.#text(text);
  }

  #paragraphs(value: TagValue | undefined): void {
    if (value === '') return;
    if (value instanceof Paragraphs) {
      this.finish();
      const mark = this.#out.mark();
      value.writeTo(this.#out);
      this.#after(this.#out.head(mark, LONGEST_TAG), this.#out.tail(mark, LONGEST_TAG));
      return;
    }
    if (typeof value !== 'string' || !isXml(value) || value.endsWith(OPEN_TEXT)) {
      this.lost = true;
      return;
    }
    this.finish();
    this.#out.xml(value);
    this.#after(value, value);
  }

  /** What paragraphs mean for what follows them. */
  #after(head: string, tail: string): void {
    if (this.#afterTable && !AFTER_TABLE.test(head)) this.lost = true;
    this.#afterTable = tail.endsWith(END_OF_TABLE);
    if (this.#lacking !== CONTENT) this.#lacking = afterXml(this.#lacking, head);
  }

  #loop({ tag, inverted, steps }: PreparedLoop, item: string | RichText | undefined): void {
    const value = tag === ITEM ? item : this.#data[tag];
    if (value === undefined) this.lost = true;
    else if (value === false || value === '' || (Array.isArray(value) && value.length === 0)) {
      if (inverted) this.walk(steps, item);
    } else if (inverted) return;
    else if (value === true || typeof value === 'string') this.walk(steps, item);
    else if (value instanceof RichText) this.walk(steps, value);
    else if (Array.isArray(value)) this.#each(value, steps);
    else this.lost = true;
  }

  #each(items: readonly (string | RichText)[], steps: readonly Prepared[]): void {
    for (const item of items) {
      if (typeof item !== 'string' && !(item instanceof RichText)) this.lost = true;
      if (this.lost) return;
      this.walk(steps, item);
    }
  }
}

/** A walk over steps, with what must be known of them found out once; `undefined` where only docxtemplater will do. */
export function walkOf(steps: readonly Step[]): Walk | undefined {
  if (!isKnown(steps)) return undefined;
  const ready = prepared(steps);
  return (data, out) => {
    const mark = out.mark();
    const filling = new Filling(data, out);
    filling.walk(ready, undefined);
    filling.finish();
    if (filling.lost) out.rewind(mark);
    return !filling.lost;
  };
}

/** A part as a walk fills it; `undefined` where it does not. */
export function walkedText(walk: Walk, data: Readonly<Record<string, TagValue>>): string | undefined {
  const out = new XmlWriter();
  const known = walk(data, out);
  const text = out.finishedText();
  return known ? text : undefined;
}
