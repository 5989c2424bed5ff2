import type { FullDocument } from '../../document/official-document.ts';
import type { Block } from '../../document/blocks.ts';
import { composeLetter } from '../letter.ts';
import type { Work } from '../kind.ts';
import { caseOf, typeNameOf } from './case.ts';
import { openingOf, subjectOf } from './opening.ts';
import type { InspectionConclusionSpec } from './schema.ts';
import { closingOf, findingsSection, requirementsSection, resultsSection } from './sections.ts';

/**
 * THÔNG BÁO of what an inspection came to, or the letter that requires remediation: the opening; I. results by field;
 * II. shortcomings; III. what is asked for; the close. A letter without addressees goes to the agency inspected.
 */
export function composeInspectionConclusion(spec: InspectionConclusionSpec, work: Work): FullDocument {
  const one = caseOf(spec, work);
  const { composer } = work;
  const typeName = typeNameOf(spec, one.inspection);
  const paragraph = (source: string): Block => ({ kind: 'paragraph', text: composer.prose(source) });
  return composeLetter(
    typeName === undefined ? { addressees: [one.inspection.agency], ...spec } : spec,
    {
      ...(typeName === undefined ? {} : { typeName }),
      subject: composer.prose(subjectOf(one)),
      body: [
        ...openingOf(one).map(paragraph),
        ...resultsSection(one),
        ...findingsSection(one),
        ...requirementsSection(one),
        ...closingOf(one),
      ],
      appendices: spec.appendices ?? [],
    },
    work,
  );
}
