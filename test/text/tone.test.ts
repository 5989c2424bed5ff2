import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TonePlacement } from '../../src/text/tone.ts';
import { foldTone, printTone, sameText } from '../../src/text/tone.ts';

const placement: fc.Arbitrary<TonePlacement> = fc.constantFrom('hòa', 'hoà');
const rhymes = ['oa', 'oe', 'uy', 'oan', 'uynh', 'ua', 'ươ', 'uơ', 'oai', 'uyu', 'i', 'y', 'ia', 'iêu'];
const syllable = fc
  .record({
    onset: fc.constantFrom('', 'h', 'qu', 'gi', 'g', 'ngh', 'th', 'Đ', 'K'),
    rhyme: fc.constantFrom(...rhymes, ...rhymes.map((rhyme) => rhyme.toUpperCase())),
    tone: fc.constantFrom('', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'),
    at: fc.nat(2),
  })
  .map(({ onset, rhyme, tone, at }) => {
    const place = Math.min(at + 1, rhyme.length);
    return onset + rhyme.slice(0, place) + tone + rhyme.slice(place);
  });
const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.array(syllable).map((words) => words.join(' ')),
);

describe('printTone', () => {
  it.each([
    ['HÒA', 'HOÀ'],
    ['ỦY BAN NHÂN DÂN', 'UỶ BAN NHÂN DÂN'],
    ['Ủy ban', 'Uỷ ban'],
    ['hỏa tốc, thủy lợi, tùy, khỏe, lõa xõa', 'hoả tốc, thuỷ lợi, tuỳ, khoẻ, loã xoã'],
    ['họa, nhọe, lụy', 'hoạ, nhoẹ, luỵ'],
    ['Hòa', 'Hoà'],
  ])('%s ↔ %s', (old, modern) => {
    expect(printTone(old, 'hoà')).toBe(modern);
    expect(printTone(modern, 'hòa')).toBe(old);
    expect(printTone(old, 'hòa')).toBe(old);
    expect(printTone(modern, 'hoà')).toBe(modern);
  });

  it.each([
    'quý',
    'Quỳ Hợp',
    'quà',
    'hoàn',
    'ngoài',
    'tuyết',
    'huỳnh',
    'thuở',
    'của',
    'già',
    'khuỷu',
    'résumé',
    'toa',
    'kỳ',
  ])('leaves %s alone in both placements', (word) => {
    expect(printTone(word, 'hòa')).toBe(word);
    expect(printTone(word, 'hoà')).toBe(word);
  });

  it('works on decomposed text and beside private-use markers', () => {
    expect(printTone('Hoà'.normalize('NFD'), 'hòa')).toBe('Hòa');
    expect(printTone('\ue000hoà\ue001', 'hòa')).toBe('\ue000hòa\ue001');
  });

  it('is idempotent and does not change the folded text', () => {
    fc.assert(
      fc.property(text, placement, (s, p) => {
        const once = printTone(s, p);
        expect(printTone(once, p)).toBe(once);
        expect(foldTone(once)).toBe(foldTone(s));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('foldTone', () => {
  it.each([
    ['hòa', 'hoà'],
    ['ủy', 'uỷ'],
    ['tùy', 'tuỳ'],
    ['khoẻ', 'khỏe'],
    ['thuở', 'thủơ'],
    ['hoàn', 'hòan'],
    ['của', 'cuả'],
    ['quý', 'qúy'],
    ['già', 'gìa'],
    ['giữa', 'giưã'],
    ['ngoài', 'ngòai'],
    ['khuỷu', 'khủyu'],
    ['Công văn', 'Công văn'.normalize('NFD')],
  ])('%s = %s', (a, b) => {
    expect(sameText(a, b)).toBe(true);
  });

  it.each([
    ['hòa', 'hóa'],
    ['hòa', 'Hòa'],
    ['hòa', 'hoa'],
    ['tuy', 'tùy'],
    ['của', 'cùa'],
  ])('%s ≠ %s', (a, b) => {
    expect(sameText(a, b)).toBe(false);
  });

  it('is idempotent, and leaves rightly spelled official text as it stands', () => {
    const official =
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM; Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công ' +
      'tác văn thư; Ủy ban nhân dân huyện Quỳ Hợp, thủy lợi, giấy giới thiệu, khuyến khích, nguyên nhân, quyết nghị, ' +
      'gìn giữ, đường giữa, cửa, mía, bão, chịu, người, rượu, yếu, đuổi, loại, ngoáy, quẩy, giếng, gì, ỷ lại, quốc';
    expect(foldTone(official)).toBe(official);
    fc.assert(
      fc.property(text, (s) => {
        expect(foldTone(foldTone(s))).toBe(foldTone(s));
      }),
    );
  });
});
