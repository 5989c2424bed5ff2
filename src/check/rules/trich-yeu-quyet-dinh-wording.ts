import { patternRule } from '../makers/pattern-rule.ts';

/** The samples' own words in a shape that is not theirs; another opening ("Công nhận …") is as lawful. */
const slipped = /^(?:v\s*\/\s*v|về việc|ban hành|phê duyệt)(?!\p{L})/iu;

export const rule = patternRule('trich-yeu-quyet-dinh-wording', 'subject', {
  title: 'Lời mở đầu trích yếu quyết định',
  message: (text) => `trích yếu quyết định mở đầu “${text.slice(0, 40)}”`,
  hint: 'mở đầu bằng “Về việc”, “Ban hành” hoặc “Phê duyệt”',
  when: ({ type }) => (type === 'quyet-dinh' ? undefined : 'văn bản không phải quyết định'),
  lines: (lines) =>
    lines.slice(0, 1).map((first) => {
      const text = `${first.text.replace(/\s+/gu, ' ')} `;
      // All in capitals is told by `trich-yeu-bold-upright`.
      const held = slipped.test(text) && text !== text.toUpperCase();
      return { ...first, text: held ? text : 'Về việc ' };
    }),
  show: (text) => ({ type: 'quyet-dinh', parts: { subject: text }, shown: text }),
});
