import { fault } from '../../diagnostic/diagnostic.ts';
import { lettersOf, type DocumentCheck } from './document-check.ts';

/** "Phó Giám đốc"; "Ủy viên Ban Thường vụ Tỉnh ủy, Phó Chủ tịch"; "Thứ trưởng". */
const DEPUTY = /(?:^|,\s*)(?:phó|thứ\s+trưởng)(?![\p{L}\p{M}])/iu;

export const deputyWithoutKt: DocumentCheck = {
  id: 'deputy-without-kt',
  title: 'Cấp phó ký mà không ghi KT.',
  why: 'Cấp phó ký thay người đứng đầu phải ghi “KT.” trước chức vụ của người đứng đầu; ký thừa lệnh, thừa ủy quyền thì ghi “TL.”, “TUQ.”.',
  valid: `
people:
  - { id: pho-giam-doc, name: Trần Thị B, post: Phó Giám đốc }
documents:
  - id: cong-van
    signature:
      authority: [{ prefix: KT, holder: Giám đốc }]
      person: pho-giam-doc
`,
  invalid: `
people:
  - { id: pho-giam-doc, name: Trần Thị B, post: Phó Giám đốc }
documents:
  - id: cong-van
    signature: { person: pho-giam-doc }
`,
  check: (context) =>
    lettersOf(context).flatMap(({ spec, index }) => {
      const { person, authority = [], acting } = spec.signature;
      const { post = '', name = '' } = person === undefined ? {} : context.facts.person(person);
      const onBehalf = authority.some(({ prefix }) => prefix !== 'TM') || acting !== undefined;
      if (onBehalf || !DEPUTY.test(post)) return [];
      return [
        fault(
          'deputy-without-kt',
          { id: spec.id, name, post },
          context.locate(['documents', index, 'signature']),
        ),
      ];
    }),
};
