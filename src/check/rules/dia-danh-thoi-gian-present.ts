import { documentType } from '../../nd30/document-types.ts';
import { headless, presentRule } from '../makers/present-rule.ts';

export const rule = presentRule('dia-danh-thoi-gian-present', 'placeDate', {
  hint: 'ghi địa danh, ngày, tháng, năm cùng dòng với số, ký hiệu, dưới Quốc hiệu, Tiêu ngữ',
  when: (located) => {
    const { type } = located;
    if (type === undefined || documentType(type).placeDate === true) return headless(located);
    return `mẫu ${documentType(type).name.toLowerCase()} không có dòng địa danh, thời gian`;
  },
});
