import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameFault, nameKey } from '../../src/output/file-name.ts';
import {
  checkPathLength,
  fileNameOf,
  nameFields,
  parsePattern,
  type NameField,
  type NamePattern,
  type NameValues,
} from '../../src/output/name-pattern.ts';

const pattern = (text: string): NamePattern => {
  const { pattern: read, diagnostics } = parsePattern(text);
  expect(diagnostics).toEqual([]);
  return read ?? [];
};
const fields = Object.keys(nameFields) as NameField[];
const blank = Object.fromEntries(fields.map((field) => [field, ''])) as NameValues;
const named = (text: string, values: Partial<NameValues>): string =>
  fileNameOf(pattern(text), { ...blank, ...values });
const usual = '{{number}}-{{symbol}}-{{agency}}';

describe('parsePattern', () => {
  it('tells every unknown field, with the nearest name and all that there are', () => {
    const { diagnostics } = parsePattern('{{numbr}}-{{agency}}-{{xyzt}}');
    expect(diagnostics.map(({ rule, message }) => [rule, message])).toEqual([
      ['name-field-unknown', 'mẫu tên tệp không có trường {{numbr}}'],
      ['name-field-unknown', 'mẫu tên tệp không có trường {{xyzt}}'],
    ]);
    expect(diagnostics[0]?.hint).toContain('có phải ý là “number”?');
    for (const field of fields) expect(diagnostics[1]?.hint).toContain(`{{${field}}}`);
  });

  it.each(['{{constructor}}', '{{__proto__}}', '{{toString}}'])('knows no field %s', (text) => {
    expect(parsePattern(text).diagnostics.map(({ rule }) => rule)).toEqual(['name-field-unknown']);
  });

  it.each([
    ['', 'để trống'],
    ['.docx', 'để trống'],
    ['{{number', '{{ }}'],
    ['{number}', '{{ }}'],
    ['{{{number}}}', '{{ }}'],
    ['../{{number}}', 'ra ngoài'],
    ['/{{number}}', 'ra ngoài'],
    ['C:\\{{number}}', 'ra ngoài'],
    ['{{number}}:{{symbol}}', 'ký tự'],
    ['{{agency}} /{{number}}', 'kết thúc'],
    ['con/{{number}}', 'Windows'],
    ['a'.repeat(201), 'quá dài'],
  ])('refuses the pattern %j before the run', (text, says) => {
    const { diagnostics } = parsePattern(text);
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['name-pattern']);
    expect(diagnostics[0]?.message).toContain(says);
  });

  it('takes spaces within braces, its own extension, and folders', () => {
    expect(named('{{ agency }}/{{document}}.docx', { agency: 'Sở Y tế', document: 'cong-van' })).toBe(
      'Sở Y tế/cong-van.docx',
    );
  });
});

describe('fileNameOf', () => {
  it.each<[string, Partial<NameValues>, string]>([
    [
      'Vietnamese is kept',
      { number: '15', symbol: 'SNV-VP', agency: 'Sở Nội vụ' },
      '15-SNV-VP-Sở Nội vụ.docx',
    ],
    ['it is brought to NFC', { number: '15', agency: 'Sở Nội vụ'.normalize('NFD') }, '15-Sở Nội vụ.docx'],
    ['a slash is a hyphen', { number: '15', symbol: 'QĐ-UBND/NC', agency: 'A/B' }, '15-QĐ-UBND-NC-A-B.docx'],
    ['a draft has no number yet', { number: '', symbol: 'SNV', agency: 'A' }, 'chưa-số-SNV-A.docx'],
    ['what is not known leaves no hyphen', { number: '15', symbol: 'SNV', agency: '' }, '15-SNV.docx'],
    ['only spaces', { number: '15', symbol: 'SNV', agency: ' \t\u00a0\u3000 ' }, '15-SNV.docx'],
    ['a path', { number: '15', symbol: 'SNV', agency: '../../etc' }, '15-SNV-etc.docx'],
    ['an emoji', { number: '15', symbol: 'SNV', agency: 'Đội 👨‍👩‍👧 xã' }, '15-SNV-Đội 👨‍👩‍👧 xã.docx'],
    [
      'forbidden characters',
      { number: '1', symbol: 'a<b>:"|?*c', agency: 'x\u0000y\u202ez' },
      '1-a-b-c-x yz.docx',
    ],
  ])('%s', (_what, values, name) => {
    expect(named(usual, values)).toBe(name);
  });

  it.each([
    ['CON', '_CON.docx'],
    ['nul', '_nul.docx'],
    ['COM1.txt', '_COM1.txt.docx'],
    ['../../etc', 'etc.docx'],
    ['...', 'van-ban.docx'],
    ['   ', 'van-ban.docx'],
    ['😀', '😀.docx'],
    ['.vanthu-manifest', 'vanthu-manifest.docx'],
  ])('an agency called %j alone names %j', (agency, name) => {
    expect(named('{{agency}}', { agency })).toBe(name);
    expect(nameFault(name)).toBeUndefined();
  });

  it('cuts what is too long, and keeps apart what differs behind the cut', () => {
    const long = (end: string): string =>
      named('{{agency}}', { agency: `${'Ủy ban nhân dân '.repeat(20)}${end}` });
    const [one, two] = [long('Một'), long('Hai')];
    expect(one).toMatch(/^Ủy ban nhân dân .*~[0-9a-f]{8}\.docx$/u);
    expect(one).not.toBe(two);
    expect(one).toBe(long('Một'));
    expect([one.length <= 120, Buffer.byteLength(one) <= 240, nameFault(one)]).toEqual([
      true,
      true,
      undefined,
    ]);
  });

  it('cuts between characters, not within them', () => {
    expect(named('{{agency}}', { agency: '👨‍👩‍👧'.repeat(60) })).toMatch(/^(?:👨‍👩‍👧)+~[0-9a-f]{8}\.docx$/u);
  });

  it('gives a name that every system takes, the same each time, whatever the values', () => {
    const value = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.constantFrom('CON', 'aux.', '..', '/', '\\\\x\\y', '~', '{{number}}', 'a\u0301'.repeat(300)),
    );
    const values = fc.dictionary(fc.constantFrom(...fields), value);
    const texts = fc.constantFrom(
      usual,
      '{{agency}}',
      '{{agency}}/{{year}}-{{document}}',
      '{{day}}{{month}}',
    );
    fc.assert(
      fc.property(texts, values, (text, some) => {
        const name = named(text, some);
        expect(nameFault(name)).toBeUndefined();
        expect(name.normalize('NFC')).toBe(name);
        expect(name.split('/')).toHaveLength(text.split('/').length);
        expect(name.endsWith('.docx')).toBe(true);
        expect(name.length).toBeLessThanOrEqual(241);
        expect(nameKey(named(text, some))).toBe(nameKey(name));
      }),
      { numRuns: 500 },
    );
  });
});

describe('checkPathLength', () => {
  it('warns of the longest path that Windows would not open', () => {
    const folder = `/${'x'.repeat(200)}`;
    const [warning, ...more] = checkPathLength(folder, ['a.docx', `${'b'.repeat(70)}.docx`]);
    expect([warning?.rule, warning?.severity, more]).toEqual(['path-too-long', 'warning', []]);
    expect(checkPathLength('/x', ['a.docx'])).toEqual([]);
  });
});
