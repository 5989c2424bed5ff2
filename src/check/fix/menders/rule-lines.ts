import type { Paragraph, RuleLine, SourceRange } from '../../../docx/read/model.ts';
import { NONE } from '../../../docx/read/xml-tree.ts';
import type { Line, LocatedDocument } from '../../../locate/located.ts';
import { components, type ComponentId } from '../../../nd30/components.ts';
import { printedNumber } from '../../letters.ts';
import type { RuleId } from '../../rule-facts.ts';
import { titleRule } from '../../title-rule-bearer.ts';
import type { Draft } from '../draft.ts';
import type { Mender, Scene } from '../mender.ts';
import { indented } from '../paragraphs.ts';
import { element, treeOf } from '../properties.ts';

const ruled: Readonly<Partial<Record<RuleId, 'motto' | 'issuer' | 'subject'>>> = {
  'tieu-ngu-rule-present': 'motto',
  'tieu-ngu-rule-length': 'motto',
  'co-quan-ban-hanh-rule-present': 'issuer',
  'co-quan-ban-hanh-rule-ratio': 'issuer',
  'co-quan-ban-hanh-rule-centered': 'issuer',
  'trich-yeu-rule-present': 'subject',
  'trich-yeu-rule-ratio': 'subject',
  'trich-yeu-rule-centered': 'subject',
};

const isRuleOf = (id: string): id is RuleId => id in ruled;

/** Of the share of the words that the decree leaves open, a length that is neither end. */
function lengthFor(id: ComponentId, width: number): number {
  const length = components[id].rule?.length ?? components.subject.rule?.length;
  if (length === undefined || length === 'full') return width;
  return Math.round(width * (length.min === length.max ? length.max : 0.4));
}

interface Indents {
  readonly left: number;
  readonly right: number;
}

/** Indents that leave a paragraph's border just as long as the rule, in the middle under the words. */
function indentsUnder(line: Line, length: number, { geometry }: LocatedDocument): Indents {
  const { paragraph } = line;
  const { indentLeft, indentRight } = paragraph.format;
  const column = geometry.columnOf(paragraph);
  const [from, to] = [column.left - indentLeft, column.right + indentRight];
  const { left, right } = geometry.printed(line);
  const middle = (left + right) / 2;
  const start = Math.round(middle - length / 2);
  return { left: Math.round(start - from), right: Math.round(to - start - length) };
}

const SOLID = '<w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="auto"/></w:pBdr>';

/** A thin paragraph whose top border is the line (as `src/render/rule-line.ts` draws its own). */
const lineParagraph = ({ left, right }: Indents): string =>
  `<w:p><w:pPr>${SOLID}<w:spacing w:before="40" w:after="0" w:line="120" w:lineRule="exact"/><w:ind w:left="${left}" w:right="${right}" w:firstLine="0"/></w:pPr></w:p>`;

/** The whole drawing that a line is, with what stands in for it in other programs. */
function drawingAround(
  xml: string,
  paragraph: Paragraph,
  { start, end }: SourceRange,
): SourceRange | undefined {
  const from = paragraph.place.start;
  const tree = treeOf(xml.slice(from, paragraph.place.end));
  for (const name of ['mc:AlternateContent', 'w:drawing', 'w:pict', 'w:object'])
    for (const node of tree.descendants(0, name)) {
      const [first, last] = [from + tree.start(node), from + tree.end(node)];
      const words = tree.descendants(node, 'w:t').length > 0 || tree.descendants(node, 'w:p').length > 0;
      if (first <= start && last >= end) return words ? undefined : { start: first, end: last };
    }
  return undefined;
}

/** Takes a wrong line away, or sets it right where it stands; `kept` says that no other need be drawn. */
function clear(
  rule: RuleLine,
  line: Line,
  indents: Indents,
  { document }: Scene,
  draft: Draft,
): 'cleared' | 'kept' | undefined {
  const anchor = document.allParagraphs[rule.paragraph];
  if (anchor === undefined) return undefined;
  const { part } = anchor.place;
  const xml = document.parts.get(part) ?? '';
  const bare = anchor.text.trim() === '' && anchor.pictures.length === 0 && anchor.textBoxes.length === 0;
  switch (rule.source) {
    case 'paragraph-border': {
      const side = rule.side ?? 'top';
      if (side !== 'top' && side !== 'bottom') return undefined;
      if (!bare) {
        if (anchor !== line.paragraph) return undefined;
        draft.paragraph(anchor, { 'w:pBdr': element('w:pBdr') });
        return 'cleared';
      }
      draft.paragraph(anchor, {
        'w:pBdr': () => SOLID.replaceAll('w:top', `w:${side}`),
        ...indented(indents),
      });
      return 'kept';
    }
    case 'drawing':
    case 'vml': {
      const around = drawingAround(xml, anchor, rule.place);
      if (around === undefined) return undefined;
      draft.replace({ part, ...around }, '');
      return 'cleared';
    }
    case 'typed': {
      if (anchor === line.paragraph || anchor.text.trim() !== rule.characters || anchor.endsSection)
        return undefined;
      const tree = treeOf(xml.slice(anchor.place.start, anchor.place.end));
      if (tree.descendants(0, 'w:drawing').length > 0 || tree.child(0, 'w:p') !== NONE) return undefined;
      draft.replace(anchor.place, lineParagraph(indents));
      return 'kept';
    }
    case 'underline':
      for (const run of line.paragraph.runs)
        draft.run(line.paragraph, run, { 'w:u': element('w:u', { 'w:val': 'none' }) });
      return 'cleared';
    case 'cell-border':
    case 'underlined-blank':
      return undefined;
  }
}

/** Draws the line under Tiêu ngữ, the issuer and the abstract, or mends the one that stands there. */
export const ruleLines: Mender = {
  rules: Object.keys(ruled).filter(isRuleOf),
  mend(scene, draft) {
    const { located } = scene;
    const told = new Set<ComponentId>();
    for (const { rule, message } of scene.faults) {
      const asked = ruled[rule];
      if (asked === undefined || told.has(asked)) continue;
      told.add(asked);
      const id = asked === 'subject' ? titleRule.bearer(located) : asked;
      const found = located.components.get(id);
      const last = found?.lines.at(-1);
      if (found?.confidence !== 'sure' || last === undefined) continue;
      const { paragraph } = last;
      // Words of others below it in its paragraph would come between.
      if (paragraph.text.slice(last.end).trim() !== '' || paragraph.endsSection || paragraph.inTextBox)
        continue;
      if (/\t|\s{3}/u.test(paragraph.text.trim())) continue;
      const width = Math.max(...found.lines.map((line) => located.geometry.widthOf(line)));
      const length = lengthFor(id, width);
      const indents = indentsUnder(last, length, located);
      const standing = located.geometry.ruleBelow(found);
      const done = standing === undefined ? 'cleared' : clear(standing.line, last, indents, scene, draft);
      if (done === undefined) continue;
      if (done === 'cleared')
        draft.replace(
          { part: paragraph.place.part, start: paragraph.place.end, end: paragraph.place.end },
          lineParagraph(indents),
        );
      const share = Math.round((length / width) * 100);
      draft.note(rule, last, message, `đường kẻ nét liền, dài ${printedNumber(share)}% dòng chữ, ở giữa`);
    }
  },
};
