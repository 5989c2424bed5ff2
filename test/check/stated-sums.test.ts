import { describe, expect, test } from 'vitest';
import {
  countsThenShare,
  listedParts,
  partAndRest,
  shareOfCounts,
  writtenSum,
} from '../../src/check/stated-sums.ts';

/** The sentence cut at the words that announce the sum. */
const cut = (sentence: string, at: string): [string, string] => {
  const [before = '', after = ''] = sentence.split(at);
  return [before, after];
};

describe('a sum that a sentence states', () => {
  test.each([
    ['Có 12 hồ sơ gồm 5 hồ sơ mới và 6 hồ sơ cũ.', '11'],
    ['Có 1.917 hồ sơ, bao gồm 1.715 hồ sơ xong, 202 hồ sơ đang giải quyết', undefined],
    // Another unit, a part of a part, a list that counts only some of its items.
    ['Có 03 quyển gồm 120 trang và 5 phụ lục.', undefined],
    ['Có 12 hồ sơ gồm 5 hồ sơ mới, trong đó 2 hồ sơ khó, 7 hồ sơ cũ.', undefined],
    ['Có 12 hồ sơ gồm 5 hồ sơ mới và các hồ sơ cũ.', undefined],
  ])('%s', (sentence, computed) => {
    expect(listedParts(...cut(sentence, 'gồm '))?.computed).toBe(computed);
  });

  test.each([
    ['Được giao 48 nhiệm vụ, trong đó 41 nhiệm vụ đã xong, còn lại 5 nhiệm vụ', '46'],
    ['Được giao 48 nhiệm vụ, trong đó 41 nhiệm vụ đã xong, còn lại 07 nhiệm vụ', undefined],
    ['Có 12 đơn vị, trong đó tháng 5 làm xong, còn lại 3 đơn vị', undefined],
  ])('%s', (sentence, computed) => {
    expect(partAndRest(...cut(sentence, 'còn lại '))?.computed).toBe(computed);
  });

  test.each([
    ['30,5 + 5 = 36', '35,5'],
    ['500 + 1 = 501', undefined],
    ['2 x 5 + 5 = 15', undefined],
  ])('%s', (sentence, computed) => {
    expect(writtenSum(...cut(sentence, '+ '))?.computed).toBe(computed);
  });

  test.each([
    ['đạt 88% (1061 văn bản/1203 văn bản)', undefined],
    ['đạt 98% (1061 văn bản/1203 văn bản)', '88%'],
    ['tăng 20% (12/10 hồ sơ)', undefined],
    ['đạt 80% (31/12/2025)', undefined],
  ])('%s', (sentence, computed) => {
    expect(shareOfCounts(...cut(sentence, '% ('))?.computed).toBe(computed);
  });

  test.each([
    ['15/16 chỉ tiêu, đạt 93,75%', undefined],
    ['15/16 chỉ tiêu, đạt 83,75%.', '93,75%'],
    ['15/16 chỉ tiêu, đạt 95% kế hoạch', undefined],
    ['ngày 5/10 các đơn vị đạt 50%', undefined],
  ])('%s', (sentence, computed) => {
    expect(countsThenShare(...cut(sentence, 'đạt '))?.computed).toBe(computed);
  });
});
