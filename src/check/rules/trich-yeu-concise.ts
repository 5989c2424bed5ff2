import { contentRule, notApplicable } from '../rule.ts';

/** The field Subject of Phụ lục VI holds no more; the decree gives no number of lines. */
const LONGEST = 500;

export const rule = contentRule({
  id: 'trich-yeu-concise',
  title: 'Trích yếu ngắn gọn',
  valid: [{}],
  invalid: [{ parts: { letterSubject: `V/v ${'rà soát thủ tục hành chính, '.repeat(20)}báo cáo kết quả` } }],
  check(words) {
    const subject = [...words.lines('subject'), ...words.lines('letterSubject')];
    const [at] = subject;
    if (at === undefined) return notApplicable('văn bản không có trích yếu');
    const { length } = subject.map(({ text }) => text).join(' ');
    return length <= LONGEST
      ? []
      : [
          {
            at,
            message: `trích yếu dài ${length} ký tự`,
            hint: `rút gọn còn một câu ngắn hoặc cụm từ, không quá ${LONGEST} ký tự (trường dữ liệu ở Phụ lục VI)`,
          },
        ];
  },
});
