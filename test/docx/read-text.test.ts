import { describe, expect, it } from 'vitest';
import { textOf } from '../../src/docx/read/model.ts';
import { picture, textBox, unknownChoice } from '../support/docx-made/drawings.ts';
import { firstOf, made } from '../support/docx-made/made.ts';
import { p, r } from '../support/tiny-docx.ts';

const run = (inner: string): string => `<w:r>${inner}</w:r>`;
const field = (instruction: string, result: string): string =>
  run('<w:fldChar w:fldCharType="begin"/>') +
  run(`<w:instrText xml:space="preserve"> ${instruction} </w:instrText>`) +
  run('<w:fldChar w:fldCharType="separate"/>') +
  r(result) +
  run('<w:fldChar w:fldCharType="end"/>');

describe('the text of a paragraph as Word shows it', () => {
  it('joins runs of three characters into one, keeping where each stood', () => {
    const { runs, text } = firstOf(
      p(['CỘN', 'G H', 'ÒA ', 'XÃ '].map((piece) => r(piece, '<w:b/>')).join('')),
    );
    expect(text).toBe('CỘNG HÒA XÃ ');
    expect(runs).toHaveLength(1);
    expect(runs[0]?.sources).toHaveLength(4);
  });

  it('composes NFD islands even where a run begins with the mark', () => {
    const { text, raw, runs } = firstOf(p(r('U') + r('\u0309Y BAN', '<w:b/>')));
    expect(text).toBe('ỦY BAN');
    expect(raw).toBe('U\u0309Y BAN');
    expect(runs.map((one) => one.text)).toEqual(['Ủ', 'Y BAN']);
    expect(runs.map(({ start }) => start)).toEqual([0, 1]);
  });

  it('opens smart tags, content controls, links, insertions and custom XML', () => {
    const wrapped = ['w:smartTag', 'w:customXml', 'w:ins', 'w:moveTo', 'w:bdo'].map(
      (name, index) => `<${name}>${r(String(index))}</${name}>`,
    );
    const control = `<w:sdt><w:sdtPr><w:tag w:val="so"/></w:sdtPr><w:sdtContent>${r('5')}</w:sdtContent></w:sdt>`;
    const link = `<w:hyperlink w:anchor="muc">${r('6')}</w:hyperlink>`;
    const { text, runs } = firstOf(p([...wrapped, control, link].join('')));
    expect(text).toBe('0123456');
    expect(runs.find((one) => one.control === 'so')?.text).toBe('5');
    expect(runs.find((one) => one.link === '#muc')?.text).toBe('6');
    expect(runs.filter(({ inserted }) => inserted).map((one) => one.text)).toEqual(['23']);
  });

  it('reads tracked changes as accepted, a deleted paragraph mark among them', () => {
    const gone = `<w:del>${run('<w:delText>bỏ</w:delText>')}</w:del><w:moveFrom>${r('chuyển')}</w:moveFrom>`;
    const document = made(
      p(r('Căn ') + gone, '<w:rPr><w:del w:id="1"/></w:rPr>') +
        p(r('cứ'), '<w:jc w:val="right"/>') +
        p('Hết'),
    );
    expect(document.paragraphs.map(({ text }) => text)).toEqual(['Căn cứ', 'Hết']);
    expect(document.paragraphs[0]?.format.alignment).toBe('right');
    expect(document.tracked).toBe(true);
  });

  it('keeps hidden text apart', () => {
    const { text, hiddenRuns } = firstOf(p(r('thấy ') + r('giấu', '<w:vanish/>') + r('hết')));
    expect(text).toBe('thấy hết');
    expect(hiddenRuns.map((one) => one.text)).toEqual(['giấu']);
  });

  it('knows fields by name and shows their results only', () => {
    const { text, fields, runs } = firstOf(p(r('Trang ') + field('PAGE \\* MERGEFORMAT', '2')));
    expect(text).toBe('Trang 2');
    expect(fields).toMatchObject([{ name: 'PAGE', start: 6, end: 7 }]);
    expect(runs.at(-1)?.field).toBe('PAGE');
    const simple = firstOf(p(`<w:fldSimple w:instr=" NUMPAGES ">${r('9')}</w:fldSimple>`));
    expect(simple.fields[0]?.name).toBe('NUMPAGES');
  });

  it('does not lose the document in a field that never ends', () => {
    const open = run('<w:fldChar w:fldCharType="begin"/>') + run('<w:instrText>PAGE</w:instrText>');
    expect(textOf(made(p(open) + p('Còn đây')))).toBe('\nCòn đây');
  });

  it('gives tabs, breaks, special hyphens and symbols as letters', () => {
    const inner = run(
      '<w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t><w:softHyphen/><w:br w:type="page"/><w:sym w:font="Wingdings" w:char="F028"/>',
    );
    expect(firstOf(p(inner)).text).toBe('a\tb\nc\u2011d\f\uf028');
  });

  it('trims blanks that are not preserved, and reads entities and CDATA', () => {
    expect(firstOf(p(run('<w:t> A &amp; B&#x1EA1; </w:t>'))).text).toBe('A & Bạ');
    expect(firstOf(p(run('<w:t><![CDATA[x<y]]></w:t>'))).text).toBe('x<y');
  });

  it('draws capitals where the look says so and keeps what was typed', () => {
    const { text, raw } = firstOf(p(r('Cộng hòa', '<w:caps/>')));
    expect([text, raw]).toEqual(['CỘNG HÒA', 'Cộng hòa']);
  });

  it('reads a text box once, after its paragraph', () => {
    for (const write of [textBox, unknownChoice]) {
      const document = made(p(r('Neo') + run(write(p('Trong hộp')))) + p('Sau'));
      expect(document.paragraphs.map(({ text }) => text)).toEqual(['Neo', 'Trong hộp', 'Sau']);
      expect(document.paragraphs[1]?.inTextBox).toBe(true);
      expect(document.paragraphs[0]?.textBoxes).toHaveLength(1);
    }
  });

  it('knows pictures with their sizes', () => {
    const document = made(p(run(picture('rId9'))));
    expect(document.pictures).toMatchObject([
      { inline: true, width: 400, height: 200, name: 'Huy hiệu', paragraph: 0 },
    ]);
  });

  it('counts 62 empty paragraphs and thousands of blanks as they are', () => {
    const document = made(p('').repeat(62) + p(' '.repeat(5000)));
    expect(document.paragraphs).toHaveLength(63);
    expect(document.paragraphs.at(-1)?.text).toHaveLength(5000);
    expect(document.paragraphs.at(-1)?.ordinal).toBe(63);
  });

  it('places paragraphs and runs in the XML of their part', () => {
    const document = made(p('Một') + p('Hai'));
    const [, second] = document.paragraphs;
    const xml = document.parts.get(second?.place.part ?? '') ?? '';
    expect(xml.slice(second?.place.start, second?.place.end)).toBe(p('Hai'));
    const source = second?.runs[0]?.sources[0];
    expect(xml.slice(source?.start, source?.end)).toBe(r('Hai'));
  });
});
