import type { Paragraph } from '../../docx/read/model.ts';
import type { LocatedDocument } from '../../locate/located.ts';
import type { Example } from '../example.ts';
import { layoutRule, notApplicable, type Finding, type LayoutRule } from '../rule.ts';
import type { RuleId } from '../rule-facts.ts';
import { bodyIsSure, runningText } from '../running-text.ts';

/** Up to this share of wrong paragraphs a document is for a human to look at, beyond it at fault. */
const FEW = 0.1;

/** A paragraph that is not as asked, and how it is instead. */
export interface WrongParagraph {
  readonly paragraph: Paragraph;
  /** "canh trái"; the same for like paragraphs. */
  readonly how: string;
}

/** One finding for all paragraphs that miss the same thing; it stands at the first and says how many. */
export function oneFinding(
  located: LocatedDocument,
  wrong: readonly WrongParagraph[],
  held: number,
  { what, hint }: { readonly what: string; readonly hint: string },
): Finding[] {
  const [first] = wrong;
  if (first === undefined) return [];
  const many = wrong.length === 1 ? '' : ` (${wrong.length} trong ${held} đoạn như vậy, đây là đoạn đầu)`;
  const doubtful = wrong.length <= held * FEW || !bodyIsSure(located);
  return [
    {
      at: first.paragraph,
      message: `${what}: ${first.how}${many}`,
      hint,
      ...(doubtful ? { review: true as const } : {}),
    },
  ];
}

interface Asked {
  readonly title: string;
  /** What the finding speaks of: "lời văn". */
  readonly what?: string;
  readonly hint: string;
  readonly valid: readonly Example[];
  readonly invalid: readonly Example[];
  /** Which paragraphs are held against it; the running text by default. */
  readonly held?: (located: LocatedDocument) => readonly Paragraph[];
  /** How a paragraph is instead, or undefined. */
  readonly faultOf: (paragraph: Paragraph, located: LocatedDocument) => string | undefined;
}

const running = (located: LocatedDocument): Paragraph[] =>
  runningText(located).map(({ paragraph }) => paragraph);

/** The paragraphs of the running text, or of one kind, are all set in one way. */
export function paragraphsRule(
  id: RuleId,
  { title, what = 'lời văn', hint, valid, invalid, held = running, faultOf }: Asked,
): LayoutRule {
  return layoutRule({
    id,
    title,
    valid,
    invalid,
    check(located) {
      if (located.class === 'unknown') return notApplicable(located.because);
      const paragraphs = held(located);
      if (paragraphs.length === 0) return notApplicable(`văn bản không có ${what} để xét`);
      const wrong = paragraphs.flatMap((paragraph) => {
        const how = faultOf(paragraph, located);
        return how === undefined ? [] : [{ paragraph, how }];
      });
      return oneFinding(located, wrong, paragraphs.length, { what, hint });
    },
  });
}
