import type { Paragraph } from '../docx/read/model.ts';
import type { LocatedAppendix, LocatedDocument } from '../locate/located.ts';
import { notApplicable, type LayoutRule } from './rule.ts';

/** Labelled "Phụ lục", whatever the case: the decree does not rule forms and tables labelled otherwise. */
const annexLabel = /^phụ\s+lục(?!\p{L})/iu;

export const isAnnexLabel = (text: string | undefined): boolean =>
  text !== undefined && annexLabel.test(text);

/** The appendices that the decree speaks of. */
export const annexesOf = ({ appendices }: LocatedDocument): LocatedAppendix[] =>
  appendices.filter(({ label }) => isAnnexLabel(label?.text));

/** Where each appendix begins, and where the next one does. */
const next = new WeakMap<readonly LocatedAppendix[], ReadonlyMap<number, number>>();

function nextStarts(appendices: readonly LocatedAppendix[]): ReadonlyMap<number, number> {
  const known = next.get(appendices);
  if (known !== undefined) return known;
  const starts = appendices.flatMap(({ label, title }) => (label ?? title)?.lines[0]?.paragraph.index ?? []);
  const found = new Map(starts.map((start, at) => [start, starts[at + 1] ?? Infinity]));
  next.set(appendices, found);
  return found;
}

/** The paragraphs of an appendix, its head's and its tables' among them. */
export function paragraphsOfAnnex(
  { document, appendices }: LocatedDocument,
  annex: LocatedAppendix,
): readonly Paragraph[] {
  const from = annex.label?.lines[0]?.paragraph.index ?? 0;
  return document.paragraphs.slice(from, nextStarts(appendices).get(from));
}

/** Why rules about appendices do not concern a document, or undefined. */
export const withoutAnnexes = (located: LocatedDocument): string | undefined =>
  annexesOf(located).length === 0 ? 'văn bản không có phụ lục' : undefined;

/** A rule about a part of appendices, held against those alone that are labelled "Phụ lục". */
export const ofAnnexes = (rule: LayoutRule): LayoutRule => ({
  ...rule,
  check(located, context) {
    const reason = withoutAnnexes(located);
    return reason === undefined
      ? rule.check({ ...located, appendices: annexesOf(located) }, context)
      : notApplicable(reason);
  },
});
