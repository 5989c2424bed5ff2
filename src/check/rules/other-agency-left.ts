import { fullText } from '../full-text.ts';
import { contentRule, notApplicable, type Finding, type KnownFacts } from '../rule.ts';

const kept = new WeakMap<KnownFacts, readonly string[]>();

/** Names that are no part of a name of the dossier's own: "Sở Nội vụ" is one of "Sở Nội vụ tỉnh Sông Lam". */
function strangersOf(facts: KnownFacts): readonly string[] {
  const own = [...facts.agencies].join('\n');
  const names = kept.get(facts) ?? [...facts.strangers].filter((name) => name !== '' && !own.includes(name));
  kept.set(facts, names);
  return names;
}

const inWord = /^\p{L}/u;
const whole = (text: string, name: string): boolean => {
  const at = text.indexOf(name);
  return (
    at >= 0 && !inWord.test(text.slice(at + name.length)) && !/\p{L}$/u.test(text.slice(0, at).slice(-1))
  );
};

export const rule = contentRule({
  id: 'other-agency-left',
  title: 'Không còn tên cơ quan khác từ văn bản dùng lại',
  valid: [{ strangers: ['Sở Công Thương'] }],
  invalid: [
    {
      strangers: ['Sở Công Thương'],
      body: ['Sở Công Thương đề nghị các đơn vị báo cáo kết quả trước ngày 15/4/2026./.'],
    },
  ],
  check(words, { facts }) {
    if (facts === undefined) return notApplicable('không có hồ sơ để đối chiếu tên cơ quan');
    const text = fullText(words);
    return strangersOf(facts)
      .filter((name) => text.includes(name))
      .flatMap((name) =>
        words.all
          .filter((line) => whole(line.text, name))
          .map((at): Finding => ({
            at,
            message: `“${name}” không phải cơ quan, đơn vị của hồ sơ này`,
            hint: 'xem có phải chữ còn lại từ văn bản dùng lại không; sửa thành tên đúng',
            review: true,
          })),
      );
  },
});
