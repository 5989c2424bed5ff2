import { describe, expect, it } from 'vitest';
import { centre, close, grid, head, located, para, running, strong } from './office.ts';

const KG = centre('Kính gửi: Các phòng thuộc Sở');
const blocks = (...body: string[]) => located(head, KG, ...body, close).body.blocks;
const shape = (...body: string[]) =>
  blocks(...body).map(({ level, label }) => [level, label?.text ?? '', label?.value ?? 0]);

describe('a label', () => {
  it.each<[string, string, string, number]>([
    ['Điều 1. Thành lập Tổ công tác', 'article', 'Điều 1.', 1],
    ['Điều 12: Hiệu lực', 'article', 'Điều 12:', 12],
    ['I. KẾT QUẢ', 'roman', 'I.', 1],
    ['IV/ Kiến nghị', 'roman', 'IV/', 4],
    ['A. TÌNH HÌNH', 'roman', 'A.', 1],
    ['1. Rà soát văn bản', 'clause', '1.', 1],
    ['2.Rà soát văn bản', 'clause', '2.', 2],
    ['3) Rà soát văn bản', 'clause', '3)', 3],
    ['4/ Rà soát văn bản', 'clause', '4/', 4],
    ['1.2. Rà soát văn bản', 'clause', '1.2.', 2],
    ['1.2.3 Rà soát văn bản', 'clause', '1.2.3', 3],
    ['a) Rà soát văn bản', 'point', 'a)', 1],
    ['đ) Rà soát văn bản', 'point', 'đ)', 5],
    ['b. Rà soát văn bản', 'point', 'b.', 2],
    ['- Rà soát văn bản', 'dash', '-', 0],
    ['– Rà soát văn bản', 'dash', '–', 0],
    ['+ Rà soát văn bản', 'dash', '+', 0],
    ['• Rà soát văn bản', 'dash', '•', 0],
    ['Phần I', 'part', 'Phần I', 1],
    ['PHẦN THỨ NHẤT', 'part', 'PHẦN THỨ NHẤT', 1],
    ['Chương II', 'chapter', 'Chương II', 2],
    ['Mục 3', 'section', 'Mục 3', 3],
    ['Tiểu mục 2', 'subsection', 'Tiểu mục 2', 2],
  ])('is read: %s', (words, level, label, value) => {
    expect(shape(running(words))).toEqual([[level, label, value]]);
  });

  it.each([
    '1.061 văn bản đã được ký số',
    '15/3/2026 là hạn cuối',
    '30 hồ sơ quá hạn',
    'Điều 5 của Luật Lưu trữ quy định rõ',
    'Mục 2 của Kế hoạch này nêu rõ nhiệm vụ',
    'Phần mềm quản lý văn bản còn lỗi',
    'Chương trình công tác năm 2026',
    'TS. Nguyễn Văn A trình bày',
    '(1) là tổng số hồ sơ',
    'Vì vậy các đơn vị rà soát',
    'V/v nêu trên',
    '2026. Đây là năm cuối',
  ])('is not seen in: %s', (words) => {
    expect(shape(running(words))).toEqual([['text', '', 0]]);
  });
});

describe('the tree of a body', () => {
  it('puts every block under the one that it belongs to', () => {
    const found = blocks(
      running('I. KẾT QUẢ', { bold: true }),
      running('1. Công tác chỉ đạo', { bold: true }),
      running('a) Đã ban hành kế hoạch;'),
      running('- Kế hoạch tháng;'),
      running('+ Tháng 1;'),
      running('- Kế hoạch quý.'),
      running('b) Đã kiểm tra.'),
      running('2. Kết quả', { bold: true }),
      running('Đã đạt.'),
      running('II. KIẾN NGHỊ', { bold: true }),
    );
    expect(found.map(({ parent }) => parent)).toEqual([undefined, 0, 1, 2, 3, 2, 1, 0, 7, undefined]);
    expect(found.map(({ titled }) => titled)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
      false,
      true,
      false,
      true,
    ]);
    expect(found[0]?.text).toBe('KẾT QUẢ');
  });

  it('finds the title of a chapter in the paragraph below, or behind a line break', () => {
    const [first, article, second] = blocks(
      strong('Chương I'),
      strong('QUY ĐỊNH CHUNG'),
      running('Điều 1. Phạm vi', { bold: true }),
      strong('Chương II\nTỔ CHỨC THỰC HIỆN'),
    );
    expect(first?.text).toBe('QUY ĐỊNH CHUNG');
    expect(first?.titleParagraph?.text).toBe('QUY ĐỊNH CHUNG');
    expect(article?.parent).toBe(0);
    expect(second?.text).toBe('TỔ CHỨC THỰC HIỆN');
    expect(second?.titleParagraph).toBeUndefined();
  });

  it('holds tables, and no paragraph of their cells', () => {
    const { body } = located(
      head,
      KG,
      running('Kết quả như sau:'),
      grid([2000, 2000], [[para('TT'), para('1. Đơn vị')]]),
      running('Hết.'),
      close,
    );
    expect(body.tables).toHaveLength(1);
    expect(body.blocks.map(({ text }) => text)).toEqual(['Kết quả như sau:', 'Hết.']);
  });

  it('is only likely where a label is not the decree’s', () => {
    const confidence = (words: string) => blocks(running(words))[0]?.confidence;
    expect(confidence('1. Rà soát')).toBe('sure');
    expect(confidence('1) Rà soát')).toBe('likely');
    expect(confidence('A. RÀ SOÁT')).toBe('likely');
  });
});
