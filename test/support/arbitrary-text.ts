import fc from 'fast-check';
import { canonicalText, type Run, type Text } from '../../src/document/run.ts';
import { upperVi } from '../../src/text/capital.ts';

// Letters whose decomposed form is two or three characters, and a few that are one in any form.
const letters = Array.from('aăâeêioôơuưyđbcghklmnpqrstvxấềộữặỹẻũịợửạọ');
const vocabulary =
  'thủ tục hành chính công khai đất đai người dân hồ sơ quá hạn chuyển đổi số nghiêm túc kiểm điểm trách nhiệm khắc phục ' +
  'ủy hòa thúy khoẻ Sông Lam UBND TCVN 2026 1.917 89,729 60% 05/7 –';
/** What a template or XML would take for its own. */
const hostile = [
  '<',
  '>',
  '&',
  '"',
  "'",
  '&amp;',
  '&#10;',
  '</w>',
  '<b/>',
  ']]>',
  '{Số}',
  '{Trích yếu}',
  '{#a}',
  '{/a}',
  '{@Nội dung}',
  '{',
  '}',
  '{{x}}',
  '}}',
  '“trích”',
  '(chú thích)',
  '$&',
  '%s',
];
/** First words that no reader takes for a label, a dash or the start of another component. */
const openings = [
  'Triển',
  'Đẩy',
  'Ấn',
  'Ổn',
  'nhiều',
  'được',
  '“Một',
  '{Số}',
  '{#a}',
  '<b/>',
  '&amp;',
  '"nháy"',
];

const syllable = fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 7 });
const word = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...vocabulary.split(' ')) },
  { weight: 2, arbitrary: syllable },
  { weight: 1, arbitrary: fc.constantFrom(...hostile) },
);
const opening = fc.constantFrom(...openings);

const said = (first: string, rest: readonly string[]): string => [first, ...rest].join(' ');

/** One line of plain words: no space at its ends, no closing mark. */
export const line = (maxWords = 8): fc.Arbitrary<string> =>
  fc.tuple(opening, fc.array(word, { maxLength: maxWords })).map(([first, rest]) => said(first, rest));

/** The same in capitals, as a head or a post is printed. */
export const capitals = (maxWords = 8): fc.Arbitrary<string> => line(maxWords).map(upperVi);

export interface TextOptions {
  /** Looks that the text's own component gives already, so that a run does not repeat them. */
  readonly without?: readonly ('bold' | 'italic')[];
  readonly upper?: boolean;
  /** References to blocks, by a number that stands for one of the document's ids. */
  readonly references?: boolean;
}

const flags = fc.record(
  {
    bold: fc.constant(true as const),
    italic: fc.constant(true as const),
    position: fc.constantFrom('raised', 'lowered'),
  },
  { requiredKeys: [] },
);

const piece = fc.record({
  words: fc.array(word, { minLength: 1, maxLength: 5 }),
  flags,
  /** Written without a space after it: H₂O, m². */
  glued: fc.boolean(),
  reference: fc.option(fc.nat(), { freq: 12, nil: undefined }),
});

/** A paragraph's text in canonical form: runs merged, none empty, no space at its ends, no label at its start. */
export const text = ({
  without = [],
  upper = false,
  references = false,
}: TextOptions = {}): fc.Arbitrary<Text> =>
  fc.tuple(opening, fc.array(piece, { minLength: 1, maxLength: 5 })).map(([first, pieces]) =>
    canonicalText(
      pieces.map(({ words, flags: { bold, italic, position }, glued, reference }, index): Run => {
        const look = {
          ...(bold === undefined || without.includes('bold') ? {} : { bold }),
          ...(italic === undefined || without.includes('italic') ? {} : { italic }),
          ...(position === undefined
            ? {}
            : position === 'raised'
              ? { raised: true as const }
              : { lowered: true as const }),
        };
        if (references && reference !== undefined) return { ref: String(reference), ...look };
        const own = index === 0 ? said(first, words) : words.join(' ');
        const spaced = glued || index === pieces.length - 1 ? own : `${own} `;
        return { text: upper ? upperVi(spaced) : spaced, ...look };
      }),
    ),
  );
