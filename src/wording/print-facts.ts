import type { Assessment, Citation, Figure } from '../dossier/dossier.ts';
import type { Facts } from '../dossier/facts.ts';
import type { TypedNumber } from '../dossier/fields.ts';
import { BLANK_DATE } from '../document/appendices.ts';
import { isReference, textRuns, words, type Text } from '../document/run.ts';
import { formatCitation } from '../text/citation.ts';
import { formatLongDate, formatSlashDate, type PartialDate } from '../text/date.ts';
import { divideToPercent, formatVietnameseNumber, type Decimal } from '../text/number.ts';

type DateStyle = 'long' | 'slash';

export const dateStyleOf = ({ dossier }: Facts): DateStyle => dossier.house?.dates ?? 'long';

/**
 * A date in running text, without the word "ngày" that prose puts before it: "05 tháng 01 năm 2020" or "05/01/2020";
 * room to write one in where it is not known.
 */
export function printDate(date: PartialDate | undefined, style: DateStyle): string {
  if (date !== undefined && style === 'slash') return formatSlashDate(date);
  return (date === undefined ? BLANK_DATE : formatLongDate(date)).replace(/^ngày ?/u, '');
}

/** A deadline as exactly as it is known: "30 tháng 6 năm 2024", "tháng 7 năm 2024", "năm 2024". */
export const printDue = (due: PartialDate, facts: Facts): string =>
  printDate(due, dateStyleOf(facts)).replace(/^[\s/]*(?:tháng\s{2,})?/u, '');

const absolute = (value: Decimal): Decimal =>
  value.digits < 0n ? { ...value, digits: -value.digits } : value;

/** "giảm 10 bậc", "tăng 2 bậc", "không đổi". */
export function printChange(value: Decimal, unit: string | undefined): string {
  if (value.digits === 0n) return 'không đổi';
  const amount = formatVietnameseNumber(absolute(value));
  return [value.digits < 0n ? 'giảm' : 'tăng', amount, ...(unit === undefined ? [] : [unit])].join(' ');
}

/** The value of a figure: typed, or the percentage that its two numbers give. */
function valueOf(figure: Figure, facts: Facts): Decimal {
  if (figure.value !== undefined) return figure.value.value;
  const { agency, of, outOf } = figure;
  if (of === undefined || outOf === undefined)
    throw new TypeError(`Figure ${figure.id} has neither value nor parts`);
  const value = (id: string): Decimal => valueOf(facts.figure(id, agency), facts);
  return divideToPercent(value(of), value(outOf), 0);
}

/** A figure as prose prints it: "ít nhất 60%", "1.917 hồ sơ", "08 thủ tục", "giảm 10 bậc", "2024". */
export function printFigure(figure: Figure, facts: Facts): string {
  const value = valueOf(figure, facts);
  const padTo = figure.value?.padTo;
  const printed = formatVietnameseNumber(value, padTo === undefined ? {} : { padTo });
  const bare = (): string => {
    switch (figure.kind) {
      case 'change':
        return printChange(value, figure.unit);
      case 'percent':
        return `${printed}%`;
      case 'year':
        return value.digits.toString();
      case 'count':
      case 'score':
      case 'rank':
        return figure.unit === undefined ? printed : `${printed} ${figure.unit}`;
    }
  };
  return figure.comparator === undefined ? bare() : `${figure.comparator} ${bare()}`;
}

const printTyped = ({ value, padTo }: TypedNumber): string =>
  formatVietnameseNumber(value, padTo === undefined ? {} : { padTo });

/** One thing that an assessment says, by the helper's word for it; undefined where the dossier does not know it. */
export function printAssessment(entry: Assessment, key = ''): string | undefined {
  switch (key) {
    case 'title':
    case 'year':
    case 'comparedWith':
      return entry[key];
    case 'score':
    case 'rank':
      return entry[key] && printTyped(entry[key]);
    case 'change':
      return entry.change && printChange(entry.change.value, 'bậc');
    default:
      return undefined;
  }
}

/** An act as prose names it. */
export const printCitation = (
  citation: Citation,
  form: 'full' | 'short',
  facts: Facts,
  abstract?: string,
): string =>
  formatCitation(
    {
      form: citation.form,
      ...(citation.type === undefined ? {} : { typeName: citation.type }),
      ...(citation.name === undefined ? {} : { name: citation.name }),
      ...(citation.number === undefined ? {} : { number: citation.number }),
      ...(citation.symbol === undefined ? {} : { symbol: citation.symbol }),
      ...(citation.date === undefined ? {} : { date: citation.date }),
      ...(citation.issuer === undefined ? {} : { issuer: facts.agency(citation.issuer).name }),
      ...(abstract === undefined ? {} : { abstract }),
    },
    { form, dateStyle: dateStyleOf(facts) },
  );

/** The end of a text as long as the words: what stands before it is left out. */
function endOf(text: Text, length: number): Text {
  let left = length;
  return text
    .toReversed()
    .flatMap((run): Text => {
      if (isReference(run)) return [run];
      const kept = left === 0 ? '' : run.text.slice(-left);
      left -= kept.length;
      return kept === '' ? [] : [{ ...run, text: kept }];
    })
    .toReversed();
}

/** An act at its first naming; its abstract, resolved, stands last and keeps its looks and references. */
export function printInFull(citation: Citation, abstract: Text, facts: Facts): Text {
  const flat = textRuns(abstract)
    .map(({ text }) => text)
    .join('');
  const bare = printCitation(citation, 'full', facts);
  const said = printCitation(citation, 'full', facts, flat);
  if (said === bare) return words(said);
  // Only its opening may be said otherwise: "V/v" as "về việc", a capital as a small letter.
  let same = 0;
  while (same < flat.length && said.at(-1 - same) === flat.at(-1 - same)) same += 1;
  const opening = said.slice(bare.length + 1, said.length - same);
  const changed = same === flat.length ? undefined : textRuns(abstract)[0];
  return [...words(`${bare} `), { ...changed, text: opening }, ...endOf(abstract, same)];
}
