import type { Line, LocatedDocument } from '../../locate/located.ts';
import { components, type ComponentId } from '../../nd30/components.ts';
import { layoutRule, notApplicable, type Finding } from '../rule.ts';

/** Top to bottom; of a decision. */
const above: readonly ComponentId[] = ['typeName', 'subject', 'authorityLine'];

const firstLine = ({ components: found }: LocatedDocument, id: ComponentId): Line | undefined =>
  found.get(id)?.lines[0];

const isBasis = (text: string): boolean => /^Căn cứ \p{Lu}.*;$/u.test(text);

export const rule = layoutRule({
  id: 'can-cu-position',
  title: 'Vị trí của khối căn cứ',
  valid: [{ type: 'quyet-dinh' }],
  invalid: [
    {
      type: 'quyet-dinh',
      body: [
        'Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;',
        { text: 'Điều 1. Thành lập Tổ công tác rà soát thủ tục hành chính của Sở Nội vụ./.' },
      ],
    },
  ],
  check(located) {
    const basis = firstLine(located, 'legalBasis');
    if (basis === undefined) return notApplicable('văn bản không có khối căn cứ');
    if (located.type === 'cong-van') return notApplicable('công văn không có khối căn cứ dưới trích yếu');
    const late = above.flatMap((id): Finding[] => {
      const line = firstLine(located, id);
      return line === undefined || line.paragraph.index <= basis.paragraph.index
        ? []
        : [
            {
              at: basis,
              message: `căn cứ đứng trên: ${components[id].title}`,
              hint: 'đặt khối căn cứ dưới trích yếu và dòng thẩm quyền ban hành',
            },
          ];
    });
    if (!located.components.has('commandLine')) return late;
    const first = located.body.blocks[0];
    return first?.level === 'text' && isBasis(first.paragraph.text.trim())
      ? [
          ...late,
          {
            at: first.paragraph,
            message: 'căn cứ đứng dưới dòng lệnh',
            hint: 'đặt mọi căn cứ trên dòng QUYẾT ĐỊNH:, QUYẾT NGHỊ:',
          },
        ]
      : late;
  },
});
