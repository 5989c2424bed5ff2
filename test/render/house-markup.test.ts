import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readMedia, readTemplatePackage, writePackage } from '../../src/docx/package.ts';
import { readStyleSheet } from '../../src/docx/style-sheet.ts';
import { containerWidth, pageGeometry } from '../../src/render/geometry.ts';
import { renderDocument } from '../../src/render/render-document.ts';
import { bodyContent, sectionReferences, sectionXml } from '../../src/render/sections.ts';
import { buildTemplates } from '../../src/render/template/build.ts';
import { lintTemplate } from '../../src/render/template/lint.ts';
import { loadTemplates } from '../../src/render/templates.ts';
import { appendix, letter } from '../support/drawn-letter.ts';
import { allParagraphs, readDocx } from '../support/read-docx.ts';
import { lintStructure } from '../support/structure-lint.ts';
import { useTempDir } from '../support/temp.ts';

const temp = useTempDir();
const [letterFile = { name: '', bytes: new Uint8Array() }, appendixFile = letterFile] = buildTemplates();

/** What Word makes of a part when it saves: ids of sessions and paragraphs, spelling marks, bookmarks, other orders. */
const asWord = (xml: string): string =>
  xml
    .replace(
      'xmlns:r=',
      'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="w14" xmlns:r=',
    )
    .replaceAll(
      '<w:p><w:pPr>',
      '<w:p w14:paraId="3F2A00B1" w14:textId="77777777" w:rsidR="00A1" w:rsidRDefault="00A1"><w:pPr>',
    )
    .replaceAll('<w:tc>', '<w:tc w:rsidR="00A1">')
    .replaceAll(
      '<w:r><w:t xml:space="preserve">',
      '<w:bookmarkStart w:id="0" w:name="_GoBack"/><w:bookmarkEnd w:id="0"/><w:proofErr w:type="spellStart"/><w:r w:rsidRPr="00A1"><w:t xml:space="preserve">',
    )
    .replaceAll(
      /\{([#/@]?)([^{}.]+)\}/gu,
      '{$1</w:t></w:r><w:proofErr w:type="spellEnd"/><w:r w:rsidRPr="00B2"><w:t xml:space="preserve">$2}',
    )
    .replaceAll(/<w:tblW w:w="(\d+)" w:type="dxa"\/>/gu, '<w:tblW w:type="dxa" w:w="$1"/>')
    .replaceAll(/<w:tcW w:w="(\d+)" w:type="dxa"\/>/gu, '<w:tcW w:type="dxa" w:w="$1"/>')
    .replaceAll(
      /<w:(header|footer)Reference w:type="(\w+)" r:id="(\w+)"\/>/gu,
      '<w:$1Reference r:id="$3" w:type="$2"/>',
    );

/** Ids as a word processor gives them that cannot spell the names: `S1`, `S2`, … */
function renumbered(parts: ReadonlyMap<string, string>): Map<string, string> {
  const ids = Array.from(
    (parts.get('word/styles.xml') ?? '').matchAll(/w:styleId="([^"]*)"/gu),
    ([, id = '']) => id,
  );
  const next = new Map(ids.map((id, index) => [id, `S${index}`]));
  const rename = (xml: string): string =>
    xml
      .replaceAll(/w:styleId="([^"]*)"/gu, (_whole, id: string) => `w:styleId="${next.get(id) ?? id}"`)
      .replaceAll(
        /<w:(pStyle|rStyle|tblStyle|basedOn|next|link) w:val="([^"]*)"\/>/gu,
        (_whole, element: string, id: string) => `<w:${element} w:val="${next.get(id) ?? id}"/>`,
      );
  return new Map([...parts].map(([name, xml]) => [name, rename(xml)]));
}

const wordLike = (bytes: Uint8Array, change: (xml: string) => string = (xml) => xml): Uint8Array =>
  writePackage(
    new Map(
      [...renumbered(readTemplatePackage(bytes))].map(([name, xml]) => [
        name,
        /word\/(?:document|header|footer)/u.test(name) ? change(asWord(xml)) : xml,
      ]),
    ),
  );

/** A folder of house templates. */
function folder(name: string, files: Readonly<Record<string, Uint8Array>>): string {
  const made = path.join(temp.path, name);
  mkdirSync(made);
  for (const [file, bytes] of Object.entries(files)) writeFileSync(path.join(made, file), bytes);
  return made;
}

const document = letter({ appendices: [appendix({ orientation: 'landscape' }), appendix()] });
function drawn(folders: readonly string[]) {
  const { bytes, diagnostics } = renderDocument(document, loadTemplates(folders), 'cong-van');
  expect(diagnostics).toEqual([]);
  expect(lintStructure(bytes)).toEqual([]);
  return { reading: readDocx(bytes), parts: readTemplatePackage(bytes) };
}
/** Each paragraph as it is seen: its words, its style, its look. */
const seen = ({ reading }: ReturnType<typeof drawn>) =>
  allParagraphs(reading).map(({ text, styleName, indentLeft, indentRight, runs }) => ({
    text,
    styleName,
    indentLeft,
    indentRight,
    sizes: [...new Set(runs.map(({ sizePt }) => sizePt))],
  }));

/** Pages, headers and footers of each section; ids of styles aside, which may differ. */
const sectionsOf = ({ reading }: ReturnType<typeof drawn>): unknown =>
  JSON.parse(
    JSON.stringify(
      reading.sections.map(({ blocks, ...section }) => ({ ...section, blocks: blocks.length })),
      (key, value: unknown) => (key === 'styleId' ? undefined : value instanceof Map ? [...value] : value),
    ),
  );

describe('templates as Word saves them', () => {
  it.each([
    ['the letter’s', { 'van-ban.docx': wordLike(letterFile.bytes) }],
    ['the appendix’s', { 'phu-luc.docx': wordLike(appendixFile.bytes) }],
    ['both', { 'van-ban.docx': wordLike(letterFile.bytes), 'phu-luc.docx': wordLike(appendixFile.bytes) }],
  ])('%s draw the same letter as ours', (name, files) => {
    const house = drawn([folder(`word-${name}`, files)]);
    const ours = drawn([]);
    expect(seen(house)).toEqual(seen(ours));
    expect(sectionsOf(house)).toEqual(sectionsOf(ours));
    for (const xml of house.parts.values()) expect(xml).not.toMatch(/paraId|rsid|proofErr|_GoBack/u);
  });

  it('have notes of lint for their split tags, and nothing else', () => {
    const rules = lintTemplate('van-ban.docx', wordLike(letterFile.bytes)).map(
      ({ diagnostic }) => diagnostic.rule,
    );
    expect([...new Set(rules)]).toEqual(['template-split']);
  });

  it('in NFD draw the same too', () => {
    const bytes = wordLike(letterFile.bytes, (xml) => xml.normalize('NFD'));
    expect(seen(drawn([folder('nfd', { 'van-ban.docx': bytes })]))).toEqual(seen(drawn([])));
  });
});

describe('an appendix within the letter’s file', () => {
  const ownStyle =
    '<w:style w:type="paragraph" w:customStyle="1" w:styleId="QuocHieu2"><w:name w:val="Lời dặn nền"/><w:basedOn w:val="Normal"/><w:rPr><w:i/></w:rPr></w:style>' +
    '<w:style w:type="paragraph" w:customStyle="1" w:styleId="QuocHieu"><w:name w:val="Lời dặn"/><w:basedOn w:val="QuocHieu2"/><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr><w:rPr><w:sz w:val="22"/></w:rPr></w:style></w:styles>';
  const parts = new Map(readTemplatePackage(appendixFile.bytes));
  const stylesXml = (parts.get('word/styles.xml') ?? '')
    .replaceAll('w:styleId="QuocHieu"', 'w:styleId="QuocHieuCu"')
    .replace('</w:styles>', ownStyle);
  const marked = (parts.get('word/document.xml') ?? '').replace(
    '<w:body>',
    '<w:body><w:p><w:pPr><w:pStyle w:val="QuocHieu"/></w:pPr><w:r><w:t>Lời dặn của phụ lục</w:t></w:r></w:p>',
  );
  const bytes = writePackage(parts.set('word/styles.xml', stylesXml).set('word/document.xml', marked));

  it('brings the styles that only it has, under ids that the letter has not given', () => {
    const { reading, parts: made } = drawn([folder('rieng', { 'phu-luc.docx': bytes })]);
    const note = allParagraphs(reading).find(({ text }) => text === 'Lời dặn của phụ lục');
    expect([note?.styleName, note?.runs[0]?.sizePt, note?.runs[0]?.italic]).toEqual(['Lời dặn', 11, true]);
    expect(allParagraphs(reading).find(({ text }) => text.startsWith('CỘNG HÒA'))?.styleName).toBe(
      'Quốc hiệu',
    );
    const ids = Array.from(
      (made.get('word/styles.xml') ?? '').matchAll(/w:styleId="([^"]*)"/gu),
      ([, id]) => id,
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(made.get('word/styles.xml')).not.toContain('numPr');
  });

  it('has the margins of its own template', () => {
    const wide = new Map(readTemplatePackage(appendixFile.bytes));
    const xml = (wide.get('word/document.xml') ?? '').replace(
      /w:left="\d+" w:header/u,
      'w:left="1000" w:header',
    );
    const { reading } = drawn([
      folder('le', { 'phu-luc.docx': writePackage(wide.set('word/document.xml', xml)) }),
    ]);
    expect(reading.sections.map(({ margins }) => margins.left)).toEqual([1701, 1000, 1000]);
  });
});

describe('a picture in the head of a house template', () => {
  it('goes into the letter byte for byte', () => {
    const picture = Uint8Array.from({ length: 300 }, (_, index) => (index * 7) % 256);
    const parts = new Map(readTemplatePackage(letterFile.bytes));
    parts.set(
      'word/_rels/header1.xml.rels',
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Target="media/logo.png" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Id="rId1"/></Relationships>',
    );
    const types = parts.get('[Content_Types].xml') ?? '';
    parts.set(
      '[Content_Types].xml',
      types.replace('<Override', '<Default Extension="png" ContentType="image/png"/><Override'),
    );
    const bytes = writePackage(parts, new Map([['word/media/logo.png', picture]]));
    const templates = loadTemplates([folder('hinh', { 'van-ban.docx': bytes })]);
    const made = renderDocument(document, templates, 'cong-van');
    expect(made.diagnostics).toEqual([]);
    expect(readMedia(made.bytes).get('word/media/logo.png')).toEqual(picture);
  });
});

describe('what is read of a template', () => {
  const cell = (properties: string, frame = ''): string =>
    `<w:document><w:body><w:tbl><w:tblPr>${frame}</w:tblPr><w:tblGrid><w:gridCol w:w="3000"/><w:gridCol w:w="5000"/></w:tblGrid>` +
    `<w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc><w:tc w:rsidR="1"><w:tcPr>${properties}</w:tcPr><w:p w:rsidR="1"><w:r><w:t>{@Kẻ </w:t></w:r><w:r><w:t>dưới</w:t></w:r><w:r><w:t>}</w:t></w:r></w:p></w:tc></w:tr></w:tbl>` +
    '<w:sectPr><w:pgSz w:h="16838" w:w="11906"/><w:pgMar w:gutter="100" w:left="1601" w:right="850"/></w:sectPr></w:body></w:document>';
  const width = (properties: string, frame = '', stylesXml = ''): number =>
    containerWidth(cell(properties, frame), '{@Kẻ dưới}', stylesXml);
  const margins = (left: number, right: number, side = 'left', other = 'right'): string =>
    `<w:${side} w:w="${left}" w:type="dxa"/><w:${other} w:w="${right}" w:type="dxa"/>`;
  const styleSheet =
    '<w:style w:type="table" w:default="1" w:styleId="TN"><w:name w:val="Normal Table"/><w:tblPr><w:tblCellMar><w:left w:w="108" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>' +
    '<w:style w:type="table" w:styleId="TG"><w:name w:val="Table Grid"/><w:basedOn w:val="TN"/></w:style>';

  it.each([
    ['the cell’s own width', width('<w:tcW w:type="dxa" w:w="5066"/>'), 5066],
    ['the grid’s where the cell has none', width('<w:tcW w:w="0" w:type="auto"/>'), 5000],
    ['the grid’s where it is a share', width('<w:tcW w:w="2500" w:type="pct"/>'), 5000],
    ['less the table’s margins', width('', `<w:tblCellMar>${margins(50, 60)}</w:tblCellMar>`), 4890],
    [
      'less the cell’s own margins before those',
      width(`<w:tcMar>${margins(1, 2)}</w:tcMar>`, `<w:tblCellMar>${margins(50, 60)}</w:tblCellMar>`),
      4997,
    ],
    [
      'by start and end too',
      width('', `<w:tblCellMar>${margins(50, 60, 'start', 'end')}</w:tblCellMar>`),
      4890,
    ],
    ['less those of the default table style', width('', '', styleSheet), 4784],
    ['less those on which its style stands', width('', '<w:tblStyle w:val="TG"/>', styleSheet), 4784],
    ['never more than the text area', width('<w:tcW w:w="20000" w:type="dxa"/>'), 11906 - 1701 - 850],
  ])('the room of a tag is %s', (_name, found, expected) => {
    expect(found).toBe(expected);
  });

  it('the gutter belongs to the left margin, and no order of attributes matters', () => {
    const { width: paper, height, margins: sides } = pageGeometry(cell(''));
    expect([paper, height, sides.left, sides.right]).toEqual([11906, 16838, 1701, 850]);
  });

  it('headers and footers are taken by their type; one that is not there is not named', () => {
    const xml = `<w:document><w:body><w:p/><w:sectPr><w:footerReference r:id='rId7' w:type='default'/><w:headerReference r:id="rId3" w:type="first"/></w:sectPr></w:body></w:document>`;
    const made = sectionXml(sectionReferences(xml), {
      page: pageGeometry(xml),
      restart: false,
      addressOnFirstPage: true,
    });
    expect(made.match(/<w:(?:header|footer)Reference[^>]*>/gu)).toEqual([
      '<w:headerReference w:type="first" r:id="rId3"/>',
      '<w:footerReference w:type="default" r:id="rId7"/>',
    ]);
    expect(bodyContent(xml)).toBe('<w:p/>');
  });

  it('sizes and weights come from a style, those on which it stands, and the defaults', () => {
    const sheet = readStyleSheet(
      '<w:styles><w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="26"/></w:rPr></w:rPrDefault></w:docDefaults>' +
        `<w:style w:styleId="1" w:type="paragraph"><w:name w:val="${'Nền'.normalize('NFD')}"/><w:rPr><w:b w:val="on"/></w:rPr></w:style>` +
        '<w:style w:type="paragraph" w:styleId="2"><w:name w:val="A &amp; B"/><w:basedOn w:val="1"/><w:rPr><w:i w:val="false"/><w:sz w:val="31"/></w:rPr></w:style></w:styles>',
    );
    expect(sheet.get('Nền')).toEqual({ id: '1', name: 'Nền', size: 13, bold: true, italic: false });
    expect(sheet.get('A & B')).toEqual({ id: '2', name: 'A & B', size: 15.5, bold: true, italic: false });
  });
});
