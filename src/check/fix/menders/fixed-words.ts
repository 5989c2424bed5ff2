import type { Line } from '../../../locate/located.ts';
import { keyOf } from '../../../locate/names.ts';
import { fixedText } from '../../../nd30/components.ts';
import type { RuleId } from '../../rule-facts.ts';
import type { Draft } from '../draft.ts';
import { lineOf, type Mender, type Scene } from '../mender.ts';
import { textPieces } from '../texts.ts';

/** Puts other words in the place of a line that has its paragraph to itself; the first piece takes them all. */
export function rewrite(
  { document }: Scene,
  draft: Draft,
  { paragraph, text }: Line,
  words: string,
): boolean {
  if (paragraph.text.trim() !== text.trim() || paragraph.fields.length > 0) return false;
  const pieces = textPieces(document, paragraph.place).filter((piece) => piece.text !== '');
  const said = pieces.map((piece) => piece.text).join('');
  if (pieces.length === 0 || said.normalize('NFC').trim() !== paragraph.raw.normalize('NFC').trim())
    return false;
  pieces.forEach((piece, at) => {
    if (at > 0 || piece.text !== words) draft.text(paragraph, piece, at === 0 ? words : '');
  });
  return true;
}

const fixed: Readonly<Partial<Record<RuleId, string>>> = {
  'quoc-hieu-text': fixedText.nationalName.text,
  'tieu-ngu-text': fixedText.motto.text,
  'tieu-ngu-hyphen-spaced': fixedText.motto.text,
};

const isFixed = (id: string): id is RuleId => id in fixed;

/** Quốc hiệu and Tiêu ngữ as the decree prints them, where what stands there is the same but for marks and case. */
export const headWords: Mender = {
  rules: Object.keys(fixed).filter(isFixed),
  rereads: true,
  mend(scene, draft) {
    const told = new Set<string>();
    for (const one of scene.faults) {
      const line = lineOf(one);
      const words = fixed[one.rule];
      if (line === undefined || words === undefined || told.has(words)) continue;
      if (keyOf(line.text) !== keyOf(words) || !rewrite(scene, draft, line, words)) continue;
      told.add(words);
      draft.note(one.rule, line, `“${line.text}”`, `“${words}”`);
    }
  },
};
