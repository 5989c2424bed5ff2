import { fixedText } from '../../../nd30/components.ts';
import { keyOf } from '../../../locate/names.ts';
import type { Line } from '../../../locate/located.ts';
import type { Draft } from '../draft.ts';
import { lineOf, type Mender, type Scene } from '../mender.ts';
import { textPieces } from '../texts.ts';

/** Another mark at the end of a line that ends its paragraph. */
function endWith(mark: string, { paragraph, end }: Line, { document }: Scene, draft: Draft): boolean {
  if (paragraph.text.slice(end).trim() !== '') return false;
  const piece = textPieces(document, paragraph.place).findLast(({ text }) => text.trim() !== '');
  if (piece === undefined || !paragraph.raw.trimEnd().endsWith(piece.text.trim())) return false;
  draft.text(paragraph, piece, piece.text.trimEnd().replace(/[,.;:]*$/u, mark));
  return true;
}

const { text: label } = fixedText.recipientsLabel;

/** Each line of Nơi nhận ends with a semicolon, the last with a full stop; “Nơi nhận” with a colon. */
export const recipientMarks: Mender = {
  rules: ['noi-nhan-list-punctuation', 'noi-nhan-luu-format', 'noi-nhan-label-text'],
  mend(scene, draft) {
    const all = scene.located.components.get('recipientsList')?.lines ?? [];
    for (const one of scene.faults) {
      const line = lineOf(one);
      if (line === undefined) continue;
      if (one.rule === 'noi-nhan-label-text') {
        const bare = line.text.replace(/[.,;]$/u, '');
        if (`${bare}:` !== label || keyOf(bare) !== keyOf(label)) continue;
        if (endWith(':', line, scene, draft)) draft.note(one.rule, line, `“${line.text}”`, `“${label}”`);
        continue;
      }
      const last = line.paragraph === all.at(-1)?.paragraph;
      const archive = one.rule === 'noi-nhan-luu-format';
      // Of the archive line only a missing full stop is sure.
      if (archive && (!last || /[.)]$/u.test(line.text))) continue;
      const mark = last ? '.' : ';';
      if (endWith(mark, line, scene, draft))
        draft.note(one.rule, line, `“${line.text}”`, `kết thúc bằng dấu ${last ? 'chấm' : 'chấm phẩy'}`);
    }
  },
};
