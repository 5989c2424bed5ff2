import { fault } from '../../diagnostic/diagnostic.ts';
import { formatVietnameseNumber } from '../../text/number.ts';
import { staffWithoutPost } from '../staffing.ts';
import type { ChainCheck } from './cross-check.ts';

export const staffingSum: ChainCheck = {
  id: 'staffing-sum',
  title: 'Lãnh đạo nhiều hơn tổng số người',
  why: 'Cấp trưởng và cấp phó nằm trong tổng số có mặt của phòng; cộng lại nhiều hơn tổng số thì có số ghi sai.',
  valid: `
staffing:
  - { id: bc-1, room: Phòng Tổ chức, total: "7", heads: "1", deputies: "2" }
`,
  invalid: `
staffing:
  - { id: bc-1, room: Phòng Tổ chức, total: "2", heads: "1", deputies: "2" }
`,
  check({ facts: { dossier }, locate }) {
    return dossier.staffing.flatMap((staffing, index) => {
      const { room, total, heads, deputies } = staffing;
      if (staffWithoutPost(staffing).digits >= 0n) return [];
      const [all, first, second] = [total, heads, deputies].map(({ value }) => formatVietnameseNumber(value));
      return [
        fault(
          'staffing-sum',
          { room, total: all ?? '', heads: first ?? '', deputies: second ?? '' },
          locate(['staffing', index, 'total']),
        ),
      ];
    });
  },
};
