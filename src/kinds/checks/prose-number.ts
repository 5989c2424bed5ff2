import { fault, type Diagnostic } from '../../diagnostic/diagnostic.ts';
import { visitProse } from '../../dossier/visit.ts';
import { parseProse } from '../../wording/prose.ts';
import type { DocumentCheck } from './document-check.ts';
import { knownForms } from './known-forms.ts';
import { typedNumbers } from './typed-numbers.ts';

/** More of these help nobody; the rest waits for the next run. */
const MOST_TOLD = 100;

export const proseNumber: DocumentCheck = {
  id: 'prose-number',
  title: 'Số gõ thẳng vào lời văn',
  why: 'Số, ngày, ký hiệu gõ thẳng vào lời văn mà hồ sơ không có thì không ai đối chiếu được. Số khoản, điều, chương và tên tiêu chuẩn ISO không bị xét.',
  valid: `
figures:
  - { id: ho-so-tre, kind: count, value: "08", unit: hồ sơ }
findings:
  - { id: tt-1, text: 'Còn {{figure "ho-so-tre"}} quá hạn, chưa theo khoản 2 Điều 7.' }
`,
  invalid: `
findings:
  - { id: tt-1, text: Còn 08 hồ sơ quá hạn. }
`,
  check({ facts, kinds, locate }) {
    const diagnostics: Diagnostic[] = [];
    const known = knownForms(facts);
    visitProse(kinds.schema, facts.dossier, (value, path) => {
      // The abstract of an act is what the act itself says.
      if (path[0] === 'citations' || diagnostics.length >= MOST_TOLD) return;
      const said = parseProse(value).parts.map((part) => (typeof part === 'string' ? part : ' '));
      for (const words of typedNumbers(said.join('\u{FFFC}'), known)) {
        diagnostics.push(fault('prose-number', { words }, locate(path, { words })));
      }
    });
    return diagnostics;
  },
};
