import { contentRule, notApplicable } from '../rule.ts';

const title = /^công\s+văn$/iu;
const addressed = /^kính\s+gửi/iu;
/** Lines that a head may have where nobody is addressed: a table further down may well name a type. */
const HEAD = 12;

export const rule = contentRule({
  id: 'ten-loai-absent-cong-van',
  title: 'Công văn không ghi tên loại',
  valid: [{}],
  invalid: [{ type: 'cong-van', parts: { typeName: 'CÔNG VĂN' } }],
  check({ type, all }) {
    if (type !== 'cong-van') return notApplicable('văn bản không phải công văn');
    const end = all.findIndex(({ text }) => addressed.test(text));
    const at = all.slice(0, end < 0 ? HEAD : end).find(({ text }) => title.test(text));
    return at === undefined
      ? []
      : [
          {
            at,
            message: 'công văn có dòng tên loại “CÔNG VĂN”',
            hint: 'bỏ dòng này; trích yếu ghi sau “V/v” dưới số, ký hiệu',
          },
        ];
  },
});
