import { contentRule, notApplicable, notEvaluated } from '../rule.ts';
import type { Example } from '../example.ts';

/** What a decision puts into force stands in a paper of its own. */
const issues =
  /^(?:V\/v|Về việc|Về)?\s*(?:ban hành|phê duyệt) (?:Quy chế|Quy định|Quy trình|Nội quy|Điều lệ|Kế hoạch|Chương trình|Đề án|Phương án|Danh mục)(?!\p{L})/iu;
const attached = /kèm theo/iu;

const decision = (text: string): Example => ({
  type: 'quyet-dinh',
  parts: { subject: 'Ban hành Quy chế làm việc của Sở Nội vụ' },
  body: [{ text }, { text: 'Điều 2. Quyết định này có hiệu lực thi hành kể từ ngày ký./.' }],
  shown: text,
});

export const rule = contentRule({
  id: 'quyet-dinh-gian-tiep-dieu-1',
  title: 'Điều 1 của quyết định ban hành văn bản kèm theo',
  valid: [
    decision('Điều 1. Ban hành kèm theo Quyết định này Quy chế làm việc của Sở Nội vụ.'),
    decision('Điều 1. Ban hành Quy chế làm việc của Sở Nội vụ kèm theo Quyết định này.'),
  ],
  invalid: [decision('Điều 1. Nay ban hành Quy chế làm việc của Sở Nội vụ.')],
  check(words) {
    if (words.type !== 'quyet-dinh')
      return notApplicable('chỉ quyết định ban hành, phê duyệt văn bản kèm theo');
    const subject = words
      .lines('subject')
      .map(({ text }) => text)
      .join(' ');
    if (!/ban hành/iu.test(subject) || !issues.test(subject))
      return notApplicable('quyết định không ban hành văn bản kèm theo');
    const first = words.body.find(
      ({ level, value, label }) => level === 'article' && (value ?? label) !== undefined,
    );
    if (first === undefined) return notEvaluated('chưa nhận ra Điều 1');
    const under = words.body.filter(({ parent }) => parent !== undefined && words.body[parent] === first);
    return [first, ...under].some(({ text }) => attached.test(text))
      ? []
      : [
          {
            at: first,
            message: 'Điều 1 không nói văn bản được ban hành kèm theo quyết định',
            hint: 'viết “Ban hành kèm theo Quyết định này …”',
          },
        ];
  },
});
