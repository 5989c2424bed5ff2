import { branchOf, removed, transparent } from './alternate.ts';
import { readDrawing } from './drawing-ml.ts';
import type { Drawn } from './drawn.ts';
import type { RunFormat } from './format.ts';
import type { Field, Reference, SourceRange } from './model.ts';
import type { ParagraphLook } from './paragraph-looks.ts';
import type { RunProperties } from './run-properties.ts';
import type { OpenField, StoryReading } from './story.ts';
import { readVml } from './vml.ts';
import { NONE, type Node } from './xml-tree.ts';

/** Text of one look, as it stands in the XML: before NFC, before capitals are drawn. */
export interface Piece {
  raw: string;
  readonly look: RunFormat;
  readonly field: string | undefined;
  readonly link: string | undefined;
  readonly control: string | undefined;
  readonly inserted: boolean;
  symbol: boolean;
  readonly sources: SourceRange[];
}

/** What stands in a paragraph; offsets count in the raw text that is shown. */
export interface Content {
  length: number;
  readonly shown: Piece[];
  readonly hidden: Piece[];
  readonly fields: Field[];
  readonly references: Reference[];
  readonly bookmarks: string[];
  readonly drawn: Drawn;
}

export const noContent = (): Content => ({
  length: 0,
  shown: [],
  hidden: [],
  fields: [],
  references: [],
  bookmarks: [],
  drawn: { lines: [], pictures: [], boxes: [], unread: [] },
});

interface Around {
  readonly link?: string;
  readonly control?: string;
  readonly inserted: boolean;
}

const NAME = /^\s*(\w{1,40})/u;
const nameOf = ({ instruction }: OpenField): string => NAME.exec(instruction)?.[1]?.toUpperCase() ?? '';
/** Under these faces a soft hyphen is the letter ư. */
const TCVN3_FACE = /^\.Vn/iu;

const REFERENCES: Readonly<Record<string, Reference['kind']>> = {
  'w:footnoteReference': 'footnote',
  'w:endnoteReference': 'endnote',
  'w:commentReference': 'comment',
};
const NO_BREAK_HYPHEN = '\u2011';
/** A drawing weighs as much as so many runs. */
const DRAWING_COST = 3;
/** Fields within fields. */
const MOST_OPEN = 50;

/** Reads the runs of one paragraph into its content. */
class InlineReader {
  readonly #story: StoryReading;
  readonly #look: ParagraphLook;
  readonly #table: RunProperties;
  readonly #to: Content;

  constructor(story: StoryReading, look: ParagraphLook, table: RunProperties, to: Content) {
    this.#story = story;
    this.#look = look;
    this.#table = table;
    this.#to = to;
  }

  within(parent: Node, around: Around): void {
    const { tree } = this.#story;
    for (let node = tree.first(parent); node !== NONE; node = tree.next(node)) this.#element(node, around);
  }

  #element(node: Node, around: Around): void {
    const { tree } = this.#story;
    const name = tree.name(node);
    if (name === 'w:r') this.#run(node, around);
    else if (name === 'w:pPr' || removed.has(name)) return;
    else if (name === 'w:ins' || name === 'w:moveTo') this.within(node, { ...around, inserted: true });
    else if (transparent.has(name)) this.within(node, around);
    else if (name === 'w:hyperlink') this.within(node, { ...around, ...this.#linkOf(node) });
    else if (name === 'w:fldSimple') this.#simpleField(node, around);
    else if (name === 'w:sdt') {
      const properties = tree.child(node, 'w:sdtPr');
      const control = tree.value(properties, 'w:tag') ?? tree.value(properties, 'w:alias') ?? '';
      this.within(tree.child(node, 'w:sdtContent'), { ...around, control });
    } else if (name === 'mc:AlternateContent') this.within(branchOf(tree, node), around);
    else if (name === 'w:bookmarkStart') this.#to.bookmarks.push(tree.attribute(node, 'name') ?? '');
    else if (name === 'm:oMath' || name === 'm:oMathPara') this.#formula(node, around);
    else if (name === 'w:drawing' || name === 'w:pict' || name === 'w:object') this.#drawing(node, name);
  }

  #linkOf(node: Node): { link?: string } {
    const { tree, relations } = this.#story;
    const id = tree.attribute(node, 'r:id');
    const target = id === undefined ? undefined : relations.get(id)?.target;
    const anchor = tree.attribute(node, 'anchor');
    const link = target ?? (anchor === undefined ? undefined : `#${anchor}`);
    return link === undefined ? {} : { link };
  }

  #lookOf(rPr: Node): RunFormat {
    const { reading, tree } = this.#story;
    const direct = reading.runProperties(tree, rPr);
    return reading.looks.of({ table: this.#table, paragraph: this.#look.style, direct });
  }

  #run(node: Node, around: Around): void {
    const { tree } = this.#story;
    const first = tree.first(node);
    const rPr = first !== NONE && tree.name(first) === 'w:rPr' ? first : tree.child(node, 'w:rPr');
    const look = this.#lookOf(rPr);
    this.#runContent(node, node, look, around);
  }

  #runContent(parent: Node, run: Node, look: RunFormat, around: Around): void {
    const { tree } = this.#story;
    for (let node = tree.first(parent); node !== NONE; node = tree.next(node)) {
      const name = tree.name(node);
      switch (name) {
        case 'w:rPr':
          break;
        case 'w:t':
          this.#append(this.#textOf(node), run, look, around);
          break;
        case 'w:tab':
        case 'w:ptab':
          this.#append('\t', run, look, around);
          break;
        case 'w:br': {
          const type = tree.attribute(node, 'type');
          this.#append(type === 'page' ? '\f' : type === 'column' ? '\v' : '\n', run, look, around);
          break;
        }
        case 'w:cr':
          this.#append('\n', run, look, around);
          break;
        case 'w:noBreakHyphen':
          this.#append(NO_BREAK_HYPHEN, run, look, around);
          break;
        case 'w:sym': {
          const code = parseInt(tree.attribute(node, 'char') ?? '', 16);
          if (code > 0x1f && code <= 0xffff) this.#append(String.fromCharCode(code), run, look, around, true);
          break;
        }
        case 'w:pgNum':
          this.#field('PAGE', ' PAGE ', this.#to.length, look);
          break;
        case 'w:fldChar':
          this.#fieldMark(tree.attribute(node, 'fldCharType') ?? '', look);
          break;
        case 'w:instrText': {
          const open = this.#story.fields.at(-1);
          if (open?.phase === 'instruction' && open.instruction.length < 2000)
            open.instruction += tree.text(node);
          break;
        }
        case 'mc:AlternateContent':
          this.#runContent(branchOf(tree, node), run, look, around);
          break;
        case 'w:ruby':
          this.within(tree.child(node, 'w:rubyBase'), around);
          break;
        case 'w:drawing':
        case 'w:pict':
        case 'w:object':
          this.#drawing(node, name);
          break;
        default: {
          const kind = REFERENCES[name];
          if (kind !== undefined)
            this.#to.references.push({ kind, id: tree.attribute(node, 'id') ?? '', at: this.#to.length });
        }
      }
    }
  }

  /** A text whose blanks at the ends are not preserved loses them, as in Word. */
  #textOf(node: Node): string {
    const { tree } = this.#story;
    const text = tree.text(node);
    const flat = /[\n\r\t]/u.test(text) ? text.replaceAll(/\r\n?|[\n\t]/gu, ' ') : text;
    const kept = tree.attribute(node, 'space') === 'preserve';
    return kept ? flat : flat.replaceAll(/^ +| +$/gu, '');
  }

  #append(text: string, run: Node, look: RunFormat, around: Around, symbol = false): void {
    const { tree, fields } = this.#story;
    if (text === '' || fields.some(({ phase }) => phase === 'instruction')) return;
    const shown =
      text.includes('\u00ad') && !TCVN3_FACE.test(look.fonts.ascii) ? text.replaceAll('\u00ad', '') : text;
    const to = look.hidden ? this.#to.hidden : this.#to.shown;
    if (!look.hidden) this.#to.length += shown.length;
    const open = fields.at(-1);
    const field = open === undefined ? undefined : nameOf(open);
    const last = to.at(-1);
    const start = tree.start(run);
    if (
      last?.look === look &&
      last.field === field &&
      last.link === around.link &&
      last.control === around.control &&
      last.inserted === around.inserted
    ) {
      last.raw += shown;
      last.symbol ||= symbol;
      if (last.sources.at(-1)?.start !== start) last.sources.push({ start, end: tree.end(run) });
      return;
    }
    this.#story.reading.spend();
    to.push({
      raw: shown,
      look,
      field,
      link: around.link,
      control: around.control,
      inserted: around.inserted,
      symbol,
      sources: [{ start, end: tree.end(run) }],
    });
  }

  #field(name: string, instruction: string, start: number, format: RunFormat): void {
    this.#story.reading.spend();
    this.#to.fields.push({ name, instruction, start, end: this.#to.length, format });
  }

  #fieldMark(type: string, look: RunFormat): void {
    const { fields } = this.#story;
    if (type === 'begin' && fields.length < MOST_OPEN)
      fields.push({ instruction: '', phase: 'instruction', start: this.#to.length });
    const open = fields.at(-1);
    if (open === undefined) return;
    if (type === 'separate') {
      open.phase = 'result';
      open.start = this.#to.length;
    }
    if (type === 'end') {
      fields.pop();
      this.#field(nameOf(open), open.instruction, open.start, this.#resultLook(open.start) ?? look);
    }
  }

  #resultLook(start: number): RunFormat | undefined {
    return start < this.#to.length ? this.#to.shown.at(-1)?.look : undefined;
  }

  #simpleField(node: Node, around: Around): void {
    const { tree, fields } = this.#story;
    const open: OpenField = {
      instruction: tree.attribute(node, 'instr') ?? '',
      phase: 'result',
      start: this.#to.length,
    };
    fields.push(open);
    this.within(node, around);
    if (fields.includes(open)) fields.splice(fields.indexOf(open));
    this.#field(
      nameOf(open),
      open.instruction,
      open.start,
      this.#resultLook(open.start) ?? this.#lookOf(NONE),
    );
  }

  #formula(node: Node, around: Around): void {
    const { tree, reading } = this.#story;
    reading.unread('m:oMath');
    for (const text of tree.descendants(node, 'm:t'))
      this.#append(tree.text(text), node, this.#lookOf(NONE), around);
  }

  #drawing(node: Node, name: string): void {
    const { tree, part, reading } = this.#story;
    for (let cost = DRAWING_COST; cost > 0; cost -= 1) reading.spend();
    if (name === 'w:drawing') readDrawing(tree, node, part, reading.theme, this.#to.drawn);
    else readVml(tree, node, part, this.#to.drawn);
  }
}

const count = (text: string, pattern: RegExp): number => Array.from(text.matchAll(pattern)).length;

/** Fields that never end would swallow the rest of the story: where ends are missing, a paragraph ends them. */
function closeLost(story: StoryReading): void {
  const { fields, tree } = story;
  if (fields.length === 0) return;
  story.balanced ??=
    count(tree.xml, /fldCharType\s*=\s*["']begin/gu) <= count(tree.xml, /fldCharType\s*=\s*["']end/gu);
  if (!story.balanced) fields.length = 0;
  for (const open of fields) open.start = 0;
}

/** Reads what stands in a paragraph, after what `to` already holds. */
export function readContent(
  story: StoryReading,
  paragraph: Node,
  look: ParagraphLook,
  table: RunProperties,
  to: Content,
): void {
  new InlineReader(story, look, table, to).within(paragraph, { inserted: false });
  closeLost(story);
}
