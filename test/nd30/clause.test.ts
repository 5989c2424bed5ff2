import { describe, expect, it } from 'vitest';
import { clauseTitle } from '../../src/nd30/clause.ts';

describe('clauseTitle', () => {
  it.each([
    ['PL1.A', 'Phụ lục I, Phần I'],
    ['PL1.A.IV', 'Phụ lục I, Phần I, Mục IV'],
    ['PL1.A.I.7', 'Phụ lục I, Phần I, Mục I, khoản 7'],
    ['PL1.A.II.3.c', 'Phụ lục I, Phần I, Mục II, khoản 3, điểm c'],
    ['PL1.A.II.6.đ', 'Phụ lục I, Phần I, Mục II, khoản 6, điểm đ'],
    ['PL1.A.V.4', 'Phụ lục I, Phần I, Mục V, dòng 4'],
    ['PL1.A.V.5b', 'Phụ lục I, Phần I, Mục V, dòng 5b'],
    ['PL1.A.V.fn1', 'Phụ lục I, Phần I, Mục V, chú thích 1'],
    ['PL1.B', 'Phụ lục I, Phần II'],
    ['PL1.B.II.2.a', 'Phụ lục I, Phần II, Mục II, khoản 2, điểm a'],
    ['PL2.I', 'Phụ lục II, Mục I'],
    ['PL2.V.7', 'Phụ lục II, Mục V, khoản 7'],
    ['PL2.V.8.c', 'Phụ lục II, Mục V, khoản 8, điểm c'],
    ['PL3.I', 'Phụ lục III, Mục I'],
    ['PL3.1_5', 'Phụ lục III, Mẫu 1.5'],
    ['PL3.1_10', 'Phụ lục III, Mẫu 1.10'],
    ['PL6.12_1', 'Phụ lục VI, Phần II, Mục I, dòng 12.1'],
    ['D.7', 'Điều 7'],
    ['D.15.2', 'Điều 15, khoản 2'],
    ['D.4.2.a', 'Điều 4, khoản 2, điểm a'],
  ])('%s is %s', (code, title) => {
    expect(clauseTitle(code)).toBe(title.normalize('NFC'));
  });

  it.each([
    '',
    'QU',
    'NG',
    'PL1',
    'PL1.C.I',
    'PL1.A.VI',
    'PL1.A.2.c',
    'PL1.A.II.c',
    'PL1.A.II.3.f',
    'PL1.A.II.3.c.1',
    'PL1.A.V.4.a',
    'PL1.B.V.4',
    'PL3.1_11',
    'PL3.1.5',
    'D',
    'D.0',
    'D.39',
    'D.15.2.w',
    ' D.15',
    'D.15\n',
    'constructor',
  ])('refuses %j', (code) => {
    expect(() => clauseTitle(code)).toThrow(RangeError);
  });
});
