import { NONE, type Node, type XmlTree } from './xml-tree.ts';

/** Extensions whose content the reader understands, by the prefixes that every producer binds them to. */
const UNDERSTOOD = new Set([
  'wps',
  'wpg',
  'wpc',
  'wp14',
  'w14',
  'w15',
  'w16',
  'w16se',
  'w16cid',
  'a14',
  'v',
  'o',
  'w',
]);

/** The branch of an `mc:AlternateContent` that is read: the first choice understood, or the fallback; never both. */
export function branchOf(tree: XmlTree, node: Node): Node {
  for (const choice of tree.children(node, 'mc:Choice')) {
    const required = (tree.attribute(choice, 'Requires') ?? '').split(/\s+/u).filter((one) => one !== '');
    if (required.length > 0 && required.every((one) => UNDERSTOOD.has(one))) return choice;
  }
  return tree.child(node, 'mc:Fallback');
}

/** Elements that stand around others without a say in how they look. */
export const transparent: ReadonlySet<string> = new Set([
  'w:smartTag',
  'w:customXml',
  'w:dir',
  'w:bdo',
  'w:ins',
  'w:moveTo',
  'w:sdtContent',
  'w:subDoc',
]);

/** Elements whose content is gone once tracked changes are accepted. */
export const removed: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom']);

/** Children of a block container or table, with wrappers opened: `w:p`, `w:tbl`, `w:tr`, `w:tc`. */
export function blocksWithin(tree: XmlTree, parent: Node, found: Node[] = []): Node[] {
  for (let one = tree.first(parent); one !== NONE; one = tree.next(one)) {
    const name = tree.name(one);
    if (transparent.has(name)) blocksWithin(tree, one, found);
    else if (name === 'w:sdt') blocksWithin(tree, tree.child(one, 'w:sdtContent'), found);
    else if (name === 'mc:AlternateContent') blocksWithin(tree, branchOf(tree, one), found);
    else found.push(one);
  }
  return found;
}
