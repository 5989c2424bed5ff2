import type { CatalogueRuleId } from '../../nd30/catalogue/catalogue.ts';
import { citingText, citingWords, stretchOf } from '../cited.ts';
import type { Example } from '../example.ts';
import { linesWith } from '../full-text.ts';
import { contentRule, notApplicable, type ContentRule } from '../rule.ts';

interface Asked {
  readonly title: string;
  readonly hint: string;
  /** Sentences that keep the rule, and that break it. */
  readonly ok: readonly string[];
  readonly bad: readonly string[];
  /** What words hold wherever `find` finds something, sought without a glance at other letters: cheap. */
  readonly sign: RegExp;
  /** The stretches of a paragraph that are wrong. */
  readonly find: (text: string) => readonly string[];
  readonly message: (found: string) => string;
}

export const sentence = (text: string): Example => ({
  body: [text, 'Đề nghị các đơn vị báo cáo kết quả về Văn phòng Sở để tổng hợp./.'],
  shown: text,
});

/** Running text names other documents, and their parts, in the right way. */
export function mentionRule(
  id: CatalogueRuleId,
  { title, hint, ok, bad, sign, find, message }: Asked,
): ContentRule {
  const signs = new RegExp(sign, 'g');
  return contentRule({
    id,
    title,
    valid: ok.map(sentence),
    invalid: bad.map(sentence),
    seek: (lines) => linesWith(signs, lines),
    check(words) {
      const held = citingWords(words);
      if (held.length === 0) return notApplicable('văn bản không có lời văn');
      if (!sign.test(citingText(words))) return [];
      return held
        .filter(({ text }) => sign.test(text))
        .flatMap((one) =>
          find(one.text).map((found) => ({ at: stretchOf(one, found), message: message(found), hint })),
        );
    },
  });
}
