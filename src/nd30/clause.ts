/**
 * The short code of a place in NĐ 30/2020/NĐ-CP, such as `PL1.A.II.3.c` (an annex) or `D.15.2` (an article).
 * In Phụ lục I, `A` is Phần I (the document) and `B` is Phần II (copies); in Phụ lục III, `1_5` is Mẫu 1.5;
 * `PL6.12_1` is a row of the metadata table of Phụ lục VI.
 */
export type ClauseCode = string;

interface Shape {
  readonly pattern: RegExp;
  readonly annex?: string;
}

const CLAUSE_AND_POINT = '(?:\\.(?<clause>[1-9]\\d?)(?:\\.(?<point>[abcdđeghiklmnopqrstuvxy]))?)?';

const shapes: readonly Shape[] = [
  { pattern: new RegExp(`^D\\.(?<article>[1-9]|[12]\\d|3[0-8])${CLAUSE_AND_POINT}$`, 'u') },
  {
    annex: 'Phụ lục I',
    pattern: new RegExp(`^PL1\\.(?<part>A)(?:\\.(?<section>I|II|III|IV)${CLAUSE_AND_POINT})?$`, 'u'),
  },
  // Mục V of Phần I is a table of typefaces: rows and footnotes, no clauses.
  {
    annex: 'Phụ lục I',
    pattern: /^PL1\.(?<part>A)\.(?<section>V)(?:\.(?:fn(?<footnote>[1-9])|(?<row>[1-9]\d?[ab]?)))?$/u,
  },
  {
    annex: 'Phụ lục I',
    pattern: new RegExp(`^PL1\\.(?<part>B)(?:\\.(?<section>I|II)${CLAUSE_AND_POINT})?$`, 'u'),
  },
  {
    annex: 'Phụ lục II',
    pattern: new RegExp(`^PL2\\.(?<section>I|II|III|IV|V)${CLAUSE_AND_POINT}$`, 'u'),
  },
  { annex: 'Phụ lục III', pattern: /^PL3\.(?:(?<section>I|II)|(?<sample>1_(?:[1-9]|10)|[23]_[12]))$/u },
  // The only part of this annex that is cited: the input fields of an outgoing document.
  { annex: 'Phụ lục VI, Phần II, Mục I', pattern: /^PL6\.(?<row>[1-9]\d?(?:_[1-9]\d?)?)$/u },
];

const levelNames = new Map([
  ['article', 'Điều'],
  ['part', 'Phần'],
  ['section', 'Mục'],
  ['clause', 'khoản'],
  ['point', 'điểm'],
  ['row', 'dòng'],
  ['footnote', 'chú thích'],
  ['sample', 'Mẫu'],
]);

const partNumbers = new Map([
  ['A', 'I'],
  ['B', 'II'],
]);

/**
 * The long Vietnamese form of a code: `PL1.A.II.3.c` gives “Phụ lục I, Phần I, Mục II, khoản 3, điểm c”.
 * Throws RangeError when the code has no shape that the decree's numbering can give.
 */
export function clauseTitle(code: ClauseCode): string {
  for (const { pattern, annex } of shapes) {
    const groups = pattern.exec(code)?.groups;
    if (groups === undefined) continue;
    const levels = Object.entries(groups)
      .filter(([, value]) => value)
      .map(([level, value]) => `${levelNames.get(level) ?? level} ${printedNumber(value)}`);
    return (annex === undefined ? levels : [annex, ...levels]).join(', ');
  }
  throw new RangeError(`unknown shape of clause code: ${JSON.stringify(code)}`);
}

function printedNumber(value: string): string {
  return partNumbers.get(value) ?? value.replace('_', '.');
}
