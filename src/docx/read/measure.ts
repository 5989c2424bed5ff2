import type { Node, XmlTree } from './xml-tree.ts';

const TWIPS_PER: Readonly<Record<string, number>> = {
  pt: 20,
  in: 1440,
  cm: 1440 / 2.54,
  mm: 144 / 2.54,
  pc: 240,
  pi: 240,
  px: 15,
};

/** 22 inches in twips: Word's own limit of a page's width, of an indent, of a size. */
const LONGEST = 31_680;
const MOST = 1_000_000;
const LENGTH = /^\s*([+-]?(?:\d{1,9}(?:\.\d{0,9})?|\.\d{1,9}))\s*([a-z]{2})?/u;

/** A number of a file, kept within what a page can hold. */
const bounded = (value: number, most = LONGEST): number => Math.max(-most, Math.min(most, value));

/** `567` or `10mm` as twips; a number without unit counts `unit` twips (1). */
export function toTwips(text: string | undefined, unit = 1): number | undefined {
  const found = LENGTH.exec(text ?? '');
  if (found === null) return undefined;
  const factor = found[2] === undefined ? unit : TWIPS_PER[found[2]];
  return factor === undefined ? undefined : Math.round(bounded(Number(found[1]) * factor));
}

/** A whole number. */
export function toNumber(text: string | undefined): number | undefined {
  const found = /^\s*[+-]?\d{1,15}/u.exec(text ?? '');
  return found === null ? undefined : bounded(Number(found[0]), MOST);
}

/** EMU (914400 an inch) as twips. */
export const emuToTwips = (text: string | undefined): number | undefined => {
  const found = /^\s*[+-]?\d{1,15}/u.exec(text ?? '');
  return found === null ? undefined : bounded(Math.round(Number(found[0]) / 635));
};

/** ST_OnOff: true where it has no value. */
export function isOn(tree: XmlTree, node: Node): boolean {
  const value = tree.attribute(node, 'val');
  return value === undefined || !/^(?:0|false|off|no)$/iu.test(value);
}
