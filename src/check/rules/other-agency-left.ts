import { foldTone } from '../../text/tone.ts';
import { fullText } from '../full-text.ts';
import { contentRule, notApplicable, type Finding, type KnownFacts } from '../rule.ts';
import type { Words } from '../words.ts';

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

/** "xã An Lĩnh" of "Ủy ban nhân dân xã An Lĩnh": a body of one place, named with it. */
const localBody =
  /(?:ban nhân dân|UBND|đồng nhân dân|HĐND) ((?:tỉnh|thành phố|xã|phường|đặc khu) \p{Lu}\p{L}*(?: \p{Lu}\p{L}*)*)/gu;

const placesIn = (text: string): string[] =>
  [...foldTone(text).matchAll(localBody)].map(([, place = '']) => place);

const placesOf = new WeakMap<KnownFacts, readonly string[]>();

/** Places of the dossier's agencies, whatever stands before them: "Sở Nội vụ tỉnh Sông Lam" knows tỉnh Sông Lam. */
function knownPlaces(facts: KnownFacts): readonly string[] {
  const known =
    placesOf.get(facts) ??
    [...facts.agencies].flatMap((name) =>
      placesIn(name.replace(/(?=(?:tỉnh|thành phố|xã|phường|đặc khu) )/gu, 'UBND ')),
    );
  placesOf.set(facts, known);
  return known;
}

/** A body of a place that no agency of the dossier is of; capitals that run on into the sentence are passed over. */
function strangePlace(text: string, facts: KnownFacts): string | undefined {
  const known = knownPlaces(facts);
  if (known.length === 0) return undefined;
  return placesIn(text).find((place) => !known.some((one) => place.startsWith(one) || one.startsWith(place)));
}

const finding = (at: Words, name: string): Finding => ({
  at,
  message: `“${name}” không phải cơ quan, đơn vị của hồ sơ này`,
  hint: 'xem có phải chữ còn lại từ văn bản dùng lại không; sửa thành tên đúng',
  review: true,
});

export const rule = contentRule({
  id: 'other-agency-left',
  title: 'Không còn tên cơ quan khác từ văn bản dùng lại',
  valid: [
    { strangers: ['Sở Công Thương'] },
    {
      agencies: ['Ủy ban nhân dân tỉnh Sông Lam'],
      body: ['Đề nghị Uỷ ban nhân dân tỉnh Sông Lam xem xét./.'],
    },
  ],
  invalid: [
    {
      strangers: ['Sở Công Thương'],
      body: ['Sở Công Thương đề nghị các đơn vị báo cáo kết quả trước ngày 15/4/2026./.'],
    },
    {
      agencies: ['Sở Nội vụ tỉnh Sông Lam'],
      body: ['Đề nghị Ủy ban nhân dân xã Đồng Mơ báo cáo kết quả trước ngày 15/4/2026./.'],
    },
  ],
  check(words, { facts }) {
    if (facts === undefined) return notApplicable('không có hồ sơ để đối chiếu tên cơ quan');
    const { text } = fullText(words);
    const named = strangersOf(facts)
      .filter((name) => text.includes(name))
      .flatMap((name) => words.all.filter((line) => whole(line.text, name)).map((at) => finding(at, name)));
    const placed = words.all.flatMap((at) => {
      const place = strangePlace(at.text, facts);
      return place === undefined ? [] : [finding(at, place)];
    });
    return [...named, ...placed];
  },
});
