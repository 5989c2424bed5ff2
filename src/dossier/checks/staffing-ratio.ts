import { fault } from '../../diagnostic/diagnostic.ts';
import { formatVietnameseNumber } from '../../text/number.ts';
import { breaksStaffingRatio, staffWithoutPost } from '../staffing.ts';
import type { ChainCheck } from './cross-check.ts';

export const staffingRatio: ChainCheck = {
  id: 'staffing-ratio',
  title: 'Lãnh đạo phòng không ít hơn người không giữ chức vụ',
  why: 'Một phòng mà cấp trưởng và cấp phó không ít hơn số người thừa hành thì bố trí chưa hợp lý; kết luận kiểm tra thường nêu đích danh những phòng ấy.',
  valid: `
staffing:
  - { id: bc-1, room: Phòng Tổ chức, total: "7", heads: "1", deputies: "2" }
`,
  invalid: `
staffing:
  - { id: bc-1, room: Phòng Tổ chức, total: "5", heads: "1", deputies: "2" }
`,
  check({ facts: { dossier }, locate }) {
    return dossier.staffing.flatMap((staffing, index) => {
      const { room, total, heads, deputies } = staffing;
      const others = staffWithoutPost(staffing);
      // More leaders than people is a fault of its own.
      if (others.digits < 0n || !breaksStaffingRatio(staffing)) return [];
      return [
        fault(
          'staffing-ratio',
          {
            room,
            total: formatVietnameseNumber(total.value),
            heads: formatVietnameseNumber(heads.value),
            deputies: formatVietnameseNumber(deputies.value),
            others: formatVietnameseNumber(others),
          },
          locate(['staffing', index, 'room']),
        ),
      ];
    });
  },
};
