import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locate } from '../../src/locate/locate.ts';
import { made } from '../support/docx-made/made.ts';
import { blank, centre, close, grid, head, located, para, running, strong, text } from './office.ts';

const SECOND = 1000;
const many = (xml: string, times: number): string => xml.repeat(times);

/** How long finding takes; reading is not counted. */
function time(body: string): number {
  const document = made(body);
  const start = performance.now();
  locate(document);
  return performance.now() - start;
}

describe('a hostile document', () => {
  it.each([
    ['empty paragraphs', many(blank, 20_000) + para('Hết') + many(blank, 20_000)],
    ['labels of appendices', head + text + close + many(strong('Phụ lục I'), 5_000)],
    ['places to receive', head + many(para('Nơi nhận:'), 5_000)],
    ['bases', head + many(para('Căn cứ Luật Lưu trữ;'), 5_000)],
    ['capitals', many(strong('SỞ NỘI VỤ'), 5_000)],
    [
      'spaces',
      para(`Số${' '.repeat(200_000)}x`) +
        para(`Mục 1${' '.repeat(200_000)}x`) +
        running('\f '.repeat(20_000)),
    ],
    ['tabs', para('ngày\t'.repeat(20_000)) + para('Số:\t'.repeat(20_000))],
    ['brackets', para('('.repeat(100_000)) + para('- Lưu: '.repeat(20_000))],
  ])('of %s is gone through in time', (_, body) => {
    expect(time(body)).toBeLessThan(SECOND);
  });

  it('of any words, in any order, is located without a throw', () => {
    const words = fc.constantFrom(
      'Số: 15/SNV-VP',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'V/v',
      'Kính gửi:',
      '- Như trên;',
      'Nơi nhận:',
      'TM.',
      'KT. GIÁM ĐỐC',
      'QUYẾT ĐỊNH',
      'QUYẾT ĐỊNH:',
      'Căn cứ Luật;',
      'Điều 1.',
      'Phụ lục I',
      '(Kèm theo',
      'Chương I',
      'I.',
      'a)',
      'Sông Lam, ngày tháng năm 2026',
      '\f',
      '\t',
      '\n',
      '',
      'Nguyễn Văn A',
      './.',
      'SAO Y',
      'điện:',
    );
    const cell = fc.array(words, { maxLength: 3 }).map((some) => some.map((one) => centre(one)).join(''));
    const block = fc.oneof(
      fc.array(words, { maxLength: 4 }).map((some) => running(some.join(' '))),
      words.map((one) => strong(one)),
      fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 3 }).map((rows) => grid([3000, 6000], rows)),
    );
    fc.assert(
      fc.property(fc.array(block, { maxLength: 20 }), (blocks) => {
        const { document, components, body, unclaimed } = located(...blocks);
        for (const { lines } of components.values())
          for (const { paragraph, start, end, text: words } of lines)
            expect(paragraph.text.slice(start, end)).toBe(words);
        for (const paragraph of [...body.blocks.map((one) => one.paragraph), ...unclaimed])
          expect(document.paragraphs[paragraph.index]).toBe(paragraph);
      }),
      { numRuns: 300 },
    );
  });
});
