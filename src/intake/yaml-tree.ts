import {
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Node,
  type Pair,
  type ParsedNode,
  type YAMLMap,
} from 'yaml';
import { fault, type Diagnostic, type Place } from '../diagnostic/diagnostic.ts';
import { pathName, type Locate, type Path } from '../diagnostic/place.ts';
import { BareNumber } from '../dossier/bare-number.ts';
import { unprintable } from '../text/nfc.ts';
import type { SourceTree } from './source-tree.ts';
import { yamlDetail } from './yaml-sentences.ts';

const DEEPEST = 40;
const LOOKS_NUMERIC = /^[+-]?[\d.,]*\d[\d.,]*$/u;
const BLANK = new Set(['', '~', 'null', 'Null', 'NULL']);

/** Whether a scalar without quotes is kept as a bare number. */
export const looksNumeric = (text: string): boolean => LOOKS_NUMERIC.test(text);
/** Whether a scalar without quotes is a blank. */
export const looksBlank = (text: string): boolean => BLANK.has(text);

const rangeOf = (node: Node | null | undefined): readonly [number, number] | undefined => {
  const range = node?.range;
  return range === undefined || range === null ? undefined : [range[0], range[1]];
};

type PairOf = (map: YAMLMap, key: string) => Pair | undefined;

/** Finds pairs by key, each map listed once: a hostile file asks for every key of a map of thousands. */
function pairFinder(): PairOf {
  const known = new WeakMap<YAMLMap, Map<string, Pair>>();
  return (map, key) => {
    let pairs = known.get(map);
    if (pairs === undefined) {
      // Of two pairs with one key the first is found.
      pairs = new Map(
        map.items
          .flatMap((pair) => (isScalar(pair.key) ? [[String(pair.key.value), pair] as const] : []))
          .reverse(),
      );
      known.set(map, pairs);
    }
    return pairs.get(key);
  };
}

/** The node at a path, and its key's node; the nearest parent that exists where the path leads to nothing. */
function nodeAt(
  root: ParsedNode | null,
  path: Path,
  pairOf: PairOf,
): { node: Node | null; key: Node | null } {
  let node: Node | null = root;
  let key: Node | null = null;
  for (const step of path) {
    if (isMap(node)) {
      const pair = pairOf(node, String(step));
      if (pair === undefined) break;
      key = pair.key as Node;
      node = pair.value as Node | null;
    } else if (isSeq(node)) {
      const item: unknown = node.items[Number(step)];
      if (item === undefined) break;
      key = null;
      node = item as Node;
    } else break;
  }
  return { node, key };
}

/** Reads YAML (JSON is part of it) as text only: no type is guessed, no alias or tag is followed. */
export function readTree(source: string, text: string): SourceTree {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    schema: 'failsafe',
    lineCounter: lines,
    prettyErrors: false,
    strict: true,
    uniqueKeys: false,
  });
  const sourceLines = text.split(/\r?\n/u);
  const pairOf = pairFinder();
  const placeOf = (start: number, end: number, path?: Path): Place => {
    const { line, col } = lines.linePos(start);
    const excerpt = sourceLines[line - 1] ?? '';
    const length = Math.max(1, Math.min(end - start, excerpt.length - col + 1));
    return {
      source,
      line,
      column: col,
      length,
      excerpt,
      ...(path === undefined ? {} : { path: pathName(path) }),
    };
  };
  const locate: Locate = (path, part) => {
    const { node, key } = nodeAt(document.contents, path, pairOf);
    const whole = rangeOf(node) ?? rangeOf(key) ?? [0, 1];
    if (part !== undefined && 'key' in part) {
      const pair = isMap(node) ? pairOf(node, part.key) : undefined;
      const range = rangeOf(pair?.key as Node | undefined) ?? whole;
      return placeOf(range[0], range[1], [...path, part.key]);
    }
    if (part !== undefined) {
      const at = text.slice(...whole).indexOf(part.words);
      if (at >= 0) return placeOf(whole[0] + at, whole[0] + at + part.words.length, path);
    }
    return placeOf(whole[0], whole[1], path);
  };

  const diagnostics: Diagnostic[] = document.errors.map(({ code, pos }) => {
    const place = placeOf(pos[0], pos[1]);
    // How deep the parser can follow depends on the machine; that it is too deep for a dossier does not.
    return code === 'RESOURCE_EXHAUSTION'
      ? fault('too-deep', { limit: DEEPEST }, place)
      : fault('yaml-syntax', { code, detail: yamlDetail(code) }, place);
  });
  const at = (node: Node): Place => placeOf(...(rangeOf(node) ?? [0, 1]));

  const scalarData = (node: Node & { value: unknown; type?: string }): unknown => {
    const value = typeof node.value === 'string' ? node.value : '';
    const foreign = unprintable(value);
    if (foreign !== undefined) {
      const { codePoint } = foreign;
      const [start, end] = rangeOf(node) ?? [0, 1];
      // Where it stands as itself and not as an escape, its own place is told.
      const itself = text.slice(start, end).indexOf(String.fromCodePoint(codePoint));
      const place = itself < 0 ? at(node) : placeOf(start + itself, start + itself + 1);
      diagnostics.push(fault('control-character', { codePoint }, place));
    }
    if (node.type !== 'PLAIN') return value;
    if (looksBlank(value)) return undefined;
    return looksNumeric(value) ? new BareNumber(value) : value;
  };

  /** Anchors and tags, on whatever node: what they would do is not done, so they are not passed over either. */
  const checkProperties = (node: Node & { anchor?: string; tag?: string }): void => {
    if (node.anchor !== undefined) diagnostics.push(fault('yaml-alias', {}, at(node)));
    if (node.tag === undefined) return;
    const tag = node.tag.replace('tag:yaml.org,2002:', '!!');
    const [start] = rangeOf(node) ?? [0];
    const typed = text.lastIndexOf(tag, start);
    const place = typed < 0 ? at(node) : placeOf(typed, typed + tag.length);
    diagnostics.push(fault('yaml-tag', { tag: tag.slice(0, 40) }, place));
  };

  const dataOf = (node: unknown, depth: number): unknown => {
    if (depth > DEEPEST) {
      diagnostics.push(fault('too-deep', { limit: DEEPEST }, at(node as Node)));
      return undefined;
    }
    if (isAlias(node)) {
      diagnostics.push(fault('yaml-alias', {}, at(node)));
      return undefined;
    }
    if (isScalar(node) || isSeq(node) || isMap(node)) checkProperties(node);
    if (isScalar(node)) return scalarData(node);
    if (isSeq(node)) return node.items.map((item) => dataOf(item, depth + 1));
    if (isMap(node)) return mapData(node.items, depth);
    return undefined;
  };

  const mapData = (items: readonly unknown[], depth: number): Record<string, unknown> => {
    const data = Object.create(null) as Record<string, unknown>;
    for (const item of items) {
      if (!isPair(item)) continue;
      if (!isScalar(item.key)) {
        const code = 'COMPLEX_KEY';
        diagnostics.push(fault('yaml-syntax', { code, detail: yamlDetail(code) }, at(item.key as Node)));
        continue;
      }
      const key = String(item.key.value);
      if (Object.hasOwn(data, key))
        diagnostics.push(
          fault('yaml-syntax', { code: 'DUPLICATE_KEY', detail: yamlDetail('DUPLICATE_KEY') }, at(item.key)),
        );
      const value = dataOf(item.value, depth + 1);
      // A key without a value is a blank, as if it were not there.
      if (value !== undefined) data[key] = value;
    }
    return data;
  };

  const data = diagnostics.length > 0 ? undefined : dataOf(document.contents, 0);
  return { data, diagnostics, locate };
}
