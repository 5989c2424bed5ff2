import { fault } from '../../diagnostic/diagnostic.ts';
import { visitFields } from '../../dossier/visit.ts';
import { compareDates, formatSlashDate, isPlainDate } from '../../text/date.ts';
import type { DrawnCheck } from './document-check.ts';

export const actAfterLetter: DrawnCheck = {
  id: 'act-after-letter',
  title: 'Viện dẫn văn bản ban hành sau',
  why: 'Văn bản không thể viện dẫn một văn bản chưa ban hành: một trong hai ngày ghi sai. Ngày nào còn để trống thì chưa xét.',
  valid: `
citations:
  - { id: kh-15, type: Kế hoạch, number: "15", symbol: KH-SNV, date: 12/01/2024, issuer: so }
documents:
  - { id: cong-van, command: 'Thực hiện {{cite "kh-15"}}, Sở yêu cầu:' }
`,
  invalid: `
citations:
  - { id: kh-15, type: Kế hoạch, number: "15", symbol: KH-SNV, date: 12/11/2024, issuer: so }
documents:
  - { id: cong-van, command: 'Thực hiện {{cite "kh-15"}}, Sở yêu cầu:' }
`,
  check({ facts, kinds, locate, callsOf }) {
    return facts.dossier.documents.flatMap((spec) => {
      const letter = spec.date;
      if (letter === undefined || !isPlainDate(letter)) return [];
      const cited = new Set(
        callsOf(spec.id)
          .filter(({ helper }) => helper === 'cite')
          .flatMap((call) => call.arguments.slice(0, 1)),
      );
      visitFields(kinds.kindOf(spec).schema, spec, ({ refersTo }, id) => {
        if (refersTo?.includes('citations') === true) cited.add(id);
      });
      return facts.dossier.citations.flatMap(({ id, date: act }, index) =>
        cited.has(id) && act !== undefined && isPlainDate(act) && compareDates(act, letter) > 0
          ? [
              fault(
                'act-after-letter',
                { id, act: formatSlashDate(act), document: spec.id, letter: formatSlashDate(letter) },
                locate(['citations', index, 'date']),
              ),
            ]
          : [],
      );
    });
  },
};
