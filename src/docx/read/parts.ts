import { fault, type Diagnostic } from '../../diagnostic/diagnostic.ts';
import { limits } from './limits.ts';
import type { Tolerance, Tolerated } from './model.ts';
import { PackageError, type OpenPackage } from './package.ts';
import { readRelationships, relationshipsPart, type Relationship } from './relationships.ts';
import { parseXml, XmlError, type XmlTree } from './xml-tree.ts';

/** The parts of a document as they are asked for, each parsed once, and what was met on the way. */
export interface Parts {
  /** `undefined` where the part is missing or broken: told once, as a warning. @throws {PackageError | XmlError} where it is hostile */
  readonly tree: (part: string) => XmlTree | undefined;
  /** The same, without a word where it is missing. */
  readonly optional: (part: string) => XmlTree | undefined;
  /** @throws {PackageError | XmlError} where it is missing, broken or hostile */
  readonly needed: (part: string) => XmlTree;
  readonly relations: (part: string) => ReadonlyMap<string, Relationship>;
  readonly texts: Map<string, string>;
  readonly diagnostics: Diagnostic[];
  readonly tolerated: Tolerated[];
  readonly tolerate: (what: Tolerance, detail: string) => void;
}

/** A part's own damage costs that part; what is hostile costs the document. */
const isDamage = (error: unknown): boolean =>
  (error instanceof XmlError && error.fault === 'broken') ||
  (error instanceof PackageError && error.fault === 'damaged');

export function openParts(open: OpenPackage, source: string): Parts {
  const budget = { left: limits.elements };
  const trees = new Map<string, XmlTree | undefined>();
  const texts = new Map<string, string>();
  const relations = new Map<string, ReadonlyMap<string, Relationship>>();
  const diagnostics: Diagnostic[] = [];
  const tolerated: Tolerated[] = [];

  const tolerate = (what: Tolerance, detail: string): void => {
    if (tolerated.length >= limits.remarks) return;
    if (!tolerated.some((one) => one.what === what && one.detail === detail))
      tolerated.push({ what, detail });
  };
  function lose(part: string, problem: 'missing' | 'broken'): void {
    tolerate(problem === 'missing' ? 'part-missing' : 'part-broken', part);
    if (diagnostics.length >= limits.remarks) return;
    diagnostics.push(fault('docx-part-lost', { part, problem }, { source, path: part }));
  }
  function needed(part: string): XmlTree {
    const text = open.text(part);
    if (text === undefined) throw new PackageError('damaged', part);
    try {
      const tree = parseXml(text, budget);
      texts.set(part, text);
      return tree;
    } catch (error) {
      if (error instanceof XmlError) error.part = part;
      throw error;
    }
  }
  function read(part: string, missing: () => void): XmlTree | undefined {
    if (trees.has(part)) return trees.get(part);
    let tree: XmlTree | undefined;
    try {
      if (!has(part)) missing();
      else tree = needed(part);
    } catch (error) {
      if (!isDamage(error)) throw error;
      lose(part, 'broken');
    }
    trees.set(part, tree);
    return tree;
  }
  const lowered = new Set(open.names.map((name) => name.toLowerCase()));
  const has = (part: string): boolean => lowered.has(part.toLowerCase());
  const optional = (part: string): XmlTree | undefined => read(part, () => undefined);
  return {
    tree: (part) => read(part, () => lose(part, 'missing')),
    optional,
    needed: (part) => {
      const tree = trees.get(part) ?? needed(part);
      trees.set(part, tree);
      return tree;
    },
    relations: (part) => {
      const known = relations.get(part);
      if (known !== undefined) return known;
      const tree = optional(relationshipsPart(part));
      const found = tree === undefined ? new Map<string, Relationship>() : readRelationships(tree, part);
      relations.set(part, found);
      return found;
    },
    texts,
    diagnostics,
    tolerated,
    tolerate,
  };
}
