import { isUpper } from './fold.ts';
import { lineOf, type Piece } from './lines.ts';
import type { Confidence } from './located.ts';
import type { Found } from './scene.ts';

const label = /^NOI NHAN ?(?:[:.;]|$|\()/u;

export const opensRecipients = ({ fold, text }: Piece): boolean => label.test(fold) && text.length < 200;

const archive = /^[-–—+•* ]*LUU ?[:;., ]/u;
/** `- Lưu: VT, NVĐP. PL.(300)`: after the full stop of the archive's line. */
const drafter = /[.;]\s+(\p{Lu}[\p{L}.-]{0,30}\s?\(\s?\d{1,5}\s?\p{L}{0,3}\s?\))\s*[.;]?$/u;
const drafterAlone = /^\p{Lu}[\p{L}.-]{0,30}\s?\(\s?\d{1,5}\s?\p{L}{0,3}\s?\)\s*[.;]?$/u;

export const isItem = ({ text, paragraph }: Piece): boolean =>
  /^[-–—+•*]/u.test(text) || (paragraph.label?.text ?? '') !== '';
export const isArchive = ({ fold }: Piece): boolean => archive.test(fold);

/** "Nơi nhận:" and its list from their lines; the drafter's mark apart. */
export function recipientsIn(head: Piece, items: readonly Piece[], confidence: Confidence): Found[] {
  const colon = head.text.indexOf(':');
  const end = colon < 0 ? head.end : head.start + colon + 1;
  const first = lineOf(head.paragraph, end, head.end);
  const listed = items.filter(({ text }) => /[\p{L}\d]/u.test(text));
  const mark = listed.findLast(({ text }) => drafterAlone.test(text));
  const lines = [...(first === undefined ? [] : [first]), ...listed.filter((item) => item !== mark)];
  const found: Found[] = [
    {
      id: 'recipientsLabel',
      lines: [lineOf(head.paragraph, head.start, end) ?? head],
      confidence,
    },
  ];
  const kept = listed.find(isArchive);
  const tail = kept === undefined || mark !== undefined ? null : drafter.exec(kept.text);
  if (kept !== undefined && tail?.[1] !== undefined) {
    const at = kept.start + kept.text.lastIndexOf(tail[1]);
    const drafted = lineOf(kept.paragraph, at, at + tail[1].length);
    const rest = lineOf(kept.paragraph, kept.start, at);
    if (drafted !== undefined && rest !== undefined) {
      lines[lines.indexOf(kept)] = rest;
      found.push({ id: 'drafterMark', lines: [drafted], confidence: 'sure' });
    }
  }
  if (lines.length > 0) {
    const sure = confidence === 'sure' && !lines.some(({ text }) => isUpper(text) && text.length > 30);
    found.splice(1, 0, { id: 'recipientsList', lines, confidence: sure ? 'sure' : 'likely' });
  }
  if (mark !== undefined) found.push({ id: 'drafterMark', lines: [mark], confidence: 'sure' });
  return found;
}
