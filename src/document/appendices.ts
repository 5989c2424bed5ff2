import { formatLongDate } from '../text/date.ts';
import type { AttachedTo, FullDocument, LoneAppendix, OfficialDocument } from './official-document.ts';

/** What stands for a number that the register has not given yet, and that a clerk writes in by hand. */
export const BLANK_NUMBER = ' '.repeat(7);

/** The same for a date: room for day, month and year. */
export const BLANK_DATE = 'ngày     tháng     năm         ';

/** `Số` in running text and on the number line: two digits at least (PL1.A.II.3.c), spaces while blank. */
export const printedNumber = (number: string | undefined): string =>
  number === undefined ? BLANK_NUMBER : number.padStart(2, '0');

/**
 * `(Kèm theo Công văn số 15/BNV-VP ngày 05 tháng 01 năm 2026 của Bộ Nội vụ)`. On paper number and date are filled
 * in; an electronic document need not (PL1.A.III.1.c), so what is unknown is left blank in both.
 */
export function attachedLine({ typeName, number, symbol, date, issuer }: AttachedTo): string {
  const on = date === undefined ? BLANK_DATE : formatLongDate(date);
  return `(Kèm theo ${typeName} số ${printedNumber(number)}/${symbol} ${on} của ${issuer})`;
}

/** The appendices that stand in files of their own, each as a document (PL1.A.III.1.d). */
export function loneAppendices(document: FullDocument): LoneAppendix[] {
  const { stage, sample, medium, appendixLabels, appendices } = document;
  const numbered = appendixLabels === 'arabic' || appendices.length > 1;
  return appendices.flatMap((appendix, index) =>
    appendix.file === 'same'
      ? []
      : [
          {
            form: 'appendix',
            stage,
            sample,
            medium,
            appendixLabels,
            ...(numbered ? { ordinal: index + 1 } : {}),
            appendix,
          },
        ],
  );
}

/** How many appendices the letter has in all, as far as a document tells: a lone one with a number has neighbours. */
export const appendixCount = (document: OfficialDocument): number =>
  document.form === 'full'
    ? document.appendices.length
    : document.ordinal === undefined
      ? 1
      : Math.max(2, document.ordinal);
