import { fromRoman } from '../text/labels.ts';

const number = String.raw`(?:[IVXLC]+|\d{1,2})(?![\p{L}\d])`;
const mention = new RegExp(
  String.raw`phụ\s+lục(?:\s+số)?(?<numbers>(?:\s{0,3}(?:,|và|hoặc|đến|-|–)?\s{0,3}(?:phụ\s+lục\s+(?:số\s+)?)?${number})*)`,
  'giu',
);
/** Words that send a reader to what is attached, without naming it. */
const attached = /kèm theo|đính kèm|gửi kèm|kèm công văn|kèm tờ trình|biểu mẫu|mẫu biểu/i;
/** Without the flag `u`, and short: most texts end here. */
const mayMention = /phụ\s+lục/i;

const valueOf = (text: string): number => {
  if (/^\d+$/u.test(text)) return Number(text);
  try {
    return fromRoman(text);
  } catch {
    return 0;
  }
};

/** The numbers of the appendices that texts speak of, one by one or as a range; `all`: appendices as such, or what is attached. */
export function mentionedIn(texts: Iterable<string>): ReadonlySet<number> | 'all' {
  const numbers = new Set<number>();
  for (const text of texts) {
    if (attached.test(text)) return 'all';
    if (!mayMention.test(text)) continue;
    for (const found of text.matchAll(mention)) {
      const said = found.groups?.['numbers'] ?? '';
      const named = (said.match(/[IVXLC]+|\d+/gu) ?? []).map(valueOf);
      if (named.length === 0) return 'all';
      for (const value of named) numbers.add(value);
      const [from = 0, to = 0] = named;
      if (/đến|-|–/u.test(said)) for (let value = from; value <= to; value++) numbers.add(value);
    }
  }
  return numbers;
}
