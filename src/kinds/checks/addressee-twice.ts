import { fault } from '../../diagnostic/diagnostic.ts';
import { lettersOf, type DocumentCheck } from './document-check.ts';

export const addresseeTwice: DocumentCheck = {
  id: 'addressee-twice',
  title: 'Một nơi có hai lần trong Kính gửi',
  why: 'Một cơ quan ghi hai lần, hoặc vừa ghi tên vừa nằm trong một nhóm đã ghi, sẽ nhận hai bản.',
  valid: `
documents:
  - { id: cong-van, addressees: [phong-a, phong-b] }
`,
  invalid: `
groups:
  - { id: cac-phong, name: các phòng thuộc Sở, members: [phong-a, phong-b] }
documents:
  - { id: cong-van, addressees: [phong-a, cac-phong] }
`,
  check: (context) =>
    lettersOf(context).flatMap(({ spec, index }) => {
      const { facts, locate } = context;
      const seen = new Map<string, string>();
      return (spec.addressees ?? []).flatMap((id, position) => {
        const entry = facts.agencyOrGroup(id);
        return ('members' in entry ? entry.members : [id]).flatMap((member) => {
          const earlier = seen.get(member);
          seen.set(member, entry.name);
          const { name } = facts.agencyOrGroup(member);
          return earlier === undefined
            ? []
            : [
                fault(
                  'addressee-twice',
                  { name, earlier },
                  locate(['documents', index, 'addressees', position]),
                ),
              ];
        });
      });
    }),
};
