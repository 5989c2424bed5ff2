import { describe, expect, it } from 'vitest';
import {
  centre,
  close,
  grid,
  HALVES,
  head,
  located,
  MOTTO,
  NATION,
  para,
  running,
  sectionBreak,
  strong,
  text,
} from './office.ts';

const KG = centre('Kính gửi: Các phòng thuộc Sở');
const TITLE = strong('DANH MỤC HỒ SƠ');
const ATTACHED = centre('(Kèm theo Công văn số 15/SNV-VP ngày 05 tháng 3 năm 2026 của Sở Nội vụ)', {
  italic: true,
});
const table = grid(
  [1000, 5000],
  [
    [para('TT'), para('Hồ sơ')],
    [para('1'), para('Hồ sơ công việc')],
  ],
);
const letter = (...more: string[]) => located(head, KG, text, close, ...more);

describe('appendices', () => {
  it.each<[string, string, boolean]>([
    ['a section', sectionBreak, true],
    ['a page break', para('\f'), true],
    ['nothing', '', false],
  ])('begin after %s', (_, before, startsPage) => {
    const one = letter(
      before,
      strong('Phụ lục I'),
      TITLE,
      ATTACHED,
      table,
      sectionBreak,
      strong('Phụ lục II'),
      TITLE,
      ATTACHED,
      running('1. Hồ sơ thứ hai'),
    );
    expect(
      one.appendices.map(({ value, label, title, attached }) => [
        value,
        label?.text,
        title?.text,
        attached?.text.slice(0, 9),
      ]),
    ).toEqual([
      [1, 'Phụ lục I', 'DANH MỤC HỒ SƠ', '(Kèm theo'],
      [2, 'Phụ lục II', 'DANH MỤC HỒ SƠ', '(Kèm theo'],
    ]);
    expect(one.appendices[0]?.startsPage).toBe(startsPage);
    expect(one.appendices[0]?.body.tables).toHaveLength(1);
    expect(one.appendices[1]?.body.blocks.map(({ level }) => level)).toEqual(['clause']);
    expect(one.body.blocks).toHaveLength(1);
  });

  it.each([
    ['Phụ lục', undefined],
    ['PHỤ LỤC', undefined],
    ['Phụ lục 01', 1],
    ['PHỤ LỤC SỐ 2', 2],
    ['Phụ lục IV', 4],
    ['Phụ lục 3.', 3],
    ['Biểu mẫu 01', 1],
    ['Mẫu số 05', 5],
  ])('are labelled %s', (label, value) => {
    const one = letter(sectionBreak, strong(label), TITLE, ATTACHED, table);
    expect(one.appendices.map((appendix) => [appendix.label?.text, appendix.value])).toEqual([
      [label, value],
    ]);
  });

  it('have label and title on one line, or in one paragraph', () => {
    const [one] = letter(sectionBreak, strong('PHỤ LỤC I: DANH MỤC HỒ SƠ'), ATTACHED, table).appendices;
    expect([one?.label?.text, one?.title?.text]).toEqual(['PHỤ LỤC I', 'DANH MỤC HỒ SƠ']);
    const [two] = letter(
      sectionBreak,
      strong('Phụ lục I\nDANH MỤC HỒ SƠ\n(Kèm theo Công văn số 15/SNV-VP)'),
      table,
    ).appendices;
    expect([two?.label?.text, two?.title?.text, two?.attached?.text]).toEqual([
      'Phụ lục I',
      'DANH MỤC HỒ SƠ',
      '(Kèm theo Công văn số 15/SNV-VP)',
    ]);
  });

  it('need no label where a new page says to what it belongs', () => {
    const [one] = letter(para('\f'), TITLE, ATTACHED, table).appendices;
    expect(one?.label).toBeUndefined();
    expect(one?.title?.text).toBe('DANH MỤC HỒ SƠ');
    expect(one?.body.tables).toHaveLength(1);
  });

  it('may fill a file of their own', () => {
    const one = located(strong('Phụ lục II'), TITLE, ATTACHED, table);
    expect(one.class).toBe('appendix');
    expect(one.appendices.map(({ value }) => value)).toEqual([2]);
    expect(one.body.blocks).toEqual([]);
  });

  it('are a regulation with a head of its own', () => {
    const one = letter(
      sectionBreak,
      grid(HALVES, [[strong('SỞ NỘI VỤ'), strong(NATION) + strong(MOTTO)]]),
      strong('QUY CHẾ'),
      strong('Làm việc của Sở'),
      centre('(Ban hành kèm theo Quyết định số 15/QĐ-SNV)'),
      running('Điều 1. Phạm vi', { bold: true }),
    );
    expect(one.appendices).toHaveLength(1);
    expect(one.appendices[0]?.title?.text).toBe('QUY CHẾ Làm việc của Sở');
    expect(one.appendices[0]?.body.blocks.map(({ level }) => level)).toEqual(['article']);
  });

  it('are not begun by a mention', () => {
    const one = located(
      head,
      KG,
      running('Phụ lục I kèm theo Công văn này nêu danh mục hồ sơ.'),
      text,
      close,
    );
    expect(one.appendices).toEqual([]);
    expect(one.body.blocks).toHaveLength(2);
  });
});

describe('the class', () => {
  const page = (first: string, ...more: string[]) =>
    located(
      grid(HALVES, [[strong('BỘ NỘI VỤ'), strong(first) + strong(MOTTO)], more]),
      strong('QUYẾT ĐỊNH'),
      strong('Về việc ban hành'),
      text,
      close,
    );
  it('of a Party document, a normative one, an attached one', () => {
    expect(page('ĐẢNG CỘNG SẢN VIỆT NAM', '', '').class).toBe('party');
    expect(
      page(NATION, centre('Số: 15/2026/QĐ-UBND'), centre('Sông Lam, ngày 05 tháng 3 năm 2026')).class,
    ).toBe('normative');
    expect(page(NATION, centre('Số: 15/QĐ-UBND'), centre('Sông Lam, ngày 05 tháng 3 năm 2026')).class).toBe(
      'administrative',
    );
    expect(
      located(
        grid(HALVES, [[strong('SỞ NỘI VỤ'), strong(NATION) + strong(MOTTO)]]),
        strong('QUY CHẾ'),
        strong('Làm việc'),
        centre('(Ban hành kèm theo Quyết định số 15/QĐ-SNV)'),
        running('Điều 1. Phạm vi'),
      ).class,
    ).toBe('attached');
    expect(located(strong('THÔNG TƯ'), text).class).toBe('normative');
    const copy = located(head, KG, text, close, strong('SAO Y'));
    expect(copy.class).toBe('copy');
    expect(copy.components.get('copyForm')?.text).toBe('SAO Y');
  });
});
