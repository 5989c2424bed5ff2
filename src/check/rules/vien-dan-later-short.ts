import { stretchOf, type CitedCode } from '../cited.ts';
import { bodyCitations, seekCited } from '../first-citations.ts';
import { contentRule, notApplicable, type Finding } from '../rule.ts';

const full = 'Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư';
const end = 'Đề nghị các đơn vị báo cáo kết quả về Văn phòng Sở để tổng hợp./.';

/** The same figures make the same day, however it is written. */
const dayOf = ({ date = '' }: CitedCode): string =>
  (date.match(/\d+/gu) ?? []).map((figures) => String(Number(figures))).join('/');

const issued = ({ after }: CitedCode): boolean => /^,? của \p{Lu}/u.test(after);

export const rule = contentRule({
  id: 'vien-dan-later-short',
  title: 'Viện dẫn lần sau ghi gọn',
  valid: [
    {
      body: [
        `Thực hiện ${full}, đề nghị các đơn vị rà soát.`,
        'Các đơn vị đối chiếu với Nghị định số 30/2020/NĐ-CP khi soạn thảo văn bản.',
        end,
      ],
    },
  ],
  invalid: [
    {
      body: [`Thực hiện ${full}, đề nghị các đơn vị rà soát.`, `Các đơn vị đối chiếu với ${full}.`, end],
    },
  ],
  seek: seekCited,
  check(words) {
    const cited = bodyCitations(words);
    if (cited.length === 0) return notApplicable('lời văn không viện dẫn văn bản có số, ký hiệu');
    return cited.flatMap(({ words: at, act, first, nested }): Finding[] => {
      // The same number and symbol come back every year: only of one day it is surely the same act.
      if (first?.date === undefined || act.date === undefined || nested) return [];
      const same = dayOf(first) === dayOf(act) && dayOf(act).split('/').length === 3;
      return same && issued(first) && issued(act)
        ? [
            {
              at: stretchOf(at, act.text, act.start),
              message: `“${act.text}” đã viện dẫn đầy đủ ở trên`,
              hint: 'lần sau chỉ ghi tên loại, số và ký hiệu',
            },
          ]
        : [];
    });
  },
});
