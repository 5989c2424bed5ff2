import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Paragraph, Table } from './docx-model.ts';
import { allParagraphs, plainTextOf, readDocx } from './read-docx.ts';
import { A4_SECTION, p, r, RULE_60_MM, tinyDocx, twoColumnTable } from './tiny-docx.ts';
import { W } from './xml.ts';

const LANDSCAPE = A4_SECTION.replace(
  'w:w="11906" w:h="16838"',
  'w:w="16838" w:h="11906" w:orient="landscape"',
)
  .replace(/<w:headerReference[^>]*>/, '')
  .replace('<w:pgNumType w:start="1"/>', '<w:pgNumType w:fmt="upperRoman"/><w:titlePg/>');

function paragraphsOf(body: string, changes?: Readonly<Record<string, string | null>>): Paragraph[] {
  return allParagraphs(readDocx(tinyDocx(body + A4_SECTION, changes)));
}

function only<T>(items: readonly T[]): T {
  const [item, ...rest] = items;
  if (item === undefined || rest.length > 0) throw new Error(`one item expected, not ${items.length}`);
  return item;
}

function runOf(body: string) {
  return only(only(paragraphsOf(body)).runs);
}

describe('paragraph formats', () => {
  it('come from the document defaults and the default style where a paragraph names none', () => {
    expect(only(paragraphsOf(p('Kính gửi')))).toMatchObject({
      text: 'Kính gửi',
      styleId: undefined,
      styleName: 'Normal',
      alignment: 'both',
      spacingBefore: 0,
      spacingAfter: 120,
      line: 240,
      lineRule: 'auto',
      widowControl: true,
      keepNext: false,
      borderTop: undefined,
    });
  });

  it('follow basedOn, and a nearer level switches off or replaces what a farther one said', () => {
    const [khoan, nhe] = paragraphsOf(
      p('1. Một', '<w:pStyle w:val="Khoan"/>') + p('2. Hai', '<w:pStyle w:val="KhoanNhe"/>'),
    );
    expect(khoan).toMatchObject({ styleName: 'Khoản', alignment: 'both', keepNext: true });
    expect(khoan).toMatchObject({ firstLine: 720, hanging: 0, spacingBefore: 60, spacingAfter: 120 });
    expect(nhe).toMatchObject({ styleName: 'Khoản nhẹ', keepNext: false, spacingBefore: 60 });
    expect(nhe).toMatchObject({ firstLine: 0, hanging: 360, indentLeft: 360 });
  });

  it('take direct formatting last, attribute by attribute', () => {
    const direct = '<w:pStyle w:val="Khoan"/><w:spacing w:line="300" w:lineRule="exact"/><w:jc w:val="end"/>';
    expect(only(paragraphsOf(p('x', direct)))).toMatchObject({
      alignment: 'right',
      line: 300,
      lineRule: 'exact',
      spacingBefore: 60,
      spacingAfter: 120,
    });
  });

  it('give the borders and indents that draw a rule line', () => {
    expect(only(paragraphsOf(RULE_60_MM))).toMatchObject({
      text: '',
      indentLeft: 2976,
      indentRight: 2977,
      borderTop: { val: 'single', sz: 6, color: 'auto', space: 0 },
      borderBottom: undefined,
    });
  });

  it('show no border that is nil', () => {
    const nil = '<w:pBdr><w:top w:val="nil"/></w:pBdr>';
    expect(only(paragraphsOf(p('x', nil))).borderTop).toBeUndefined();
  });
});

describe('run formats', () => {
  it('come from the paragraph style where the run says nothing', () => {
    expect(runOf(p('Một', '<w:pStyle w:val="Khoan"/>'))).toEqual({
      text: 'Một',
      font: { ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Times New Roman' },
      sizePt: 14,
      bold: true,
      italic: false,
      caps: false,
      color: 'auto',
      vertAlign: 'baseline',
      underline: 'none',
    });
  });

  it.each([
    ['Khoan', '', true],
    ['KhoanNhe', '', false],
    ['Khoan', '<w:b w:val="0"/>', false],
    ['Khoan', '<w:b w:val="false"/>', false],
    ['KhoanNhe', '<w:b/>', true],
    ['KhoanNhe', '<w:rStyle w:val="Dam"/>', true],
    // Bold of a character style in a bold paragraph style is light (§17.7.3).
    ['Khoan', '<w:rStyle w:val="Dam"/>', false],
    ['Khoan', '<w:rStyle w:val="Dam"/><w:b/>', true],
  ])('style %s with run properties "%s" is bold: %s', (style, rPr, bold) => {
    expect(runOf(p(r('x', rPr), `<w:pStyle w:val="${style}"/>`)).bold).toBe(bold);
  });

  it('take the size of a character style, then of the run', () => {
    expect(runOf(p(r('x', '<w:rStyle w:val="Dam"/>'))).sizePt).toBe(13);
    expect(runOf(p(r('x', '<w:rStyle w:val="Dam"/><w:sz w:val="21"/>'))).sizePt).toBe(10.5);
  });

  it('read raised, underlined, coloured and capital text', () => {
    const rPr = '<w:caps/><w:color w:val="FF0000"/><w:u w:val="single"/><w:vertAlign w:val="superscript"/>';
    expect(runOf(p(r('x', rPr)))).toMatchObject({
      caps: true,
      color: 'FF0000',
      underline: 'single',
      vertAlign: 'superscript',
    });
  });

  it('resolve theme fonts, also through defaults', () => {
    const theme = `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:fontScheme name="x"><a:majorFont><a:latin typeface="Cambria"/></a:majorFont><a:minorFont><a:latin typeface="Calibri"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>`;
    const rels = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="x/styles" Target="styles.xml"/><Relationship Id="rId2" Type="x/header" Target="/word/header1.xml"/><Relationship Id="rId3" Type="x/theme" Target="theme/theme1.xml"/></Relationships>`;
    const styles = `<w:styles xmlns:w="${W}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:hAnsi="Arial"/></w:rPr></w:rPrDefault></w:docDefaults></w:styles>`;
    const [run] = only(
      paragraphsOf(p('x'), {
        'word/theme/theme1.xml': theme,
        'word/_rels/document.xml.rels': rels,
        'word/styles.xml': styles,
      }),
    ).runs;
    expect(run?.font).toEqual({ ascii: 'Calibri', hAnsi: 'Arial', cs: 'Times New Roman' });
  });
});

describe('text', () => {
  it('keeps tabs, breaks and inserted text, and leaves deleted text out', () => {
    const runs = `<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:br w:type="page"/></w:r><w:ins w:id="1" w:author="x"><w:r><w:t>d</w:t></w:r></w:ins><w:del w:id="2" w:author="x"><w:r><w:delText>e</w:delText></w:r></w:del>`;
    expect(only(paragraphsOf(p(runs))).text).toBe('a\tb\nc\fd');
  });

  it('shows the result of a field, not its code', () => {
    const field = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> REF x </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('Mục II')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    expect(only(paragraphsOf(p(field))).text).toBe('Mục II');
  });

  it.each([
    ['with a remembered number', '<w:fldSimple w:instr="PAGE"><w:r><w:t>7</w:t></w:r></w:fldSimple>'],
    ['without', '<w:fldSimple w:instr=" PAGE \\* MERGEFORMAT "/>'],
    [
      'never laid out',
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
    ],
  ])('names a page number field %s', (_, field) => {
    expect(only(paragraphsOf(p(`<w:r><w:t>–</w:t></w:r>${field}`))).text).toBe('–{PAGE}');
  });

  it('gives back any text of any number of paragraphs and cells, in order', () => {
    const word = fc.stringMatching(/^[\p{L}\p{N} .,;:–]{0,12}$/u);
    fc.assert(
      fc.property(fc.array(word), fc.array(fc.tuple(word, word)), (lines, cells) => {
        const table = cells.length === 0 ? '' : twoColumnTable(cells);
        const body = lines.map((line) => p(line)).join('') + table;
        const reading = readDocx(tinyDocx(body + A4_SECTION));
        expect(plainTextOf(reading)).toBe([...lines, ...cells.flat()].join('\n'));
      }),
      { numRuns: 50 },
    );
  });
});

describe('tables', () => {
  const reading = readDocx(
    tinyDocx(
      twoColumnTable([
        ['TT', 'Nội dung'],
        ['1', p('Một', '<w:jc w:val="center"/>')],
      ]) + A4_SECTION,
    ),
  );

  function table(): Table {
    const block = only(reading.body);
    if (block.kind !== 'table') throw new Error('no table');
    return block;
  }

  it('have a grid, widths and rows', () => {
    expect(table()).toMatchObject({ styleId: 'Bang', width: { value: 9354, type: 'dxa' }, layout: 'fixed' });
    expect(table().grid).toEqual([4677, 4677]);
    expect(table().rows.map((row) => [row.header, row.cantSplit])).toEqual([
      [true, true],
      [false, false],
    ]);
    expect(table().rows[1]?.cells[1]?.width).toEqual({ value: 4677, type: 'dxa' });
  });

  it('give each cell the borders of its place', () => {
    const borders = table().rows[0]?.cells[0]?.borders;
    expect([borders?.top?.sz, borders?.right?.sz]).toEqual([4, 8]);
  });

  it('hold blocks with formats of their own', () => {
    const paragraphs = allParagraphs(reading);
    expect(paragraphs.map((paragraph) => paragraph.text)).toEqual(['TT', 'Nội dung', '1', 'Một']);
    expect(paragraphs.map((paragraph) => paragraph.alignment)).toEqual(['both', 'both', 'both', 'center']);
  });
});

describe('sections', () => {
  const reading = readDocx(tinyDocx(p('thư', '') + p('', A4_SECTION) + p('phụ lục') + LANDSCAPE));
  const [letter, appendix] = reading.sections;

  it('split the body at the paragraph that ends each', () => {
    const texts = reading.sections.map((section) =>
      section.blocks.map((block) => (block.kind === 'paragraph' ? block.text : '')),
    );
    expect(texts).toEqual([['thư', ''], ['phụ lục']]);
    expect(reading.body).toHaveLength(3);
  });

  it('have a page, margins, numbering of their own', () => {
    expect(letter).toMatchObject({
      orientation: 'portrait',
      pageSize: { width: 11906, height: 16838 },
      margins: { top: 1134, left: 1701, right: 850, bottom: 1134, header: 567 },
      titlePg: false,
      pageNumbers: { fmt: 'decimal', start: 1 },
    });
    expect(appendix).toMatchObject({
      orientation: 'landscape',
      titlePg: true,
      pageNumbers: { fmt: 'upperRoman', start: undefined },
    });
  });

  it('read their header, or take over the one before', () => {
    const header = letter?.headers.get('default');
    expect(header).toMatchObject({ part: 'word/header1.xml', inherited: false });
    expect(header?.paragraphs[0]).toMatchObject({ text: '{PAGE}', alignment: 'center' });
    expect(header?.paragraphs[0]?.runs[0]?.sizePt).toBe(13);
    expect(appendix?.headers.get('default')).toMatchObject({ part: 'word/header1.xml', inherited: true });
    expect(letter?.footers.size).toBe(0);
  });
});

describe('what is no DOCX', () => {
  it('is refused', () => {
    expect(() => readDocx(new TextEncoder().encode('không phải zip'))).toThrow();
    expect(() => readDocx(tinyDocx(A4_SECTION, { '_rels/.rels': null }))).toThrow(/main document/);
    expect(() => readDocx(tinyDocx('<w:p>'))).toThrow(SyntaxError);
    expect(() => readDocx(tinyDocx(A4_SECTION, { 'word/header1.xml': null }))).toThrow(/leads to no part/);
  });
});
