import type { Run } from '../../../docx/read/model.ts';
import type { Line, LocatedDocument } from '../../../locate/located.ts';
import { components, type ComponentId } from '../../../nd30/components.ts';
import { urgencyMarks } from '../../../nd30/marks.ts';
import { printedNumber } from '../../letters.ts';
import { partsOf } from '../../parts-of.ts';
import type { RuleId } from '../../rule-facts.ts';
import { lineOf, type Mender } from '../mender.ts';
import type { Properties } from '../properties.ts';
import { bold, clamped, coloured, italic, ownRuns, sized } from '../runs.ts';

type Look = 'size' | 'bold' | 'italic' | 'red';
const STYLE = ['bold', 'italic'] as const;
const ALL = ['bold', 'italic', 'size'] as const;

/** Rules about the look of one component's letters, and what they ask of it. */
const looked: Readonly<Partial<Record<RuleId, readonly [ComponentId, readonly Look[]]>>> = {
  'quoc-hieu-size': ['nationalName', ['size']],
  'quoc-hieu-style': ['nationalName', STYLE],
  'tieu-ngu-size': ['motto', ['size']],
  'tieu-ngu-style': ['motto', STYLE],
  'co-quan-chu-quan-size': ['parent', ['size']],
  'co-quan-chu-quan-not-bold': ['parent', STYLE],
  'co-quan-ban-hanh-size': ['issuer', ['size']],
  'co-quan-ban-hanh-bold-upright': ['issuer', STYLE],
  'so-ky-hieu-size': ['number', ['size']],
  'so-ky-hieu-upright-not-bold': ['number', STYLE],
  'dia-danh-thoi-gian-size': ['placeDate', ['size']],
  'dia-danh-thoi-gian-italic': ['placeDate', ['italic']],
  'dia-danh-thoi-gian-not-bold': ['placeDate', ['bold']],
  'ten-loai-size': ['typeName', ['size']],
  'ten-loai-bold-upright': ['typeName', STYLE],
  'trich-yeu-size': ['subject', ['size']],
  'trich-yeu-bold-upright': ['subject', STYLE],
  'trich-yeu-cv-size': ['letterSubject', ['size']],
  'trich-yeu-cv-upright-not-bold': ['letterSubject', STYLE],
  'tham-quyen-ban-hanh-line': ['authorityLine', STYLE],
  'can-cu-size': ['legalBasis', ['size']],
  'can-cu-italic': ['legalBasis', ['italic']],
  'can-cu-not-bold': ['legalBasis', ['bold']],
  'kinh-gui-size': ['addressees', ['size']],
  'kinh-gui-upright-not-bold': ['addressees', STYLE],
  'quyen-han-chuc-vu-size': ['signatureAuthority', ['size']],
  'quyen-han-chuc-vu-style': ['signatureAuthority', STYLE],
  'ho-ten-size': ['signatureName', ['size']],
  'ho-ten-style': ['signatureName', STYLE],
  'noi-nhan-label-size': ['recipientsLabel', ['size']],
  'noi-nhan-label-style': ['recipientsLabel', STYLE],
  'noi-nhan-list-size': ['recipientsList', ['size']],
  'noi-nhan-list-style': ['recipientsList', STYLE],
  'nguoi-soan-thao-style': ['drafterMark', ALL],
  'dia-chi-size': ['addressFooter', ['size']],
  'dia-chi-style': ['addressFooter', STYLE],
  'phu-luc-label-size': ['appendixLabel', ['size']],
  'phu-luc-label-style': ['appendixLabel', STYLE],
  'phu-luc-title-size': ['appendixTitle', ['size']],
  'phu-luc-title-style': ['appendixTitle', STYLE],
  'phu-luc-kem-theo-size': ['appendixAttached', ['size']],
  'phu-luc-kem-theo-style': ['appendixAttached', STYLE],
  'do-khan-text-style': ['urgencyMark', ALL],
  'do-khan-color-red': ['urgencyMark', ['red']],
  'luu-hanh-style': ['circulationMark', ALL],
};

const isRuleOf = (id: string): id is RuleId => id in looked;

interface Step {
  readonly was: string;
  readonly now: string;
  readonly properties: Properties;
}

const traits = {
  bold: { set: bold, names: ['không đậm', 'đậm'] },
  italic: { set: italic, names: ['đứng', 'nghiêng'] },
} as const;

/** What one look of a run takes to be as its component's. */
function stepOf(look: Look, id: ComponentId, { format }: Run): Step | undefined {
  const wanted = components[id];
  if (look === 'red') {
    const { name, hex } = urgencyMarks.ink;
    return { was: `chữ màu ${format.color}`, now: `màu ${name}`, properties: coloured(hex) };
  }
  if (look === 'size') {
    const size = clamped(format.sizePt, wanted.size);
    return size === format.sizePt || format.vertAlign !== 'baseline'
      ? undefined
      : {
          was: `cỡ chữ ${printedNumber(format.sizePt)} pt`,
          now: `${printedNumber(size)} pt`,
          properties: sized(size),
        };
  }
  const { set, names } = traits[look];
  const [off, on] = names;
  return format[look] === wanted[look]
    ? undefined
    : {
        was: `chữ ${format[look] ? on : off}`,
        now: `chữ ${wanted[look] ? on : off}`,
        properties: set(wanted[look]),
      };
}

/** Of the legal bases the rules tell the first alone: all that are so are mended. */
const alike = (line: Line, id: ComponentId, located: LocatedDocument): readonly Line[] =>
  id === 'legalBasis'
    ? partsOf(located, id).flatMap((part) => (part.confidence === 'sure' ? [part.line] : []))
    : [line];

/** Sizes, weights and slant of the head's and the close's components, and of appendices' titles. */
export const componentLook: Mender = {
  rules: Object.keys(looked).filter(isRuleOf),
  mend({ faults, located }, draft) {
    for (const one of faults) {
      const line = lineOf(one);
      const [id, looks] = looked[one.rule] ?? [];
      if (line === undefined || id === undefined || looks === undefined) continue;
      const steps = new Map<string, Step>();
      for (const each of alike(line, id, located))
        for (const run of ownRuns(each))
          for (const look of looks) {
            const step = stepOf(look, id, run);
            if (step === undefined) continue;
            draft.run(each.paragraph, run, step.properties);
            steps.set(step.was, step);
          }
      const { title } = components[id];
      for (const { was, now } of steps.values()) draft.note(one.rule, line, `${title}: ${was}`, now);
    }
  },
};
