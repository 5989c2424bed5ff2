import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodingOf, fromLegacy } from '../../src/text/legacy/legacy.ts';
import { tcvn3Codes } from '../../src/text/legacy/tcvn3.ts';
import { vniCodes } from '../../src/text/legacy/vni.ts';

const letters = Array.from('aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵđ');
const accented = letters.filter((letter) => !/[aeiouy]/u.test(letter));
const capitals = accented.map((letter) => letter.toUpperCase());

const encodeWith = (codes: ReadonlyMap<string, string>) => {
  const back = new Map([...codes].map(([code, letter]) => [letter, code] as const));
  return (text: string): string => Array.from(text, (letter) => back.get(letter) ?? letter).join('');
};
const words = (alphabet: readonly string[]) =>
  fc.string({ unit: fc.constantFrom(...alphabet, ...Array.from('bcghklmnpqrstvx ')) });

describe('TCVN3', () => {
  test.each([
    ['Céng hßa x· héi chñ nghÜa ViÖt Nam', '.VnTime', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['§éc lËp - Tù do - H¹nh phóc', '.VnTime', 'Độc lập - Tự do - Hạnh phúc'],
    ['céng hßa x· héi chñ nghÜa viÖt nam', '.VnTimeH', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['ñy ban nh©n d©n tØnh', '.VnTimeH', 'ỦY BAN NHÂN DÂN TỈNH'],
  ])('%s', (old, face, meant) => {
    expect(fromLegacy(old, face).join('')).toBe(meant);
  });

  test('has a code for every accented small letter, each its own', () => {
    expect(accented.filter((letter) => ![...tcvn3Codes.values()].includes(letter))).toEqual([]);
    expect(new Set(tcvn3Codes.values()).size).toBe(tcvn3Codes.size);
  });

  test('gives back every text that was written in it', () => {
    const encode = encodeWith(tcvn3Codes);
    fc.assert(
      fc.property(words(letters), (text) => {
        expect(fromLegacy(encode(text), '.VnTime').join('')).toBe(text);
        expect(fromLegacy(encode(text), '.VnTimeH').join('')).toBe(text.toUpperCase());
      }),
    );
  });
});

describe('VNI', () => {
  test.each([
    ['Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['Ñoäc laäp - Töï do - Haïnh phuùc', 'Độc lập - Tự do - Hạnh phúc'],
    ['UÛY BAN NHAÂN DAÂN', 'ỦY BAN NHÂN DÂN'],
    ['Aùp duïng quy ñònh; kyõ thuaät, thöông maïi, ñöôøng', 'Áp dụng quy định; kỹ thuật, thương mại, đường'],
  ])('%s', (old, meant) => {
    expect(fromLegacy(old, 'VNI-Times').join('')).toBe(meant);
  });

  test('has a code for all 134 accented letters, each its own', () => {
    expect([...accented, ...capitals].filter((letter) => ![...vniCodes.values()].includes(letter))).toEqual(
      [],
    );
    expect(vniCodes.size).toBe(134);
    expect(new Set(vniCodes.values()).size).toBe(134);
  });

  test('gives back every text that was written in it', () => {
    const encode = encodeWith(vniCodes);
    fc.assert(
      fc.property(words([...letters, ...capitals]), (text) => {
        expect(fromLegacy(encode(text), 'VNI-Times').join('')).toBe(text);
      }),
    );
  });
});

test('only faces of the old codes are known by their names', () => {
  expect(['.VnTime', '.VnArialH', 'VNI-Times', 'Times New Roman', 'Vni'].map(encodingOf)).toEqual([
    'TCVN3',
    'TCVN3',
    'VNI',
    undefined,
    undefined,
  ]);
});
