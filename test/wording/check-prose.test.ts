import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { locateIn } from '../../src/diagnostic/place.ts';
import { checkProse } from '../../src/wording/check-prose.ts';
import { helpers } from '../../src/wording/helpers.ts';
import { parseProse } from '../../src/wording/prose.ts';
import { dossierSchema, dossierWith } from './dossier.ts';

const check = (parts: Readonly<Record<string, unknown>>): Diagnostic[] =>
  checkProse(dossierSchema, dossierWith(parts), locateIn('ho-so.yaml'));
/** The one fault of a finding's words. */
const faultsOf = (text: string): Diagnostic[] => check({ findings: [{ id: 'tt-1', text }] });
const only = (text: string): Diagnostic | undefined => {
  const found = faultsOf(text);
  expect(found).toHaveLength(1);
  return found[0];
};

describe('prose that holds', () => {
  it('has nothing said of it', () => {
    expect(check({})).toEqual([]);
  });

  it.each(Object.entries(helpers).map(([name, { example }]) => [name, example]))(
    'is what the example of %s shows: %s',
    (name, example) => {
      const { parts, faults } = parseProse(example);
      expect(faults).toEqual([]);
      expect(parts).toHaveLength(1);
      expect(parts[0]).toHaveProperty('helper', name);
    },
  );

  it('calls every helper with its least and its most', () => {
    const calls = [
      '{{cite "kh-02"}} {{cite "kh-02" "full"}} {{figure "tong"}} {{percent "chi-tieu"}} {{date "kt"}} {{year "kt"}}',
      '{{due "nv-1"}} {{agency "so"}} {{agency "cac-phong" "short"}} {{person "giam-doc" "post"}}',
      '{{assessment "cs-2023" "rank"}} {{ref "nv-2"}} {{ref "tt-1"}} {{appendix "cv"}}',
    ];
    expect(faultsOf(calls.join(' '))).toEqual([]);
  });
});

describe('a fault in prose', () => {
  it.each([
    ['{{cit "kh-02"}}', 'cite'],
    ['{{figures "tong"}}', 'figure'],
    ['{{agencyy "so"}}', 'agency'],
  ])('%s: an unknown helper, with the one that was meant: %s', (call, meant) => {
    expect(only(call)).toMatchObject({
      rule: 'unknown-helper',
      severity: 'error',
      hint: `có phải ý là “${meant}”?`,
    });
  });

  it.each([
    '{{constructor}}',
    '{{__proto__}}',
    '{{toString "x"}}',
    '{{hasOwnProperty "cite"}}',
    '{{zzzzzzzzzzz}}',
  ])('%s: an unknown helper, with the ones there are', (call) => {
    const found = only(call);
    expect(found?.rule).toBe('unknown-helper');
    for (const name of Object.keys(helpers)) expect(found?.hint).toContain(name);
  });

  it.each([
    ['{{cite}}', 'helper-arguments'],
    ['{{cite "kh-02" "full" "x"}}', 'helper-arguments'],
    ['{{assessment "cs-2023"}}', 'helper-arguments'],
    ['{{ref "nv-1" "x"}}', 'helper-arguments'],
    ['{{cite "kh-02" "long"}}', 'helper-choice'],
    ['{{agency "so" "constructor"}}', 'helper-choice'],
    ['{{assessment "cs-2023" "points"}}', 'helper-choice'],
    ['{{cite "kh-03"}}', 'unknown-reference'],
    ['{{cite kh}}', 'prose-forbidden'],
    ['{{{cite "kh-02"}}}', 'prose-forbidden'],
    ['{{#if x}}a{{/if}}', 'prose-forbidden'],
    ['{{cite "kh-02"', 'prose-syntax'],
  ])('%s is %s', (call, rule) => {
    expect(only(`Theo ${call}`)).toMatchObject({ rule, severity: 'error' });
  });

  it('in the number of arguments shows how the helper is written', () => {
    expect(only('{{cite}}')?.hint).toContain('{{cite "kh-02"}}');
  });

  it('in a choice names the choices', () => {
    expect(only('{{agency "so" "ngan"}}')?.hint).toBe('chọn một trong: name, short, local');
  });

  it('names an entry of another part for what it is', () => {
    const found = only('{{cite "giam-doc"}}');
    expect(found).toMatchObject({ rule: 'unknown-reference' });
    expect(found?.message).toBe('“giam-doc” là người, không phải văn bản viện dẫn');
  });

  it('guesses an id among those of the right part', () => {
    expect(only('{{cite "kh-2"}}')?.hint).toBe('có phải ý là “kh-02”?');
    expect(only('{{cite "tt-2"}}')).not.toHaveProperty('hint');
    expect(only('{{ref "tt-2"}}')?.hint).toBe('có phải ý là “tt-1”?');
  });

  it('stands where its text stands', () => {
    expect(only('{{cit "kh-02"}}')?.where).toEqual({ source: 'ho-so.yaml', path: 'findings[0].text' });
  });

  it('is told as often as it stands', () => {
    expect(
      faultsOf('{{cit "a"}} {{cite "b"}} {{! c }}')
        .map(({ rule }) => rule)
        .sort(),
    ).toEqual(['prose-forbidden', 'unknown-helper', 'unknown-reference']);
  });

  it('is found in every field of prose, and in no plain one', () => {
    const bad = '{{sai}}';
    const found = check({
      results: [{ id: 'kq', text: bad }],
      findings: [{ id: 'tt-1', text: 'x', evidence: bad }],
      remedies: [{ id: 'gp', serves: ['tt-1'], text: bad, product: bad, note: bad }],
      requirements: [
        {
          id: 'nv-1',
          title: bad,
          reason: 'x',
          items: ['x', bad],
          children: [{ id: 'nv-2', text: bad, children: [{ id: 'nv-3', text: bad }] }],
        },
      ],
    });
    expect(found.map(({ where }) => where.path).sort()).toEqual(
      [
        'results[0].text',
        'findings[0].evidence',
        'remedies[0].text',
        'remedies[0].product',
        'remedies[0].note',
        'requirements[0].title',
        'requirements[0].items[1]',
        'requirements[0].children[0].text',
        'requirements[0].children[0].children[0].text',
      ].sort(),
    );
  });
});

describe('a fact that is not known', () => {
  it.each([
    ['{{date "khong-ngay"}}', 'date'],
    ['{{year "khong-ngay"}}', 'date'],
    ['{{due "khong-han"}}', 'due'],
    ['{{assessment "trong" "score"}}', 'score'],
  ])('%s is a warning: it prints nothing', (call, key) => {
    const data = {
      citations: [{ id: 'khong-ngay', type: 'Kế hoạch', symbol: 'KH-SNV' }],
      requirements: [{ id: 'khong-han', text: 'rà soát', reason: 'kế hoạch năm' }],
      assessments: [{ id: 'trong', year: '2023' }],
      findings: [{ id: 'tt-1', text: `theo ${call}` }],
    };
    const found = checkProse(dossierSchema, data, locateIn('ho-so.yaml'));
    expect(
      found.map(({ rule, severity, message }) => [rule, severity, message.includes(`chưa có ${key}`)]),
    ).toEqual([['fact-unknown', 'warning', true]]);
  });
});

describe('acts that cite one another in a circle', () => {
  const act = (id: string, abstract: string) => ({ id, type: 'Kế hoạch', symbol: 'KH', abstract });
  const circles = (...citations: ReturnType<typeof act>[]): string[] =>
    check({ citations })
      .filter(({ rule }) => rule === 'citation-cycle')
      .map(({ message }) => message);

  it('are told once, with the whole circle', () => {
    expect(circles(act('a', '{{cite "b"}}'), act('b', '{{cite "c"}}'), act('c', '{{cite "a"}}'))).toEqual([
      'trích yếu viện dẫn vòng quanh: a → b → c → a',
    ]);
  });

  it('are told of an act that cites itself', () => {
    expect(circles(act('a', 'về {{cite "a"}}'))).toEqual(['trích yếu viện dẫn vòng quanh: a → a']);
  });

  it('are told each, and only the circle, not the way into it', () => {
    expect(
      circles(
        act('x', '{{cite "a"}}'),
        act('a', '{{cite "b"}}'),
        act('b', '{{cite "a"}}'),
        act('c', '{{cite "c"}}'),
      ),
    ).toEqual(['trích yếu viện dẫn vòng quanh: a → b → a', 'trích yếu viện dẫn vòng quanh: c → c']);
  });

  it('are not where two acts cite a third', () => {
    expect(circles(act('a', '{{cite "c"}} {{cite "b"}}'), act('b', '{{cite "c"}}'), act('c', 'x'))).toEqual(
      [],
    );
  });

  it('end the search where two meet', () => {
    expect(circles(act('a', '{{cite "b"}} {{cite "b"}}'), act('b', '{{cite "a"}}'))).toEqual([
      'trích yếu viện dẫn vòng quanh: a → b → a',
    ]);
  });
});

describe('acts that cite one another through too many', () => {
  const chain = (length: number) =>
    Array.from({ length }, (_, i) => ({
      id: `a${i}`,
      type: 'Kế hoạch',
      symbol: 'KH',
      abstract: i === length - 1 ? 'x' : `{{cite "a${i + 1}"}}`.repeat(2),
    }));

  it('are no fault while a reader could follow them', () => {
    expect(check({ citations: chain(11) })).toEqual([]);
  });

  it.each([12, 300, 20_000])('are told once, at the first: a chain of %d', (length) => {
    expect(check({ citations: chain(length) })).toMatchObject([
      { rule: 'too-deep', where: { path: 'citations[0].abstract' } },
    ]);
  });

  it('are told in whatever order they stand', () => {
    expect(check({ citations: chain(12).reverse() }).map(({ rule }) => rule)).toEqual(['too-deep']);
    expect(check({ citations: chain(11).reverse() })).toEqual([]);
  });

  it('are told of a long circle', () => {
    const [first, ...rest] = chain(300);
    const citations = [...rest.slice(0, -1), { ...first, id: 'a299', abstract: '{{cite "a1"}}' }];
    expect(check({ citations }).map(({ rule }) => rule)).toContain('too-deep');
  });
});
