import { describe, expect, it } from 'vitest';
import { fault } from '../../src/diagnostic/diagnostic.ts';
import { sentences, type Rule } from '../../src/diagnostic/sentences.ts';

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

/** Facts that choose between the words of a sentence. */
const variants: Partial<Record<Rule, readonly Readonly<Record<string, unknown>>[]>> = {
  'template-tag': ['unknown', 'unclosed', 'unopened', 'broken'].map((problem) => ({ problem, tag: 'Số' })),
  'bad-file-name': ['reserved', 'characters', 'ending', 'empty', 'too-long'].map((problem) => ({
    problem,
    name: 'x',
  })),
  'file-unreadable': ['EACCES', 'EISDIR', 'ENOENT', 'EBUSY', 'not-a-file', 'EIO'].map((code) => ({ code })),
  'write-failed': ['ENOSPC', 'EPERM', 'EROFS', 'EIO'].map((code) => ({ code })),
  'yaml-syntax': [{ code: 'TAB_AS_INDENT' }],
  'control-character': [{ codePoint: 7 }],
  'duplicate-id': [{ line: 12 }, { line: undefined }],
  'unknown-reference': [{ isInstead: undefined }, { meant: undefined }],
};
const spoken = Object.entries(rules).flatMap(([rule, { message, hint }]) => {
  const chosen: readonly Fixed[] = variants[rule as Rule] ?? [{}];
  return chosen.flatMap((fixed) => {
    const [known, unknown] = [anyFacts(fixed), anyFacts({ ...fixed, meant: undefined })];
    return [message(known), hint?.(known), hint?.(unknown)].flatMap((words) =>
      words === undefined ? [] : [{ rule, words }],
    );
  });
});
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
