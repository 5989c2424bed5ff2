import type { Paragraph, Run } from '../../../docx/read/model.ts';
import { nfc } from '../../../text/nfc.ts';
import { encodingOf, fromLegacy } from '../../../text/legacy/legacy.ts';
import type { Draft, TextPiece } from '../draft.ts';
import type { Mender, Scene } from '../mender.ts';
import { timesNewRoman } from '../runs.ts';
import { textPieces } from '../texts.ts';

/** Vietnamese letters that no old code has: text under an old face that has them is Unicode already. */
const unicode = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu;

/** Reads text over several pieces as one: a vowel and its mark may stand in two. */
function reread(pieces: readonly TextPiece[], face: string): string[] {
  const letters = fromLegacy(pieces.map(({ text }) => text).join(''), face);
  let at = 0;
  return pieces.map(({ text }) => letters.slice(at, (at += text.length)).join(''));
}

/** Reads one run again by its face; true where it said anything in an old code. */
function convert(paragraph: Paragraph, run: Run, { document }: Scene, draft: Draft): boolean {
  const pieces = run.sources.flatMap((source) =>
    textPieces(document, { part: paragraph.place.part, ...source }),
  );
  const texts = reread(pieces, run.font);
  pieces.forEach((piece, at) => {
    const text = texts[at];
    if (text !== undefined && text !== piece.text) draft.text(paragraph, piece, text);
  });
  draft.run(paragraph, run, timesNewRoman);
  return texts.some((text, at) => text !== pieces[at]?.text);
}

/** Text of TCVN3 and VNI as Unicode, by the face of each run, its face then the decree's. */
export const oldCodes: Mender = {
  rules: ['charset-unicode-tcvn6909'],
  rereads: true,
  mend(scene, draft) {
    const [fault] = scene.faults;
    if (fault === undefined) return;
    const counts = new Map<string, { count: number; at: Paragraph }>();
    for (const paragraph of scene.document.allParagraphs) {
      if (unicode.test(paragraph.text)) continue;
      for (const run of [...paragraph.runs, ...paragraph.hiddenRuns]) {
        if (encodingOf(run.font) === undefined || run.symbol) continue;
        if (!convert(paragraph, run, scene, draft)) continue;
        const known = counts.get(run.font);
        counts.set(run.font, { count: (known?.count ?? 0) + 1, at: known?.at ?? paragraph });
      }
    }
    for (const [face, { count, at }] of counts)
      draft.note(
        fault.rule,
        at,
        `chữ bộ mã ${encodingOf(face) ?? ''}, phông ${face} (${count} đoạn chữ)`,
        'Unicode dựng sẵn',
      );
  },
};

/** Marks that begin a piece go to the letter before them, in the piece before. */
function composed(pieces: readonly TextPiece[]): string[] {
  const texts = pieces.map(({ text }) => text);
  for (let at = 1; at < texts.length; at += 1) {
    const marks = /^\p{M}+/u.exec(texts[at] ?? '')?.[0] ?? '';
    const before = texts[at - 1] ?? '';
    if (marks === '' || before === '') continue;
    texts[at - 1] = before + marks;
    texts[at] = (texts[at] ?? '').slice(marks.length);
  }
  return texts.map(nfc);
}

/** Letters and their marks as one sign each. */
export const precomposed: Mender = {
  rules: ['charset-nfc'],
  rereads: true,
  mend({ document, faults }, draft) {
    const [fault] = faults;
    if (fault === undefined) return;
    let count = 0;
    for (const { place, raw } of document.allParagraphs) {
      if (nfc(raw) === raw) continue;
      const pieces = textPieces(document, place);
      const texts = composed(pieces);
      pieces.forEach((piece, at) => {
        const text = texts[at];
        if (text !== undefined && text !== piece.text) draft.sameText(place.part, piece, text);
      });
      count += 1;
    }
    draft.note(fault.rule, fault.at, fault.message, `dạng dựng sẵn (NFC), ${count} đoạn`);
  },
};
