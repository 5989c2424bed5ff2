import { expect, it } from 'vitest';
import { readBook } from '../../../src/intake/table/read-book.ts';
import { describeWith } from '../../support/real-tools.ts';
import { useTempDir } from '../../support/temp.ts';
import { stylesWith, xlsx } from '../../support/xlsx.ts';
import { rowsOf, sheetOf, told } from '../../support/xlsx-cells.ts';
import { resaveAsXlsx } from '../../support/xlsx-tools.ts';

describeWith(['soffice'], 'a workbook that LibreOffice wrote', () => {
  const temp = useTempDir();
  const excel = xlsx({
    workbook: '<workbookPr date1904="1"/>',
    strings:
      '<si><r><t>Văn phòng </t></r><r><rPr><b/></rPr><t>Sở</t></r></si><si><t xml:space="preserve"> 08 </t></si>',
    styles: stylesWith('dd/mm/yyyy;@', '[$-42A]dd mmmm yyyy', '000', '0.0%', 'mm/yyyy'),
    sheets: [
      [
        'Cơ quan',
        '<sheetData><row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c><c r="C2" t="inlineStr"><is><t>=1+1</t></is></c></row>' +
          '<row r="4"><c r="A4" s="3"><v>43904</v></c><c r="B4" s="4"><v>43904</v></c><c r="C4" s="5"><v>8</v></c><c r="D4" s="6"><v>0.145</v></c><c r="E4" s="7"><v>43904</v></c><c r="F4" s="1"><v>43904</v></c></row>' +
          '<row r="5" hidden="1"><c r="A5"><v>63.82</v></c><c r="B5" t="b"><v>1</v></c><c r="C5" t="e"><f>NA()</f><v>#N/A</v></c><c r="D5"><f>1+2</f><v>3</v></c></row></sheetData><mergeCells><mergeCell ref="A2:A3"/></mergeCells>',
      ],
      ['Ẩn', '<row r="1"><c r="A1"><v>1</v></c></row>', 'state="hidden"'],
    ],
  });

  it('from Excel’s reads the same as Excel’s', async () => {
    const [before, after] = [
      await readBook('', excel),
      await readBook('', await resaveAsXlsx(temp.write('so.xlsx', excel), temp.path)),
    ];
    expect(rowsOf(sheetOf(after))).toEqual(rowsOf(sheetOf(before)));
    expect(rowsOf(sheetOf(before))[1]).toEqual([
      4,
      '2024-3-15',
      '2024-3-15',
      '008',
      '#14.5%',
      '03/2024',
      '2024-3-15',
    ]);
    expect(after.book?.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['Cơ quan', false],
      ['Ẩn', true],
    ]);
    expect(told(after)).toEqual(told(before));
  });

  it('from an .ods of its own reads the same, and the .ods itself is told', async () => {
    const ods = await resaveAsXlsx(temp.write('tu-ods.xlsx', excel), temp.path, 'ods');
    expect(told(await readBook('so.xlsx', ods))).toEqual(['table-foreign']);
    const back = await readBook('', await resaveAsXlsx(temp.write('tu-ods.ods', ods), temp.path));
    expect(rowsOf(sheetOf(back))).toEqual(rowsOf(sheetOf(await readBook('', excel))));
  });

  it('from a CSV reads its texts', async () => {
    const csv = temp.write('csv.csv', '\u{FEFF}Mã,Tên\nso,Sở Nội vụ\n');
    const reading = await readBook('', await resaveAsXlsx(csv, temp.path));
    expect(rowsOf(sheetOf(reading))).toEqual([
      [1, 'Mã', 'Tên'],
      [2, 'so', 'Sở Nội vụ'],
    ]);
  });

  it.each(['xls', 'html'])('as .%s is told', async (format) => {
    const other = await resaveAsXlsx(temp.write(`la-${format}.xlsx`, excel), temp.path, format);
    expect(told(await readBook('so.xlsx', other))).toEqual(['table-foreign']);
  });
});
