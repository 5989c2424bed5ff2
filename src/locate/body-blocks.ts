import type { Paragraph, Table } from '../docx/read/model.ts';
import { labelOf, type Labelled } from './block-label.ts';
import { isUpper } from './fold.ts';
import { isBold, lineOf } from './lines.ts';
import type { BlockLevel, Body, BodyBlock } from './located.ts';
import type { Scene } from './scene.ts';
import { isDrawn } from './upper.ts';

const ranks: Readonly<Record<BlockLevel, number>> = {
  part: 0,
  chapter: 1,
  section: 2,
  subsection: 3,
  article: 4,
  roman: 5,
  clause: 6,
  point: 9,
  dash: 10,
  text: 20,
};
const DIVISIONS: ReadonlySet<BlockLevel> = new Set(['part', 'chapter', 'section', 'subsection']);
const LONGEST_TITLE = 250;

const rankOf = ({ level, depth }: Labelled): number =>
  ranks[level] + (level === 'clause' || level === 'dash' ? Math.min(depth, 3) - 1 : 0);

interface Draft {
  readonly paragraph: Paragraph;
  readonly labelled: Labelled | undefined;
  readonly words: string;
  readonly bold: boolean;
}

function draftOf(paragraph: Paragraph): Draft {
  const labelled = labelOf(paragraph);
  const rest = lineOf(paragraph, labelled?.after ?? 0, paragraph.text.length);
  return { paragraph, labelled, words: rest?.text ?? '', bold: rest !== undefined && isBold(rest) };
}

/** A title says what follows is about: short, in bold or with something under it, without a closing mark. */
function isTitled({ labelled, words, bold }: Draft, next: Draft | undefined): boolean {
  if (words === '' || words.length > LONGEST_TITLE || labelled === undefined || labelled.level === 'dash')
    return false;
  if (DIVISIONS.has(labelled.level)) return true;
  if (/[.;,]$/u.test(words)) return false;
  if (bold || (labelled.level === 'roman' && isUpper(words))) return true;
  if (words.endsWith(':') || labelled.level === 'point') return false;
  return next?.labelled !== undefined && rankOf(next.labelled) > rankOf(labelled);
}

/** A division's title that stands in a paragraph of its own below the label. */
const isDivisionTitle = ({ paragraph, labelled, words, bold }: Draft): boolean =>
  (labelled === undefined || labelled.level === 'roman') &&
  words.length <= LONGEST_TITLE &&
  (isUpper(words) || bold || paragraph.format.alignment === 'center');

/** The running text from one paragraph to another (not included), with its tables. */
export function bodyOf(
  scene: Scene,
  from: number,
  to: number,
  taken: ReadonlySet<Paragraph> = new Set(),
): Body {
  const tables: Table[] = [];
  const drafts: Draft[] = [];
  for (let at = from; at < to; at++) {
    const paragraph = scene.document.paragraphs[at];
    if (paragraph === undefined) break;
    const table = scene.tableOf(paragraph);
    if (table !== undefined) {
      if (tables.at(-1) !== table && !taken.has(paragraph)) tables.push(table);
    } else if (
      !paragraph.inTextBox &&
      !taken.has(paragraph) &&
      paragraph.text.trim() !== '' &&
      !isDrawn({ text: paragraph.text.trim() })
    )
      drafts.push(draftOf(paragraph));
  }
  return { blocks: blocksOf(drafts), tables };
}

function blocksOf(drafts: readonly Draft[]): BodyBlock[] {
  const blocks: BodyBlock[] = [];
  const open: { rank: number; at: number; titled: boolean }[] = [];
  for (let at = 0; at < drafts.length; at++) {
    const draft = drafts[at];
    if (draft === undefined) break;
    const { paragraph, labelled } = draft;
    const level = labelled?.level ?? 'text';
    const below = drafts[at + 1];
    const apart =
      DIVISIONS.has(level) && draft.words === '' && below !== undefined && isDivisionTitle(below)
        ? below
        : undefined;
    if (apart !== undefined) at++;
    const titled = apart !== undefined || isTitled(draft, drafts[at + 1]);
    const rank = labelled === undefined ? ranks.text : rankOf(labelled);
    if (labelled !== undefined) while ((open.at(-1)?.rank ?? -1) >= rank) open.pop();
    const above = labelled === undefined ? open.findLast((one) => one.titled) : open.at(-1);
    blocks.push({
      level,
      paragraph,
      ...(labelled === undefined ? {} : { label: labelled.label }),
      text: apart?.words ?? draft.words,
      ...(apart === undefined ? {} : { titleParagraph: apart.paragraph }),
      titled,
      ...(above === undefined ? {} : { parent: above.at }),
      confidence: labelled?.confidence ?? 'sure',
    });
    if (labelled !== undefined) open.push({ rank, at: blocks.length - 1, titled });
  }
  return blocks;
}
