import { z } from 'zod';
import { mergeRuns, type TextRun } from '../text/inline.ts';
import { unprintable } from '../text/nfc.ts';

const flags = {
  bold: z.literal(true).exactOptional(),
  italic: z.literal(true).exactOptional(),
  raised: z.literal(true).exactOptional(),
  lowered: z.literal(true).exactOptional(),
};

/** Text without characters that no page can show, which an XML part could not even hold. */
export const printableText = z.string().refine((text) => unprintable(text) === undefined);

/** A run is text with flags, or a reference to the id of a block, a table row or an appendix, resolved later. */
export const runSchema = z.union([
  z.strictObject({ text: printableText, ...flags }),
  z.strictObject({ ref: z.string().min(1), ...flags }),
]);

export const textSchema = z.array(runSchema).readonly();

export interface ReferenceRun extends Omit<TextRun, 'text'> {
  readonly ref: string;
}
export type Run = Readonly<TextRun> | ReferenceRun;
/** One paragraph's text: runs in order. */
export type Text = readonly Run[];

export const isReference = (run: Run): run is ReferenceRun => 'ref' in run;

const isText = (run: Run): run is Readonly<TextRun> => !isReference(run);

/** Plain words as a text of one run. */
export const words = (text: string): Text => (text === '' ? [] : [{ text }]);

/** The runs of text alone: of a resolved document, all of them. */
export const textRuns = (text: Text): readonly Readonly<TextRun>[] =>
  text.every(isText) ? text : text.filter(isText);

/** The text without flags; an unresolved reference shows as «id». */
export function plain(text: Text): string {
  let said = '';
  for (const run of text) said += isReference(run) ? `«${run.ref}»` : run.text;
  return said;
}

/** Neighbouring runs with equal flags joined, empty ones dropped; references stay apart. */
export function canonicalText(text: Text): Text {
  const [only, second] = text;
  // Most texts are one run.
  if (only !== undefined && second === undefined && !(isText(only) && only.text === '')) return text;
  const parts: Run[] = [];
  let pending: TextRun[] = [];
  const flush = (): void => {
    parts.push(...mergeRuns(pending));
    pending = [];
  };
  for (const run of text) {
    if (isReference(run)) {
      flush();
      parts.push(run);
    } else pending.push(run);
  }
  flush();
  return parts;
}
