import { describe, expect, it } from 'vitest';
import { fault } from '../../src/diagnostic/diagnostic.ts';
import { sentences, type FactsOf, type Rule } from '../../src/diagnostic/sentences.ts';

/** A sentence as one that takes facts of any shape. */
interface Sentence {
  readonly severity: string;
  readonly message: (facts: never) => string;
  readonly hint?: (facts: never) => string | undefined;
  readonly cite?: string;
}
const rules: Readonly<Record<string, Sentence>> = sentences;

type Fixed = Readonly<Record<string, unknown>>;

/** Facts by any name: those given, else a word that stands for a list of itself too. */
const anyFacts = (fixed: Fixed): never =>
  new Proxy(fixed, {
    get: (given, name: string): unknown => (Object.hasOwn(given, name) ? given[name] : ['mẫu']),
  }) as never;

/** Facts that choose between the words of a sentence: each choice is to be heard. */
const choices = {
  'template-tag': (['unknown', 'unclosed', 'unopened', 'broken'] as const).map((problem) => ({ problem })),
  'bad-file-name': (['reserved', 'characters', 'ending', 'empty', 'too-long'] as const).map((problem) => ({
    problem,
    name: 'ho-so',
  })),
  'file-unreadable': ['EACCES', 'EISDIR', 'ENOENT', 'EBUSY', 'not-a-file', 'EIO'].map((code) => ({ code })),
  'write-failed': ['ENOSPC', 'EPERM', 'EROFS', 'EIO'].map((code) => ({ code })),
  'yaml-syntax': [{ code: 'TAB_AS_INDENT' }, { code: 'BAD_INDENT' }],
  'json-syntax': (['comma', 'end', 'other'] as const).map((problem) => ({ problem })),
  'control-character': [{ codePoint: 7 }],
  'table-foreign': (
    ['encrypted', 'xls', 'xlsb', 'ods', 'docx', 'html', 'xml', 'text', 'unknown'] as const
  ).map((found) => ({ found })),
  'table-too-large': (
    ['file', 'unpacked', 'entries', 'sheets', 'rows', 'columns', 'cells', 'strings', 'characters'] as const
  ).map((what) => ({ what, limit: 25_000_000 })),
  'docx-foreign': (
    [
      'empty',
      'ole',
      'pdf',
      'rtf',
      'html',
      'word-xml',
      'xml',
      'picture',
      'odt',
      'workbook',
      'slides',
      'zip',
      'other',
    ] as const
  ).map((kind) => ({ kind })),
  'docx-too-large': (['file', 'entries', 'unpacked', 'elements', 'depth'] as const).map((excess) => ({
    excess,
  })),
  'name-pattern': (
    ['empty', 'braces', 'escapes', 'characters', 'ending', 'reserved', 'too-long'] as const
  ).map((problem) => ({ problem })),
  'merge-too-large': [{ letters: 2_000, bytes: 100_000_000, most: 2_000 }],
  'docx-unsafe': (['dtd', 'path'] as const).map((problem) => ({ problem })),
  'docx-part-lost': (['missing', 'broken'] as const).map((problem) => ({ problem })),
} satisfies { readonly [R in Rule]?: readonly Partial<FactsOf<R>>[] };
const chosen: Readonly<Record<string, readonly Fixed[]>> = choices;

/** Facts that need not be there, besides `meant`. */
const optional: Readonly<Record<string, string>> = {
  'duplicate-id': 'line',
  'unknown-reference': 'isInstead',
  'waiver-unused': 'about',
};

const spoken = Object.entries(rules).flatMap(([rule, { message, hint }]) =>
  (chosen[rule] ?? [{}]).flatMap((fixed) => {
    const known = anyFacts(fixed);
    const sparse = anyFacts({ ...fixed, meant: undefined, [optional[rule] ?? 'meant']: undefined });
    return [message(known), message(sparse), hint?.(known), hint?.(sparse)].flatMap((words) =>
      words === undefined ? [] : [{ rule, words }],
    );
  }),
);
const wrong = (holds: (words: string) => boolean): string[] =>
  spoken.filter(({ words }) => !holds(words)).map(({ rule, words }) => `${rule}: ${words}`);

describe('every sentence', () => {
  it('is Vietnamese in NFC, on one line', () => {
    expect(wrong((words) => words.normalize('NFC') === words)).toEqual([]);
    expect(
      wrong((words) => /[àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]/iu.test(words)),
    ).toEqual([]);
    expect(wrong((words) => !/[\r\n]| {2}/u.test(words) && words.trim() === words)).toEqual([]);
  });

  it('says every fact: none is lost, none is printed as a thing of the program', () => {
    expect(wrong((words) => !/undefined|null|NaN|\[object|function|=>/u.test(words))).toEqual([]);
  });

  it('starts small, since the place stands before it, unless a name or a quotation starts it', () => {
    const proper = /^(?:Windows|Word|Excel|vanthu|Nghị định)/u;
    expect(wrong((words) => /^[\p{Ll}“"{\d]/u.test(words) || proper.test(words))).toEqual([]);
  });

  it('has no full stop at its end', () => {
    expect(wrong((words) => !/[.;:,!]$/u.test(words))).toEqual([]);
  });

  it('closes what it opens', () => {
    const count = (words: string, sign: string): number => words.split(sign).length - 1;
    expect(wrong((words) => count(words, '“') === count(words, '”'))).toEqual([]);
    expect(wrong((words) => count(words, '(') === count(words, ')'))).toEqual([]);
  });
});

describe('the rules', () => {
  it('have names in one form, which files and waivers can hold', () => {
    expect(Object.keys(rules).filter((rule) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(rule))).toEqual([]);
  });

  it('are errors, warnings or information, and cite the decree in words', () => {
    for (const { severity, cite } of Object.values(rules)) {
      expect(['error', 'warning', 'info']).toContain(severity);
      if (cite !== undefined) expect(cite).toMatch(/^(?:Phụ lục|Điều) /u);
    }
  });

  it('give the diagnostic its words, its place and its clause, and no hint where there is none', () => {
    const where = { source: 'ho-so.yaml', line: 3 };
    expect(fault('appendix-unmentioned', { id: 'pl' }, where)).toEqual({
      rule: 'appendix-unmentioned',
      severity: 'warning',
      message: 'lời văn không nhắc tới phụ lục “pl”',
      hint: 'thêm {{appendix "pl"}} vào chỗ nói về phụ lục',
      where,
      cite: 'Phụ lục I, Phần I, Mục III, khoản 1, điểm a',
    });
    expect(fault('due-before-issue', { id: 'nv' }, where)).not.toHaveProperty('hint');
  });

  it('do not say a page of the source back', () => {
    const { message } = fault('blank', { what: 'x'.repeat(10_000) }, { source: 'a' });
    expect(message.length).toBeLessThan(400);
  });
});
