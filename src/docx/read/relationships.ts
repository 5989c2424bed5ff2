import type { XmlTree } from './xml-tree.ts';

export interface Relationship {
  readonly id: string;
  /** The last word of its type: `styles`, `header`, `officeDocument`; transitional and strict alike. */
  readonly type: string;
  /** A part's name, or an address where `external`. */
  readonly target: string;
  readonly external: boolean;
}

/** The part that holds a part's relationships; `''` is the package. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/');
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

/** A target as the name of a part: `../media/a.png` from `word/document.xml` is `media/a.png`. */
function resolve(part: string, target: string): string {
  const path = target.startsWith('/') ? target : `${part.slice(0, part.lastIndexOf('/') + 1)}${target}`;
  const steps: string[] = [];
  for (const step of path.replaceAll('\\', '/').split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** Relationships by id, in order. */
export function readRelationships(tree: XmlTree, part: string): ReadonlyMap<string, Relationship> {
  const found = new Map<string, Relationship>();
  for (const node of tree.children(0, 'Relationship')) {
    const id = tree.attribute(node, 'Id') ?? '';
    const target = tree.attribute(node, 'Target') ?? '';
    const external = tree.attribute(node, 'TargetMode') === 'External';
    const type = tree.attribute(node, 'Type') ?? '';
    found.set(id, {
      id,
      type: type.slice(type.lastIndexOf('/') + 1),
      target: external ? target : resolve(part, target),
      external,
    });
  }
  return found;
}
