import { limits } from './limits.ts';
import { readParagraphProperties, type ParagraphProperties } from './paragraph-properties.ts';
import { noProperties, readRunProperties, type RunProperties } from './run-properties.ts';
import type { Theme } from './theme.ts';
import { NONE, type Node, type XmlTree } from './xml-tree.ts';

/** A paragraph style with those it is based on. */
export interface ParagraphStyle {
  readonly id?: string;
  /** Names, its own first. */
  readonly names: readonly string[];
  readonly ids: readonly string[];
  /** What each style of the chain says, the remotest first: numbering steps in between. */
  readonly levels: readonly ParagraphProperties[];
  readonly run: RunProperties;
}

export interface CharacterStyle {
  readonly name: string;
  readonly run: RunProperties;
}

/** A style of a chain, as it stands in the part. */
export interface StyleElement {
  readonly tree: XmlTree;
  readonly node: Node;
}

export interface StyleSheet {
  readonly theme: Theme;
  readonly defaults: { readonly run: RunProperties; readonly paragraph: ParagraphProperties };
  /** The default paragraph style where the id is absent or unknown, as Word has it. */
  readonly paragraph: (id: string | undefined) => ParagraphStyle;
  readonly character: (id: string | undefined) => CharacterStyle | undefined;
  /** The elements of a table style and those it is based on, the remotest first; the default one without id. */
  readonly table: (id: string | undefined) => readonly StyleElement[];
  /** `w:numId` of a numbering style. */
  readonly numberingId: (id: string) => string | undefined;
  /** Ids of styles that are based on themselves. */
  readonly cycles: readonly string[];
}

const once = <K, V>(make: (key: K) => V): ((key: K) => V) => {
  const made = new Map<K, { readonly value: V }>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known.value;
    const value = make(key);
    made.set(key, { value });
    return value;
  };
};

/** The styles of a document; `undefined` is a document without any, which is fine. */
export function readStyleSheet(tree: XmlTree | undefined, theme: Theme): StyleSheet {
  const byId = new Map<string, Node>();
  const standard = new Map<string, string>();
  const cycles: string[] = [];
  const typeOf = (node: Node): string => tree?.attribute(node, 'type') ?? 'paragraph';
  for (const node of tree?.children(0, 'w:style') ?? []) {
    const id = tree?.attribute(node, 'styleId') ?? '';
    if (byId.has(id)) continue;
    byId.set(id, node);
    if (/^(?:1|true|on)$/u.test(tree?.attribute(node, 'default') ?? '')) standard.set(typeOf(node), id);
  }

  /** Ids from the style to the remotest that it is based on; a style met again ends the chain. */
  function chainOf(id: string | undefined, type: string): string[] {
    const chain: string[] = [];
    let at =
      id !== undefined && byId.has(id) && typeOf(byId.get(id) ?? NONE) === type ? id : standard.get(type);
    while (at !== undefined && tree !== undefined && chain.length < limits.styleChain) {
      if (chain.includes(at)) {
        cycles.push(at);
        break;
      }
      const node = byId.get(at);
      if (node === undefined || typeOf(node) !== type) break;
      chain.push(at);
      at = tree.value(node, 'w:basedOn');
    }
    return chain;
  }
  const nameOf = (id: string): string | undefined => {
    const node = byId.get(id);
    return node === undefined ? undefined : (tree?.value(node, 'w:name') ?? id);
  };
  const child = (id: string, name: string): Node => tree?.child(byId.get(id) ?? NONE, name) ?? NONE;
  /** What one style says by itself, read once however many styles are based on it. */
  const own = once((id: string) => ({
    run: tree === undefined ? noProperties : readRunProperties(tree, child(id, 'w:rPr'), theme),
    paragraph: tree === undefined ? {} : readParagraphProperties(tree, child(id, 'w:pPr'), theme),
  }));
  const runOf = (chain: readonly string[]): RunProperties =>
    chain.reduceRight<RunProperties>((base, id) => ({ ...base, ...own(id).run }), noProperties);

  const paragraph = once((id: string | undefined): ParagraphStyle => {
    const chain = chainOf(id, 'paragraph');
    const [first] = chain;
    return {
      ...(first === undefined ? {} : { id: first }),
      names: chain.map((one) => nameOf(one) ?? one),
      ids: chain,
      levels: chain.map((one) => own(one).paragraph).reverse(),
      run: runOf(chain),
    };
  });
  const character = once((id: string | undefined): CharacterStyle | undefined => {
    if (id === undefined || typeOf(byId.get(id) ?? NONE) !== 'character') return undefined;
    return { name: nameOf(id) ?? id, run: runOf(chainOf(id, 'character')) };
  });
  const table = once((id: string | undefined): readonly StyleElement[] =>
    tree === undefined
      ? []
      : chainOf(id, 'table')
          .reverse()
          .map((one) => ({ tree, node: byId.get(one) ?? NONE })),
  );
  const docDefaults = tree?.child(0, 'w:docDefaults') ?? NONE;
  return {
    theme,
    defaults:
      tree === undefined
        ? { run: noProperties, paragraph: {} }
        : {
            run: readRunProperties(tree, tree.descend(docDefaults, 'w:rPrDefault', 'w:rPr'), theme),
            paragraph: readParagraphProperties(
              tree,
              tree.descend(docDefaults, 'w:pPrDefault', 'w:pPr'),
              theme,
            ),
          },
    paragraph: (id) => paragraph(id !== undefined && byId.has(id) ? id : undefined),
    character,
    table,
    numberingId: (id) => {
      const numPr = child(id, 'w:pPr');
      return tree?.value(tree.child(numPr, 'w:numPr'), 'w:numId');
    },
    cycles,
  };
}
