// What Excel takes for a formula when it opens a CSV file, after marks of ours that already stand before it.
const RISKY = /^'*[=+\-@\t\r]/u;

/**
 * A text as a CSV cell that Excel does not run. CSV has no types, so one apostrophe goes before what Excel would take
 * for a formula; {@link unguarded} takes it off again.
 */
export const guarded = (text: string): string => (RISKY.test(text) ? `'${text}` : text);

/** The text that {@link guarded} was given; a clerk's own apostrophe before a formula is meant the same way. */
export const unguarded = (text: string): string =>
  text.startsWith("'") && RISKY.test(text) ? text.slice(1) : text;
