import { describe, expect, it } from 'vitest';
import { FaultsError } from '../../../src/diagnostic/diagnostic.ts';
import { readCsv } from '../../../src/intake/table/csv/read-csv.ts';
import { markFaults } from '../../../src/intake/table/mark-faults.ts';
import { markTables } from '../../../src/intake/table/mark-tables.ts';
import { readBook } from '../../../src/intake/table/read-book.ts';
import { writeBook } from '../../../src/intake/table/write-book.ts';
import { describeWith } from '../../support/real-tools.ts';
import { useTempDir } from '../../support/temp.ts';
import { validateOpenXml } from '../../support/validator.ts';
import { partOf, stylesWith, xlsx, type XlsxRecipe } from '../../support/xlsx.ts';
import { rowsOf, sheetOf } from '../../support/xlsx-cells.ts';
import { resaveAsXlsx } from '../../support/xlsx-tools.ts';

const recipe: XlsxRecipe = {
  workbook: '<bookViews><workbookView firstSheet="1" activeTab="1"/></bookViews>',
  after:
    '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">\'Cơ quan\'!$A$1:$B$9</definedName></definedNames>',
  strings: '<si><r><t>Mã</t></r></si><si><t>Tên</t></si><si><t>so</t></si>',
  styles: stylesWith('dd/mm/yyyy;@'),
  sheets: [
    ['Ghi chép', '<row r="1"><c r="A1"><v>1</v></c></row>'],
    [
      'Cơ quan',
      '<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><cols><col min="1" max="2" width="30" customWidth="1"/></cols><sheetData>' +
        '<row r="2" spans="1:2" ht="30" customHeight="1"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c></row>' +
        '<row r="3"><c r="A3" t="s"><v>2</v></c><c r="B3" s="3"><f>TODAY()</f><v>45366</v></c><c r="XFD3" s="1"/></row>' +
        '</sheetData><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"/></extLst>',
    ],
  ],
  parts: { 'xl/media/image1.png': Uint8Array.of(1, 2, 3) },
};
const faults = [
  { sheet: 'Cơ quan', cell: 'B3', sentence: 'ngày <không> hợp $& lệ' },
  { sheet: 'Cơ quan', cell: 'C3', sentence: 'thiếu “Loại”' },
  { sheet: 'Cơ quan', cell: '7', sentence: 'hàng trống' },
  { sheet: 'Cơ quan', cell: 'A', sentence: 'cột lạ' },
  { sentence: 'thiếu trang Người ký' },
];
const marked = await markFaults(xlsx(recipe), faults);
const read = async (bytes: Uint8Array, name: string) =>
  rowsOf(sheetOf(await readBook('loi.xlsx', bytes), name));
const BESIDE = 'Cột B: ngày <không> hợp $& lệ\nCột C: thiếu “Loại”';

describe('the clerk’s workbook with its faults marked', () => {
  it('has the sentences beside the rows, and all of them on a first sheet', async () => {
    expect((await readBook('', marked)).book?.sheets.map(({ name }) => name)).toEqual([
      'Lỗi',
      'Ghi chép',
      'Cơ quan',
    ]);
    expect(await read(marked, 'Cơ quan')).toEqual([
      [2, 'Mã', 'Tên', undefined, 'Lỗi'],
      [3, 'so', '2024-3-15', undefined, BESIDE],
      [7, undefined, undefined, undefined, 'hàng trống'],
    ]);
    expect((await read(marked, 'Lỗi')).map(([, ...cells]) => cells)).toEqual([
      ['Trang tính', 'Ô', 'Lỗi'],
      ['Cơ quan', 'B3', 'ngày <không> hợp $& lệ'],
      ['Cơ quan', 'C3', 'thiếu “Loại”'],
      ['Cơ quan', '7', 'hàng trống'],
      ['Cơ quan', 'A', 'cột lạ'],
      [undefined, undefined, 'thiếu trang Người ký'],
    ]);
    expect(partOf(marked, 'xl/worksheets/loi1.xml')).toContain(`ref="B4" location="'Cơ quan'!A7"`);
  });

  it('keeps the cell’s own format, formula and row, and adds a fill and a comment', () => {
    const sheet = partOf(marked, 'xl/worksheets/sheet2.xml');
    const [, style] = /<c r="B3" s="(\d+)"><f>TODAY\(\)<\/f><v>45366<\/v><\/c>/u.exec(sheet) ?? [];
    const xfs = /<cellXfs[^>]*>([\s\S]*)<\/cellXfs>/u
      .exec(partOf(marked, 'xl/styles.xml'))?.[1]
      ?.match(/<xf [^>]*>/gu);
    expect(xfs?.[Number(style)]).toMatch(/numFmtId="170"/u);
    expect(xfs?.[Number(style)]).toMatch(/fillId="2"/u);
    expect(sheet).toContain('ht="30" customHeight="1"');
    expect(partOf(marked, 'xl/loiComments1.xml')).toContain('ref="B3"');
    expect(sheet.indexOf('<legacyDrawing')).toBeGreaterThan(sheet.indexOf('<pageMargins'));
    expect(sheet.indexOf('<legacyDrawing')).toBeLessThan(sheet.indexOf('<extLst'));
  });

  it('keeps everything else in the file, and opens on the list', () => {
    expect(partOf(marked, 'xl/media/image1.png')).toBe('\u0001\u0002\u0003');
    expect(partOf(marked, 'xl/sharedStrings.xml')).toBe(partOf(xlsx(recipe), 'xl/sharedStrings.xml'));
    const workbook = partOf(marked, 'xl/workbook.xml');
    expect(workbook).toContain('localSheetId="2"');
    expect(workbook).toContain('activeTab="0"');
    expect(partOf(marked, 'xl/worksheets/sheet2.xml')).not.toContain('tabSelected');
  });

  it('is the same bytes each time', async () => {
    expect(Buffer.compare(marked, await markFaults(xlsx(recipe), faults))).toBe(0);
  });

  it('marked again has the new sentences in the old places', async () => {
    const again = await markFaults(marked, [{ sheet: 'Cơ quan', cell: 'A3', sentence: 'mã trùng' }]);
    expect(await read(again, 'Cơ quan')).toEqual([
      [2, 'Mã', 'Tên', undefined, 'Lỗi'],
      [3, 'so', '2024-3-15', undefined, 'Cột A: mã trùng'],
    ]);
    expect(await read(again, 'Lỗi')).toHaveLength(2);
    expect((await readBook('', again)).book?.sheets).toHaveLength(3);
  });

  it('keeps the clerk’s own comments', async () => {
    const own = writeBook([
      { name: 'A', columns: [{ heading: 'Mã', note: 'ghi chú cũ' }, { heading: 'Tên' }], rows: [['x']] },
    ]);
    const both = await markFaults(own, [
      { sheet: 'A', cell: 'A1', sentence: 'mới ở A1' },
      { sheet: 'A', cell: 'A2', sentence: 'mới ở A2' },
    ]);
    const comments = partOf(both, 'xl/comments1.xml');
    expect(comments).toMatch(/ref="A1"[\s\S]*ghi chú cũ[\s\S]*mới ở A1[\s\S]*ref="A2"[\s\S]*mới ở A2/u);
    expect(comments.match(/<comment /gu)).toHaveLength(2);
    expect(partOf(both, 'xl/drawings/vmlDrawing1.vml').match(/<v:shape /gu)).toHaveLength(2);
  });

  it.each([
    ['in the strict standard', { ...recipe, strict: true as const }],
    ['without styles', { ...recipe, styles: '' }],
  ])('%s is written anew from its values', async (_, other) => {
    expect(await read(await markFaults(xlsx(other), faults), 'Cơ quan')).toHaveLength(3);
  });

  it('cannot be made of what is no workbook', async () => {
    await expect(markFaults(new Uint8Array(9), faults)).rejects.toBeInstanceOf(FaultsError);
  });
});

describe('CSV files with their faults marked', () => {
  const { sheet } = readCsv('Cơ quan.csv', new TextEncoder().encode('\nMã;Tên\nso;=1+1\n'));
  const bytes = markTables({ source: 'thư mục', sheets: sheet === undefined ? [] : [sheet] }, faults);

  it('are a workbook of their tables', async () => {
    expect(await read(bytes, 'Cơ quan')).toEqual([
      [2, 'Mã', 'Tên', undefined, 'Lỗi'],
      [3, 'so', '=1+1', undefined, BESIDE],
      [7, undefined, undefined, undefined, 'hàng trống'],
    ]);
    expect(await read(bytes, 'Lỗi')).toHaveLength(6);
  });
});

describeWith(['open-xml-validator', 'soffice'], 'a marked workbook, to others', () => {
  const temp = useTempDir();

  it('is valid, and opens in LibreOffice with all its cells', async () => {
    const file = temp.write('loi.xlsx', marked);
    expect(await validateOpenXml([file])).toEqual([]);
    const saved = await resaveAsXlsx(file, temp.path);
    expect(await read(saved, 'Lỗi')).toEqual(await read(marked, 'Lỗi'));
    // LibreOffice works TODAY() out anew.
    const withoutToday = (rows: Awaited<ReturnType<typeof read>>) =>
      rows.map(([number, code, , ...rest]) => [number, code, ...rest]);
    expect(withoutToday(await read(saved, 'Cơ quan'))).toEqual(withoutToday(await read(marked, 'Cơ quan')));
  });

  it('saved by LibreOffice and marked again is valid', async () => {
    const saved = await resaveAsXlsx(temp.write('so.xlsx', marked), temp.path);
    const again = await markFaults(saved, [...faults, { sheet: 'Ghi chép', cell: 'A1', sentence: 'x' }]);
    expect(await validateOpenXml([temp.write('lai.xlsx', again)])).toEqual([]);
    expect((await read(again, 'Ghi chép'))[0]).toEqual([1, '#1', 'Lỗi']);
  });
});
