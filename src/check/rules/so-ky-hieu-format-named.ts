import { documentType, documentTypes } from '../../nd30/document-types.ts';
import { numberFormatRule } from '../makers/number-format-rule.ts';
import { firstGroup } from '../number-line.ts';

/** The type of an example: that of its abbreviation, however it is spelt. */
const typeShown = (text: string) =>
  documentTypes.find(({ abbreviation }) => abbreviation?.toUpperCase() === firstGroup(text)?.toUpperCase())
    ?.id ?? 'quyet-dinh';

export const rule = numberFormatRule('so-ky-hieu-format-named', {
  title: 'Dạng số, ký hiệu của văn bản có tên loại',
  hint: 'ghi theo dạng Số: 15/QĐ-BNV: số, chữ viết tắt tên loại ở Phụ lục III, chữ viết tắt cơ quan',
  when: ({ type }) => {
    if (type === undefined) return 'không rõ văn bản thuộc loại nào';
    return documentType(type).abbreviation === undefined
      ? 'loại văn bản này không có chữ viết tắt tên loại'
      : undefined;
  },
  show: (text) => ({ type: typeShown(text), parts: { number: text }, shown: text }),
});
