import type { Paragraph } from '../docx/read/model.ts';
import { isUpper } from '../locate/fold.ts';
import { linesOf } from '../locate/lines.ts';
import type { Line, LocatedDocument } from '../locate/located.ts';
import { keyOf } from '../locate/names.ts';
import { copies } from '../nd30/copies.ts';
import type { ComponentId } from '../nd30/components.ts';
import { isMarked } from './addressees-of.ts';

/** A copy's own particulars, below the document that is copied (Mẫu 3.1). */
export interface CopyParts {
  /** Index of the paragraph that they begin with. */
  readonly start: number;
  readonly form: Line;
  readonly parts: Readonly<Partial<Record<ComponentId, readonly Line[]>>>;
}

const forms = copies.map(({ form }) => keyOf(form));
const OLD = 'BANCHINH';
export const isForm = (text: string): boolean => forms.includes(keyOf(text));
const mayBeForm = ({ text }: { readonly text: string }): boolean =>
  isForm(text) || forms.some((form) => keyOf(text) === form + OLD);

const place = ({ cell }: Paragraph): string => (cell === undefined ? '' : `${cell.row}/${cell.column}`);
const date = /ngày.*tháng.*năm/iu;

/** The paper copy's particulars; none where the document is no copy, or its form stands at the head. */
export function copyParts(located: LocatedDocument): CopyParts | undefined {
  if (located.class !== 'copy') return undefined;
  const { paragraphs } = located.document;
  const last = located.body.blocks.at(-1)?.paragraph.index ?? -1;
  const tail = paragraphs.slice(last + 1);
  const form = tail.flatMap(linesOf).find(mayBeForm);
  if (form === undefined || last < 0) return undefined;
  const table = form.paragraph.cell?.table;
  const first = table === undefined ? form.paragraph : tail.find(({ cell }) => cell?.table === table);
  const start = first?.index ?? form.paragraph.index;
  const lines = paragraphs.slice(start).flatMap(linesOf);
  return { start, form, parts: partsAmong(lines) };
}

function partsAmong(lines: readonly Line[]): CopyParts['parts'] {
  const number = lines.findIndex(({ text }) => /^Số\s*:/u.test(text));
  const label = lines.findIndex(({ text }) => keyOf(text).startsWith('NOINHAN'));
  const placeDate = lines.find(({ text }) => date.test(text));
  const pivot = number >= 0 ? number : lines.findIndex((line) => line === placeDate);
  const before = lines.slice(0, Math.max(0, pivot));
  const after = lines.slice(pivot + 1);
  const inLabel = lines[label] === undefined ? undefined : place(lines[label].paragraph);
  const signed = after.filter(
    ({ text, paragraph }) =>
      text !== placeDate?.text && !isMarked(text) && (place(paragraph) !== inLabel || inLabel === ''),
  );
  const one = (line: Line | undefined): Line[] => (line === undefined ? [] : [line]);
  return {
    issuer: before.filter((line) => isUpper(line.text) && !mayBeForm(line)),
    number: one(lines[number]),
    placeDate: one(placeDate),
    recipientsLabel: one(lines[label]),
    recipientsList: label < 0 ? [] : lines.slice(label + 1).filter(({ text }) => isMarked(text)),
    signatureAuthority: signed.filter(({ text }) => isUpper(text)),
    signatureName: one(
      signed.findLast(
        ({ text }) => !isUpper(text) && !keyOf(text).startsWith('NOINHAN') && !/[:;]/u.test(text),
      ),
    ),
  };
}
