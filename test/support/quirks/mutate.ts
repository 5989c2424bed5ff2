/** Numbers that come out the same on every run (mulberry32). */
export function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}

type Random = (below: number) => number;

/** Bytes changed, cut out or put in, in one to four places. */
export function mutatedBytes(bytes: Uint8Array, random: Random): Uint8Array {
  let all = Uint8Array.from(bytes);
  for (let left = 1 + random(4); left > 0; left -= 1) {
    const at = random(all.length);
    const length = 1 + random(24);
    switch (random(3)) {
      case 0:
        all[at] = random(256);
        break;
      case 1:
        all = Uint8Array.from([...all.subarray(0, at), ...all.subarray(at + length)]);
        break;
      default:
        all = Uint8Array.from([
          ...all.subarray(0, at),
          ...all.subarray(at, at + length),
          ...all.subarray(at),
        ]);
    }
  }
  return all;
}

const WORDS = [
  'Số: 15/SNV-VP',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Kính gửi:',
  'Nơi nhận:',
  'KT. GIÁM ĐỐC',
  'QUYẾT ĐỊNH',
  'Phụ lục I',
  'Điều 1.',
  'a)',
  '-',
  '',
  ' ',
  '\t',
  '……',
  '{Trích yếu}',
  '99/99/9999',
  'ngày 31 tháng 02 năm 2026',
  '0',
  '\u0300\u0301',
  '😀',
  '\u{202e}',
  '\ufffd',
];
const VALUES = [
  '',
  '-1',
  '0',
  '1',
  '99999999999',
  '-99999999999',
  'NaN',
  '1e308',
  'auto',
  'none',
  'x',
  '50%',
  'w:p',
  '  7  ',
  '\u{1F600}',
];

/** The pieces of XML: tags and what stands between them. */
const piecesOf = (xml: string): string[] => xml.match(/<[^>]*>|[^<]+/gu) ?? [];

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function mutatedPiece(piece: string, random: Random): string {
  if (!piece.startsWith('<')) return escaped(WORDS[random(WORDS.length)] ?? '');
  const values = [...piece.matchAll(/"([^"]*)"/gu)];
  const chosen = values[random(Math.max(values.length, 1))];
  if (chosen === undefined) return '';
  return `${piece.slice(0, chosen.index)}"${VALUES[random(VALUES.length)] ?? ''}"${piece.slice(chosen.index + chosen[0].length)}`;
}

/** From one opening tag to its closing one. */
function elementAt(pieces: readonly string[], at: number): [number, number] | undefined {
  if (!/^<[^/!?][^>]*[^/]>$/u.test(pieces[at] ?? '')) return undefined;
  let depth = 0;
  for (let end = at; end < pieces.length; end += 1) {
    const piece = pieces[end] ?? '';
    if (piece.startsWith('</')) depth -= 1;
    else if (piece.startsWith('<') && !piece.endsWith('/>')) depth += 1;
    if (depth === 0) return [at, end + 1];
  }
  return undefined;
}

/** Words, values and whole elements changed, dropped, doubled or moved in one to six places; now and then a tag torn. */
export function mutatedXml(xml: string, random: Random): string {
  const pieces = piecesOf(xml);
  for (let left = 1 + random(6); left > 0; left -= 1) {
    const at = 3 + random(Math.max(1, pieces.length - 3));
    const kind = random(20);
    const element = kind < 12 ? elementAt(pieces, at) : undefined;
    if (element === undefined) pieces[at] = kind === 19 ? '' : mutatedPiece(pieces[at] ?? '', random);
    else {
      const whole = pieces.slice(...element);
      if (kind < 4) pieces.splice(at, whole.length);
      else if (kind < 8) pieces.splice(at, 0, ...whole);
      else {
        pieces.splice(at, whole.length);
        pieces.splice(random(pieces.length), 0, ...whole);
      }
    }
  }
  return pieces.join('');
}
