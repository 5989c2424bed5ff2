import type { Picture, Placed, RuleLine } from './model.ts';
import type { Node } from './xml-tree.ts';

/** What a drawing holds that a reader of the page sees, before its paragraph has an index. */
export interface Drawn {
  readonly lines: Omit<RuleLine, 'paragraph'>[];
  /** `target` is still the id of a relationship. */
  readonly pictures: Omit<Picture, 'paragraph'>[];
  /** Text boxes: the element that holds their blocks. */
  readonly boxes: { readonly content: Node; readonly placed: Placed }[];
  /** Charts, diagrams and other objects that are not read. */
  readonly unread: string[];
}

/** A shape so thin is seen as a line: 3 pt. */
const THIN = 60;
/** A line this far from level is still seen as level. */
const LEVEL = 0.05;
const SHORTEST = 100;

/** How a straight shape lies; `undefined` where it has no size. */
export function lieOf(
  width: number,
  height: number,
): { readonly direction: RuleLine['direction']; readonly length: number } | undefined {
  const longer = Math.max(width, height);
  if (longer === 0) return undefined;
  const flat = Math.min(width, height) <= Math.max(THIN / 2, longer * LEVEL);
  if (!flat) return { direction: 'slanted', length: Math.round(Math.hypot(width, height)) };
  return { direction: width >= height ? 'horizontal' : 'vertical', length: longer };
}

/** Whether a box is so thin and long that it is a line. */
export const isThin = (width: number, height: number): boolean =>
  Math.min(width, height) <= THIN && Math.max(width, height) >= SHORTEST;
