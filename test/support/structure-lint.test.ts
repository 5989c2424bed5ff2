import { describe, expect, it } from 'vitest';
import { lintStructure } from './structure-lint.ts';
import { A4_SECTION, p, r, relationships, RULE_60_MM, tinyDocx, twoColumnTable } from './tiny-docx.ts';

const TAGS = ['Trích yếu', 'Kính gửi'];
const TABLE = twoColumnTable([
  ['TT', 'Nội dung'],
  ['1', 'Một'],
]);

function bookmark(id: number, name: string): string {
  return `<w:bookmarkStart w:id="${id}" w:name="${name}"/><w:bookmarkEnd w:id="${id}"/>`;
}

function drawing(id: number): string {
  return `<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:docPr id="${id}" name="x"/></wp:inline></w:drawing></w:r>`;
}

function lint(body: string, changes?: Readonly<Record<string, string | null>>): string[] {
  return lintStructure(tinyDocx(body + A4_SECTION, changes), TAGS);
}

it('finds nothing in a sound file', () => {
  const marks = p(bookmark(1, 'a') + bookmark(2, 'b') + drawing(1) + drawing(2));
  expect(lint(RULE_60_MM + TABLE + marks + p('{không phải thẻ}'))).toEqual([]);
});

describe('finds in the text', () => {
  it.each([
    ['a cell without a paragraph', TABLE.replace(p('Một'), ''), 'does not end in a paragraph'],
    ['a cell that ends in a table', twoColumnTable([['TT', p('a') + TABLE]]), 'does not end in a paragraph'],
    [
      'a missing cell',
      TABLE.replace(/<w:tc>(?:(?!<w:tc>).)*Một.*?<\/w:tc>/, ''),
      'row 2 spans 1 of 2 grid columns',
    ],
    [
      'a span too wide',
      TABLE.replace('<w:tcPr>', '<w:tcPr><w:gridSpan w:val="2"/>'),
      'row 1 spans 3 of 2 grid columns',
    ],
    ['a grid too narrow', TABLE.replace('<w:gridCol w:w="4677"/>', ''), 'row 1 spans 2 of 1 grid columns'],
    ['a bookmark id used twice', p(bookmark(1, 'a') + bookmark(1, 'b')), 'bookmark id 1 is used twice'],
    [
      'a bookmark name used twice',
      p(bookmark(1, 'Muc') + bookmark(2, 'muc')),
      'bookmark name "muc" is used twice',
    ],
    ['a bookmark that never ends', p('<w:bookmarkStart w:id="1" w:name="a"/>'), 'bookmark 1 never ends'],
    ['a bookmark end alone', p('<w:bookmarkEnd w:id="1"/>'), 'bookmark 1 ends without a start'],
    ['a drawing id used twice', p(drawing(3) + drawing(3)), 'drawing id 3 is used twice'],
    ['a tag left', p('Về việc {Trích yếu}'), 'template tag {Trích yếu} is left'],
    ['a tag split over runs', p(r('{#Kính ') + r(' GỬI}')), 'template tag {#Kính  GỬI} is left'],
    ['a tag in decomposed letters', p('{Trích yếu}'.normalize('NFD')), 'is left'],
    [
      'an unknown relationship',
      p('<w:hyperlink r:id="rId9"><w:r><w:t>x</w:t></w:r></w:hyperlink>'),
      'r:id="rId9"',
    ],
  ])('%s', (_, body, fault) => {
    const faults = lint(body);
    expect(faults.filter((line) => line.includes(fault))).toHaveLength(1);
    expect(
      faults.every((line) => line.startsWith('word/document.xml: ') || /^(bookmark|drawing)/.test(line)),
    ).toBe(true);
  });
});

describe('finds in the package', () => {
  const rels = (entry: string) => ({
    'word/_rels/header1.xml.rels': relationships(entry),
  });

  it.each([
    ['a relationship to nothing', { 'word/styles.xml': null }, 'rId1 leads to word/styles.xml'],
    ['a type for nothing', { 'word/styles.xml': null }, 'type for /word/styles.xml, which does not exist'],
    ['a part without a type', { 'word/media/image1.png': 'x' }, 'word/media/image1.png: no content type'],
    ['relationships of nothing', { 'word/_rels/footer1.xml.rels': relationships('') }, 'belongs to no part'],
    [
      'a relationship id used twice',
      rels(
        '<Relationship Id="a" Type="x" Target="styles.xml"/><Relationship Id="a" Type="x" Target="styles.xml"/>',
      ),
      'id a is used twice',
    ],
  ])('%s', (_, changes: Readonly<Record<string, string | null>>, fault) => {
    expect(lint(p('x'), changes).filter((line) => line.includes(fault))).toHaveLength(1);
  });

  it('but does not look for external targets', () => {
    const link =
      '<Relationship Id="a" Type="x/hyperlink" Target="https://chinhphu.vn" TargetMode="External"/>';
    expect(lint(p('x'), rels(link))).toEqual([]);
  });
});
