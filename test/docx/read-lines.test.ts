import { describe, expect, it } from 'vitest';
import { drawnLine, freeform, groupedLine, vmlConnector, vmlLine } from '../support/docx-made/drawings.ts';
import { made } from '../support/docx-made/made.ts';
import { A4_SECTION, p, r, RULE_60_MM } from '../support/tiny-docx.ts';

const run = (inner: string): string => `<w:r>${inner}</w:r>`;
const linesOf = (body: string) => made(body).lines;

describe('rule lines, however they were made', () => {
  it.each([
    ['drawing', drawnLine(100)],
    ['drawing', freeform(100)],
    ['drawing', groupedLine(100)],
    ['vml', vmlLine(100)],
    ['vml', vmlConnector(100)],
  ])('knows a drawn line of 100 pt (%s)', (source, xml) => {
    expect(linesOf(p('Trên') + p(run(xml)))).toMatchObject([
      { source, paragraph: 1, length: 2000, direction: 'horizontal', style: 'single', weightPt: 0.75 },
    ]);
  });

  it('says where a drawn line begins', () => {
    expect(linesOf(p(run(drawnLine(50))))[0]?.horizontal).toEqual({ from: 'column', offset: 400 });
    expect(linesOf(p(run(vmlLine(50))))[0]?.horizontal).toEqual({ from: 'column', offset: 1140 });
  });

  it('measures a paragraph border between the indents', () => {
    const section = A4_SECTION.replace(/<w:headerReference[^>]*>/u, '');
    const [line] = linesOf(RULE_60_MM + section);
    expect(line).toMatchObject({ source: 'paragraph-border', side: 'top', length: 3402, weightPt: 0.75 });
  });

  it('takes neighbours with the same borders for one frame', () => {
    const pPr = '<w:pBdr><w:top w:val="single" w:sz="4"/><w:bottom w:val="double" w:sz="4"/></w:pBdr>';
    expect(
      linesOf(p('a', pPr) + p('b', pPr)).map(({ paragraph, side, style }) => [paragraph, side, style]),
    ).toEqual([
      [0, 'top', 'single'],
      [1, 'bottom', 'double'],
    ]);
  });

  it('knows a border under a cell without sides, and takes a grid for none', () => {
    const table = (borders: string): string =>
      `<w:tbl><w:tblPr><w:tblBorders>${borders}</w:tblBorders></w:tblPr><w:tblGrid><w:gridCol w:w="3000"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/></w:tcPr>${p('SỞ NỘI VỤ')}</w:tc></w:tr></w:tbl>`;
    const single = (side: string): string => `<w:${side} w:val="single" w:sz="4"/>`;
    expect(linesOf(table(single('bottom')))).toMatchObject([
      { source: 'cell-border', side: 'bottom', length: 3000, paragraph: 0 },
    ]);
    expect(linesOf(table(['top', 'bottom', 'left', 'right'].map(single).join('')))).toEqual([]);
  });

  it.each(['_____', '-------', '─────', '---o0o---', '_ _ _ _', '*****'])(
    'knows the typed line %s',
    (text) => {
      expect(linesOf(p(text))).toMatchObject([{ source: 'typed', characters: text }]);
    },
  );

  it.each(['- Một ý', '3 - 5', '…………', 'Số:    /UBND'])('takes %s for no line', (text) => {
    expect(linesOf(p(text))).toEqual([]);
  });

  it('knows underlined blanks and underlined text', () => {
    expect(linesOf(p(r('          ', '<w:u w:val="single"/>')))).toMatchObject([
      { source: 'underlined-blank' },
    ]);
    expect(linesOf(p(r('Độc lập - Tự do - Hạnh phúc', '<w:u w:val="single"/>')))).toMatchObject([
      { source: 'underline' },
    ]);
    expect(linesOf(p(r('một ') + r('chữ', '<w:u w:val="single"/>')))).toEqual([]);
  });
});
