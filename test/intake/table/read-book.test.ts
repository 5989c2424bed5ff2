import { describe, expect, it } from 'vitest';
import { readBook } from '../../../src/intake/table/read-book.ts';
import { stylesWith, xlsx, type XlsxRecipe } from '../../support/xlsx.ts';
import { rowsOf, sheetOf, short, told } from '../../support/xlsx-cells.ts';

const read = (recipe: XlsxRecipe) => readBook('so.xlsx', xlsx(recipe));
const firstCell = async (cell: string, recipe: XlsxRecipe = {}) => {
  const reading = await read({ ...recipe, sheets: [['Trang', `<row r="1">${cell}</row>`]] });
  return [short(sheetOf(reading).rows[0]?.cells[0]), told(reading)];
};
const text = (content: string): string => `<c r="A1" t="inlineStr"><is>${content}</is></c>`;

describe('a workbook as Excel writes it', () => {
  it('gives texts, numbers, dates, booleans and errors by cell, with true row numbers', async () => {
    const reading = await read({
      workbook:
        '<workbookPr defaultThemeVersion="166925"/><bookViews><workbookView activeTab="0"/></bookViews>',
      after:
        '<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">A!$A$1:$B$2</definedName></definedNames><calcPr calcId="191029"/>',
      strings:
        '<si><r><rPr><b/></rPr><t xml:space="preserve">Văn phòng </t></r><r><t>Sở</t></r><rPh sb="0" eb="1"><t>đọc</t></rPh></si>' +
        `<si><t>${'Tổ chức'.normalize('NFD')}</t></si><si><t xml:space="preserve">  08 </t></si><si><t/></si>`,
      styles: stylesWith('dd/mm/yyyy;@', '[$-42A]dd mmmm yyyy', '00', '0.00%'),
      sheets: [
        [
          'Cơ quan',
          '<dimension ref="A1:XFD1048576"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetData>' +
            '<row r="2" spans="1:5" x14ac:dyDescent="0.25"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c><c r="C2" t="s"><v>2</v></c><c r="D2" t="s"><v>3</v></c></row>' +
            '<row r="5"><c r="A5"><v>0.30000000000000004</v></c><c r="B5" s="1"><v>45292</v></c><c r="C5" s="3"><v>45351</v></c><c r="D5" s="4"><v>45351</v></c><c r="E5" s="5"><v>8</v></c><c r="F5" s="6"><v>0.89729</v></c></row>' +
            '<row r="6"><c r="A6" t="b"><v>1</v></c><c r="C6" t="e"><v>#N/A</v></c><c r="D6" t="str"><f>A2&amp;"x"</f><v>kết quả</v></c><c r="XFD6" s="1"/></row>' +
            '</sheetData><mc:AlternateContent><mc:Choice Requires="x14"/></mc:AlternateContent><extLst><ext><x14:row xmlns:x14="a" r="1"><x14:c r="A1"><x14:v>9</x14:v></x14:c></x14:row></ext></extLst>',
        ],
        ['Ẩn', '', 'state="veryHidden"'],
      ],
      parts: { 'xl/calcChain.xml': '<calcChain/>', 'xl/theme/theme1.xml': '<theme/>' },
    });
    expect(rowsOf(sheetOf(reading))).toEqual([
      [2, 'Văn phòng Sở', 'Tổ chức', '  08 '],
      [5, '#0.3', '2024-1-1', '2024-2-29', '2024-2-29', '08', '#89.729%'],
      [6, true, undefined, '#N/A', 'kết quả'],
    ]);
    expect(reading.book?.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['Cơ quan', false],
      ['Ẩn', true],
    ]);
    expect(reading.diagnostics).toEqual([]);
  });

  it.each([
    [
      'rows and cells without names',
      '<row><c><v>1</v></c><c><v>2</v></c></row><row><c/><c><v>3</v></c></row>',
    ],
    [
      'cells out of order',
      '<row r="1"><c r="B1"><v>2</v></c><c r="A1"><v>1</v></c></row><row r="2"><c r="B2"><v>3</v></c></row>',
    ],
  ])('is read with %s', async (_, rows) => {
    expect(rowsOf(sheetOf(await read({ sheets: [['A', rows]] })))).toEqual([
      [1, '#1', '#2'],
      [2, undefined, '#3'],
    ]);
  });

  it('is read in the strict standard, and with a prefix on every element', async () => {
    const rows = '<row r="1"><c r="A1" t="s"><v>0</v></c></row>';
    const strings = '<si><t>Sở</t></si>';
    const strict = await read({ strict: true, strings, sheets: [['A', rows]] });
    const prefixed = await read({
      strings,
      parts: {
        'xl/worksheets/sheet1.xml':
          '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c></x:row></x:sheetData></x:worksheet>',
      },
    });
    for (const reading of [strict, prefixed]) expect(rowsOf(sheetOf(reading))).toEqual([[1, 'Sở']]);
  });

  it('keeps the first cell of a merged range and tells of what the range hides', async () => {
    const reading = await read({
      sheets: [
        [
          'A',
          '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="A2"/><c r="C2"><v>3</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="D1:XFD1048576"/></mergeCells>',
        ],
      ],
    });
    expect(rowsOf(sheetOf(reading))).toEqual([
      [1, '#1', undefined],
      [2, undefined, undefined, '#3'],
    ]);
    expect(told(reading)).toEqual(['cell-covered A!B1']);
  });

  it('reads hidden rows, and tells so once a sheet', async () => {
    const rows = [1, 2, 3].map((r) => `<row r="${r}" hidden="1"><c r="A${r}"><v>${r}</v></c></row>`).join('');
    const reading = await read({ sheets: [['A', rows]] });
    expect(sheetOf(reading).rows).toHaveLength(3);
    expect(told(reading)).toEqual(['rows-hidden A']);
    expect(reading.diagnostics[0]?.message).toContain('3 hàng đang ẩn');
  });

  it('says that macros are not run', async () => {
    const reading = await read({
      workbookType: 'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
      sheets: [['A', '<row><c><v>1</v></c></row>']],
    });
    expect(told(reading)).toEqual(['table-macros']);
    expect(rowsOf(sheetOf(reading))).toEqual([[1, '#1']]);
  });
});

describe('one cell', () => {
  it.each([
    ['a number as it was typed', '<c><v>1917</v></c>', '#1917', []],
    ['a number of 15 digits', '<c><v>63.820000000000007</v></c>', '#63.82', []],
    ['a small number without an exponent', '<c><v>1.5E-7</v></c>', '#0.00000015', []],
    ['a large number without an exponent', '<c><v>1.2E+15</v></c>', '#1200000000000000', []],
    ['minus zero', '<c><v>-0</v></c>', '#0', []],
    ['a number that is none', '<c><v>x1</v></c>', undefined, ['cell-unreadable Trang!A1']],
    ['infinity', '<c><v>Infinity</v></c>', undefined, ['cell-unreadable Trang!A1']],
    ['an unknown type', '<c t="q"><v>1</v></c>', undefined, ['cell-unreadable Trang!A1']],
    ['escaped characters', text('<t>a_x000D_\nb_x005F_x0041_</t>'), 'a\nb_x0041_', []],
    ['a blank text', text('<t xml:space="preserve">  \u00a0 </t>'), undefined, []],
    ['CDATA', text('<t><![CDATA[a<b]]></t>'), 'a<b', []],
    ['a formula whose value was kept', '<c><f>1+1</f><v>2</v></c>', '#2', []],
    ['a formula whose value was not kept', '<c><f>1+1</f></c>', undefined, ['cell-formula-unread Trang!A1']],
    ['a formula that gives an empty text', '<c t="str"><f>""</f><v></v></c>', undefined, []],
    ['an ISO date', '<c t="d"><v>2024-03-15T00:00:00Z</v></c>', '2024-3-15', []],
    ['an ISO date of no calendar', '<c t="d"><v>2024-02-30</v></c>', undefined, ['cell-unreadable Trang!A1']],
  ])('%s', async (_, cell, value, faults) => {
    expect(await firstCell(cell.replace('<c', '<c').replace(/<c(?! r)/u, '<c r="A1"'))).toEqual([
      value,
      faults,
    ]);
  });

  it.each([
    ['dd/mm/yyyy;@', 45366, '2024-3-15', []],
    ['[$-42A]dd mmmm yyyy', 45366, '2024-3-15', []],
    ['"ngày" dd "tháng" mm "năm" yyyy', 45366, '2024-3-15', []],
    ['[$-1010000]d/m/yyyy;@', 45366.6, '2024-3-15', []],
    ['dd/mm/yyyy hh:mm', 45366.5, '2024-3-15', ['cell-date-with-time Trang!A1']],
    ['dd/mm/yyyy hh:mm', 45366, '2024-3-15', []],
    ['mm/yyyy', 45366, '03/2024', []],
    ['yyyy', 45366, '2024', []],
    ['dd/mm', 45366, '2024-3-15', ['cell-date-yearless Trang!A1']],
    ['h:mm', 0.979166666666667, '23:30', ['cell-time Trang!A1']],
    ['[h]:mm:ss', 1.5, '36:00', ['cell-time Trang!A1']],
    ['dd/mm/yyyy', 1, '1900-1-1', []],
    ['dd/mm/yyyy', 59, '1900-2-28', []],
    ['dd/mm/yyyy', 60, undefined, ['cell-date-impossible Trang!A1']],
    ['dd/mm/yyyy', 61, '1900-3-1', []],
    ['dd/mm/yyyy', 2958465, '9999-12-31', []],
    ['dd/mm/yyyy', 2958466, undefined, ['cell-date-impossible Trang!A1']],
    ['dd/mm/yyyy', -1, undefined, ['cell-date-impossible Trang!A1']],
    ['#,##0.00 [$₫-42A]', 45366, '#45366', []],
    ['#,##0\\ "đồng"', 45366, '#45366', []],
    ['[Red]0', 45366, '#45366', []],
    ['0.00E+00', 45366, '#45366', []],
    ['General" ngày"', 3, '#3', []],
    ['000', 8, '008', []],
    ['000', 8.5, '#8.5', []],
    ['0', 8, '#8', []],
    ['0%', 0.07, '#7%', []],
    ['0.0%', 0.145, '#14.5%', []],
  ])('with the format %s, %s is %s', async (format, serial, value, faults) => {
    const cell = `<c r="A1" s="3"><v>${serial}</v></c>`;
    expect(await firstCell(cell, { styles: stylesWith(format) })).toEqual([value, faults]);
  });

  it('counts dates from 1904 where the workbook does', async () => {
    const recipe = { workbook: '<workbookPr date1904="1"/>' };
    expect(await firstCell('<c r="A1" s="1"><v>43904</v></c>', recipe)).toEqual(['2024-3-15', []]);
  });
});
