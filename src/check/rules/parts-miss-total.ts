import { wordingRule, type Found } from '../makers/wording-rule.ts';
import {
  countsThenShare,
  listedParts,
  partAndRest,
  shareOfCounts,
  writtenSum,
  type StatedSum,
} from '../stated-sums.ts';

/** By the words at which a sentence says that parts make a whole. */
const readers: readonly (readonly [RegExp, (before: string, after: string) => StatedSum | undefined])[] = [
  [/^gồm/u, listedParts],
  [/^còn lại/u, partAndRest],
  [/^\+/u, writtenSum],
  [/^%/u, shareOfCounts],
  [/^đạt/u, countsThenShare],
];

const sumAt = ({ text, before, after }: Found): StatedSum | undefined =>
  readers.find(([sign]) => sign.test(text))?.[1](before, after);

export const rule = wordingRule({
  id: 'parts-miss-total',
  title: 'Số liệu trong câu khớp nhau',
  valid: [
    {
      body: [
        'Tiếp nhận 1.917 hồ sơ, gồm 1.715 hồ sơ đúng hạn và 202 hồ sơ đang giải quyết; 12 hồ sơ, trong đó 5 hồ sơ quá hạn./.',
      ],
    },
    {
      body: [
        'Đạt 88% (1061 văn bản điện tử đi có ký số/1203 văn bản đi điện tử); 15/16 chỉ tiêu, đạt 93,75%; tổng điểm 30,5 + 5 = 35,5./.',
      ],
    },
    { body: ['Đoàn kiểm tra gồm 05 thành viên; đến ngày 5/10 đạt 50%; giảm 20% (31/12/2025)./.'] },
    {
      body: [
        'Có 12 đơn vị, trong đó tháng 5 đã làm xong, còn lại 3 đơn vị; tăng 20% (12/10 hồ sơ); hoàn thành 15/16 chỉ tiêu, đạt 95% kế hoạch./.',
      ],
    },
  ],
  invalid: [
    { body: ['Tiếp nhận 12 hồ sơ, gồm 5 hồ sơ đúng hạn và 6 hồ sơ đang giải quyết./.'] },
    {
      body: ['Được giao 48 nhiệm vụ, trong đó 41 nhiệm vụ hoàn thành, còn lại 5 nhiệm vụ đang thực hiện./.'],
    },
    { body: ['Kết quả ký số đạt 98% (1.061 văn bản/1.203 văn bản đi)./.'] },
    { body: ['Hoàn thành 15/16 chỉ tiêu, đạt 83,75%./.'] },
    { body: ['Tổng điểm của đơn vị: 30,5 + 5 = 36 điểm./.'] },
  ],
  pattern: /gồm:? (?=\d)|còn lại (?=\d)|\+ (?=\d)|% ?\((?=\d)|đạt(?: tỷ lệ)? (?=\d+(?:,\d+)?%)/g,
  anywhere: true,
  judge(found) {
    const sum = sumAt(found);
    return sum === undefined
      ? undefined
      : {
          message: `số liệu trong câu không khớp: ghi ${sum.stated}, tính từ ${sum.from} được ${sum.computed}`,
          hint: 'xem lại tổng số và các số thành phần',
        };
  },
});
