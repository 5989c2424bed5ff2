import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/document/blocks.ts';
import { closeBody } from '../../src/document/closing.ts';
import { plainLines } from '../../src/document/plain-text.ts';
import { words, type Text } from '../../src/document/run.ts';
import { body } from '../support/arbitrary-blocks.ts';
import {
  article,
  clause,
  dash,
  division,
  field,
  heading,
  paragraph,
  point,
  titledClause,
} from '../support/blocks.ts';
import { letter } from '../support/letter.ts';

/** The last line of a body once it is closed. */
const lastLine = (...blocks: Block[]): string | undefined => {
  const all = plainLines({ ...letter, body: closeBody(blocks) });
  return all[all.indexOf('GIÁM ĐỐC') - 1];
};

describe('the end of a body', () => {
  it.each([
    ['Nhận được công văn, triển khai thực hiện', 'thực hiện./.'],
    ['triển khai thực hiện.', 'thực hiện./.'],
    ['triển khai thực hiện;', 'thực hiện./.'],
    ['triển khai thực hiện:', 'thực hiện./.'],
    ['triển khai thực hiện,', 'thực hiện./.'],
    ['triển khai thực hiện./.', 'thực hiện./.'],
    ['triển khai thực hiện . ', 'thực hiện./.'],
    ['có phải vậy không?', 'không?./.'],
    ['(Có danh sách kèm theo)', 'kèm theo)./.'],
    ['ngày 05/7/2026', '05/7/2026./.'],
  ])('“%s” ends “%s”', (said, ending) => {
    const line = lastLine(paragraph(said));
    expect(line?.endsWith(ending)).toBe(true);
    expect(line?.indexOf('./.')).toBe((line ?? '').length - 3);
  });

  it.each<[string, Block]>([
    ['1. a./.', clause('a')],
    ['1. a./.', titledClause('a')],
    ['a) b./.', clause('a', point('b'))],
    ['+ c./.', clause('a', point('b', dash('b', dash('c;'))))],
    ['Điều 1. a./.', article('a')],
    ['I. A./.', heading('A')],
    ['A./.', division('chapter', 'A')],
    ['Địa điểm: Sở./.', field('Địa điểm', 'Sở')],
  ])('is found wherever it is: %s', (line, block) => {
    expect(lastLine(paragraph('trước.'), block)).toBe(line);
  });

  it('keeps the look of the last run, and comes after a reference', () => {
    const closed = (text: Text): Block[] => closeBody([paragraph(text)]);
    const due = (last: string): Text => [{ text: 'trước ngày ' }, { text: last, bold: true }];
    expect(closed(due('30/6.'))).toEqual([paragraph(due('30/6./.'))]);
    const theo: Text = [{ text: 'theo ' }, { ref: 'k' }];
    expect(closed(theo)).toEqual([paragraph([...theo, { text: './.' }])]);
  });

  it('is left as it is after a table or a box, and where there is no body', () => {
    const table: Block = {
      kind: 'table',
      columns: [{ title: words('TT'), share: 1, align: 'left' }],
      rows: [],
    };
    const box: Block = { kind: 'box', lines: [words('ghi chú')] };
    expect(closeBody([paragraph('a'), table])).toEqual([paragraph('a'), table]);
    expect(closeBody([box])).toEqual([box]);
    expect(closeBody([])).toEqual([]);
  });

  it('is the same once more, and only the last text of a body changes', () => {
    fc.assert(
      fc.property(body({ forDrawing: true }), (blocks) => {
        const closed = closeBody(blocks);
        expect(closeBody(closed)).toEqual(closed);
        const lines = (all: readonly Block[]): string[] => plainLines({ ...letter, body: all });
        const [before, after] = [lines(blocks), lines(closed)];
        expect(after.filter((line, index) => line !== before[index]).length).toBeLessThanOrEqual(1);
      }),
    );
  });
});
