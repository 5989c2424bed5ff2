import { isOn, toNumber } from './measure.ts';
import { bulletText, formatNumber } from './number-format.ts';
import { readParagraphProperties, type ParagraphProperties } from './paragraph-properties.ts';
import { readRunProperties, type RunProperties } from './run-properties.ts';
import type { StyleSheet } from './style-sheet.ts';
import { NONE, type Node, type XmlTree } from './xml-tree.ts';

const LEVELS = 9;

/** One level of a list, overrides applied. */
export interface NumberLevel {
  readonly start: number;
  /** Counting begins anew with this where the list first comes to the level. */
  readonly startOverride?: number;
  readonly format: string;
  /** `%1.%2)` */
  readonly text: string;
  readonly suffix: 'tab' | 'space' | 'nothing';
  /** All numbers in digits. */
  readonly legal: boolean;
  /** The level (from 1) whose number starts this one anew; 0 never; absent: any above. */
  readonly restart?: number;
  readonly paragraph: ParagraphProperties;
  readonly run: RunProperties;
  readonly style?: string;
  /** Every use of one list counts on in the same numbers. */
  readonly list: string;
}

export interface Numbering {
  readonly level: (numId: number, level: number) => NumberLevel | undefined;
  /** The level that a list gives to a paragraph style. */
  readonly levelOfStyle: (numId: number, styles: readonly string[]) => number | undefined;
}

const MOST_LINKS = 10;

function readLevel(tree: XmlTree, node: Node, sheet: StyleSheet, list: string): NumberLevel {
  const value = (name: string): string | undefined => tree.value(node, name);
  const suffix = value('w:suff');
  const legal = tree.child(node, 'w:isLgl');
  const restart = toNumber(value('w:lvlRestart'));
  const style = value('w:pStyle');
  const format = value('w:numFmt') ?? 'decimal';
  const picture = tree.child(node, 'w:lvlPicBulletId') !== NONE;
  return {
    start: toNumber(value('w:start')) ?? 0,
    format,
    text: picture ? '•' : (value('w:lvlText') ?? ''),
    suffix: suffix === 'space' || suffix === 'nothing' ? suffix : 'tab',
    legal: legal !== NONE && isOn(tree, legal),
    ...(restart === undefined ? {} : { restart }),
    paragraph: readParagraphProperties(tree, tree.child(node, 'w:pPr'), sheet.theme),
    run: readRunProperties(tree, tree.child(node, 'w:rPr'), sheet.theme),
    ...(style === undefined ? {} : { style }),
    list,
  };
}

/** The lists of a document. Links between lists by style are followed a few times at most: they may run in a circle. */
export function readNumbering(tree: XmlTree | undefined, sheet: StyleSheet): Numbering {
  const abstracts = new Map<string, Node>();
  const nums = new Map<string, Node>();
  for (const node of tree?.children(0) ?? []) {
    const name = tree?.name(node);
    if (name === 'w:abstractNum') abstracts.set(tree?.attribute(node, 'abstractNumId') ?? '', node);
    if (name === 'w:num') nums.set(tree?.attribute(node, 'numId') ?? '', node);
  }
  const levels = new Map<string, NumberLevel | undefined>();

  function abstractOf(
    num: Node,
    left = MOST_LINKS,
  ): { readonly id: string; readonly node: Node } | undefined {
    const id = tree?.value(num, 'w:abstractNumId') ?? '';
    const node = abstracts.get(id);
    if (node === undefined || tree === undefined) return undefined;
    const link = tree.value(node, 'w:numStyleLink');
    const linked = link === undefined ? undefined : nums.get(sheet.numberingId(link) ?? '');
    return linked === undefined || left === 0 ? { id, node } : abstractOf(linked, left - 1);
  }
  function make(numId: number, level: number): NumberLevel | undefined {
    const num = nums.get(String(numId));
    const abstract = num === undefined ? undefined : abstractOf(num);
    if (tree === undefined || num === undefined || abstract === undefined) return undefined;
    const at = (of: Node, name: string): Node =>
      tree.children(of, name).find((one) => toNumber(tree.attribute(one, 'ilvl')) === level) ?? NONE;
    const override = at(num, 'w:lvlOverride');
    const replaced = tree.child(override, 'w:lvl');
    const own = replaced === NONE ? at(abstract.node, 'w:lvl') : replaced;
    if (own === NONE) return undefined;
    const startOverride = toNumber(tree.value(override, 'w:startOverride'));
    return {
      ...readLevel(tree, own, sheet, abstract.id),
      ...(startOverride === undefined ? {} : { startOverride }),
    };
  }
  const level = (numId: number, at: number): NumberLevel | undefined => {
    const key = `${String(numId)}/${String(at)}`;
    if (!levels.has(key)) levels.set(key, make(numId, at));
    return levels.get(key);
  };
  return {
    level,
    levelOfStyle: (numId, styles) => {
      for (let at = 0; at < LEVELS; at += 1) {
        const style = level(numId, at)?.style;
        if (style !== undefined && styles.includes(style)) return at;
      }
      return undefined;
    },
  };
}

/** Counts the numbered paragraphs of one story. */
export interface NumberCounter {
  /** The next label of a list's level. */
  readonly next: (
    numId: number,
    level: number,
  ) => { readonly text: string; readonly value: number } | undefined;
}

export function countNumbers(numbering: Numbering): NumberCounter {
  const counts = new Map<string, (number | undefined)[]>();
  const overridden = new Set<string>();

  return {
    next: (numId, at) => {
      const own = numbering.level(numId, at);
      if (own === undefined) return undefined;
      const values = counts.get(own.list) ?? Array.from({ length: LEVELS }, () => undefined);
      counts.set(own.list, values);
      const key = `${String(numId)}/${String(at)}`;
      const anew = own.startOverride !== undefined && !overridden.has(key);
      overridden.add(key);
      const before = values[at];
      const value = anew ? (own.startOverride ?? own.start) : before === undefined ? own.start : before + 1;
      values[at] = value;
      for (let lower = at + 1; lower < LEVELS; lower += 1) {
        const restart = numbering.level(numId, lower)?.restart;
        if (restart === undefined || (restart !== 0 && at < restart)) values[lower] = undefined;
      }
      // A level above that was skipped shows the number it would begin with.
      const numberAt = (level: number): string => {
        const one = numbering.level(numId, level);
        if (one === undefined || one.format === 'bullet') return '';
        const shown = values[level] ?? one.start;
        return formatNumber(
          shown,
          own.legal && level !== at && one.format !== 'none' ? 'decimal' : one.format,
        );
      };
      const text =
        own.format === 'bullet'
          ? bulletText(own.text)
          : own.text.replaceAll(/%([1-9])/gu, (_, digit: string) => numberAt(Number(digit) - 1));
      return { text: own.run.hidden === true ? '' : text, value };
    },
  };
}
