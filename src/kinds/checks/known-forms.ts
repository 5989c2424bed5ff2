import type { Facts } from '../../dossier/facts.ts';
import type { TypedNumber } from '../../dossier/fields.ts';
import { figureValue } from '../../dossier/figure-value.ts';
import { formatLongDate, formatSlashDate, type PartialDate } from '../../text/date.ts';
import { actCode } from '../../text/citation.ts';
import { allRequirements } from '../../dossier/entries.ts';
import { formatVietnameseNumber } from '../../text/number.ts';
import { tokensOf, type KnownForms } from './typed-numbers.ts';

const numberForms = (number: TypedNumber | undefined): string[] =>
  number === undefined ? [] : [formatVietnameseNumber(number.value, number)];

function dateForms(date: PartialDate | undefined): string[] {
  if (date === undefined) return [];
  const { year, month } = date;
  return [
    formatLongDate(date).replace(/^ngày\s+/u, ''),
    formatSlashDate(date).replace(/^[\s/]+/u, ''),
    String(year),
    ...(month === undefined
      ? []
      : [`tháng ${formatLongDate(date).replace(/^.*tháng /u, '')}`, `${month}/${year}`]),
  ];
}

/** More names than this with the same number are not looked at. */
const MOST_NAMES = 50;

/** Names by the numbers in them. */
function byNumber(names: readonly string[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const name of new Set(names)) {
    for (const { words } of tokensOf(name)) {
      const earlier = found.get(words) ?? [];
      if (earlier.length < MOST_NAMES) found.set(words, [...earlier, name]);
    }
  }
  return found;
}

/** Every printed form of a dossier's facts that holds a digit, so that prose can be held against them. */
export function knownForms(facts: Facts): KnownForms {
  const { dossier } = facts;
  const { figures, citations, assessments, inspections, documents, remedies, staffing } = dossier;
  const values = figures.flatMap((figure) => {
    const value = figureValue(figure, facts);
    return value === undefined
      ? []
      : [
          formatVietnameseNumber(value, figure.value ?? {}),
          // A year is not parted into thousands.
          ...(figure.kind === 'year' ? [value.digits.toString()] : []),
        ];
  });
  const numbers = [
    ...assessments.flatMap(({ score, rank, change }) => [score, rank, change]),
    ...staffing.flatMap(({ total, heads, deputies }) => [total, heads, deputies]),
  ];
  const dates = [
    ...[...citations, ...inspections, ...documents].map(({ date }) => date),
    ...[...allRequirements(dossier.requirements), ...remedies].map(({ due }) => due),
  ];
  const codes = citations.flatMap((citation) => {
    const { form, number, symbol } = citation;
    const code = actCode({
      form,
      ...(number === undefined ? {} : { number }),
      ...(symbol === undefined ? {} : { symbol }),
    });
    return [number ?? '', code ?? ''];
  });
  const names = [
    ...[...dossier.agencies, ...dossier.groups].flatMap((entry) => [
      entry.name,
      'short' in entry ? entry.short : '',
      'local' in entry ? entry.local : '',
    ]),
    ...dossier.people.flatMap(({ name, post }) => [name, post]),
    ...citations.map(({ name }) => name),
    ...[...figures, ...inspections].map(({ period }) => period),
    ...assessments.map(({ title }) => title),
    ...staffing.map(({ room }) => room),
  ];
  const codesAndYears = [
    ...codes,
    ...assessments.flatMap(({ year, comparedWith }) => [year, comparedWith ?? '']),
  ];
  return {
    forms: new Set([
      ...values,
      ...numbers.flatMap(numberForms),
      ...dates.flatMap(dateForms),
      ...codesAndYears,
    ]),
    names: byNumber(names.filter((name) => name !== undefined)),
  };
}
