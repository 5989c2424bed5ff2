import { FaultsError } from '../diagnostic/diagnostic.ts';
import type { Facts } from '../dossier/facts.ts';
import type { PlannedDocument } from '../kinds/plan.ts';
import { nameValues } from '../kinds/planned-names.ts';
import { fileNameOf, parsePattern, type NamePattern } from '../output/name-pattern.ts';

/** Patterns of file names where none is given: of a document drawn once, and once for each agency or inspection. */
const usualNames = {
  once: '{{document}}',
  agencies: '{{document}}-{{agencyId}}',
  inspections: '{{document}}-{{inspection}}',
} as const;

/** A planned document's file, and those of its appendices that stand alone: `cong-van-so-y-te.docx`. */
interface FileNames {
  readonly letter: string;
  readonly appendix: (id: string) => string;
}

const EXTENSION = '.docx';

/** The file of an appendix that stands alone: with the name of its letter where that is one of many. */
export const appendixFileName = ({ each }: PlannedDocument, letter: string, id: string): string =>
  `${each === undefined ? '' : `${letter.slice(0, -EXTENSION.length)}-`}${id}${EXTENSION}`;

/**
 * Names the files of a plan, by the place of a document in it.
 * @throws {FaultsError} for a pattern that is none
 */
export function namingOf(
  plan: readonly PlannedDocument[],
  facts: Facts,
  pattern?: string,
): (index: number) => FileNames {
  const parsed = new Map<string, NamePattern>();
  const patternOf = (text: string): NamePattern => {
    const known = parsed.get(text);
    if (known !== undefined) return known;
    const reading = parsePattern(text);
    if (reading.pattern === undefined) throw new FaultsError(reading.diagnostics);
    parsed.set(text, reading.pattern);
    return reading.pattern;
  };
  if (pattern !== undefined) patternOf(pattern);
  const digits = String(plan.length).length;
  return (index) => {
    const planned = plan[index];
    if (planned === undefined) throw new RangeError(`no document ${index} in the plan`);
    const usual = usualNames[planned.each?.part ?? 'once'];
    const order = String(index + 1).padStart(digits, '0');
    const letter = fileNameOf(patternOf(pattern ?? usual), { order, ...nameValues(planned, facts) });
    return { letter, appendix: (id) => appendixFileName(planned, letter, id) };
  };
}
