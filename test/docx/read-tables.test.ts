import { describe, expect, it } from 'vitest';
import { made } from '../support/docx-made/made.ts';
import { p } from '../support/tiny-docx.ts';

const cell = (content: string, tcPr = ''): string => `<w:tc><w:tcPr>${tcPr}</w:tcPr>${content}</w:tc>`;
const row = (cells: string, trPr = ''): string => `<w:tr><w:trPr>${trPr}</w:trPr>${cells}</w:tr>`;
const table = (rows: string, tblPr = '', columns = [1000, 2000, 3000]): string =>
  `<w:tbl><w:tblPr>${tblPr}</w:tblPr><w:tblGrid>${columns.map((width) => `<w:gridCol w:w="${String(width)}"/>`).join('')}</w:tblGrid>${rows}</w:tbl>`;
const border = (side: string, val = 'single'): string =>
  `<w:${side} w:val="${val}" w:sz="4" w:color="auto"/>`;
const sides = ['top', 'bottom', 'left', 'right'] as const;
const ALL = `<w:tblBorders>${[...sides, 'insideH', 'insideV'].map((side) => border(side)).join('')}</w:tblBorders>`;

describe('tables', () => {
  it('resolve cells merged across and down', () => {
    const { tables } = made(
      table(
        row(cell(p('a'), '<w:vMerge w:val="restart"/>') + cell(p('b'), '<w:gridSpan w:val="2"/>')) +
          row(cell(p(''), '<w:vMerge/>') + cell(p('c')) + cell(p('d'))),
      ),
    );
    const cells = tables[0]?.rows.flatMap((one) => one.cells) ?? [];
    expect(
      cells.map(({ row: at, column, gridSpan, rowSpan, width }) => [at, column, gridSpan, rowSpan, width]),
    ).toEqual([
      [0, 0, 1, 2, 1000],
      [0, 1, 2, 1, 5000],
      [1, 1, 1, 1, 2000],
      [1, 2, 1, 1, 3000],
    ]);
  });

  it('place the paragraphs of cells, those of nested tables in theirs', () => {
    const { paragraphs, tables } = made(
      p('trước') + table(row(cell(table(row(cell(p('trong')))) + p('ngoài')))),
    );
    expect(paragraphs.map(({ text, cell: at }) => [text, at?.table])).toEqual([
      ['trước', undefined],
      ['trong', 1],
      ['ngoài', 0],
    ]);
    expect(tables[1]?.cell).toEqual({ table: 0, row: 0, column: 0 });
  });

  it('draw the borders that are left when each cell has had its word', () => {
    const none = `<w:tcBorders>${sides.map((side) => border(side, 'nil')).join('')}</w:tcBorders>`;
    const { tables } = made(table(row(cell(p('a'), none) + cell(p('b'))), ALL));
    const [first, second] = tables[0]?.rows[0]?.cells ?? [];
    expect(first?.borders).toEqual({});
    expect(Object.keys(second?.borders ?? {})).toEqual([...sides]);
  });

  it('take borders, weight and spacing from the table style where its conditions hold', () => {
    const styles = `<w:style w:type="table" w:styleId="B"><w:name w:val="Bảng"/><w:pPr><w:spacing w:after="77"/></w:pPr><w:tblPr>${ALL}</w:tblPr>
<w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr><w:tcPr><w:shd w:val="clear" w:fill="D9D9D9"/></w:tcPr></w:tblStylePr></w:style>`;
    const body = table(
      row(cell(p('a'))) + row(cell(p('b'))),
      '<w:tblStyle w:val="B"/><w:tblLook w:val="0020"/>',
    );
    const { paragraphs, tables } = made(body, { styles });
    expect(paragraphs.map(({ runs, spaceAfter }) => [runs[0]?.format.bold, spaceAfter])).toEqual([
      [true, 77],
      [false, 77],
    ]);
    expect(tables[0]?.rows.map(({ cells }) => cells[0]?.shading)).toEqual(['D9D9D9', 'auto']);
    expect(tables[0]?.rows[0]?.cells[0]?.borders.top?.weightPt).toBe(0.5);
  });

  it('know head rows, rows kept whole, floating tables and rows deleted', () => {
    const { tables } = made(
      table(
        row(cell(p('a')), '<w:tblHeader/><w:cantSplit/><w:trHeight w:val="400" w:hRule="exact"/>') +
          row(cell(p('b')), '<w:del w:id="1"/>'),
        '<w:tblpPr w:tblpX="1"/><w:jc w:val="center"/><w:tblW w:w="5000" w:type="pct"/>',
      ),
    );
    expect(tables[0]).toMatchObject({ floating: true, alignment: 'center', width: 9360 });
    expect(tables[0]?.rows).toMatchObject([
      { header: true, cantSplit: true, height: 400, heightRule: 'exact' },
    ]);
  });
});

describe('sections', () => {
  it('begin and end with their paragraphs, and inherit headers', () => {
    const first = p(
      'a',
      '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/><w:titlePg/></w:sectPr>',
    );
    const last =
      '<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgNumType w:start="1"/></w:sectPr>';
    const { sections, paragraphs } = made(first + p('b') + last);
    expect(
      sections.map(({ pageWidth, landscape, titlePage, pageNumbers }) => [
        pageWidth,
        landscape,
        titlePage,
        pageNumbers.start,
      ]),
    ).toEqual([
      [11906, false, true, undefined],
      [16838, true, false, 1],
    ]);
    expect(sections[0]?.margins).toMatchObject({ top: 1134, left: 1701, right: 850 });
    expect(paragraphs.map(({ section, endsSection }) => [section, endsSection])).toEqual([
      [0, true],
      [1, false],
    ]);
  });
});
