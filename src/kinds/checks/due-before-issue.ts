import { fault } from '../../diagnostic/diagnostic.ts';
import { EACH } from '../../dossier/each/reserved.ts';
import { allRequirements } from '../../dossier/entries.ts';
import { visitFields } from '../../dossier/visit.ts';
import { compareDates, isPlainDate } from '../../text/date.ts';
import type { DocumentCheck } from './document-check.ts';

export const dueBeforeIssue: DocumentCheck = {
  id: 'due-before-issue',
  title: 'Thời hạn trước ngày văn bản',
  why: 'Không thể yêu cầu xong việc trước ngày ban hành. Khi ngày của văn bản còn để trống thì chưa xét.',
  valid: `
requirements:
  - { id: nv-1, due: 10/5/2024 }
documents:
  - { id: cong-van, date: 10/4/2024 }
`,
  invalid: `
requirements:
  - { id: nv-1, due: 05/4/2024 }
documents:
  - { id: cong-van, date: 10/4/2024 }
`,
  check: ({ facts, kinds, locate }) =>
    facts.dossier.documents.flatMap((spec, index) => {
      const { date } = spec;
      if (date === undefined || !isPlainDate(date)) return [];
      const asked = new Set<string>();
      visitFields(kinds.kindOf(spec).schema, spec, ({ refersTo }, id) => {
        if (refersTo?.includes('requirements') === true) asked.add(id);
      });
      const required = allRequirements(facts.dossier.requirements).filter(
        ({ id }) => asked.has(id) || asked.has(EACH),
      );
      const early = allRequirements(required).filter(
        ({ due }) => due !== undefined && compareDates(due, date) < 0,
      );
      return [...new Set(early.map(({ id }) => id))].map((id) =>
        fault('due-before-issue', { id }, locate(['documents', index, 'date'])),
      );
    }),
};
