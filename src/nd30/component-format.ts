import type { ClauseCode } from './clause.ts';
import { pt } from './units.ts';
import type { Pt } from './units.ts';

/**
 * Where a value comes from: the decree's words, its table of typefaces (Mục V), a footnote of that table, a printed
 * sample, what follows from the words, or our own convention. Only the first two, and what follows from them, bind.
 */
export type Basis = 'text' | 'table' | 'footnote' | 'sample' | 'derived' | 'convention';

/** A range of letter sizes, both ends included; a fixed size has equal ends. */
export interface SizeRange {
  readonly min: Pt;
  readonly max: Pt;
}

/** A solid line drawn with a component. */
export interface RuleLine {
  readonly place: 'below' | 'above';
  /** Shares of the width of the text that it goes with, or `full`: the whole width of the text area. */
  readonly length: { readonly min: number; readonly max: number } | 'full';
  readonly clause: ClauseCode;
  readonly basis: Basis;
  readonly uncertain?: string;
}

/** How the decree wants one component of a document to look. */
export interface ComponentFormat {
  /** The decree's own name of the component, in Vietnamese. */
  readonly title: string;
  /** Ô số in the layout grid of Phụ lục I, Phần I, Mục IV. */
  readonly box?: string;
  readonly size: SizeRange;
  /** Set when the decree says “as the running text”: within one document the size equals that component's. */
  readonly sizeFollows?: 'bodyText';
  readonly bold: boolean;
  readonly italic: boolean;
  /** `upper` is “in hoa”, `sentence` is “in thường”. */
  readonly case: 'upper' | 'sentence';
  /** `none`: the decree does not say. */
  readonly align: 'left' | 'center' | 'right' | 'justify' | 'none';
  /** Set when the alignment stands on other ground than the rest of the format. */
  readonly alignBasis?: Basis;
  readonly rule?: RuleLine;
  readonly clause: ClauseCode;
  readonly basis: Basis;
  /** A Vietnamese remark for a reader of the format. */
  readonly note?: string;
  /** What is not sure, as a Vietnamese sentence. */
  readonly uncertain?: string;
}

/** A range of sizes in points; one argument gives a fixed size. */
export function sizes(min: number, max: number = min): SizeRange {
  return { min: pt(min), max: pt(max) };
}

/** “Đứng”: without “đậm” the decree means not bold (Mục V tells “Đứng” from “Đứng, đậm”). */
export const upright = { bold: false, italic: false } as const;
/** “Đứng, đậm”. */
export const uprightBold = { bold: true, italic: false } as const;
/** “Nghiêng”. */
export const italic = { bold: false, italic: true } as const;
/** “Nghiêng, đậm”. */
export const italicBold = { bold: true, italic: true } as const;
