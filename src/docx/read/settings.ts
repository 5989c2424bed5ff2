import { isOn, toNumber, toTwips } from './measure.ts';
import type { DocumentSettings } from './model.ts';
import { NONE, type XmlTree } from './xml-tree.ts';

const TAB_STOP = 720;
// Word 2007, for a document that names no compatibility mode.
const OLDEST_MODE = 12;

export function readSettings(tree: XmlTree | undefined): DocumentSettings {
  const flag = (name: string): boolean => {
    const node = tree?.child(0, name) ?? NONE;
    return tree !== undefined && node !== NONE && isOn(tree, node);
  };
  const protection = tree?.child(0, 'w:documentProtection') ?? NONE;
  const enforced = /^(?:1|true|on)$/u.test(tree?.attribute(protection, 'enforcement') ?? '');
  const edit = tree?.attribute(protection, 'edit');
  const mode = tree
    ?.children(tree.child(0, 'w:compat'), 'w:compatSetting')
    .find((one) => tree.attribute(one, 'name') === 'compatibilityMode');
  return {
    evenAndOddHeaders: flag('w:evenAndOddHeaders'),
    mirrorMargins: flag('w:mirrorMargins'),
    defaultTabStop: toTwips(tree?.value(0, 'w:defaultTabStop')) ?? TAB_STOP,
    trackRevisions: flag('w:trackRevisions'),
    ...(enforced && edit !== undefined ? { protection: edit } : {}),
    compatibilityMode:
      (mode === undefined ? undefined : toNumber(tree?.attribute(mode, 'val'))) ?? OLDEST_MODE,
  };
}
