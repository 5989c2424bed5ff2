import {
  encodeShort,
  entitiesOf,
  escapeBytes,
  LONGEST_ENTITY,
  SHORT,
  type Entities,
} from './character-data.ts';
import { Nesting, readStretch, unclosed, type Reading } from './lint.ts';
import { XML_ENTITIES } from './xml.ts';

/** Markup that is written again and again: encoded once, and read by lint once a place where it stands. */
export class Markup {
  readonly bytes: Uint8Array;
  /** What was open before it and after it when it was last read, free of faults. */
  before: Nesting | undefined;
  after: Nesting | undefined;
  /** The relationships among which it found those that it names; nothing where it names none. */
  relationships: ReadonlySet<string> | undefined;

  /** @param xml whole tags */
  constructor(xml: string) {
    this.bytes = Buffer.from(xml);
  }
}

/** A place in what is being written, to which the writer can go back. */
export interface Mark {
  readonly at: number;
  readonly nesting: Nesting | undefined;
  readonly faults: number;
}

const FIRST_ROOM = 1 << 16;
/** Bytes of the largest buffer that is kept for the next part. */
const LARGEST_KEPT = 4_000_000;
const MARKUP = /[&<>"']/;
const escapes = entitiesOf(XML_ENTITIES);

/** Bytes of UTF-8 that a unit of UTF-16 takes at most. */
const BYTES_A_UNIT = 3;

/** Buffers of finished parts, the last one on top: memory that was touched before is far quicker to write to. */
const spare: Buffer[] = [];
const MOST_SPARE = 4;
/** What is open at the beginning of every part. */
const outside = new Nesting();

/**
 * A part while it is written, straight into bytes: no string of the size of a letter is made. Its structure is linted
 * on the way.
 */
export class XmlWriter {
  readonly #part: string;
  readonly #relationships: ReadonlySet<string>;
  readonly #faults: string[] = [];
  #bytes = spare.pop() ?? Buffer.allocUnsafeSlow(FIRST_ROOM);
  #at = 0;
  /** Nothing once tags did not nest: one such fault is told. */
  #nesting: Nesting | undefined = outside;

  /** @param relationships the ids by which the part may refer to others */
  constructor(part = '', relationships: ReadonlySet<string> = new Set()) {
    this.#part = part;
    this.#relationships = relationships;
  }

  /** Makes room, and gives the place where to write. */
  #room(most: number): number {
    const at = this.#at;
    if (at + most > this.#bytes.length) {
      const larger = Buffer.allocUnsafeSlow(2 * (at + most));
      larger.set(this.#bytes.subarray(0, at));
      this.#bytes = larger;
    }
    return at;
  }

  /** Lints what was written last. @returns nothing where the tags before it did not nest */
  #read(written: Uint8Array): Reading | undefined {
    if (this.#nesting === undefined) return undefined;
    const reading = readStretch(this.#part, written, this.#relationships, this.#nesting);
    this.#faults.push(...reading.faults);
    this.#nesting = reading.nesting;
    return reading;
  }

  markup(markup: Markup): void {
    const { bytes, relationships } = markup;
    const at = this.#room(bytes.length);
    this.#bytes.set(bytes, at);
    this.#at = at + bytes.length;
    const before = this.#nesting;
    if (
      before !== undefined &&
      before === markup.before &&
      (relationships === undefined || relationships === this.#relationships)
    ) {
      this.#nesting = markup.after;
      return;
    }
    const reading = this.#read(bytes);
    if (reading?.faults.length !== 0) return;
    markup.before = before;
    markup.after = reading.nesting;
    markup.relationships = reading.refers ? this.#relationships : undefined;
  }

  /** Markup that is written once. */
  xml(xml: string): void {
    if (xml === '') return;
    const from = this.#room(xml.length * BYTES_A_UNIT);
    this.#at = from + this.#bytes.write(xml, from);
    this.#read(this.#bytes.subarray(from, this.#at));
  }

  /**
   * Words as character data.
   * @param entities for what they must not hold
   */
  text(words: string, entities: Entities = escapes): void {
    const at = this.#room(words.length * LONGEST_ENTITY);
    const short = words.length <= SHORT;
    const end =
      (short ? encodeShort(this.#bytes, at, words) : undefined) ?? at + this.#bytes.write(words, at);
    this.#at = short || MARKUP.test(words) ? escapeBytes(this.#bytes, at, end, entities) : end;
  }

  mark(): Mark {
    return { at: this.#at, nesting: this.#nesting, faults: this.#faults.length };
  }

  /** Takes back what was written since. */
  rewind({ at, nesting, faults }: Mark): void {
    this.#at = at;
    this.#nesting = nesting;
    this.#faults.length = faults;
  }

  /** What was written from a mark on, at most so many bytes of it, from its beginning or its end. */
  head({ at }: Mark, most: number): string {
    return this.#bytes.toString('latin1', at, Math.min(this.#at, at + most));
  }
  tail({ at }: Mark, most: number): string {
    return this.#bytes.toString('latin1', Math.max(at, this.#at - most), this.#at);
  }

  /** The part as it was written; it stands where the next one may be written. */
  finished(): { readonly bytes: Buffer; readonly faults: readonly string[] } {
    const open = this.#nesting === undefined ? [] : unclosed(this.#part, this.#nesting);
    if (this.#bytes.length <= LARGEST_KEPT && spare.length < MOST_SPARE) spare.push(this.#bytes);
    return { bytes: this.#bytes.subarray(0, this.#at), faults: [...this.#faults, ...open] };
  }

  /** The part as text. */
  finishedText(): string {
    this.finished();
    return this.#bytes.toString('utf8', 0, this.#at);
  }
}
