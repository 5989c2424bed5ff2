import { describe, expect, it } from 'vitest';
import { capitaliseFirst, lowerFirst, upperVi } from '../../src/text/capital.ts';

describe('upperVi', () => {
  it('raises every Vietnamese letter and answers in NFC', () => {
    expect(upperVi('ủy ban nhân dân đặc khu')).toBe('ỦY BAN NHÂN DÂN ĐẶC KHU');
    expect(upperVi('sở nội vụ tỉnh'.normalize('NFD'))).toBe('SỞ NỘI VỤ TỈNH');
    expect(upperVi('i')).toBe('I');
  });
});

describe('capitaliseFirst', () => {
  it.each([
    ['đề nghị các đơn vị', 'Đề nghị các đơn vị'],
    ['“ủy ban”', '“Ủy ban”'],
    ['ủy'.normalize('NFD'), 'Ủy'],
    ['', ''],
    ['1. việc', '1. việc'],
    ['\ue000ref\ue001', '\ue000ref\ue001'],
  ])('%j', (text, expected) => {
    expect(capitaliseFirst(text)).toBe(expected);
  });
});

describe('lowerFirst', () => {
  it.each([
    ['Về việc', 'về việc'],
    ['Ý kiến', 'ý kiến'],
    ['Đề án', 'đề án'],
    ['UBND tỉnh', 'UBND tỉnh'],
    ['', ''],
    ['\ue000Ref\ue001', '\ue000Ref\ue001'],
  ])('%j', (text, expected) => {
    expect(lowerFirst(text)).toBe(expected);
  });
});
