const collator = new Intl.Collator('vi');

/**
 * Order of two texts in the Vietnamese alphabet (a ă â b c d đ e ê …), for `sort`. Composed and decomposed forms of
 * one text are equal; the machine's own locale plays no part.
 */
export function compareVi(a: string, b: string): number {
  return collator.compare(a, b);
}
