import { fault } from '../../diagnostic/diagnostic.ts';
import { visitFields } from '../../dossier/visit.ts';
import { parseProse } from '../../wording/prose.ts';
import type { DocumentCheck } from './document-check.ts';

export const citationUnused: DocumentCheck = {
  id: 'citation-unused',
  title: 'Văn bản viện dẫn không dùng tới',
  why: 'Văn bản ghi trong hồ sơ mà không lời văn, căn cứ hay mục nào nhắc đến thì hoặc thừa, hoặc một lời viện dẫn đã bị bỏ sót.',
  valid: `
citations:
  - { id: kh-15, type: Kế hoạch, number: "15", symbol: KH-SNV, date: 12/01/2024, issuer: so }
requirements:
  - { id: nv-1, text: 'Niêm yết đủ thủ tục theo {{cite "kh-15"}}.' }
`,
  invalid: `
citations:
  - { id: kh-15, type: Kế hoạch, number: "15", symbol: KH-SNV, date: 12/01/2024, issuer: so }
`,
  check({ facts: { dossier }, kinds, locate }) {
    const used = new Set<string>();
    visitFields(kinds.schema, dossier, (meta, value) => {
      if (meta.refersTo?.includes('citations') === true) used.add(value);
      if (meta.prose !== true) return;
      for (const part of parseProse(value).parts) {
        if (typeof part !== 'string') for (const argument of part.arguments) used.add(argument);
      }
    });
    return dossier.citations.flatMap(({ id }, index) =>
      used.has(id) ? [] : [fault('citation-unused', { id }, locate(['citations', index, 'id']))],
    );
  },
};
