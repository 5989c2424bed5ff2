import { describe, expect, it } from 'vitest';
import { firstOf, made } from '../support/docx-made/made.ts';
import { p, r } from '../support/tiny-docx.ts';

const style = (id: string, type: string, inner: string, more = ''): string =>
  `<w:style w:type="${type}" w:styleId="${id}" ${more}><w:name w:val="${id}"/>${inner}</w:style>`;
const defaults = (rPr: string, pPr = ''): string =>
  `<w:docDefaults><w:rPrDefault><w:rPr>${rPr}</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>${pPr}</w:pPr></w:pPrDefault></w:docDefaults>`;

const THEME = `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements>
<a:clrScheme name="x"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:accent1><a:srgbClr val="4472c4"/></a:accent1></a:clrScheme>
<a:fontScheme name="x"><a:majorFont><a:latin typeface="Cambria"/><a:ea typeface=""/><a:cs typeface=""/></a:majorFont><a:minorFont><a:latin typeface="Calibri"/><a:ea typeface=""/><a:cs typeface=""/></a:minorFont></a:fontScheme>
</a:themeElements></a:theme>`;

describe('the look of a run', () => {
  it('goes from defaults over the style chain and the character style to the run itself', () => {
    const styles =
      defaults('<w:rFonts w:ascii="Arial" w:hAnsi="Arial"/><w:sz w:val="24"/>') +
      style('Goc', 'paragraph', '<w:rPr><w:sz w:val="26"/><w:i/></w:rPr>', 'w:default="1"') +
      style('Con', 'paragraph', '<w:basedOn w:val="Goc"/><w:rPr><w:color w:val="ff0000"/></w:rPr>') +
      style('Chu', 'character', '<w:rPr><w:sz w:val="30"/></w:rPr>');
    const { runs, format, mark } = firstOf(
      p(r('a') + r('b', '<w:rStyle w:val="Chu"/>') + r('c', '<w:sz w:val="28"/>'), '<w:pStyle w:val="Con"/>'),
      { styles },
    );
    expect(runs.map(({ format: look }) => look.sizePt)).toEqual([13, 15, 14]);
    expect(runs[0]).toMatchObject({ font: 'Arial', format: { italic: true, color: 'FF0000' } });
    expect(runs[1]?.format.styleName).toBe('Chu');
    expect(format.styleChain).toEqual(['Con', 'Goc']);
    expect(mark.sizePt).toBe(13);
  });

  it('flips a toggle that two kinds of style set, and obeys the run', () => {
    const styles =
      style('Dam', 'paragraph', '<w:rPr><w:b/></w:rPr>') +
      style('Manh', 'character', '<w:rPr><w:b/></w:rPr>');
    const { runs } = firstOf(
      p(
        r('a') +
          r('b', '<w:rStyle w:val="Manh"/>') +
          r('c', '<w:rStyle w:val="Manh"/><w:b/>') +
          r('d', '<w:b w:val="0"/>'),
        '<w:pStyle w:val="Dam"/>',
      ),
      { styles },
    );
    expect(runs.map(({ text, format }) => [text, format.bold])).toEqual([
      ['a', true],
      ['b', false],
      ['c', true],
      ['d', false],
    ]);
  });

  it('resolves theme fonts and colours', () => {
    const styles = defaults('<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="majorHAnsi"/>');
    const { runs } = firstOf(p(r('Ấp', '<w:color w:themeColor="accent1"/>')), { styles, theme: THEME });
    expect(runs[0]?.format.fonts).toMatchObject({ ascii: 'Calibri', hAnsi: 'Cambria' });
    expect(runs[0]?.fontsUsed).toEqual(['Cambria', 'Calibri']);
    expect(runs[0]?.format.color).toBe('4472C4');
  });

  it('gives Vietnamese letters the East Asian face only where the run hints at it', () => {
    const fonts = 'w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="SimSun" w:cs="Tahoma"';
    const { runs } = firstOf(
      p(r('ế', `<w:rFonts ${fonts}/>`) + r('ế', `<w:rFonts ${fonts} w:hint="eastAsia"/>`)),
    );
    expect(runs.map(({ font }) => font)).toEqual(['Arial', 'SimSun']);
  });

  it('takes the complex-script slots for runs marked so, and no other', () => {
    const rPr =
      '<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Tahoma"/><w:sz w:val="28"/><w:szCs w:val="20"/><w:bCs/>';
    const { runs } = firstOf(p(r('a', rPr) + r('b', `${rPr}<w:cs/>`)));
    expect(runs.map(({ font, format }) => [font, format.sizePt, format.bold])).toEqual([
      ['Arial', 14, false],
      ['Tahoma', 10, true],
    ]);
  });

  it('is one object for runs that look alike', () => {
    const { paragraphs } = made(p(r('a', '<w:b/><w:i/>')) + p(r('b', '<w:i/><w:b/>')));
    expect(paragraphs[0]?.runs[0]?.format).toBe(paragraphs[1]?.runs[0]?.format);
  });

  it('says .VnTime where Normal says so, though the text is Unicode', () => {
    const styles = style(
      'Normal',
      'paragraph',
      '<w:rPr><w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/></w:rPr>',
      'w:default="1"',
    );
    const document = made(p('Kính gửi'), { styles });
    expect(document.fonts.normal.fonts.ascii).toBe('.VnTime');
    expect(document.paragraphs[0]?.runs[0]?.font).toBe('.VnTime');
  });

  it('reads a document without styles with the looks of Word itself', () => {
    const document = made(p('Trần'));
    expect(document.paragraphs[0]?.runs[0]).toMatchObject({
      font: 'Times New Roman',
      format: { sizePt: 10 },
    });
    expect(document.tolerated.map(({ what }) => what)).toContain('styles-missing');
  });

  it('ends a chain of styles that is a circle, and says so', () => {
    const styles =
      style('A', 'paragraph', '<w:basedOn w:val="B"/><w:rPr><w:b/></w:rPr>') +
      style('B', 'paragraph', '<w:basedOn w:val="A"/><w:rPr><w:i/></w:rPr>');
    const document = made(p('x', '<w:pStyle w:val="A"/>'), { styles });
    expect(document.paragraphs[0]?.runs[0]?.format).toMatchObject({ bold: true, italic: true });
    expect(document.tolerated.map(({ what }) => what)).toContain('style-cycle');
  });
});

describe('the look of a paragraph', () => {
  it('reads indents, spacing and line height, hanging over first line', () => {
    const pPr =
      '<w:spacing w:before="120" w:after="60" w:line="360" w:lineRule="exact"/><w:ind w:left="720" w:right="100" w:hanging="360" w:firstLine="200"/><w:jc w:val="both"/><w:outlineLvl w:val="1"/>';
    expect(firstOf(p('a', pPr)).format).toMatchObject({
      alignment: 'justify',
      indentLeft: 720,
      indentRight: 100,
      firstLine: -360,
      spaceBefore: 120,
      spaceAfter: 60,
      line: 360,
      lineRule: 'exact',
      outlineLevel: 1,
    });
  });

  it('counts what WPS says in characters and lines, and HTML leaves to the reader', () => {
    const styles = style('N', 'paragraph', '<w:rPr><w:sz w:val="28"/></w:rPr>', 'w:default="1"');
    const format = (pPr: string) => firstOf(p('a', pPr), { styles }).format;
    expect(format('<w:ind w:firstLineChars="200"/>').firstLine).toBe(560);
    expect(format('<w:ind w:firstLine="567" w:firstLineChars="200"/>').firstLine).toBe(567);
    expect(format('<w:spacing w:beforeLines="50"/>').spaceBefore).toBe(120);
    expect(format('<w:spacing w:before="100" w:beforeAutospacing="1"/>').spaceBefore).toBe(280);
  });

  it('leaves out the space between neighbours of one style that ask for it', () => {
    const pPr = '<w:spacing w:before="100" w:after="80"/><w:contextualSpacing/>';
    const { paragraphs } = made(p('a', pPr) + p('b', pPr));
    expect(paragraphs.map(({ spaceBefore, spaceAfter }) => [spaceBefore, spaceAfter])).toEqual([
      [100, 0],
      [0, 80],
    ]);
  });
});
