import { describe, expect, it } from 'vitest';
import { made } from '../support/docx-made/made.ts';
import { p } from '../support/tiny-docx.ts';

const level = (at: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${String(at)}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const list = (id: number, levels: string): string =>
  `<w:abstractNum w:abstractNumId="${String(id)}">${levels}</w:abstractNum>`;
const num = (id: number, abstract: number, more = ''): string =>
  `<w:num w:numId="${String(id)}"><w:abstractNumId w:val="${String(abstract)}"/>${more}</w:num>`;
const item = (numId: number, at = 0): string =>
  p('x', `<w:numPr><w:ilvl w:val="${String(at)}"/><w:numId w:val="${String(numId)}"/></w:numPr>`);
const labels = (body: string, numbering: string, styles?: string): (string | undefined)[] =>
  made(body, { numbering, ...(styles === undefined ? {} : { styles }) }).paragraphs.map(
    ({ label }) => label?.text,
  );

const MULTI = list(
  0,
  level(0, 'upperRoman', '%1.') + level(1, 'decimal', '%1.%2', '<w:isLgl/>') + level(2, 'lowerLetter', '%3)'),
);

describe('number labels as Word shows them', () => {
  it('counts levels, and begins the lower ones anew', () => {
    const body =
      item(1) + item(1, 1) + item(1, 2) + item(1, 2) + item(1, 1) + item(1, 2) + item(1) + item(1, 1);
    expect(labels(body, MULTI + num(1, 0))).toEqual(['I.', '1.1', 'a)', 'b)', '1.2', 'a)', 'II.', '2.1']);
  });

  it('lets two lists of one definition count on, and one with an override begin anew', () => {
    const numbering =
      list(0, level(0, 'decimal', '%1.')) +
      num(1, 0) +
      num(2, 0) +
      num(3, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>');
    expect(labels(item(1) + item(2) + item(3) + item(3), numbering)).toEqual(['1.', '2.', '1.', '2.']);
  });

  it('lets an override put another level in place', () => {
    const numbering =
      list(0, level(0, 'decimal', '%1.')) +
      num(1, 0, `<w:lvlOverride w:ilvl="0">${level(0, 'upperLetter', '(%1)')}</w:lvlOverride>`);
    expect(labels(item(1) + item(1), numbering)).toEqual(['(A)', '(B)']);
  });

  it('keeps counting where a level never restarts', () => {
    const numbering =
      list(0, level(0, 'decimal', '%1.') + level(1, 'decimal', '%2)', '<w:lvlRestart w:val="0"/>')) +
      num(1, 0);
    expect(labels(item(1) + item(1, 1) + item(1) + item(1, 1), numbering)).toEqual(['1.', '1)', '2.', '2)']);
  });

  it('shows bullets of symbol fonts as letters, and nothing where there is nothing', () => {
    const numbering = list(0, level(0, 'bullet', '\uf0b7') + level(1, 'none', '')) + num(1, 0);
    expect(labels(item(1) + item(1, 1), numbering)).toEqual(['•', '']);
  });

  it('takes the list and the level from a style, with its indents under the style’s own', () => {
    const numbering =
      list(
        0,
        `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="Muc"/><w:lvlText w:val="Điều %1."/><w:pPr><w:ind w:left="999" w:hanging="99"/></w:pPr></w:lvl>`,
      ) + num(7, 0);
    const styles =
      '<w:style w:type="paragraph" w:styleId="Muc"><w:name w:val="Mục"/><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr><w:ind w:left="500"/></w:pPr></w:style>';
    const body =
      p('a', '<w:pStyle w:val="Muc"/>') +
      p('b', '<w:pStyle w:val="Muc"/><w:numPr><w:numId w:val="0"/></w:numPr>');
    const { paragraphs } = made(body, { numbering, styles });
    expect(paragraphs.map(({ label }) => label?.text)).toEqual(['Điều 1.', undefined]);
    expect(paragraphs.map(({ format }) => [format.indentLeft, format.firstLine])).toEqual([
      [500, -99],
      [500, 0],
    ]);
  });

  it('follows a list that another names by its style, even in a circle', () => {
    const linked =
      list(0, '<w:numStyleLink w:val="DS"/>') +
      list(1, `<w:styleLink w:val="DS"/>${level(0, 'decimal', '%1/')}`) +
      num(1, 0) +
      num(2, 1);
    const style = (numId: number): string =>
      `<w:style w:type="numbering" w:styleId="DS"><w:name w:val="DS"/><w:pPr><w:numPr><w:numId w:val="${String(numId)}"/></w:numPr></w:pPr></w:style>`;
    expect(labels(item(1), linked, style(2))).toEqual(['1/']);
    expect(labels(item(1), linked, style(1))).toEqual([undefined]);
  });

  it('leaves a list typed by hand as text', () => {
    const { paragraphs } = made(p('a) Một') + p('đ) Hai'));
    expect(paragraphs.map(({ text, label }) => [text, label])).toEqual([
      ['a) Một', undefined],
      ['đ) Hai', undefined],
    ]);
  });
});
