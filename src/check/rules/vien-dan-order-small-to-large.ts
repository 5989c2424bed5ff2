import { mentionRule } from '../makers/mention-rule.ts';

/** The larger part before the smaller one that belongs to it. */
const turned = [
  /Điều \d+,? (?:khoản|Khoản) \d+(?![\p{L}\d])/gu,
  /(?:khoản|Khoản) \d+,? (?:điểm|Điểm) \p{Ll}(?![\p{L}\d])/gu,
];
/** A list of parts that goes on to what they belong to: "Điều 5, khoản 2 và khoản 3 Điều 6". */
const listed = /^(?:,| và| hoặc| đến|[\s\d\p{Ll}])*(?: Điều| khoản| Khoản)(?!\p{L})/u;

export const rule = mentionRule('vien-dan-order-small-to-large', {
  title: 'Viện dẫn từ điểm, khoản đến Điều',
  hint: 'viết từ nhỏ đến lớn: điểm a khoản 2 Điều 5',
  ok: [
    'Thực hiện theo quy định tại điểm a khoản 2 Điều 5 Quy chế này.',
    'Thực hiện theo quy định tại Điều 5, khoản 2 Điều 6 và điểm a khoản 3 Điều 7 Quy chế này.',
  ],
  bad: [
    'Thực hiện theo quy định tại Điều 5 khoản 2 Quy chế này.',
    'Thực hiện theo quy định tại khoản 2, điểm a, Quy chế này.',
  ],
  sign: /Điều \d+,? [kK]hoản \d|[kK]hoản \d+,? [đĐ]iểm /,
  find: (text) =>
    turned.flatMap((pattern) =>
      [...text.matchAll(pattern)]
        .filter((found) => !listed.test(text.slice(found.index + found[0].length)))
        .map(([found]) => found),
    ),
  message: (found) => `viện dẫn “${found}”: lớn trước, nhỏ sau`,
});
