import type { DocxDocument, Paragraph } from '../../../docx/read/model.ts';
import type { BodyBlock } from '../../../locate/located.ts';
import { components, type ComponentId } from '../../../nd30/components.ts';
import { afterLabel } from '../../block-words.ts';
import { printedNumber, shareOf } from '../../letters.ts';
import { partsOf } from '../../parts-of.ts';
import type { RuleId } from '../../rule-facts.ts';
import { runningSize } from '../../running-text.ts';
import { cutAt } from '../cut-run.ts';
import type { Draft } from '../draft.ts';
import { paragraphOf, type Mender } from '../mender.ts';
import type { Properties } from '../properties.ts';
import { bold, clamped, italic, sized } from '../runs.ts';

const levels: Readonly<Partial<Record<RuleId, ComponentId>>> = {
  'dieu-style': 'article',
  'khoan-style': 'clauseText',
  'khoan-title-style': 'clauseTitle',
  'diem-style': 'point',
  'outline-muc-style': 'romanHeading',
  'phan-chuong-style': 'divisionLabel',
  'muc-tieu-muc-style': 'divisionLabel',
  'phan-chuong-title-style': 'divisionTitle',
  'muc-tieu-muc-title-style': 'divisionTitle',
};

const isRuleOf = (id: string): id is RuleId => id in levels;

/** Where the bold letters of an article end: its label, or all of it where the rest is its title. */
const boldEnd = (id: ComponentId, block: BodyBlock | undefined): number =>
  id !== 'article' || block === undefined || block.titled ? Infinity : afterLabel(block);

/** Of a level's letters, so many make its look. */
const MOST = 0.9;

/** Sets one paragraph as its level asks; true where it was not. */
function setLevel(
  id: ComponentId,
  {
    paragraph,
    block,
    size,
  }: { paragraph: Paragraph; block: BodyBlock | undefined; size: number | undefined },
  document: DocxDocument,
  draft: Draft,
): boolean {
  const wanted = components[id];
  const end = boldEnd(id, block);
  const { pieces, cut } = cutAt(end, paragraph, document, draft);
  let changed = cut;
  // Emphasis within words is the writer's; the look of nearly all of them is the level's.
  const weight = wanted.bold || shareOf(paragraph, ({ format }) => format.bold) > MOST;
  const most = id === 'article' ? 1 - MOST : MOST;
  const slant = shareOf(paragraph, ({ format }) => format.italic, 0, end) > most;
  for (const run of pieces) {
    if (run.format.vertAlign !== 'baseline') continue;
    const lawful = size ?? clamped(run.format.sizePt, wanted.size);
    const own = run.start + run.text.trimEnd().length <= end;
    const properties: Properties = {
      ...(lawful === run.format.sizePt ? {} : sized(lawful)),
      ...(own && weight && run.format.bold !== wanted.bold ? bold(wanted.bold) : {}),
      ...(own && slant && run.format.italic ? italic(false) : {}),
    };
    if (Object.keys(properties).length === 0) continue;
    draft.run(paragraph, run, properties);
    changed = true;
  }
  const { label } = paragraph;
  if (label !== undefined && (label.format.bold !== wanted.bold || label.format.italic)) {
    draft.mark(paragraph, { ...bold(wanted.bold), ...italic(false) });
    changed = true;
  }
  return changed;
}

/** Levels of the body: bold or not, upright, of the size of the running text. Rules tell the first of many alone. */
export const levelLook: Mender = {
  rules: Object.keys(levels).filter(isRuleOf),
  mend({ faults, located, document }, draft) {
    const blocks = new Map(located.body.blocks.map((block) => [block.paragraph, block]));
    const main = new Set([
      ...blocks.keys(),
      ...located.body.blocks.map(({ titleParagraph }) => titleParagraph),
    ]);
    const running = runningSize(located);
    for (const one of faults) {
      const id = levels[one.rule];
      const first = paragraphOf(one);
      if (id === undefined || first === undefined) continue;
      const alike = partsOf(located, id).flatMap(({ line: { paragraph }, confidence }) =>
        confidence === 'sure' && main.has(paragraph) ? [paragraph] : [],
      );
      const size = components[id].sizeFollows === undefined ? undefined : running;
      const count = [...new Set([first, ...alike])].filter((paragraph) => {
        // Appendices have a size of their own.
        const own = main.has(paragraph) ? size : undefined;
        return setLevel(id, { paragraph, block: blocks.get(paragraph), size: own }, document, draft);
      }).length;
      const look = `chữ đứng, ${components[id].bold ? 'đậm' : 'không đậm'}`;
      const asked = size === undefined ? '' : `, cỡ ${printedNumber(size)} pt`;
      if (count > 0) draft.note(one.rule, one.at, one.message, `${look}${asked} (${count} đoạn)`);
    }
  },
};
