import { describe, expect, it } from 'vitest';
import { compareVi } from '../../src/text/collate.ts';

describe('compareVi', () => {
  it('puts đ after every d, and the other letters in alphabet order', () => {
    const ordered = ['an', 'ăn', 'ân', 'dung', 'đa', 'em', 'ê', 'on', 'ôn', 'ơn', 'un', 'ưn', 'y'];
    expect(ordered.toReversed().sort(compareVi)).toEqual(ordered);
  });

  it('orders names of offices', () => {
    const offices = ['Sở Y tế', 'Sở Nội vụ', 'Đài Phát thanh', 'Công an tỉnh', 'Sở Ngoại vụ', 'Ban Dân tộc'];
    expect(offices.sort(compareVi)).toEqual([
      'Ban Dân tộc',
      'Công an tỉnh',
      'Đài Phát thanh',
      'Sở Ngoại vụ',
      'Sở Nội vụ',
      'Sở Y tế',
    ]);
  });

  it('takes composed and decomposed text for equal', () => {
    expect(compareVi('Đồng Tháp', 'Đồng Tháp'.normalize('NFD'))).toBe(0);
  });
});
