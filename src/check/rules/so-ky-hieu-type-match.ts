import { documentType, documentTypes } from '../../nd30/document-types.ts';
import { firstGroup } from '../number-line.ts';
import { contentRule, notApplicable } from '../rule.ts';

const isOfSomeType = (group: string): boolean =>
  documentTypes.some(({ abbreviation }) => abbreviation?.toUpperCase() === group.toUpperCase());

export const rule = contentRule({
  id: 'so-ky-hieu-type-match',
  title: 'Chữ viết tắt trong ký hiệu khớp với tên loại',
  valid: [{ type: 'thong-bao' }, { type: 'quy-dinh' }],
  invalid: [{ type: 'thong-bao', parts: { number: 'Số: 15/BC-SNV' } }],
  check(words) {
    const { type, class: paper } = words;
    const abbreviation = type === undefined ? undefined : documentType(type).abbreviation;
    if (type === undefined || abbreviation === undefined)
      return notApplicable('loại văn bản không có chữ viết tắt tên loại');
    const [at] = words.lines('number');
    const found = at === undefined ? undefined : firstGroup(at.text);
    if (at === undefined || found === undefined) return notApplicable('văn bản không có ký hiệu');
    if (paper === 'copy') return notApplicable('bản sao mang số, ký hiệu của bản sao');
    // Small letters that became capitals are `so-ky-hieu-abbr-case`'s, what is no type's `so-ky-hieu-format-named`'s.
    if (!isOfSomeType(found) || found.toUpperCase() === abbreviation.toUpperCase()) return [];
    return [
      {
        at,
        message: `ký hiệu bắt đầu bằng “${found}” trong khi tên loại là ${documentType(type).name}`,
        hint: `ghi chữ viết tắt ${abbreviation} của tên loại, hoặc sửa tên loại`,
        ...(words.sure('number') && words.sure('typeName') ? {} : { review: true as const }),
      },
    ];
  },
});
