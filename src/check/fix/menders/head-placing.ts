import type { ComponentId } from '../../../nd30/components.ts';
import { components, headLineSpacing, sizeScales, subjectGap } from '../../../nd30/components.ts';
import { ptToTwip } from '../../../nd30/units.ts';
import { runsOf } from '../../parts-of.ts';
import type { RuleId } from '../../rule-facts.ts';
import { lineOf, type Mender } from '../mender.ts';
import { aligned, centred, indented, lineSpaced, spacedAfter, spacedBefore } from '../paragraphs.ts';
import { ownRuns, sized } from '../runs.ts';

/** Components that are centred, by the rule that asks it; those across the page have all of it as their column. */
const centredBy: Readonly<Partial<Record<RuleId, { readonly id: ComponentId; readonly wide?: true }>>> = {
  'tieu-ngu-center-below': { id: 'motto' },
  'co-quan-ban-hanh-center': { id: 'issuer' },
  'so-ky-hieu-center': { id: 'number' },
  'dia-danh-center-under-quoc-hieu': { id: 'placeDate' },
  'ho-ten-center-under-chuc-vu': { id: 'signatureName' },
  'ten-loai-center': { id: 'typeName', wide: true },
  'trich-yeu-center-below-ten-loai': { id: 'subject', wide: true },
  'tham-quyen-ban-hanh-line': { id: 'authorityLine', wide: true },
  'phan-chuong-style': { id: 'divisionLabel', wide: true },
  'muc-tieu-muc-style': { id: 'divisionLabel', wide: true },
  'phan-chuong-title-style': { id: 'divisionTitle', wide: true },
  'muc-tieu-muc-title-style': { id: 'divisionTitle', wide: true },
  'phu-luc-label-style': { id: 'appendixLabel', wide: true },
  'phu-luc-title-style': { id: 'appendixTitle', wide: true },
  'phu-luc-kem-theo-style': { id: 'appendixAttached', wide: true },
};

const isCentring = (id: string): id is RuleId => id in centredBy;

/** Centres a component that has its paragraph to itself, and is not laid out by blanks. */
export const centring: Mender = {
  rules: Object.keys(centredBy).filter(isCentring),
  mend({ faults }, draft) {
    for (const one of faults) {
      const line = lineOf(one);
      const centre = centredBy[one.rule];
      if (line === undefined || centre === undefined) continue;
      const { paragraph, text } = line;
      const { format } = paragraph;
      const own = paragraph.text.trim() === text.trim() && !/^\s|\s{3}|\t/u.test(paragraph.text);
      const set = format.alignment === 'center' && format.firstLine === 0;
      if (!own || format.framed || (set && format.indentLeft === 0 && format.indentRight === 0)) continue;
      draft.paragraph(paragraph, centred(paragraph, centre.wide === true));
      draft.note(one.rule, line, `${components[centre.id].title}: không canh giữa`, 'canh giữa');
    }
  },
};

/** “Nơi nhận:” at the left edge. */
export const recipientsEdge: Mender = {
  rules: ['noi-nhan-label-position'],
  mend({ faults }, draft) {
    for (const one of faults) {
      const line = lineOf(one);
      if (line === undefined || line.paragraph.text.trim() !== line.text.trim()) continue;
      if (/^\s/u.test(line.paragraph.text)) continue;
      draft.paragraph(line.paragraph, { ...aligned('left'), ...indented({ left: 0, right: 0 }) });
      draft.note(one.rule, line, '“Nơi nhận:” không sát lề trái', 'canh trái, bỏ thụt lề');
    }
  },
};

const pairs: Readonly<Partial<Record<RuleId, readonly [ComponentId, ComponentId]>>> = {
  'quoc-hieu-tieu-ngu-single-spacing': ['nationalName', 'motto'],
  'co-quan-single-spacing': ['parent', 'issuer'],
};

const isPair = (id: string): id is RuleId => id in pairs;

/** Two lines of the head at single spacing; empty paragraphs between them are left to the clerk. */
export const headSpacing: Mender = {
  rules: Object.keys(pairs).filter(isPair),
  mend({ faults, located }, draft) {
    for (const one of faults) {
      const [upper, lower] = pairs[one.rule] ?? [];
      if (upper === undefined || lower === undefined) continue;
      const above = located.components.get(upper)?.lines ?? [];
      const below = located.components.get(lower)?.lines[0]?.paragraph;
      const last = above.at(-1)?.paragraph;
      if (last === undefined || below === undefined) continue;
      for (const { paragraph } of above) draft.paragraph(paragraph, lineSpaced(headLineSpacing.multiple));
      if (last !== below) {
        draft.paragraph(last, spacedAfter(0));
        draft.paragraph(below, spacedBefore(0));
      }
      draft.note(one.rule, one.at, one.message, 'giãn dòng đơn, không có khoảng cách');
    }
  },
};

/** The gap of 6 pt between number and abstract of a công văn. */
export const abstractGap: Mender = {
  rules: ['trich-yeu-cv-gap'],
  mend({ faults, located }, draft) {
    const [fault] = faults;
    const above = located.components.get('number')?.lines.at(-1)?.paragraph;
    const below = located.components.get('letterSubject')?.lines[0]?.paragraph;
    if (fault === undefined || above === undefined || below === undefined) return;
    if (below.index !== above.index + 1) return;
    draft.paragraph(above, spacedAfter(0));
    draft.paragraph(below, spacedBefore(ptToTwip(subjectGap.space)));
    draft.note(fault.rule, fault.at, fault.message, `cách ${subjectGap.space} pt`);
  },
};

const scaled = ['nationalName', 'motto', 'placeDate'] as const;

/** The nearest of the two sets of sizes that the decree gives as examples. */
export const sizeScale: Mender = {
  rules: ['font-size-scale-consistent'],
  mend({ faults, located }, draft) {
    const [fault] = faults;
    const found = scaled.map((id) => located.components.get(id));
    if (fault === undefined || found.some((one) => one?.confidence !== 'sure' || one.lines.length !== 1))
      return;
    const parts = found.flatMap((one, at) => {
      const line = one?.lines[0];
      const id = scaled[at];
      return line === undefined || id === undefined ? [] : [{ id, line, runs: ownRuns(line) }];
    });
    const sizes = parts.map(({ line }) => runsOf(line)[0]?.format.sizePt ?? 0);
    const far = (set: (typeof sizeScales.scales)[number]): number =>
      parts.reduce((sum, { id }, at) => sum + Math.abs(set[id] - (sizes[at] ?? 0)), 0);
    const [set] = [...sizeScales.scales].sort((a, b) => far(a) - far(b));
    if (set === undefined || parts.some(({ runs }) => runs.length === 0)) return;
    for (const { id, line, runs } of parts)
      for (const run of runs)
        if (run.format.sizePt !== set[id]) draft.run(line.paragraph, run, sized(set[id]));
    draft.note(fault.rule, fault.at, fault.message, scaled.map((id) => set[id]).join(', '));
  },
};
