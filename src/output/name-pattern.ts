import { createHash } from 'node:crypto';
import path from 'node:path';
import { fault, type Diagnostic, type Place } from '../diagnostic/diagnostic.ts';
import { nearest } from '../diagnostic/nearest.ts';
import { nfc } from '../text/nfc.ts';
import { nameFault } from './file-name.ts';

/**
 * What a file's name may say: its title for a clerk, and the word that stands where the document does not know it
 * yet. A field without such a word is left out together with the hyphen before it.
 */
export const nameFields = {
  order: { title: 'số thứ tự trong loạt, đủ chữ số: 001' },
  number: { title: 'số văn bản', blank: 'chưa-số' },
  symbol: { title: 'ký hiệu' },
  document: { title: 'mã (id) của văn bản trong hồ sơ' },
  dossier: { title: 'mã (id) của hồ sơ' },
  agency: { title: 'tên cơ quan, đơn vị mà văn bản vẽ cho' },
  agencyShort: { title: 'tên ngắn của cơ quan, đơn vị ấy' },
  agencySymbol: { title: 'ký hiệu của cơ quan, đơn vị ấy' },
  agencyId: { title: 'mã (id) của cơ quan, đơn vị ấy' },
  inspection: { title: 'mã (id) của đợt kiểm tra mà văn bản vẽ cho' },
  issuer: { title: 'cơ quan ban hành' },
  year: { title: 'năm ban hành' },
  month: { title: 'tháng ban hành, hai chữ số' },
  day: { title: 'ngày ban hành, hai chữ số' },
} as const satisfies Readonly<Record<string, { readonly title: string; readonly blank?: string }>>;

export type NameField = keyof typeof nameFields;
/** What a document says of every field; blank where it does not know it. */
export type NameValues = Readonly<Record<NameField, string>>;

/** A checked pattern: literal text and fields in turn. */
export type NamePattern = readonly (string | { readonly field: NameField })[];
export type PatternReading =
  | { readonly pattern: NamePattern; readonly diagnostics: readonly [] }
  | { readonly pattern?: undefined; readonly diagnostics: readonly Diagnostic[] };

const EXTENSION = '.docx';
/** UTF-16 units and bytes of one part of a name, its extension among them; Windows is left half a path for the folder. */
const LONGEST_PART = { units: 120, bytes: 240 };
/** UTF-16 units of a pattern, which leave a name within what Windows opens. */
const LONGEST_PATTERN = 200;
/** Windows' longest path, without the zero at its end. */
const LONGEST_PATH = 259;
const HASH_DIGITS = 8;
/** What a name has where none of its fields is known. */
const NAMELESS = 'van-ban';

const isField = (name: string): name is NameField => Object.hasOwn(nameFields, name);

/**
 * Checks a pattern of file names: `{{number}}-{{symbol}}-{{agency}}`, with `/` between folder and file. `.docx` is added
 * where it is not written. Every unknown field is told, with the nearest name and the list of all.
 */
export function parsePattern(text: string, where: Place = { source: text }): PatternReading {
  const typed = nfc(text.trim()).replace(/\.docx$/iu, '');
  const bad = (problem: Parameters<typeof fault<'name-pattern'>>[1]['problem']): PatternReading => ({
    diagnostics: [fault('name-pattern', { pattern: text, problem }, where)],
  });
  if (typed === '') return bad('empty');
  if (typed.length > LONGEST_PATTERN) return bad('too-long');
  const pieces = typed.split(/\{\{\s*([^{}]*?)\s*\}\}/u);
  const literals = pieces.filter((_, index) => index % 2 === 0);
  if (literals.some((literal) => /[{}]/u.test(literal))) return bad('braces');
  const names = pieces.filter((_, index) => index % 2 === 1);
  const unknown = [...new Set(names)].filter((name) => !isField(name));
  if (unknown.length > 0) {
    const known = Object.keys(nameFields);
    return {
      diagnostics: unknown.map((field) => {
        const meant = nearest(field, known);
        return fault(
          'name-field-unknown',
          { field, known, ...(meant === undefined ? {} : { meant }) },
          where,
        );
      }),
    };
  }
  // Two letters, that no colon behind them looks like a drive.
  const problem = nameFault(literals.join('xx'));
  if (problem !== undefined) return bad(problem);
  const pattern = pieces
    .map((piece, index) => (index % 2 === 1 && isField(piece) ? { field: piece } : piece))
    .filter((piece) => piece !== '');
  return { pattern, diagnostics: [] };
}

/** A value as a part of a name may hold it: Vietnamese and emoji kept; what a system refuses is a hyphen. */
const safe = (value: string): string =>
  nfc(value)
    .replaceAll(/[\p{Cc}\s]+/gu, ' ')
    // Invisible marks, but the one that joins an emoji.
    .replaceAll(/(?!\u200d)[\p{Cf}\p{Cs}\p{Co}]/gu, '')
    .replaceAll(/\s*[/\\<>:"|?*\ufffe\uffff]+\s*/gu, '-')
    .replaceAll(/^[\s.\-\u200d]+|[\s.\-\u200d]+$/gu, '');

/** One piece of text as a part of a path: no hyphens left by blank fields, no name that a system keeps. */
function tidy(part: string): string {
  const plain = part.replaceAll(/-{2,}/gu, '-').replaceAll(/^[\s.-]+|[\s.-]+$/gu, '');
  const filled = plain === '' ? NAMELESS : plain;
  return nameFault(filled + EXTENSION) === 'reserved' || nameFault(filled) === 'reserved'
    ? `_${filled}`
    : filled;
}

/** Characters as a reader counts them, nearly: marks, joiners and tones of skin stay with what they stand on. */
const CHARACTER = /\P{M}(?:[\p{M}\u{1f3fb}-\u{1f3ff}]|\u200d\P{M})*|\p{M}+/gu;

/** A part within its length; what had to be cut is told apart by a hash of the whole. */
function bounded(part: string, extension: string): string {
  const fits = (text: string): boolean =>
    text.length <= LONGEST_PART.units && Buffer.byteLength(text) <= LONGEST_PART.bytes;
  if (fits(part + extension)) return part + extension;
  const ending = `~${createHash('sha256').update(part).digest('hex').slice(0, HASH_DIGITS)}${extension}`;
  let kept = '';
  for (const [character] of part.matchAll(CHARACTER)) {
    if (!fits(kept + character + ending)) break;
    kept += character;
  }
  return kept.replace(/[\s.-]+$/u, '') + ending;
}

/**
 * The name of a document's file by a checked pattern: relative to the output folder, `/` between its parts, safe on
 * Windows, NFC, ending in `.docx`. Same values, same name; names that were cut end in `~` and a short hash of the
 * whole. Two documents may still have one name: compare by `nameKey`.
 */
export function fileNameOf(pattern: NamePattern, values: NameValues): string {
  const text = pattern
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      const about: { readonly title: string; readonly blank?: string } = nameFields[piece.field];
      const value = safe(values[piece.field]);
      return value === '' ? (about.blank ?? '') : value;
    })
    .join('');
  const parts = text.split('/').map(tidy);
  return parts.map((part, index) => bounded(part, index === parts.length - 1 ? EXTENSION : '')).join('/');
}

/** Warns of files whose whole path Windows would not open; the longest one is named. */
export function checkPathLength(folder: string, names: readonly string[]): Diagnostic[] {
  const home = path.resolve(folder).length + 1;
  const [longest] = names
    .filter((name) => home + name.length > LONGEST_PATH)
    .sort((a, b) => b.length - a.length);
  return longest === undefined
    ? []
    : [
        fault(
          'path-too-long',
          { file: longest, length: home + longest.length, most: LONGEST_PATH },
          { source: folder },
        ),
      ];
}
