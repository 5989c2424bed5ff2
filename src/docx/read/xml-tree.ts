import { limits } from './limits.ts';
import { prefixOf } from './namespaces.ts';
import { unescapeXml } from '../markup.ts';

/** Why a part is not read. */
export type XmlFault = 'broken' | 'dtd' | 'too-deep' | 'too-many';

/** Thrown by {@link parseXml}; the reader turns it into a diagnostic that names the part. */
export class XmlError extends Error {
  readonly fault: XmlFault;
  /** The part, set by whoever asked for it. */
  part = '';

  constructor(fault: XmlFault) {
    super(fault);
    this.name = 'XmlError';
    this.fault = fault;
  }
}

/** An element of an {@link XmlTree}; `NONE` where there is none. */
export type Node = number;
export const NONE = -1;

const SLASH = 0x2f;
const GREATER = 0x3e;
const EQUALS = 0x3d;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const COLON = 0x3a;
const isSpace = (code: number): boolean => code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;

/**
 * The elements of a part, in columns rather than objects, with their places in its text: some 50 bytes an element.
 * Names are canonical (`w:p`), whatever prefix the file binds. Attributes and text are read when asked for.
 */
export class XmlTree {
  readonly xml: string;
  readonly #names: readonly string[];
  readonly #starts: readonly number[];
  readonly #contents: readonly number[];
  readonly #ends: readonly number[];
  readonly #firsts: readonly number[];
  readonly #nexts: readonly number[];
  readonly #prefixes: ReadonlyMap<string, string>;

  constructor(xml: string, columns: TreeColumns) {
    this.xml = xml;
    this.#names = columns.names;
    this.#starts = columns.starts;
    this.#contents = columns.contents;
    this.#ends = columns.ends;
    this.#firsts = columns.firsts;
    this.#nexts = columns.nexts;
    this.#prefixes = columns.prefixes;
  }

  /** How many elements it has; the first, 0, is the root. */
  get size(): number {
    return this.#names.length;
  }

  name(node: Node): string {
    return this.#names[node] ?? '';
  }

  /** Where its opening tag starts, and where its end tag ends. */
  start(node: Node): number {
    return this.#starts[node] ?? 0;
  }

  end(node: Node): number {
    return this.#ends[node] ?? 0;
  }

  first(node: Node): Node {
    return this.#firsts[node] ?? NONE;
  }

  next(node: Node): Node {
    return this.#nexts[node] ?? NONE;
  }

  /** The element's own XML. */
  source(node: Node): string {
    return this.xml.slice(this.start(node), this.end(node));
  }

  child(node: Node, name: string): Node {
    if (node === NONE) return NONE;
    for (let one = this.first(node); one !== NONE; one = this.next(one))
      if (this.name(one) === name) return one;
    return NONE;
  }

  /** The element that a path of names leads to, the first of each. */
  descend(node: Node, ...names: readonly string[]): Node {
    return names.reduce<Node>((at, name) => this.child(at, name), node);
  }

  children(node: Node, name?: string): Node[] {
    const found: Node[] = [];
    if (node === NONE) return found;
    for (let one = this.first(node); one !== NONE; one = this.next(one))
      if (name === undefined || this.name(one) === name) found.push(one);
    return found;
  }

  /** Elements of that name anywhere within, in order. */
  descendants(node: Node, name: string): Node[] {
    const found: Node[] = [];
    if (node === NONE) return found;
    const end = this.end(node);
    for (let one = node + 1; one < this.size && this.start(one) < end; one += 1)
      if (this.name(one) === name) found.push(one);
    return found;
  }

  /** An attribute by its local name; with the prefix `r:`, only one of the relationships namespace. */
  attribute(node: Node, name: string): string | undefined {
    if (node === NONE) return undefined;
    const { xml } = this;
    const relation = name.startsWith('r:');
    const local = relation ? name.slice(2) : name;
    const end = this.#contents[node] ?? 0;
    let at = this.start(node) + 1;
    while (at < end && !isSpace(xml.charCodeAt(at))) at += 1;
    while (at < end) {
      while (at < end && isSpace(xml.charCodeAt(at))) at += 1;
      const from = at;
      let colon = -1;
      for (; at < end; at += 1) {
        const code = xml.charCodeAt(at);
        if (code === EQUALS || code === GREATER || code === SLASH || isSpace(code)) break;
        if (code === COLON) colon = at;
      }
      const to = at;
      while (at < end && isSpace(xml.charCodeAt(at))) at += 1;
      if (xml.charCodeAt(at) !== EQUALS) return undefined;
      at += 1;
      while (at < end && isSpace(xml.charCodeAt(at))) at += 1;
      const quote = xml.charCodeAt(at);
      if (quote !== QUOTE && quote !== APOSTROPHE) return undefined;
      const close = xml.indexOf(quote === QUOTE ? '"' : "'", at + 1);
      if (close < 0 || close >= end) return undefined;
      const localFrom = colon < 0 ? from : colon + 1;
      if (to - localFrom === local.length && xml.startsWith(local, localFrom)) {
        const prefix = colon < 0 ? '' : xml.slice(from, colon);
        if (!relation || (this.#prefixes.get(prefix) ?? prefix) === 'r') {
          const value = xml.slice(at + 1, close);
          return value.includes('&') ? unescapeXml(value) : value;
        }
      }
      at = close + 1;
    }
    return undefined;
  }

  /** The attribute `val` of a child element: `<w:jc w:val="both"/>`. */
  value(node: Node, child: string): string | undefined {
    return this.attribute(this.child(node, child), 'val');
  }

  /** Character data of an element without children, entities resolved, comments left out. */
  text(node: Node): string {
    if (node === NONE) return '';
    const content = this.#contents[node] ?? 0;
    const end = this.end(node);
    if (content === end) return '';
    const raw = this.xml.slice(content, this.xml.lastIndexOf('</', end - 1));
    if (!raw.includes('<')) return raw.includes('&') ? unescapeXml(raw) : raw;
    return raw
      .split(/(<!\[CDATA\[[\s\S]*?\]\]>)|<!--[\s\S]*?-->|<[^>]*>/u)
      .map((piece: string | undefined) =>
        piece?.startsWith('<![CDATA[') === true ? piece.slice(9, -3) : unescapeXml(piece ?? ''),
      )
      .join('');
  }
}

interface TreeColumns {
  readonly names: string[];
  readonly starts: number[];
  readonly contents: number[];
  readonly ends: number[];
  readonly firsts: number[];
  readonly nexts: number[];
  readonly prefixes: Map<string, string>;
}

/** How many elements may still be made; shared by the parts of one document. */
export interface ElementBudget {
  left: number;
}

const XMLNS = /\sxmlns(?::([^\s=]+))?\s*=\s*(?:"([^"]*)"|'([^']*)')/gu;

/** Names as the file writes them to canonical ones, while its prefixes hold. */
class Names {
  readonly prefixes = new Map<string, string>();
  readonly #known = new Map<string, string>();
  readonly #undone: { readonly depth: number; readonly prefix: string; readonly canonical: string }[] = [];

  canonical(raw: string): string {
    const known = this.#known.get(raw);
    if (known !== undefined) return known;
    const colon = raw.indexOf(':');
    const prefix = colon < 0 ? '' : raw.slice(0, colon);
    const canonical = this.prefixes.get(prefix) ?? prefix;
    const local = raw.slice(colon + 1);
    const name = canonical === '' ? local : `${canonical}:${local}`;
    this.#known.set(raw, name);
    return name;
  }

  declare(tag: string, depth: number): void {
    for (const [, prefix = '', double, single] of tag.matchAll(XMLNS)) {
      const canonical = prefixOf(double ?? single ?? '', prefix);
      const before = this.prefixes.get(prefix);
      if (before === canonical) continue;
      if (before !== undefined) this.#undone.push({ depth, prefix, canonical: before });
      this.prefixes.set(prefix, canonical);
      this.#known.clear();
    }
  }

  leave(depth: number): void {
    for (
      let last = this.#undone.at(-1);
      last !== undefined && last.depth >= depth;
      last = this.#undone.at(-1)
    ) {
      this.prefixes.set(last.prefix, last.canonical);
      this.#known.clear();
      this.#undone.pop();
    }
  }
}

/** Where what begins at `at` and ends with `mark` is over. */
function past(xml: string, mark: string, at: number): number {
  const found = xml.indexOf(mark, at);
  if (found < 0) throw new XmlError('broken');
  return found + mark.length;
}

/** After a comment, CDATA section or processing instruction. A document type is refused: it brings entities. */
function pastAside(xml: string, at: number): number {
  if (xml.startsWith('<?', at)) return past(xml, '?>', at);
  if (xml.startsWith('<!--', at)) return past(xml, '-->', at + 4);
  if (xml.startsWith('<![CDATA[', at)) return past(xml, ']]>', at);
  throw new XmlError(xml.startsWith('<!DOCTYPE', at) ? 'dtd' : 'broken');
}

/**
 * Parses the text of a part in one pass.
 * @throws {XmlError} for what is not well-formed in its tags, brings a DTD, nests too deep or has too many elements
 */
export function parseXml(xml: string, budget: ElementBudget): XmlTree {
  const names = new Names();
  const columns: TreeColumns = {
    names: [],
    starts: [],
    contents: [],
    ends: [],
    firsts: [],
    nexts: [],
    prefixes: names.prefixes,
  };
  const open: Node[] = [];
  const openNames: string[] = [];
  const last: Node[] = [];
  let at = xml.indexOf('<');
  while (at >= 0) {
    const mark = xml.charCodeAt(at + 1);
    if (mark === 0x21 || mark === 0x3f) {
      at = xml.indexOf('<', pastAside(xml, at));
      continue;
    }
    if (mark === SLASH) {
      const node = open.pop();
      const raw = openNames.pop();
      const end = past(xml, '>', at);
      if (node === undefined || raw === undefined || !xml.startsWith(raw, at + 2))
        throw new XmlError('broken');
      if (xml.slice(at + 2 + raw.length, end - 1).trim() !== '') throw new XmlError('broken');
      columns.ends[node] = end;
      names.leave(open.length + 1);
      last.length = open.length + 1;
      at = xml.indexOf('<', end);
      continue;
    }
    let nameEnd = at + 1;
    let code = mark;
    while (code > 0x20 && code !== GREATER && code !== SLASH) {
      nameEnd += 1;
      code = xml.charCodeAt(nameEnd);
    }
    if (nameEnd === at + 1 || Number.isNaN(code)) throw new XmlError('broken');
    let close = nameEnd;
    let declares = false;
    while (code !== GREATER) {
      if (code === QUOTE || code === APOSTROPHE) {
        close = xml.indexOf(code === QUOTE ? '"' : "'", close + 1);
        if (close < 0) throw new XmlError('broken');
      } else if (code === 0x78 && xml.startsWith('xmlns', close)) declares = true;
      else if (code === 0x3c || Number.isNaN(code)) throw new XmlError('broken');
      close += 1;
      code = xml.charCodeAt(close);
    }
    const empty = xml.charCodeAt(close - 1) === SLASH;
    const raw = xml.slice(at + 1, nameEnd);
    if (declares) names.declare(xml.slice(at, close + 1), open.length + 1);
    const node = columns.names.length;
    if (node > 0 && open.length === 0) throw new XmlError('broken');
    budget.left -= 1;
    if (budget.left < 0) throw new XmlError('too-many');
    columns.names.push(names.canonical(raw));
    columns.starts.push(at);
    columns.contents.push(close + 1);
    columns.ends.push(close + 1);
    columns.firsts.push(NONE);
    columns.nexts.push(NONE);
    const depth = open.length;
    const sibling = last[depth];
    const parent = open[depth - 1];
    if (sibling !== undefined) columns.nexts[sibling] = node;
    else if (parent !== undefined) columns.firsts[parent] = node;
    last[depth] = node;
    if (empty) {
      if (declares) names.leave(open.length + 1);
    } else {
      if (depth >= limits.depth) throw new XmlError('too-deep');
      open.push(node);
      openNames.push(raw);
    }
    at = xml.indexOf('<', close);
  }
  if (open.length > 0 || columns.names.length === 0) throw new XmlError('broken');
  return new XmlTree(xml, columns);
}
