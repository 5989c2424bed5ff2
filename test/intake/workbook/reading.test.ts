import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../../src/intake/table/book.ts';
import { checkTree, readDossier } from '../../../src/intake/read-dossier.ts';
import { readWorkbook } from '../../../src/intake/workbook/read-workbook.ts';
import { workbookOf } from '../../../src/intake/workbook/write-workbook.ts';
import { readTree } from '../../../src/intake/yaml-tree.ts';
import { builtinKinds } from '../../../src/kinds/registry.ts';
import { placeName } from '../../../src/diagnostic/terminal.ts';
import { smallDossier } from '../../support/small-dossier.ts';
import { bookOf, typedBook, type Typed } from './book-of.ts';

const kinds = await builtinKinds();
type Sheets = Record<string, Typed[][]>;

/** The small dossier as a workbook, its cells as a clerk would type them. */
function sheetsOf(): Sheets {
  const { sheets } = bookOf(workbookOf(readTree('ho-so.yaml', smallDossier).data, kinds.schema));
  return Object.fromEntries(
    sheets.map(({ name, rows }) => [
      name,
      rows.map(({ cells }) => cells.map((cell): Typed => (cell?.kind === 'text' ? cell.text : cell))),
    ]),
  );
}

const rowsOf = (sheets: Sheets, sheet: string): Typed[][] => sheets[sheet] ?? [];
const columnOf = (sheets: Sheets, sheet: string, heading: string): number => {
  const found = rowsOf(sheets, sheet)[0]?.indexOf(heading) ?? -1;
  expect(found, `${sheet}: ${heading}`).toBeGreaterThanOrEqual(0);
  return found;
};

/** Types one cell, by the heading of its column; rows count from 2, as Excel shows them. */
function type(sheets: Sheets, sheet: string, heading: string, row: number, cell: Typed): void {
  const index = columnOf(sheets, sheet, heading);
  const cells = rowsOf(sheets, sheet)[row - 1];
  if (cells === undefined) throw new Error(`${sheet} has no row ${row}`);
  cells[index] = cell;
}

const read = (sheets: Sheets) => checkTree(readWorkbook(typedBook(sheets), kinds.schema), kinds);
const told = (sheets: Sheets): string[] =>
  read(sheets).diagnostics.map((one) => `${placeName(one)} ${one.rule}`);

const plain = readDossier('ho-so.yaml', smallDossier, kinds);
const same = (sheets: Sheets): void => {
  const { diagnostics, facts } = read(sheets);
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(facts?.dossier).toEqual(plain.facts?.dossier);
};

describe('a workbook as clerks leave it', () => {
  it('is the dossier that its YAML would be', () => {
    same(sheetsOf());
    expect(told(sheetsOf())).toEqual(
      plain.diagnostics.map(({ rule }) => expect.stringContaining(rule) as string),
    );
  });

  it('may have its columns moved, its headings retyped, its sheets in any order', () => {
    const sheets = sheetsOf();
    const moved = Object.fromEntries(
      Object.entries(sheets)
        .reverse()
        .map(([name, rows]) => [name, rows.map((cells) => cells.toReversed())]),
    );
    same(moved);
    for (const retyped of [
      (heading: string) => `  ${heading.toUpperCase()} `,
      (heading: string) => heading.normalize('NFD'),
      (heading: string) => `${heading.replace('hòa', 'hoà').replaceAll(' ', '  ')} *`,
    ]) {
      same(
        Object.fromEntries(
          Object.entries(sheets).map(([name, [head = [], ...rows]]) => [
            name,
            [head.map((heading) => (typeof heading === 'string' ? retyped(heading) : heading)), ...rows],
          ]),
        ),
      );
    }
  });

  it('takes the keys of the schema for headings, and titles above them', () => {
    const sheets = sheetsOf();
    type(sheets, 'Văn bản', 'Chữ ký › Người ký', 1, 'signature.person');
    type(sheets, 'Số liệu', 'Giá trị', 1, 'value');
    sheets['Cơ quan'] = [['DANH SÁCH CƠ QUAN'], [], ...rowsOf(sheets, 'Cơ quan')];
    expect(read(sheets).facts?.dossier).toEqual(plain.facts?.dossier);
  });

  it('may have blank rows between, and a column of its own, which is told', () => {
    const sheets = sheetsOf();
    const agencies = rowsOf(sheets, 'Cơ quan');
    agencies.forEach((cells, index) => cells.push(index === 0 ? 'Tên đấy đủ' : 'x'));
    agencies.splice(2, 0, [], []);
    same(sheets);
    const unknown = read(sheets).diagnostics.find(({ rule }) => rule === 'column-unknown');
    expect(unknown?.hint).toBe('có phải ý là “Tên đầy đủ”?');
    expect(unknown?.severity).toBe('warning');
  });

  it('tells a column with data and no heading, a strange sheet, a hidden sheet that it reads', () => {
    const sheets = sheetsOf();
    rowsOf(sheets, 'Cơ quan')[1]?.push('lạc');
    sheets['Tồn đọng'] = [['x']];
    const book = typedBook(sheets);
    const hidden = {
      ...book,
      sheets: book.sheets.map((one) => ({ ...one, hidden: one.name === 'Tồn tại' })),
    };
    const { diagnostics, facts } = checkTree(readWorkbook(hidden, kinds.schema), kinds);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(facts?.dossier).toEqual(plain.facts?.dossier);
    const rules = diagnostics.map(({ rule }) => rule);
    expect(rules).toEqual(expect.arrayContaining(['column-unnamed', 'sheet-unknown', 'sheet-hidden']));
  });

  it('says a choice by its words, whatever their case, or by the word of the schema', () => {
    for (const said of ['tỷ lệ %', 'TỶ LỆ  %', 'percent']) {
      const sheets = sheetsOf();
      type(sheets, 'Số liệu', 'Loại số liệu', 2, said);
      expect(read(sheets).facts?.dossier.figures[0]?.kind).toBe('percent');
    }
  });
});

describe('cells by their types', () => {
  const number = (text: string): CellValue => ({ kind: 'number', text });
  const date: CellValue = { kind: 'date', date: { year: 2025, month: 3, day: 15 } };

  it.each([
    [number('1917'), { digits: 1917n, scale: 0 }, undefined],
    [number('89.729'), { digits: 89729n, scale: 3 }, undefined],
    ['1.917', { digits: 1917n, scale: 0 }, undefined],
    ['89,729', { digits: 89729n, scale: 3 }, undefined],
    ['08', { digits: 8n, scale: 0 }, 2],
  ])('a number %j has one reading', (cell, value, padTo) => {
    const sheets = sheetsOf();
    type(sheets, 'Số liệu', 'Giá trị', 2, cell);
    expect(read(sheets).facts?.dossier.figures[0]?.value).toEqual({
      value,
      ...(padTo === undefined ? {} : { padTo }),
    });
  });

  it('a text keeps its leading zero, a number cell in a column of text is its text', () => {
    for (const [cell, text] of [
      ['02', '02'],
      [number('2'), '2'],
    ] as const) {
      const sheets = sheetsOf();
      type(sheets, 'Viện dẫn', 'Số', 2, cell);
      expect(read(sheets).facts?.dossier.citations[0]?.number).toBe(text);
    }
  });

  it.each([
    date,
    '15/03/2025',
    '15-3-2025',
    '15 tháng 3 năm 2025',
    'ngày 15 tháng 03 năm 2025',
    '2025-03-15',
  ])('a date stands as %j', (cell) => {
    const sheets = sheetsOf();
    type(sheets, 'Nhiệm vụ', 'Thời hạn', 2, cell);
    expect(read(sheets).facts?.dossier.requirements[0]?.due).toEqual({ year: 2025, month: 3, day: 15 });
  });

  it('a date without its day stands as words', () => {
    const sheets = sheetsOf();
    type(sheets, 'Văn bản', 'Ngày văn bản', 2, 'tháng 4 năm 2024');
    expect(read(sheets).facts?.dossier.documents[0]?.date).toEqual({ year: 2024, month: 4 });
  });

  it.each([
    [{ kind: 'error', code: '#N/A' }, 'cell-is-error'],
    [true, 'cell-is-boolean'],
    [date, 'cell-is-date'],
  ] as const)('%j where text should be is told at its cell, once', (cell, rule) => {
    const sheets = sheetsOf();
    type(sheets, 'Cơ quan', 'Tên đầy đủ', 3, cell);
    expect(told(sheets)).toEqual([`bieu.xlsx › Cơ quan!B3 ${rule}`]);
  });

  it('a month that Excel took for a day is not read as text', () => {
    const sheets = sheetsOf();
    type(sheets, 'Số liệu', 'Kỳ số liệu', 2, date);
    const [only] = read(sheets).diagnostics;
    expect(only).toMatchObject({
      rule: 'cell-is-date',
      hint: expect.stringContaining('Văn bản (Text)') as string,
    });
  });
});

describe('faults of a workbook', () => {
  it('are told all at once: of columns, then of rows, by sheet, row and column', () => {
    const sheets = sheetsOf();
    type(sheets, 'Tồn tại', 'Tồn tại, hạn chế', 1, 'Hạn chế và tồn tại');
    type(sheets, 'Cơ quan', 'Cơ quan chủ quản', 2, 'tinhh');
    type(sheets, 'Số liệu', 'Loại số liệu', 2, 'số luợng');
    type(sheets, 'Nhiệm vụ', 'Thời hạn', 2, '31/2/2024');
    type(sheets, 'Văn bản', 'Ký hiệu', 2, undefined);
    expect(told(sheets)).toEqual([
      'bieu.xlsx › Tồn tại!1 column-missing',
      'bieu.xlsx › Tồn tại!E1 column-unknown',
      'bieu.xlsx › Cơ quan!F2 unknown-reference',
      'bieu.xlsx › Số liệu!D2 cell-choice',
      'bieu.xlsx › Nhiệm vụ!E2 impossible-date',
      expect.stringMatching(/^bieu\.xlsx › Văn bản![A-Z]+2 required$/u),
    ]);
  });

  it('are not cut short', () => {
    const sheets = sheetsOf();
    const agencies = rowsOf(sheets, 'Cơ quan');
    for (let index = 0; index < 1000; index += 1) agencies.push([`a-${index}`]);
    expect(told(sheets)).toHaveLength(1000);
  });

  it('count a missing column once, with the rows that need it', () => {
    const sheets = sheetsOf();
    const index = columnOf(sheets, 'Cơ quan', 'Tên đầy đủ');
    for (const cells of rowsOf(sheets, 'Cơ quan')) cells.splice(index, 1);
    const missing = read(sheets).diagnostics.filter(({ where }) => where.sheet === 'Cơ quan');
    expect(missing.map(({ message }) => message)).toEqual(['thiếu cột “Tên đầy đủ”, cần cho 3 dòng']);
  });

  it('a heading twice, a part on two sheets, a second dossier, are errors', () => {
    const sheets = sheetsOf();
    rowsOf(sheets, 'Cơ quan')[0]?.push('TÊN ĐẦY ĐỦ');
    sheets['ton-tai'] = rowsOf(sheets, 'Tồn tại');
    rowsOf(sheets, 'Hồ sơ').push(['hai', 'Hồ sơ hai', 'mẫu']);
    const errors = read(sheets).diagnostics.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ rule }) => rule).sort()).toEqual(['column-twice', 'sheet-one-row', 'sheet-twice']);
  });

  it('a workbook of something else is told as such, and nothing more', () => {
    expect(told({ Sheet1: [['a', 'b']], Sheet2: [] })).toEqual(['bieu.xlsx workbook-foreign']);
    expect(told({ 'Cơ quan': [['a', 'b']] })).toEqual(['bieu.xlsx › Cơ quan headings-missing']);
    const sheets = sheetsOf();
    delete sheets['Hồ sơ'];
    expect(told(sheets)).toEqual(['bieu.xlsx sheet-missing']);
  });

  it('what a kind of document has not is told at its cell', () => {
    const sheets = sheetsOf();
    type(sheets, 'Văn bản', 'Năm báo cáo', 2, 'tong');
    sheets['Nội dung'] = [
      ['Thuộc văn bản', 'Nội dung khoản'],
      ['cong-van', 'một'],
    ];
    expect(told(sheets)).toEqual([
      expect.stringMatching(/^bieu\.xlsx › Văn bản![A-Z]+2 cell-not-for-kind$/u),
      'bieu.xlsx › Nội dung!A2 cell-not-for-kind',
    ]);
    expect(read(sheets).diagnostics[0]?.message).toBe('công văn chỉ đạo, chấn chỉnh không có “Năm báo cáo”');
  });

  it('a sample row left in a real dossier is an error of its sheet', () => {
    const sheets = sheetsOf();
    type(sheets, 'Hồ sơ', 'Hồ sơ mẫu hay thật', 2, 'thật');
    type(sheets, 'Cơ quan', 'Dòng mẫu', 3, 'mẫu');
    type(sheets, 'Cơ quan', 'Dòng mẫu', 4, 'mẫu');
    const rows = read(sheets).diagnostics.filter(({ rule }) => rule === 'sample-row');
    expect(rows.map(({ message }) => message)).toEqual(['hồ sơ thật mà còn dòng đánh dấu là mẫu: dòng 3, 4']);
  });
});

describe('rows that stand to one another', () => {
  const tasks = (...rows: [id: string, parent: string][]): Sheets => ({
    ...sheetsOf(),
    'Nhiệm vụ': [
      ['Mã', 'Nội dung yêu cầu', 'Thuộc nhiệm vụ', 'Lý do đứng riêng'],
      ...rows.map(([id, parent]) => [id, 'làm', parent, 'vì']),
    ],
  });
  const tree = (sheets: Sheets): unknown => {
    const { data } = readWorkbook(typedBook(sheets), kinds.schema);
    const shape = (items: unknown): unknown =>
      (items as { id: string; children?: unknown }[]).map(({ id, children }) =>
        children === undefined ? id : [id, shape(children)],
      );
    return shape((data as { requirements: unknown }).requirements);
  };

  it('nest by the task that they name, in whatever order', () => {
    expect(tree(tasks(['b', 'a'], ['a', ''], ['c', 'b'], ['nv-1', '']))).toEqual([
      ['a', [['b', ['c']]]],
      'nv-1',
    ]);
  });

  it('an unknown task, and a circle, are told', () => {
    expect(told(tasks(['nv-1', ''], ['b', 'nv-2'], ['c', 'd'], ['d', 'c']))).toEqual([
      'bieu.xlsx › Nhiệm vụ!C3 owner-unknown',
      'bieu.xlsx › Nhiệm vụ!C4 owner-circle',
      'bieu.xlsx › Nhiệm vụ!C5 owner-circle',
    ]);
  });

  it('a chain without end is too deep, not a crash', () => {
    const chain = Array.from({ length: 50_000 }, (_, index): [string, string] => [
      `a${index}`,
      index === 0 ? '' : `a${index - 1}`,
    ]);
    const rules = new Set(read(tasks(['nv-1', ''], ...chain)).diagnostics.map(({ rule }) => rule));
    expect([...rules]).toContain('too-deep');
  });

  it('nest by level under the rows before, and tell a level that hangs in the air', () => {
    const general = smallDossier.replace(/ {2}- id: cong-van[\s\S]*$/u, '');
    const base = bookOf(workbookOf(readTree('ho-so.yaml', general).data, kinds.schema));
    const sheets: Sheets = Object.fromEntries(
      base.sheets.map(({ name, rows }) => [name, rows.map(({ cells }) => [...cells])]),
    );
    sheets['Văn bản'] = [
      ['Loại văn bản', 'Mã'],
      ['văn bản thông thường', 'tb'],
    ];
    sheets['Nội dung'] = [
      ['Thuộc văn bản', 'Cấp', 'Tiêu đề I, II, III', 'Nội dung khoản', 'Nội dung điểm'],
      ['tb', '1', 'Một'],
      ['tb', 2, undefined, 'khoản'],
      ['tb', '3', undefined, undefined, 'điểm'],
      ['tb', undefined, 'Hai'],
      ['tb', '3', undefined, undefined, 'điểm'],
      [undefined, '1', 'Ba'],
    ];
    const { data, diagnostics } = readWorkbook(typedBook(sheets), kinds.schema);
    expect((data as { documents: { body: unknown }[] }).documents[0]?.body).toEqual([
      { heading: 'Một', children: [{ clause: 'khoản', children: [{ point: 'điểm' }] }] },
      { heading: 'Hai' },
    ]);
    expect(diagnostics.map((one) => `${placeName(one)} ${one.rule}`)).toEqual([
      'bieu.xlsx › Nội dung!B6 level-gap',
      'bieu.xlsx › Nội dung!A7 owner-missing',
    ]);
  });
});

describe('the sheet of details', () => {
  const withDetails = (...rows: Typed[][]): Sheets => ({
    ...sheetsOf(),
    'Chi tiết': [['Trang', 'Mã', 'Đường dẫn', 'Giá trị'], ...rows],
  });

  it('sets what no column holds, and marks what is assumed', () => {
    const sheets = withDetails(
      ['Viện dẫn', 'kh-02', 'number.assumed', 'chưa có nguồn'],
      ['Cơ quan', 'van-phong', 'lines[0]', 'Văn phòng'],
      ['Cơ quan', 'van-phong', 'lines[1]', 'Sở'],
    );
    const { facts, diagnostics } = read(sheets);
    expect(facts?.dossier.agencies[2]?.lines).toEqual(['Văn phòng', 'Sở']);
    expect(diagnostics.filter(({ rule }) => rule === 'assumed').map(placeName)).toEqual([
      'bieu.xlsx › Viện dẫn!E2',
    ]);
  });

  it('tells what it cannot place, and a fault of its own values at their cells', () => {
    const sheets = withDetails(
      ['Viện dẫn', 'kh-2', 'number', '3'],
      ['Viện dẫn', 'kh-02', 'number', '3'],
      ['Viện dẫn', 'kh-02', '../etc', '3'],
      ['Cơ quan', 'van-phong', 'lines[5]', 'x'],
      ['', '', '__proto__.x', 'x'],
      ['Cơ quan', 'van-phong', 'lines[0]', 'Khác tên'],
    );
    expect(told(sheets)).toEqual([
      'bieu.xlsx › Cơ quan!G4 lines-differ',
      'bieu.xlsx › Chi tiết!B2 owner-unknown',
      'bieu.xlsx › Chi tiết!C3 given-twice',
      'bieu.xlsx › Chi tiết!C4 detail-path',
      'bieu.xlsx › Chi tiết!C5 detail-path',
      'bieu.xlsx › Chi tiết!D6 unknown-key',
    ]);
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });
});
