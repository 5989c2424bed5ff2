import { circulationMarks, recallMark, secrecyMarks, urgencyMarks } from '../nd30/marks.ts';
import type { Piece } from './lines.ts';
import { keyOf } from './names.ts';

const keys = (texts: readonly string[]): ReadonlySet<string> => new Set(texts.map(keyOf));

const urgency = keys(urgencyMarks.marks.map(({ text }) => text));
const circulation = keys([...circulationMarks.texts, recallMark.text]);
const secrecy = keys(secrecyMarks.texts);

/** Dấu chỉ mức độ khẩn, chỉ dẫn phạm vi lưu hành; dấu mật is known, but no component of ours. */
export function asMark({ compact, text }: Piece): 'urgencyMark' | 'circulationMark' | 'secrecy' | undefined {
  const key = compact.replace(/HENGIO$/u, '');
  if (urgency.has(key) && text === text.toUpperCase()) return 'urgencyMark';
  if (circulation.has(key)) return 'circulationMark';
  return secrecy.has(key) && text === text.toUpperCase() ? 'secrecy' : undefined;
}
