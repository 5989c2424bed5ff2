import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CellToWrite, SheetToWrite } from '../../../src/intake/table/book.ts';
import { readBook } from '../../../src/intake/table/read-book.ts';
import { sheetName } from '../../../src/intake/table/write/sheet-name.ts';
import { writeBook } from '../../../src/intake/table/write-book.ts';
import { resaveAsXlsx } from '../../support/xlsx-tools.ts';
import { describeWith } from '../../support/real-tools.ts';
import { useTempDir } from '../../support/temp.ts';
import { validateOpenXml } from '../../support/validator.ts';
import { partOf } from '../../support/xlsx.ts';
import { rowsOf, sheetOf } from '../../support/xlsx-cells.ts';

const agencies = Array.from({ length: 60 }, (_, index) => `Xã số ${index}, huyện`);
const book: readonly SheetToWrite[] = [
  {
    name: 'Hướng dẫn',
    columns: [],
    rows: [],
    lines: ['Cách dùng', '=1+1', 'Điền vào các trang sau. '.repeat(20)],
  },
  {
    name: 'Cơ quan',
    columns: [
      { heading: 'Mã', note: 'Mã của cơ quan\nkhông dấu <&>', format: 'text' },
      { heading: 'Tên', width: 40, format: 'text' },
      { heading: 'Loại', choices: { words: ['Sở', 'Xã'] } },
      { heading: 'Ngày', format: 'date' },
      { heading: 'Thuộc', choices: { words: agencies } },
    ],
    rows: [
      [
        '08',
        '=HYPERLINK("http://x","a")',
        'Sở',
        { date: { year: 2024, month: 2, day: 29 } },
        'Xã số 1, huyện',
      ],
      ['+1', '@x', undefined, { number: 12.5 }, 'dòng 1\ndòng 2 😀 _x0041_ \u0007'],
      [{ value: '-x', fault: 'không có cơ quan này' }, "'y"],
    ],
  },
  {
    name: "Tồn tại'",
    columns: [{ heading: 'Cơ quan', choices: { sheet: 'Cơ quan', column: 0 } }],
    rows: [['08']],
  },
];
const read = async (bytes: Uint8Array, name?: string) =>
  rowsOf(sheetOf(await readBook('so.xlsx', bytes), name));

describe('a workbook of ours', () => {
  it('is read back: texts stay texts, dates dates', async () => {
    expect(await read(writeBook(book), 'Cơ quan')).toEqual([
      [1, 'Mã', 'Tên', 'Loại', 'Ngày', 'Thuộc'],
      [2, '08', '=HYPERLINK("http://x","a")', 'Sở', '2024-2-29', 'Xã số 1, huyện'],
      [3, '+1', '@x', undefined, '#12.5', 'dòng 1\ndòng 2 😀 _x0041_ \u0007'],
      [4, '-x', "'y"],
    ]);
  });

  it('holds no formula cell, and says of a text like one that it is none', () => {
    const sheet = partOf(writeBook(book), 'xl/worksheets/sheet2.xml');
    const [, style] = /<c r="B2" s="(\d+)" t="inlineStr">/u.exec(sheet) ?? [];
    const xfs = Array.from(partOf(writeBook(book), 'xl/styles.xml').matchAll(/<xf [^>]*>/gu), ([xf]) => xf);
    expect(sheet).not.toMatch(/<f[\s>]/u);
    // The first xf of the part is the base of styles, not a cell's.
    expect(xfs[Number(style) + 1]).toContain('quotePrefix="1"');
  });

  it('puts long lists on a hidden sheet, short ones in the rule', async () => {
    const sheet = partOf(writeBook(book), 'xl/worksheets/sheet2.xml');
    expect(sheet).toContain('<formula1>&quot;Sở,Xã&quot;</formula1>');
    expect(sheet).toContain("<formula1>'Danh mục chọn'!$A$1:$A$60</formula1>");
    const { book: back } = await readBook('so.xlsx', writeBook(book));
    expect(back?.sheets.filter(({ hidden }) => hidden).map(({ rows }) => rows.length)).toEqual([60]);
  });

  it('is the same bytes each time, in any time zone', () => {
    const zone = process.env['TZ'];
    const bytes = ['UTC', 'Asia/Ho_Chi_Minh', 'America/Los_Angeles'].map((name) => {
      process.env['TZ'] = name;
      return Buffer.from(writeBook(book)).toString('base64');
    });
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
    expect(new Set(bytes).size).toBe(1);
  });

  it('gives back any text and any date', async () => {
    const cell: fc.Arbitrary<CellToWrite> = fc.oneof(
      fc
        .string({ unit: 'binary', maxLength: 20 })
        .map((typed) => typed.normalize('NFC').replaceAll(/\r\n?/gu, '\n'))
        .filter((typed) => typed.trim() !== '' && !/\p{Cs}/u.test(typed)),
      fc.constantFrom('_x0041_', '_x', '_x005F_', ' a ', '=1', ']]>', '&amp;'),
      fc
        .date({ min: new Date('1901-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
        .map((day) => ({
          date: { year: day.getUTCFullYear(), month: day.getUTCMonth() + 1, day: day.getUTCDate() },
        })),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 4 }), async (rows) => {
        const columns = [{ heading: 'a' }, { heading: 'b' }];
        const sheet = sheetOf(await readBook('', writeBook([{ name: 'A', columns, rows }])));
        expect(sheet.rows.slice(1).map(({ cells }) => cells)).toEqual(
          rows.map((row) =>
            row.map((one) =>
              typeof one === 'string' ? { kind: 'text', text: one } : { kind: 'date', ...one },
            ),
          ),
        );
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['Đợt 1/2', [], 'Đợt 1 2'],
    ["'[a]'", [], 'a'],
    ['???', [], 'Trang'],
    ['cơ quan', ['Cơ quan'], 'cơ quan (2)'],
    ['x'.repeat(40), ['x'.repeat(31)], `${'x'.repeat(27)} (2)`],
  ])('names a sheet “%s” beside %j: %s', (wanted, taken, name) => {
    expect(sheetName(wanted, taken)).toBe(name);
  });
});

describeWith(['open-xml-validator', 'soffice'], 'a workbook of ours, to others', () => {
  const temp = useTempDir();

  it.each(['Office2007', 'Microsoft365'] as const)('is valid for %s', async (version) => {
    expect(await validateOpenXml([temp.write('so.xlsx', writeBook(book))], version)).toEqual([]);
  });

  it('is opened and saved by LibreOffice with all its cells', async () => {
    const saved = await resaveAsXlsx(temp.write('so.xlsx', writeBook(book)), temp.path);
    for (const name of ['Hướng dẫn', 'Cơ quan', 'Tồn tại'])
      expect(await read(saved, name)).toEqual(await read(writeBook(book), name));
  });
});
