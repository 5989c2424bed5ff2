/**
 * The three units of length of a Word page. They are distinct types: a `Pt` cannot be passed where a
 * `Twip` is wanted. Every number enters through a constructor and changes unit only here.
 */

declare const unit: unique symbol;

/** A length in millimetres. */
export type Mm = number & { readonly [unit]: 'mm' };
/** A length in typographic points, 1/72 inch. */
export type Pt = number & { readonly [unit]: 'pt' };
/** A length in twentieths of a point, the unit of most OOXML attributes. */
export type Twip = number & { readonly [unit]: 'twip' };

const MM_PER_INCH = 25.4;
const PT_PER_INCH = 72;
const TWIP_PER_PT = 20;
const TWIP_PER_MM = (PT_PER_INCH * TWIP_PER_PT) / MM_PER_INCH;
const AUTO_LINES_PER_MULTIPLE = 240;

/** Far beyond an A3 sheet: a longer length is a unit mixed up, not a page. */
const LONGEST_MM = 2000;
const LONGEST_TWIP = Math.ceil(LONGEST_MM * TWIP_PER_MM);
/** Word's own upper limit of a line spacing multiple. */
const LARGEST_LINE_MULTIPLE = 132;

/** A length in mm. Throws RangeError when `value` is not finite or is longer than 2000 mm either way. */
export function mm(value: number): Mm {
  return brand<Mm>(within(value, LONGEST_MM, 'mm'));
}

/** A length in points. Throws RangeError when `value` is not finite or is longer than 2000 mm either way. */
export function pt(value: number): Pt {
  return brand<Pt>(within(value, LONGEST_TWIP / TWIP_PER_PT, 'pt'));
}

/** A length in twips. Throws RangeError when `value` is not finite or is longer than 2000 mm either way. */
export function twip(value: number): Twip {
  return brand<Twip>(within(value, LONGEST_TWIP, 'twip'));
}

/** Millimetres to twips, rounded to a whole twip, as OOXML wants. */
export function mmToTwip(length: Mm): Twip {
  return brand<Twip>(Math.round(length * TWIP_PER_MM));
}

/** Points to twips, rounded to a whole twip, as OOXML wants. */
export function ptToTwip(length: Pt): Twip {
  return brand<Twip>(Math.round(length * TWIP_PER_PT));
}

/** Twips to points, exact. */
export function twipToPt(length: Twip): Pt {
  return brand<Pt>(length / TWIP_PER_PT);
}

/** Twips to millimetres, not rounded. */
export function twipToMm(length: Twip): Mm {
  return brand<Mm>(length / TWIP_PER_MM);
}

/** Points to the half points of `w:sz`. Throws RangeError when the size is not a whole number of half points. */
export function ptToHalfPoints(size: Pt): number {
  const halfPoints = size * 2;
  if (!Number.isInteger(halfPoints)) throw new RangeError(`not a whole number of half points: ${size} pt`);
  return halfPoints;
}

/**
 * A line spacing multiple (1 = single) to the 240ths of `w:line` with `w:lineRule="auto"`, rounded.
 * Throws RangeError when the multiple is not finite, not above 0, or above Word's limit of 132.
 */
export function lineMultipleToAuto(multiple: number): number {
  if (!(multiple > 0 && multiple <= LARGEST_LINE_MULTIPLE)) {
    throw new RangeError(`not a line spacing multiple: ${multiple}`);
  }
  return Math.round(multiple * AUTO_LINES_PER_MULTIPLE);
}

function within(value: number, longest: number, name: string): number {
  if (!(Math.abs(value) <= longest)) throw new RangeError(`not a length of a page: ${value} ${name}`);
  return value;
}

/** The one place where a plain number is declared to carry a unit. */
function brand<U extends Mm | Pt | Twip>(value: number): U {
  return value as U;
}
