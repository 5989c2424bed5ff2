/** What may part the cells of a line, and its name. */
export const separators = [
  { sign: ',', name: 'dấu phẩy (,)' },
  { sign: ';', name: 'dấu chấm phẩy (;)' },
  { sign: '\t', name: 'phím Tab' },
] as const;

export type Separator = (typeof separators)[number];

/** Lines that are looked at; a file that is not told by so many is not told by more. */
const LINES = 200;
const SAMPLE = 500_000;

/** The characters outside quotes of the first filled lines; a line break within quotes ends no line. */
function bareLines(text: string): string[] {
  const lines: string[] = [];
  let line = '';
  let quoted = false;
  for (const [piece] of text.matchAll(/"|\r\n|[\r\n]|[^"\r\n]+/gu)) {
    if (piece === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (piece.startsWith('\r') || piece === '\n') {
      if (line.trim() !== '') lines.push(line);
      line = '';
      if (lines.length >= LINES) return lines;
    } else line += piece;
  }
  return line.trim() === '' ? lines : [...lines, line];
}

const count = (line: string, sign: string): number => line.split(sign).length - 1;

/**
 * The separators that a CSV text may have: those that stand in its first line and, where they are several, equally
 * often in every line. One is the answer; more are a doubt; a text of one column has none of them.
 */
export function possibleSeparators(text: string): readonly Separator[] {
  const lines = bareLines(text.slice(0, SAMPLE));
  // The last line may have been cut.
  if (text.length > SAMPLE && lines.length > 1) lines.pop();
  const [first = ''] = lines;
  const present = separators.filter(({ sign }) => first.includes(sign));
  if (present.length < 2) return present;
  const even = present.filter(({ sign }) => lines.every((line) => count(line, sign) === count(first, sign)));
  return even.length === 1 ? even : present;
}

/** The first line by which Excel is told the separator: `sep=;`. */
export function namedSeparator(text: string): { separator: string; rest: string } | undefined {
  const found = /^"?sep=([^\r\n"])"?(?:\r\n|\r|\n|$)/iu.exec(text);
  const separator = found?.[1];
  return found === null || separator === undefined
    ? undefined
    : { separator, rest: text.slice(found[0].length) };
}
