import { fromRoman, listLetterIndex } from '../text/labels.ts';
import type { Paragraph } from '../docx/read/model.ts';
import type { BlockLabel, BlockLevel, Confidence } from './located.ts';

/** A label at the head of a paragraph, what level it speaks for, and where the words after it begin. */
export interface Labelled {
  readonly level: BlockLevel;
  readonly label: BlockLabel;
  /** Offset in the paragraph's text. */
  readonly after: number;
  readonly confidence: Confidence;
  /** A label of several numbers: `1.1.`; how many. */
  readonly depth: number;
}

const divisions: readonly (readonly [RegExp, BlockLevel])[] = [
  [/^(?:phần)\s+(?:thứ\s+)?(?<value>[IVXLC]+|\d{1,2}|nhất|hai|ba|tư|năm|sáu|bảy)(?!\p{L})/iu, 'part'],
  [/^(?:chương)\s+(?:thứ\s+)?(?<value>[IVXLC]+|\d{1,2})(?!\p{L})/iu, 'chapter'],
  [/^(?:tiểu mục)\s+(?<value>\d{1,2}|[IVX]+)(?!\p{L})/iu, 'subsection'],
  [/^(?:mục)\s+(?<value>\d{1,2}|[IVX]+)(?!\p{L})/iu, 'section'],
];
const article = /^Điều\s+(?<value>\d{1,3})(?:(?<sign>\s*[.:])|(?=\s+\p{Lu})|(?=\s*$))/u;
const articleCapitals = /^ĐIỀU\s+(?<value>\d{1,3})(?:(?<sign>\s*[.:])|(?=\s|$))/u;
const romanNumeral = /^(?<value>[IVXLC]+)(?<sign>\s*(?:[.)]|[:/-](?=\s|\p{Lu}|$)))\s*(?=\S|$)(?!\d)/u;
const romanBare = /^(?<value>[IVX]{1,5})\s+(?=\p{Lu}{2})/u;
const capital = /^(?<value>[A-HĐK])(?<sign>[.)])\s*(?=\S)/u;
const several = /^(?<value>\d{1,2}(?:\.\d{1,2})+)(?<sign>[.)]?)\s+(?=\p{L}|["“(])/u;
const clause = /^(?<value>\d{1,3})(?<sign>\s?[.):/-])\s*(?=[^\s\d.,/])/u;
const point = /^(?<value>[a-zđ]{1,2})(?<sign>\s?[.)/])\s*(?=\S)/u;
const dash = /^(?<sign>[-–—•●*+▪◦])\s*(?=[^\s\d]|\s\d|\d)/u;

const ordinals = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy'];

function numeral(text: string): number | undefined {
  if (/^\d+$/u.test(text)) return Number(text);
  const word = ordinals.indexOf(text.toLowerCase());
  if (word >= 0) return word + 1;
  try {
    return fromRoman(text.toUpperCase());
  } catch {
    return undefined;
  }
}

function letter(text: string): number | undefined {
  try {
    return listLetterIndex(text);
  } catch {
    return undefined;
  }
}

const labelled = (
  level: BlockLevel,
  text: string,
  typed: boolean,
  after: number,
  value: number | undefined,
  confidence: Confidence = 'sure',
  depth = 1,
): Labelled => ({
  level,
  label: { text: text.trim(), typed, ...(value === undefined ? {} : { value }) },
  after,
  confidence,
  depth,
});

/** A division's label stands alone on its line, or before its title. */
const endsLabel = (rest: string): boolean =>
  /^\s*(?:$|\n|[.:–-]\s*(?:\S|$)|\p{Lu}{2}|\p{Lu}[\p{Lu}\s,]+$)/u.test(rest);

function divisionOf(text: string, typed: boolean): Labelled | undefined {
  for (const [pattern, level] of divisions) {
    const found = pattern.exec(text);
    if (found === null || !endsLabel(text.slice(found[0].length))) continue;
    if (/^\p{Ll}/u.test(text)) continue;
    const sign = /^\s*[.:–-]/u.exec(text.slice(found[0].length))?.[0] ?? '';
    return labelled(
      level,
      found[0],
      typed,
      found[0].length + sign.length,
      numeral(found.groups?.['value'] ?? ''),
    );
  }
  return undefined;
}

/** The label that a text begins with. */
export function labelIn(text: string, typed = true): Labelled | undefined {
  const [head] = text;
  if (head === undefined) return undefined;
  if (/[PCTMpctm]/u.test(head)) {
    const division = divisionOf(text, typed);
    if (division !== undefined) return division;
  }
  const at = (pattern: RegExp): RegExpExecArray | undefined => pattern.exec(text) ?? undefined;
  if (head === 'Đ') {
    const found = at(article) ?? at(articleCapitals);
    if (found !== undefined) {
      const good = found.groups?.['sign'] === '.' && found[0].startsWith('Điều');
      return labelled(
        'article',
        found[0],
        typed,
        found[0].length,
        Number(found.groups?.['value']),
        good ? 'sure' : 'likely',
      );
    }
  }
  const roman = at(romanNumeral) ?? at(romanBare);
  if (roman !== undefined) {
    const value = numeral(roman.groups?.['value'] ?? '');
    const sign = roman.groups?.['sign'] ?? '';
    const alone = /^[CLDM]$/u.test(roman.groups?.['value'] ?? '');
    if (value !== undefined && !alone)
      return labelled(
        'roman',
        `${roman.groups?.['value'] ?? ''}${sign.trim()}`,
        typed,
        roman[0].length,
        value,
        sign === '.' ? 'sure' : 'likely',
      );
  }
  const upper = at(capital);
  if (upper !== undefined)
    return labelled(
      'roman',
      upper[0],
      typed,
      upper[0].length,
      letter((upper.groups?.['value'] ?? '').toLowerCase()),
      'likely',
    );
  const deep = at(several);
  if (deep !== undefined) {
    const numbers = (deep.groups?.['value'] ?? '').split('.');
    return labelled(
      'clause',
      deep[0],
      typed,
      deep[0].length,
      Number(numbers.at(-1)),
      'likely',
      numbers.length,
    );
  }
  const number = at(clause);
  if (number !== undefined) {
    const good = number.groups?.['sign'] === '.';
    return labelled(
      'clause',
      number[0],
      typed,
      number[0].length,
      Number(number.groups?.['value']),
      good ? 'sure' : 'likely',
    );
  }
  const small = at(point);
  if (small !== undefined) {
    const good = small.groups?.['sign'] === ')';
    const value = letter(small.groups?.['value'] ?? '');
    if (value !== undefined || /^[fjwzăâêôơư]$/u.test(small.groups?.['value'] ?? ''))
      return labelled('point', small[0], typed, small[0].length, value, good ? 'sure' : 'likely');
  }
  const bullet = at(dash);
  if (bullet !== undefined)
    return labelled(
      'dash',
      bullet[0],
      typed,
      bullet[0].length,
      undefined,
      'sure',
      bullet.groups?.['sign'] === '+' ? 2 : 1,
    );
  return undefined;
}

const formats: Readonly<Record<string, BlockLevel>> = {
  upperRoman: 'roman',
  decimal: 'clause',
  decimalZero: 'clause',
  lowerLetter: 'point',
  upperLetter: 'roman',
  bullet: 'dash',
};

/** The label of a paragraph: typed, or Word's own. */
export function labelOf({ text, label }: Paragraph): Labelled | undefined {
  const start = text.search(/\S/u);
  if (label !== undefined && label.text.trim() !== '') {
    const shown = label.text.trim();
    if (label.numberFormat === 'bullet')
      return labelled('dash', shown, false, 0, undefined, 'sure', shown === '+' || shown === 'o' ? 2 : 1);
    const read = labelIn(`${shown} X`, false);
    if (read?.label.text === shown)
      return { ...read, after: 0, label: { ...read.label, value: label.value } };
    const level = formats[label.numberFormat];
    if (level !== undefined) return labelled(level, shown, false, 0, label.value, 'likely');
  }
  if (start < 0) return undefined;
  const read = labelIn(start === 0 ? text : text.slice(start));
  return read === undefined ? undefined : { ...read, after: read.after + start };
}
