import type { PartialDate } from './date.ts';
import { formatLongDate, formatSlashDate } from './date.ts';
import { lowerFirst } from './capital.ts';
import { nfc } from './nfc.ts';
import { foldTone } from './tone.ts';

/**
 * A document that another one names. What is unknown is absent.
 *
 * `law`: named without number and issuer. `party`: number and symbol joined by a hyphen (29-KL/TU). `standard` and
 * `project`: known by name alone.
 */
export interface CitedAct {
  readonly form: 'act' | 'law' | 'party' | 'standard' | 'project';
  /** Nghị định, Công văn, Kết luận … */
  readonly typeName?: string;
  /** Luật Lưu trữ; TCVN ISO 9001:2015; Đề án 06. */
  readonly name?: string;
  /** 12, or with its year 30/2020. */
  readonly number?: string;
  /** NĐ-CP, KH-SLĐTBXH, KL/TU. */
  readonly symbol?: string;
  readonly date?: PartialDate;
  readonly issuer?: string;
  /** Trích yếu, with or without its "về" or "V/v". */
  readonly abstract?: string;
}

/** `full`: the first naming; `short`: every later one; `basis`: in a legal basis (căn cứ). */
export interface CitationStyle {
  readonly form: 'full' | 'short' | 'basis';
  readonly dateStyle: 'long' | 'slash';
}

// Room to write a number in, as in the decree's samples (PL3.1_5).
const blankNumber = ' '.repeat(7);

/** `30/2020/NĐ-CP`, `29-KL/TU`; a blank number leaves room before the symbol. `undefined` when both are unknown. */
export function actCode({ form, number = '', symbol = '' }: CitedAct): string | undefined {
  if (symbol === '') return number === '' ? undefined : number;
  return (number === '' ? blankNumber : number) + (form === 'party' ? '-' : '/') + symbol;
}

/**
 * Words with which an abstract says by itself what the act does, so that no "về" is put before it. "Giao" only as the
 * verb: "giao thông" and its like are nouns.
 */
const openings = [
  'về',
  'ban hành',
  'bãi bỏ',
  'bổ nhiệm',
  'bổ sung',
  'công bố',
  'công nhận',
  'đính chính',
  'điều chỉnh',
  'giao(?! (?:dịch|lưu|thông|thương|tiếp))',
  'hủy bỏ',
  'hướng dẫn',
  'kiện toàn',
  'phân cấp',
  'phân công',
  'phê duyệt',
  'quy định',
  'sửa đổi',
  'thành lập',
  'thay thế',
  'thông qua',
  'thực hiện',
  'triển khai',
  'ủy quyền',
];
const ownOpening = new RegExp(`^(?:${openings.join('|')})(?![\\p{L}\\p{M}])`, 'iu');

/** As many words as the longest opening has. */
const firstWords = new RegExp(
  `^\\S*(?: \\S+){0,${Math.max(...openings.map((opening) => opening.split(' ').length)) - 1}}`,
  'u',
);

/** The abstract as it follows the issuer: `về công tác văn thư`, `sửa đổi, bổ sung …`. */
export function joinAbstract(abstract: string): string {
  const text = nfc(abstract).replace(/^V\/v(?=\s)/i, 'về việc');
  return ownOpening.test(foldTone(firstWords.exec(text)?.[0] ?? '')) ? lowerFirst(text) : `về ${text}`;
}

/**
 * Names an act in running text (PL1.A.II.6.b) or in a legal basis (PL1.A.II.6.a): `Nghị định số 30/2020/NĐ-CP ngày 05
 * tháng 3 năm 2020 của Chính phủ về công tác văn thư`, later `Nghị định số 30/2020/NĐ-CP`. Unknown pieces are left out.
 * Private-use marker characters in the pieces pass through untouched.
 */
export function formatCitation(act: CitedAct, style: CitationStyle): string {
  const wanted = pieces(act, style);
  return wanted.filter((piece) => piece !== undefined && piece !== '').join(' ');
}

function pieces(act: CitedAct, { form, dateStyle }: CitationStyle): readonly (string | undefined)[] {
  const date = act.date && formatDate(act.date, dateStyle);
  const abstract = act.abstract ? joinAbstract(act.abstract) : undefined;
  switch (act.form) {
    case 'law':
      return [act.name, form === 'basis' ? date : undefined];
    case 'standard':
    case 'project':
      return [act.name, form === 'short' ? undefined : abstract];
    case 'act':
    case 'party': {
      const code = actCode(act);
      const short = [act.typeName, code && `số ${code}`];
      return form === 'short' ? short : [...short, date, act.issuer && `của ${act.issuer}`, abstract];
    }
  }
}

function formatDate(date: PartialDate, style: CitationStyle['dateStyle']): string {
  return style === 'long' ? formatLongDate(date) : `ngày ${formatSlashDate(date)}`;
}
