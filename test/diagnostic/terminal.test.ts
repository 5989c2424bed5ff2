import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fault, hasErrors, type Diagnostic, type Place } from '../../src/diagnostic/diagnostic.ts';
import { locateIn, pathName } from '../../src/diagnostic/place.ts';
import { placeName, terminalLines } from '../../src/diagnostic/terminal.ts';

const same = (text: string): string => text;
const plain = { red: same, yellow: same, cyan: same, dim: same };
const at = (where: Place): Diagnostic => fault('unknown-kind', { kind: 'thu', known: ['directive'] }, where);
const lines = (where: Place): string[] => terminalLines(at(where), plain);

/** The characters of the source line above the carets. */
function pointedAt(where: Place): string {
  const [, source = '', carets = ''] = lines(where);
  const from = carets.indexOf('^');
  return Array.from(source)
    .slice(from, carets.lastIndexOf('^') + 1)
    .join('');
}

describe('a diagnostic on the terminal', () => {
  it('says where, how grave, what, which rule, and how to mend it', () => {
    expect(lines({ source: 'ho-so.yaml', line: 12, column: 5, path: 'documents[0].kind' })).toEqual([
      'ho-so.yaml:12:5 (documents[0].kind) lỗi: không có loại văn bản “thu” [unknown-kind]',
      '  → các loại có: directive',
    ]);
  });

  it('names the clause beside the rule where there is one', () => {
    const [line] = terminalLines(fault('appendix-unmentioned', { id: 'pl' }, { source: 'a' }), plain);
    expect(line).toContain('[appendix-unmentioned — Phụ lục I, Phần I, Mục III, khoản 1, điểm a]');
  });

  it.each([
    ['error', fault('unknown-kind', { kind: 'x', known: [] }, { source: 'a' }), '<đỏ>lỗi</đỏ>'],
    ['warning', fault('blank', { what: 'số' }, { source: 'a' }), '<vàng>cần xem</vàng>'],
    ['info', fault('waived', { rule: 'x', reason: 'y' }, { source: 'a' }), '<lam>ghi chú</lam>'],
  ])('has the colour of its severity: %s', (_severity, diagnostic, painted) => {
    const wrap = (name: string) => (text: string) => `<${name}>${text}</${name}>`;
    const paint = { red: wrap('đỏ'), yellow: wrap('vàng'), cyan: wrap('lam'), dim: same };
    expect(terminalLines(diagnostic, paint)[0]).toContain(painted);
  });

  it.each([
    [{ source: 'a.yaml' }, 'a.yaml'],
    [{ source: 'a.yaml', path: '' }, 'a.yaml'],
    [{ source: 'a.yaml', line: 3 }, 'a.yaml:3'],
    [{ source: 'a.yaml', path: 'people[0]' }, 'a.yaml (people[0])'],
  ])('names as much of its place as is known: %#', (where, name) => {
    expect(placeName(at(where))).toBe(name);
  });
});

describe('the caret', () => {
  it('stands under what is meant', () => {
    const excerpt = '    kind: directve';
    expect(lines({ source: 'a', line: 7, column: 11, length: 8, excerpt }).slice(1, 3)).toEqual([
      '  7 |     kind: directve',
      '    |           ^^^^^^^^',
    ]);
  });

  it('is one where no length is known, and is there after the end of the line too', () => {
    expect(lines({ source: 'a', line: 120, column: 3, excerpt: 'a: b' })[2]).toBe('      |   ^');
    expect(lines({ source: 'a', line: 1, column: 5, length: 9, excerpt: 'a: b' })[2]).toBe('    |     ^');
  });

  it('is left out where the line is not known', () => {
    expect(lines({ source: 'a', line: 1, column: 1 })).toHaveLength(2);
    expect(lines({ source: 'a', excerpt: 'a: b' })).toHaveLength(2);
  });

  it('keeps to its place behind tabs, and under accented letters in either form', () => {
    expect(pointedAt({ source: 'a', line: 1, column: 3, length: 2, excerpt: '\t\tkì: x' })).toBe('kì');
    const excerpt = 'Số: Ủy ban'.normalize('NFD');
    const column = excerpt.indexOf('b') + 1;
    const [, source = '', carets = ''] = lines({ source: 'a', line: 1, column, length: 3, excerpt });
    expect(carets.indexOf('^')).toBe(source.normalize('NFC').indexOf('ban'));
  });

  it('follows a long line, which is cut around it', () => {
    const excerpt = `${'x'.repeat(400)}sai${'y'.repeat(400)}`;
    const where = { source: 'a', line: 1, column: 401, length: 3, excerpt };
    expect(pointedAt(where)).toBe('sai');
    for (const line of lines(where)) expect(line.length).toBeLessThan(120);
  });

  it('points at the same characters wherever they stand', () => {
    const line = fc.string({
      unit: fc.constantFrom('a', 'đ', 'ế', ' ', '\t', ':', '"'),
      minLength: 1,
      maxLength: 400,
    });
    fc.assert(
      fc.property(line, fc.nat(), fc.integer({ min: 1, max: 30 }), (excerpt, start, length) => {
        const column = (start % excerpt.length) + 1;
        const meant = excerpt.slice(column - 1, column - 1 + length).replaceAll('\t', ' ');
        const pointed = pointedAt({ source: 'a', line: 1, column, length, excerpt });
        expect(meant.startsWith(pointed)).toBe(true);
        expect(pointed.length).toBeGreaterThan(0);
        if (excerpt.length <= 110) expect(pointed).toBe(meant);
      }),
    );
  });
});

describe('what comes from a file', () => {
  it('cannot steer the terminal', () => {
    const escape = '\u001B[2J\u0007\u202E';
    const diagnostic = fault(
      'unknown-kind',
      { kind: `x${escape}`, known: [`y${escape}`] },
      { source: `a${escape}`, line: 1, column: 1, excerpt: `z${escape}`, path: `p${escape}` },
    );
    expect(terminalLines(diagnostic, plain).join('\n')).not.toMatch(/[\u001B\u0007\u202E]/u);
  });

  it('cannot start a line of its own', () => {
    const diagnostic = fault('file-missing', { file: 'a\nlỗi: giả\r\nb' }, { source: 'c\nd' });
    for (const line of terminalLines(diagnostic, plain)) expect(line).not.toMatch(/[\r\n]/u);
  });
});

describe('a place', () => {
  it.each([
    [[], ''],
    [['citations', 3, 'date'], 'citations[3].date'],
    [[0, 'a'], '[0].a'],
    [['a', 0, 1, 'b'], 'a[0][1].b'],
  ])('%j is %s', (path, name) => {
    expect(pathName(path)).toBe(name);
    expect(locateIn('a.json')(path)).toEqual({ source: 'a.json', path: name });
  });

  it('counts as grave only where one diagnostic is an error', () => {
    const warning = fault('blank', { what: 'số' }, { source: 'a' });
    expect(hasErrors([])).toBe(false);
    expect(hasErrors([warning])).toBe(false);
    expect(hasErrors([warning, at({ source: 'a' })])).toBe(true);
  });
});
