/** Line and column of a text, counted from 1. */
export interface TextPosition {
  readonly line: number;
  readonly column: number;
}

const positionAt = (text: string, offset: number): TextPosition => {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
};

const OPENING = '{{#*inline';

/** The last sentence that is opened and never closed, where the text ended too soon. */
function lastOpening(text: string): TextPosition {
  const opened = text.lastIndexOf(OPENING);
  return positionAt(text, opened < 0 ? text.length : opened);
}

const hasPosition = (error: unknown): error is { readonly lineNumber: number; readonly column: number } =>
  error instanceof Error &&
  'lineNumber' in error &&
  typeof error.lineNumber === 'number' &&
  'column' in error &&
  typeof error.column === 'number';

/**
 * Where a text breaks the syntax of Handlebars. Its parser tells the line in words, and the column only by an arrow
 * under an extract of up to twenty characters on each side, line ends left out: the extract is looked up in the text.
 * Text that ends within a sentence is told at the sentence's beginning.
 */
export function syntaxErrorAt(error: unknown, text: string): TextPosition {
  if (hasPosition(error)) return { line: error.lineNumber, column: error.column + 1 };
  const message = error instanceof Error ? error.message : '';
  if (message.endsWith("got 'EOF'")) return lastOpening(text);
  const line = Number(/on line (\d+)/u.exec(message)?.[1] ?? 1);
  const [, extract = '', arrow = ''] = /\n(.*)\n(-*)\^/u.exec(message) ?? [];
  const before = extract.slice(0, arrow.length).replace(/^\.\.\./u, '');
  const after = extract.slice(arrow.length).replace(/\.\.\.$/u, '');
  const offsets = Array.from(text.matchAll(/[^\n]/gu), ({ index }) => index);
  const flat = text.replaceAll('\n', '');
  const found: TextPosition[] = [];
  for (let at = flat.indexOf(before + after); at >= 0; at = flat.indexOf(before + after, at + 1)) {
    found.push(positionAt(text, offsets[at + before.length] ?? text.length));
    if (found.length >= MOST_PLACES) break;
  }
  return found.filter((place) => place.line <= line).at(-1) ?? found[0] ?? { line, column: 1 };
}

/** An extract that stands in a text more often than this is looked up no further. */
const MOST_PLACES = 100;
