import type { Line, LocatedDocument } from '../locate/located.ts';
import { isMarked, withLabel } from './addressees-of.ts';

/** Where a line's first mark is printed, twips from the left of the page; unknown where tabs set it. */
export function printedLeft({ geometry }: LocatedDocument, line: Line): number | undefined {
  const { text, format } = line.paragraph;
  return text.slice(0, line.start).includes('\t') || format.alignment === 'distribute'
    ? undefined
    : geometry.printed(line).left;
}

/** The lines of Kính gửi that begin with a dash, and where each dash is printed. */
export const dashesOf = (
  located: LocatedDocument,
): readonly { readonly line: Line; readonly left: number | undefined }[] =>
  (located.components.get('addressees')?.lines.slice(1) ?? [])
    .filter((line) => isMarked(withLabel({ text: line.text, line })))
    .map((line) => ({ line, left: printedLeft(located, line) }));
