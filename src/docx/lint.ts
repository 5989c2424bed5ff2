import { attributeOf, tagsOf } from './markup.ts';
import { utf8 } from './pack.ts';
import type { Media, Parts } from './package.ts';

const [LESS, GREATER, SLASH, COLON, SPACE, LETTER_R] = [0x3c, 0x3e, 0x2f, 0x3a, 0x20, 0x72] as const;
const CELL: Uint8Array = Buffer.from('w:tc');
const PARAGRAPH: Uint8Array = Buffer.from('w:p');
const REFERENCE = /\br:(?:id|embed|link)="([^"]*)"/gu;

const isLetter = (byte: number): boolean => (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;

/** Whether a stretch of bytes is a name; most differ in length. */
function equal(bytes: Uint8Array, from: number, to: number, name: Uint8Array): boolean {
  if (to - from !== name.length) return false;
  for (let at = from, other = 0; at < to; at += 1, other += 1) if (bytes[at] !== name[other]) return false;
  return true;
}

/** The elements that are open at a place of a part. There is one object a nesting, so that two can be compared. */
export class Nesting {
  /** Of the innermost element; empty outside of all. */
  readonly name: Uint8Array;
  readonly parent: Nesting | undefined;
  /** The same elements are open, and the last child of the innermost was no paragraph. */
  readonly plain: Nesting;
  /** The same, and it was one. */
  readonly afterParagraph: Nesting;
  readonly #inner: Nesting[];

  constructor(name: Uint8Array = new Uint8Array(), parent?: Nesting, plain?: Nesting) {
    this.name = name;
    this.parent = parent;
    this.#inner = plain === undefined ? [] : plain.#inner;
    this.plain = plain ?? this;
    this.afterParagraph = plain === undefined ? new Nesting(name, parent, this) : this;
  }

  /** One element further in. */
  within(bytes: Uint8Array, from: number, to: number): Nesting {
    for (const one of this.#inner) if (equal(bytes, from, to, one.name)) return one;
    // A copy: the bytes may be written over.
    const opened = new Nesting(new Uint8Array(bytes.subarray(from, to)), this.plain);
    this.#inner.push(opened);
    return opened;
  }

  /** After a child of the innermost. */
  after(bytes: Uint8Array, from: number, to: number): Nesting {
    return equal(bytes, from, to, PARAGRAPH) ? this.afterParagraph : this.plain;
  }
}

/** What came of reading a stretch of a part: what is open at its end, nothing where its tags do not nest. */
export interface Reading {
  readonly nesting: Nesting | undefined;
  readonly faults: readonly string[];
  /** Whether it names relationships, which another part may not have. */
  readonly refers: boolean;
}

/**
 * Reads a stretch of a part: tags that do not nest, cells that do not end in a paragraph, relationships without a
 * target. One pass over its bytes that makes no string, so that each letter can afford it.
 * @param bytes in UTF-8, of whole tags
 * @param outer what is open where the stretch begins
 */
export function readStretch(
  part: string,
  bytes: Uint8Array,
  relationships: ReadonlySet<string>,
  outer: Nesting,
): Reading {
  const faults: string[] = [];
  const textOf = (from: number, to: number): string => Buffer.from(bytes.subarray(from, to)).toString();
  let nesting = outer;
  let refersAtAll = false;
  const { length } = bytes;
  for (let at = 0; at < length; at += 1) {
    if (bytes[at] !== LESS) continue;
    const closing = bytes[at + 1] === SLASH;
    const start = closing ? at + 2 : at + 1;
    if (!isLetter(bytes[start] ?? 0)) continue;
    at = start;
    for (let byte = bytes[at]; at < length && byte !== GREATER && byte !== SLASH; byte = bytes[at]) {
      if (byte === SPACE || byte === 0x0a || byte === 0x0d || byte === 0x09) break;
      at += 1;
    }
    const end = at;
    let refers = false;
    for (; at < length && bytes[at] !== GREATER; at += 1) {
      if (bytes[at] === COLON && bytes[at - 1] === LETTER_R) refers = true;
    }
    if (refers) {
      refersAtAll = true;
      for (const [, id = ''] of textOf(end, at).matchAll(REFERENCE)) {
        if (!relationships.has(id))
          faults.push(`${part}: ${textOf(start, end)} trỏ tới quan hệ ${id} không có`);
      }
    }
    if (closing) {
      const { name, parent } = nesting;
      if (parent === undefined || !equal(bytes, start, end, name)) {
        faults.push(`${part}: thẻ </${textOf(start, end)}> không khớp`);
        return { nesting: undefined, faults, refers: refersAtAll };
      }
      if (nesting !== nesting.afterParagraph && equal(bytes, start, end, CELL))
        faults.push(`${part}: ô bảng không kết thúc bằng một đoạn`);
      nesting = parent.after(bytes, start, end);
    } else if (bytes[at - 1] === SLASH) nesting = nesting.after(bytes, start, end);
    else nesting = nesting.within(bytes, start, end);
  }
  return { nesting, faults, refers: refersAtAll };
}

/** That a part must not end while elements are open. */
export const unclosed = (part: string, { name, parent }: Nesting): string[] =>
  parent === undefined ? [] : [`${part}: thẻ <${Buffer.from(name).toString()}> chưa đóng`];

/**
 * Faults of one part, read from its beginning to its end.
 * @param bytes in UTF-8
 */
export function lintPart(part: string, bytes: Uint8Array, relationships: ReadonlySet<string>): string[] {
  const { nesting, faults } = readStretch(part, bytes, relationships, new Nesting());
  return [...faults, ...(nesting === undefined ? [] : unclosed(part, nesting))];
}

const folderOf = (name: string): string => name.slice(0, name.lastIndexOf('/') + 1);
const relsOf = (name: string): string => `${folderOf(name)}_rels/${name.slice(folderOf(name).length)}.rels`;

/** The part that a relationship's target means: relative to its owner's folder, or from the root of the package. */
function resolved(owner: string, target: string): string {
  const steps = target.startsWith('/') ? target.slice(1) : folderOf(owner) + target;
  return steps
    .split('/')
    .reduce<string[]>(
      (path, step) => (step === '..' ? path.slice(0, -1) : step === '.' ? path : [...path, step]),
      [],
    )
    .join('/');
}

const relationshipTags = (parts: Parts, name: string): string[] =>
  tagsOf(parts.get(relsOf(name)) ?? '', 'Relationship');
const idsOf = (tags: readonly string[]): string[] => tags.map((tag) => attributeOf(tag, 'Id') ?? '');

/** The ids by which a part may refer to others. */
export const relationshipIds = (parts: Parts, name: string): ReadonlySet<string> =>
  new Set(idsOf(relationshipTags(parts, name)));

/**
 * What Word alone would refuse in a package that we wrote: a structural reading of every part, without a DOM.
 */
export function lintPackage(parts: Parts, media: Media = new Map()): string[] {
  const types = parts.get('[Content_Types].xml') ?? '';
  return [...parts].flatMap(([name, xml]) => {
    const relationships = relationshipTags(parts, name);
    const targets = relationships
      .filter((tag) => attributeOf(tag, 'TargetMode') !== 'External')
      .map((tag) => resolved(name, attributeOf(tag, 'Target') ?? ''));
    const ids = idsOf(relationships);
    const extension = name.slice(name.lastIndexOf('.') + 1);
    return [
      ...lintPart(name, utf8(xml), new Set(ids)),
      ...targets
        .filter((target) => !parts.has(target) && !media.has(target))
        .map((target) => `${name}: thiếu phần ${target}`),
      ...(new Set(ids).size === ids.length ? [] : [`${name}: có quan hệ trùng mã`]),
      ...(types.includes(`"/${name}"`) ||
      types.includes(`Extension="${extension}"`) ||
      name === '[Content_Types].xml'
        ? []
        : [`${name}: không có kiểu nội dung`]),
    ];
  });
}
