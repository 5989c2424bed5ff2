import { documentTypes } from '../../nd30/document-types.ts';
import { headless, presentRule } from '../makers/present-rule.ts';
import { firstGroup } from '../number-line.ts';

const abbreviations: ReadonlySet<string> = new Set(
  documentTypes.flatMap(({ abbreviation }) => abbreviation?.toUpperCase() ?? []),
);

export const rule = presentRule('ten-loai-present', 'typeName', {
  hint: 'ghi tên loại văn bản bằng chữ in hoa, đậm, canh giữa, trên trích yếu',
  valid: [{ type: 'thong-bao' }],
  invalid: [{ parts: { typeName: false, number: 'Số: 15/TB-SNV' } }],
  when: (located) => {
    const { type, components } = located;
    if (type === 'cong-van') return 'công văn không có tên loại';
    if (type !== undefined || components.has('typeName')) return headless(located);
    const group = firstGroup(components.get('number')?.text ?? '');
    return group !== undefined && abbreviations.has(group.toUpperCase())
      ? headless(located)
      : 'không rõ văn bản thuộc loại nào';
  },
});
