import { fault } from '../../diagnostic/diagnostic.ts';
import { lettersOf, type DocumentCheck } from './document-check.ts';

const AS_ABOVE = /^\s*-?\s*như\s+(?:trên|kính\s+gửi)/iu;

export const asAboveTyped: DocumentCheck = {
  id: 'as-above-typed',
  title: '“Như trên” gõ tay trong Nơi nhận',
  why: '“Như trên” chỉ có khi văn bản có Kính gửi, nên vanthu tự in dòng ấy từ Kính gửi. Gõ tay thì văn bản không có Kính gửi vẫn in “Như trên”, văn bản có Kính gửi in hai lần.',
  valid: `
documents:
  - { id: cong-van, recipients: [lanh-dao] }
`,
  invalid: `
groups:
  - { id: nhu-tren, name: Như trên }
documents:
  - { id: cong-van, recipients: [nhu-tren] }
`,
  check: (context) =>
    lettersOf(context).flatMap(({ spec, index }) =>
      (spec.recipients ?? []).flatMap((id, position) =>
        AS_ABOVE.test(context.facts.agencyOrGroup(id).name)
          ? [
              fault(
                'as-above-typed',
                { id, addressed: (spec.addressees ?? []).length > 0 },
                context.locate(['documents', index, 'recipients', position]),
              ),
            ]
          : [],
      ),
    ),
};
