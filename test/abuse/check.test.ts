import { describe, expect, it } from 'vitest';
import { madeDocx } from '../support/docx-made/made.ts';
import {
  bomb,
  claiming,
  cyclicRelationships,
  entityBomb,
  escaping,
  externalEntity,
  nested,
  nestedTables,
  zipOf,
} from '../support/docx-made/hostile.ts';
import { officeDocx, STYLES } from '../support/quirks/office-docx.ts';
import { line, prose } from '../support/quirks/office-xml.ts';
import { blocksOf, papers } from '../support/quirks/papers.ts';
import { tinyDocx } from '../support/tiny-docx.ts';
import { judged } from './judged.ts';

const letter = blocksOf(papers.letter);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const office = (xml: string): Uint8Array => officeDocx(xml);
const style = (id: string, based: string): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/><w:basedOn w:val="${based}"/></w:style>`;

describe('a hostile package gives a diagnostic', () => {
  it.each([
    ['a zip bomb', () => bomb(60), 'docx-too-large'],
    ['a claimed gigabyte', () => claiming(1_073_741_824), 'docx-too-large'],
    ['an entity bomb', entityBomb, 'docx-unsafe'],
    ['an external entity', externalEntity, 'docx-unsafe'],
    ['10,000 elements deep', () => nested('w:p', 10_000), 'docx-too-large'],
    ['10,000 tables deep', () => nestedTables(10_000), 'docx-too-large'],
    ['a name that climbs', () => escaping('../../etc/passwd'), 'docx-unsafe'],
    ['no main part', () => tinyDocx('', { 'word/document.xml': null }), undefined],
    ['nothing but relationships', () => zipOf({}), undefined],
  ])('%s', async (_, make, rule) => {
    const { read, rules } = await judged(make());
    expect(read).toBe(false);
    if (rule !== undefined) expect(rules).toEqual([rule]);
  });
});

describe('a faulty package gives a verdict', () => {
  it.each<[string, () => Uint8Array]>([
    [
      'styles based on each other',
      () =>
        officeDocx(letter.replaceAll('<w:pPr>', '<w:pPr><w:pStyle w:val="A"/>'), {
          styles: STYLES.replace(
            '</w:styles>',
            `${style('A', 'B')}${style('B', 'C')}${style('C', 'A')}</w:styles>`,
          ),
        }),
    ],
    ['relationships that go round', cyclicRelationships],
    ['no styles', () => tinyDocx(letter, { 'word/styles.xml': null })],
    ['no header', () => tinyDocx(letter, { 'word/header1.xml': null })],
    ['no content types', () => tinyDocx(letter, { '[Content_Types].xml': null })],
    [
      'wrong content types',
      () =>
        tinyDocx(letter, {
          '[Content_Types].xml':
            '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="image/png"/></Types>',
        }),
    ],
    ['styles that are no XML', () => tinyDocx(letter, { 'word/styles.xml': '<w:styles' })],
    ['100 tables one in another', () => nestedTables(100)],
    ['an empty body', () => madeDocx('')],
  ])('%s', async (_, make) => {
    expect((await judged(make())).read).toBe(true);
  });
});

const filled = (body: string): Uint8Array =>
  office(blocksOf({ ...papers.letter, body: papers.letter.body + body }));

describe('words without end are judged in time', () => {
  const many = (text: string, times: number): string => text.repeat(times);
  it.each<[string, () => Uint8Array]>([
    ['200,000 blanks in the number', () => office(letter.replace('Số: 215', `Số:${' '.repeat(200_000)}215`))],
    ['one word of 300,000 letters', () => filled(prose(many('ă', 300_000)))],
    ['one sentence of 40,000 words', () => filled(prose(many('thực hiện ', 40_000)))],
    [
      'a sentence of 8,000 citations',
      () => filled(prose(many('Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ, ', 8000))),
    ],
    [
      '8,000 paragraphs of citations',
      () =>
        filled(
          many(
            prose(
              'Theo điểm a khoản 2 Điều 5 Luật Lưu trữ và Công văn số 12/UBND-NC ngày 02 tháng 3 năm 2026.',
            ),
            8000,
          ),
        ),
    ],
    [
      'a sentence of 20,000 sums',
      () => filled(prose(`Tổng số 10 hồ sơ, trong đó: ${many('1 hồ sơ loại A, ', 20_000)}.`)),
    ],
    [
      '20,000 digits',
      () => filled(prose(many('1', 20_000)) + prose(many('1.', 20_000)) + prose(many('12/', 20_000))),
    ],
    [
      '20,000 capitals',
      () => filled(prose(many('Ủy Ban Nhân Dân ', 20_000)) + prose(many('Nguyễn ', 20_000))),
    ],
    [
      '40,000 open brackets and tags',
      () => filled(prose(many('{{#', 40_000)) + prose(many('(', 40_000)) + prose(many('“', 40_000))),
    ],
    [
      '40,000 dots and dashes',
      () =>
        filled(
          prose(many('…', 40_000)) +
            prose(many('. ', 40_000)) +
            prose(many('- ', 40_000)) +
            prose(many('_ ', 40_000)),
        ),
    ],
    ['5,000 lists of letters', () => filled(many(prose('a) một;') + prose('b) hai.'), 5000))],
    ['5,000 articles', () => filled(many(prose('Điều 1. Phạm vi'), 5000))],
    [
      '5,000 recipients',
      () =>
        office(
          blocksOf({
            ...papers.letter,
            close: { ...papers.letter.close, recipients: many('- Như trên;|', 5000).split('|') },
          }),
        ),
    ],
    [
      '5,000 bases',
      () =>
        office(
          blocksOf({
            ...papers.decision,
            opening:
              papers.decision.opening +
              many(prose('Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;', { italic: true }), 5000),
          }),
        ),
    ],
    [
      '5,000 lines of Kính gửi',
      () =>
        office(blocksOf({ ...papers.letter, opening: line('Kính gửi:') + many(line('- Bộ Nội vụ;'), 5000) })),
    ],
    [
      '3,000 appendices',
      () =>
        office(
          letter +
            many(
              line('Phụ lục I', { bold: true, align: 'center' }) +
                line('TÊN', { bold: true, align: 'center' }),
              3000,
            ),
        ),
    ],
    ['60,000 empty paragraphs', () => office(letter + many('<w:p/>', 60_000))],
    ['a paragraph of 40,000 tabs', () => filled(prose(many('ngày\t', 40_000)))],
    [
      '40,000 runs of one letter',
      () =>
        filled(
          `<w:p>${many('<w:r><w:t>a</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>b</w:t></w:r>', 20_000)}</w:p>`,
        ),
    ],
    ['20,000 line breaks', () => filled(`<w:p>${many('<w:r><w:t>dòng</w:t><w:br/></w:r>', 20_000)}</w:p>`)],
    ['10,000 capitals in a title', () => office(letter.replace('SỞ NỘI VỤ', many('SỞ NỘI VỤ ', 10_000)))],
    [
      'a subject of 20,000 words',
      () => office(letter.replace('V/v chuẩn bị', `V/v ${many('chuẩn bị ', 20_000)}`)),
    ],
    ['a name of 20,000 words', () => office(letter.replace('Lê Thị Hạ', many('Lê Thị ', 20_000)))],
    ['zeros of a binary file', () => filled(prose(many('\ufffd\u200b\u0301', 40_000)))],
  ])('%s', async (_, make) => {
    expect((await judged(make())).read).toBe(true);
  });
});

it('a plain text is no letter', async () => {
  expect(await judged(utf8('Kính gửi'))).toEqual({ read: false, rules: ['docx-foreign'] });
});
