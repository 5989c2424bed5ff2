import { printable, type Paint } from '../../diagnostic/terminal.ts';
import type { Change } from './draft.ts';
import type { Fixed } from './fix-docx.ts';

const LONGEST = 60;
const short = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

function placeWords({ where: { paragraph, section, excerpt = '' } }: Change): string {
  if (paragraph !== undefined)
    return `đoạn ${paragraph}${excerpt.trim() === '' ? '' : ` “${printable(short(excerpt.trim()))}”`}`;
  return section === undefined ? 'cả văn bản' : `phần (section) ${section}`;
}

/** What a clerk reads of a mended file: each change, where, what was and what is, and the proof about the words. */
export function fixLines({ changes, fingerprint }: Fixed, source: string, paint: Paint): string[] {
  const told = changes.map(
    (change) =>
      `  ${placeWords(change)}: ${printable(change.was)} → ${printable(change.now)} ${paint.dim(`[${change.rule}]`)}`,
  );
  const reworded =
    fingerprint === undefined || fingerprint.reworded === 0
      ? 'mọi đoạn'
      : `mọi đoạn, trừ ${fingerprint.reworded} đoạn sửa Quốc hiệu, Tiêu ngữ, dấu ở Nơi nhận hoặc bộ mã nêu trên`;
  return [
    `${printable(source)} — ${changes.length === 0 ? 'không có gì để sửa tự động' : `đã sửa ${changes.length} chỗ`}`,
    ...told,
    ...(fingerprint === undefined || changes.length === 0
      ? []
      : [
          `  Lời văn (${reworded}) trước và sau khi sửa giống nhau:`,
          `    trước ${fingerprint.before}`,
          `    sau   ${fingerprint.after}`,
        ]),
  ];
}
