/** Excel keeps and shows no more: 0.1+0.2, stored as 0.30000000000000004, is 0.3 to whoever typed it. */
const DIGITS = 15;

/**
 * A number as its shortest decimal text, of 15 significant digits as Excel has: `89.729`, `1917`, never with an
 * exponent below 10²¹. `shift` moves the point right, for a percentage. Undefined for what is no number.
 */
export function numberText(raw: string, shift = 0): string | undefined {
  // What most cells hold.
  if (shift === 0 && raw.length <= DIGITS && String(Number(raw)) === raw && Number.isFinite(Number(raw)))
    return raw;
  if (!/^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,3})?$/u.test(raw)) return undefined;
  const value = Number(raw);
  if (!Number.isFinite(value)) return undefined;
  const [digits = '', exponent = '0'] = value.toExponential(DIGITS - 1).split('e');
  const rounded = Number(`${digits}e${Number(exponent) + shift}`);
  if (rounded === 0) return '0';
  const short = String(rounded);
  return short.includes('e-')
    ? rounded.toFixed(Math.min(100, DIGITS - Number(exponent))).replace(/\.?0+$/u, '')
    : short;
}
