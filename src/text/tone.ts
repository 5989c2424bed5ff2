/** Where an open oa, oe, uy carries its tone: on the first vowel (hòa, the decree's own way) or the second (hoà). */
export type TonePlacement = 'hòa' | 'hoà';

const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const vowels = 'aăâeêioôơuưy';
// "qu" and, before another vowel, "gi" are onsets: quý is qu + ý, già is gi + à.
const syllable = new RegExp(
  `^(ngh|ng|nh|gh|gi(?=[${vowels}])|kh|ph|qu|th|tr|ch|[bcdđghklmnprstvx])?([${vowels}]{1,3})(ch|ng|nh|[cmnpt])?$`,
  'iu',
);

interface Syllable {
  readonly onset: string;
  readonly rhyme: readonly string[];
  readonly coda: string;
  readonly tone: string;
}

function parseSyllable(word: string): Syllable | undefined {
  const decomposed = word.normalize('NFD');
  const [tone, second] = decomposed.match(toneMarks) ?? [];
  if (tone === undefined || second !== undefined) return undefined;
  const [, onset = '', rhyme, coda = ''] =
    syllable.exec(decomposed.replace(toneMarks, '').normalize('NFC')) ?? [];
  return rhyme === undefined ? undefined : { onset, rhyme: Array.from(rhyme), coda, tone };
}

function printSyllable({ onset, rhyme, coda, tone }: Syllable, toneAt: number): string {
  const toned = rhyme.map((vowel, i) => (i === toneAt ? vowel + tone : vowel)).join('');
  return (onset + toned + coda).normalize('NFC');
}

function isOpenPair({ rhyme, coda }: Syllable): boolean {
  return coda === '' && /^(?:oa|oe|uy)$/i.test(rhyme.join(''));
}

function canonicalToneAt({ rhyme, coda }: Syllable): number {
  const marked = rhyme.findLastIndex((vowel) => /[ăâêôơư]/iu.test(vowel));
  if (marked >= 0) return marked;
  if (coda !== '') return rhyme.length - 1;
  return rhyme.length === 3 ? 1 : 0;
}

function mapWords(s: string, rewrite: (word: string) => string): string {
  return s.normalize('NFC').replace(/[\p{L}\p{M}]+/gu, rewrite);
}

/**
 * The text in NFC with each syllable's tone in one fixed place, for comparing: hòa = hoà, ủy = uỷ, khỏe = khoẻ, and a
 * misplaced tone too (thủơ = thuở). Rightly spelled text in the decree's own placement (hòa) is its own key; what is
 * not a Vietnamese syllable is left alone.
 */
export function foldTone(s: string): string {
  return mapWords(s, (word) => {
    const parsed = parseSyllable(word);
    return parsed ? printSyllable(parsed, canonicalToneAt(parsed)) : word;
  });
}

/** Whether two texts differ at most in Unicode form and in where tones are placed. */
export function sameText(a: string, b: string): boolean {
  return foldTone(a) === foldTone(b);
}

/** The text in NFC with open oa, oe, uy written in the placement asked for, case kept; nothing else changes. */
export function printTone(s: string, placement: TonePlacement): string {
  return mapWords(s, (word) => {
    const parsed = parseSyllable(word);
    return parsed && isOpenPair(parsed) ? printSyllable(parsed, placement === 'hòa' ? 0 : 1) : word;
  });
}
