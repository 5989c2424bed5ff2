import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/document/blocks.ts';
import { appendixLabel, placeBlocks, referenceName } from '../../src/document/labels.ts';
import {
  article,
  clause,
  dash,
  division,
  field,
  heading,
  paragraph,
  point,
  titledArticle,
} from '../support/blocks.ts';

const labels = (...body: Block[]): string[] => placeBlocks(body).map(({ label }) => label);
const many = (count: number, block: Block): Block[] => Array.from({ length: count }, () => block);

describe('the label of a block', () => {
  it('comes from its kind and place', () => {
    expect(
      labels(
        division(
          'part',
          'A',
          division('chapter', 'B', division('section', 'C', division('subsection', 'D'))),
        ),
        heading('E', clause('f', point('g', dash('h', dash('i'))))),
        paragraph('k'),
        field('Địa điểm', 'l'),
      ),
    ).toEqual(['Phần I', 'Chương I', 'Mục 1', 'Tiểu mục 1', 'I.', '1.', 'a)', '-', '+', '', '']);
  });

  it('counts articles and chapters on through the body', () => {
    expect(
      labels(
        division('part', 'A', division('chapter', 'B', article('c'), article('d'))),
        division('part', 'E', division('chapter', 'F', titledArticle('g')), division('chapter', 'H')),
        article('i'),
      ),
    ).toEqual([
      'Phần I',
      'Chương I',
      'Điều 1.',
      'Điều 2.',
      'Phần II',
      'Chương II',
      'Điều 3.',
      'Chương III',
      'Điều 4.',
    ]);
  });

  it('starts sections, clauses and points anew in each parent', () => {
    expect(
      labels(
        division('chapter', 'A', division('section', 'B'), division('section', 'C')),
        division('chapter', 'D', division('section', 'E')),
        article('f', clause('g', point('h'), point('i')), clause('k', point('l'))),
        article('m', clause('n')),
      ),
    ).toEqual([
      ...['Chương I', 'Mục 1', 'Mục 2', 'Chương II', 'Mục 1'],
      ...['Điều 1.', '1.', 'a)', 'b)', '2.', 'a)', 'Điều 2.', '1.'],
    ]);
  });

  it('does not count what stands between: paragraphs, dashes, other kinds', () => {
    expect(labels(clause('a'), paragraph('b'), dash('c'), clause('d'), point('e'), clause('f'))).toEqual([
      ...['1.', '', '-', '2.', 'a)', '3.'],
    ]);
  });

  it('gives points the letters of the decree: with đ, without f, j, w and z', () => {
    const letters = labels(...many(23, point('x')));
    expect(letters.join(' ')).toBe('a) b) c) d) đ) e) g) h) i) k) l) m) n) o) p) q) r) s) t) u) v) x) y)');
  });

  it('gives points after the last letter two letters', () => {
    expect(labels(...many(25, point('x'))).slice(-2)).toEqual(['aa)', 'ab)']);
  });

  it('prints a dash within a dash as a plus, at any depth, and one within a point as a dash', () => {
    expect(labels(point('a', dash('b', dash('c', dash('d'))), dash('e')))).toEqual([
      'a)',
      '-',
      '+',
      '+',
      '-',
    ]);
  });

  it('numbers headings in Roman', () => {
    expect(labels(...many(14, heading('x'))).slice(-6)).toEqual([
      'IX.',
      'X.',
      'XI.',
      'XII.',
      'XIII.',
      'XIV.',
    ]);
  });
});

describe('the place of a block', () => {
  const placed = placeBlocks([clause('a', point('b', dash('c', dash('d')))), clause('e')]);

  it('is told in reading order, a parent before its children', () => {
    expect(placed.map(({ block }) => ('text' in block ? block.text : []))).toEqual(
      ['a', 'b', 'c', 'd', 'e'].map((text) => [{ text }]),
    );
  });

  it('has as depth the dashes around it', () => {
    expect(placed.map(({ depth }) => depth)).toEqual([0, 0, 0, 1, 0]);
  });

  it('is named from the smallest to the largest', () => {
    expect(placed.map(referenceName)).toEqual([
      'khoản 1',
      'điểm a khoản 1',
      'gạch đầu dòng thứ 1 điểm a khoản 1',
      'gạch đầu dòng thứ 1 gạch đầu dòng thứ 1 điểm a khoản 1',
      'khoản 2',
    ]);
  });

  it('is named through articles and divisions as the decree writes it (PL2.V.7)', () => {
    const [last] = placeBlocks([
      division(
        'part',
        'A',
        division('chapter', 'B', division('section', 'C', article('d', clause('e', point('f'))))),
      ),
    ]).slice(-1);
    expect(last && referenceName(last)).toBe('điểm a khoản 1 Điều 1 Mục 1 Chương I Phần I');
  });
});

describe('the label of an appendix', () => {
  it.each([
    ['roman', 1, 1, 'Phụ lục'],
    ['roman', 1, 2, 'Phụ lục I'],
    ['roman', 2, 2, 'Phụ lục II'],
    ['roman', 4, 12, 'Phụ lục IV'],
    ['arabic', 1, 1, 'Phụ lục 01'],
    ['arabic', 2, 2, 'Phụ lục 02'],
    ['arabic', 12, 12, 'Phụ lục 12'],
  ] as const)('%s, %d of %d is “%s”', (style, ordinal, count, label) => {
    expect(appendixLabel(style, ordinal, count)).toBe(label);
  });
});
