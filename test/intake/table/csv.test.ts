import fc from 'fast-check';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../src/intake/table/csv/read-csv.ts';
import { readCsvFolder } from '../../../src/intake/table/csv/read-folder.ts';
import { writeCsv } from '../../../src/intake/table/csv/write-csv.ts';
import { readBook } from '../../../src/intake/table/read-book.ts';
import { writeBook } from '../../../src/intake/table/write-book.ts';
import { useTempDir } from '../../support/temp.ts';
import { rowsOf, told } from '../../support/xlsx-cells.ts';

const temp = useTempDir();
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, big: boolean): Uint8Array => {
  const bytes = Buffer.from(text, 'utf16le');
  return big ? bytes.swap16() : bytes;
};
const read = (bytes: Uint8Array | string) => {
  const { sheet, diagnostics } = readCsv('Cơ quan.csv', typeof bytes === 'string' ? utf8(bytes) : bytes);
  return { diagnostics, rows: sheet === undefined ? undefined : rowsOf(sheet) };
};

const TABLE: unknown = [
  [1, 'Mã', 'Tên'],
  [2, 'so', 'Sở Nội vụ'],
];

describe('a CSV file', () => {
  const text = 'Mã,Tên\r\nso,Sở Nội vụ\r\n';
  it.each([
    ['UTF-8', utf8(text)],
    ['UTF-8 with its mark', utf8(`\u{FEFF}${text}`)],
    ['UTF-8 decomposed', utf8(text.normalize('NFD'))],
    ['UTF-16 LE with its mark', utf16(`\u{FEFF}${text}`, false)],
    ['UTF-16 BE with its mark', utf16(`\u{FEFF}${text}`, true)],
    ['UTF-16 LE without a mark', utf16(text, false)],
    ['UTF-16 BE without a mark', utf16(text, true)],
    ['semicolons', utf8(text.replaceAll(',', ';'))],
    ['tabs', utf8(text.replaceAll(',', '\t'))],
    ['a line that names the separator', utf8(`sep=|\r\n${text.replaceAll(',', '|')}`)],
    ['line feeds alone', utf8(text.replaceAll('\r\n', '\n'))],
    ['every cell in quotes', utf8('"Mã","Tên"\n"so","Sở Nội vụ"\n')],
    ['no line end at the end', utf8(text.trimEnd())],
  ])('with %s reads the same', (_, bytes) => {
    expect(read(bytes)).toEqual({ diagnostics: [], rows: TABLE });
  });

  it('of the old Vietnamese Windows is read with its tones joined', () => {
    const [hook, tilde, dot] = ['\u00d2', '\u00de', '\u00f2'];
    const bytes = Buffer.from(
      `Ma${tilde};T\u00ean\r\nso;S\u00f5${hook} N\u00f4${dot}i vu${dot}\r\n`,
      'latin1',
    );
    expect(read(bytes).rows).toEqual([
      [1, 'Mã', 'Tên'],
      [2, 'so', 'Sở Nội vụ'],
    ]);
  });

  it.each([
    ['a tone mark on a consonant', Buffer.of(0x62, 0xec, 0x0a)],
    ['control characters', Buffer.of(0xff, 0x01, 0x0a)],
  ])('of another encoding (%s) is told', (_, bytes) => {
    expect(read(bytes).diagnostics.map(({ rule }) => rule)).toEqual(['csv-encoding']);
  });

  it('has texts only, row numbers as Excel shows them, lines within quotes, and no guess', () => {
    expect(read('Mã,Ngày\n\n08,15/03/2024\n"a ""b"", c","dòng 1\ndòng 2"\n,,\n1.917,=1+1\n').rows).toEqual([
      [1, 'Mã', 'Ngày'],
      [3, '08', '15/03/2024'],
      [4, 'a "b", c', 'dòng 1\ndòng 2'],
      [6, '1.917', '=1+1'],
    ]);
  });

  it('may have commas in words where semicolons part the cells, if the lines agree', () => {
    expect(read('Tồn tại, hạn chế;Cơ quan\nchưa niêm yết;so\n').rows?.[0]).toEqual([
      1,
      'Tồn tại, hạn chế',
      'Cơ quan',
    ]);
  });

  it('whose separator is in doubt is told with the candidates', () => {
    const { diagnostics, rows } = read('a,b;c\n1,2;3\n');
    expect(rows).toBeUndefined();
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['csv-separator']);
    expect(diagnostics[0]?.message).toContain('dấu phẩy (,) hay dấu chấm phẩy (;)');
  });

  it.each([
    ['never closes', 'a,b\n1,2\n3,"x\n4,5\n6,7\n', 3],
    ['has words after it', 'a,b\n1,"x" y\n', 2],
    ['opens within words', 'a,b\n1,x "y"\n', 2],
    ['never closes, under a line that names the separator', 'sep=,\na,b\n1,"2\n', 3],
  ])('in which a quote %s is told with its line', (_, content, line) => {
    expect(read(content).diagnostics.map(({ rule, where }) => [rule, where.line])).toEqual([
      ['csv-quote', line],
    ]);
  });

  it('of 200,001 rows is told', () => {
    expect(read('x,y\n'.repeat(200_001)).diagnostics.map(({ rule }) => rule)).toEqual(['table-too-large']);
  });
});

describe('a folder of CSV files', () => {
  it('equals the workbook of those sheets', async () => {
    const sheets = ['Cơ quan', 'Người ký'].map((name) => ({
      name,
      columns: [{ heading: 'Mã' }, { heading: 'Tên' }],
      rows: [['08', `=HYPERLINK("x") ${name}`]],
    }));
    const folder = path.join(temp.path, 'sổ');
    mkdirSync(folder);
    for (const sheet of sheets)
      writeFileSync(path.join(folder, `${sheet.name.normalize('NFD')}.CSV`), writeCsv(sheet));
    writeFileSync(path.join(folder, '.ẩn.csv'), 'x');
    const [csv, book] = [await readCsvFolder(folder), await readBook('so.xlsx', writeBook(sheets))];
    expect(csv.diagnostics).toEqual([]);
    const short = (reading: typeof csv) => reading.book?.sheets.map((sheet) => [sheet.name, rowsOf(sheet)]);
    expect(short(csv)).toEqual(short(book));
    expect(path.basename(csv.book?.sheets[0]?.source ?? '').normalize('NFC')).toBe('Cơ quan.CSV');
  });

  it('tells what is missing, and every file that cannot be read', async () => {
    const folder = path.join(temp.path, 'rỗng');
    expect(told(await readCsvFolder(folder))).toEqual(['file-missing']);
    mkdirSync(folder);
    expect(told(await readCsvFolder(folder))).toEqual(['csv-none']);
    for (const name of ['a', 'b']) writeFileSync(path.join(folder, `${name}.csv`), 'x,"y\n');
    expect(told(await readCsvFolder(folder))).toEqual(['csv-quote', 'csv-quote']);
  });
});

describe('a CSV file of ours', () => {
  const cell = fc
    .oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom('=1+1', "'=x", '-5', '@a', "''+", 'a;b', '"', 'Sở'),
    )
    .map((typed) => typed.normalize('NFC').replaceAll(/\r\n?/gu, '\n'))
    .filter((typed) => typed.trim() !== '' && !/[\u0000\p{Cs}]/u.test(typed));
  const columns = [{ heading: 'Mã' }, { heading: 'Tên' }];

  it('is read back as it was, whatever the texts but NUL', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }), (rows) => {
        const { sheet } = readCsv('a.csv', writeCsv({ name: 'a', columns, rows }));
        expect(sheet === undefined ? undefined : rowsOf(sheet).slice(1)).toEqual(
          rows.map((row, index) => [index + 2, ...row]),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('holds no cell that Excel runs', () => {
    fc.assert(
      fc.property(cell, (typed) => {
        const [, line = ''] = new TextDecoder()
          .decode(writeCsv({ name: 'a', columns: columns.slice(0, 1), rows: [[typed]] }))
          .split('\r\n');
        expect(line).not.toMatch(/^"?[=+\-@\t\r]/u);
      }),
      { numRuns: 300 },
    );
  });
});
