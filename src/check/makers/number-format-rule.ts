import { numberDateRules } from '../../nd30/catalogue/number-date.ts';
import { symbolIn } from '../../locate/number.ts';
import { documentType } from '../../nd30/document-types.ts';
import type { Example } from '../example.ts';
import { isUnnumbered, numberText } from '../number-line.ts';
import { contentRule, notApplicable, type ContentRule, type Finding, type RuleContext } from '../rule.ts';
import type { DocumentWords, Words } from '../words.ts';

/** Signs that offices put within a group of letters and the decree does not speak of: `BCĐ.CCHC`, `KT(TH)`. */
const odd = /[().,_+]/gu;

/** Only the form is held here: the label, a year, blanks before the symbol have rules of their own. */
const formOf = (text: string): string =>
  numberText(text)
    .replace(/^số:? ?/iu, 'Số: ')
    .replace(/^Số: …/u, 'Số: 00')
    .replace(/^(Số: \d+) ?\/(?:(?:19|20)\d{2}\/)?/u, '$1/');

/** Groups of a symbol that the head of the office has not fixed (PL1.A.II.3.b); none where the office gave no list. */
const unlisted = (
  text: string,
  { type }: DocumentWords,
  { abbreviations }: RuleContext['house'],
): readonly string[] =>
  abbreviations === undefined
    ? []
    : symbolIn(text)
        .split('-')
        .slice(type === 'cong-van' ? 0 : 1)
        .filter((group) => group !== '' && !abbreviations.has(group));

interface Form {
  readonly title: string;
  readonly hint: string;
  readonly when: (words: DocumentWords) => string | undefined;
  readonly show: (text: string) => Example;
}

/** What is left to say of a number in the right form: it is still blank, or the office does not know its groups. */
function listed(
  at: Words,
  text: string,
  words: DocumentWords,
  house: RuleContext['house'],
): Finding | undefined {
  if (isUnnumbered(at.text))
    return {
      at,
      message: 'số của văn bản còn để trống',
      hint: 'văn thư cấp số khi ban hành',
      review: true,
    };
  const strange = unlisted(text, words, house);
  return strange.length === 0
    ? undefined
    : {
        at,
        message: `chữ viết tắt không có trong danh mục của cơ quan: ${strange.join(', ')}`,
        hint: 'dùng chữ viết tắt do người đứng đầu cơ quan quy định, hoặc bổ sung vào vanthu.config.yaml',
        review: true,
      };
}

/** A number and its symbol have the form that their kind of document asks. */
export function numberFormatRule(
  id: 'so-ky-hieu-format-named' | 'so-ky-hieu-format-cong-van',
  { title, hint, when, show }: Form,
): ContentRule {
  const { pattern } = numberDateRules[id];
  const keeps = (text: string): boolean => pattern.must.test(text);

  const findingOf = (line: Words, words: DocumentWords, house: RuleContext['house']): Finding | undefined => {
    const text = formOf(line.text);
    if (keeps(text)) return listed(line, text, words, house);
    // Contracts, memoranda and agreements follow no sample (Phụ lục III); a blank symbol is a draft's.
    const unsettled =
      !words.sure('number') ||
      words.type === undefined ||
      (words.type !== 'cong-van' && documentType(words.type).samples.length === 0) ||
      keeps(text.replace(odd, '')) ||
      /[…_]|\.{2,}/u.test(text);
    return {
      at: line,
      message: `số, ký hiệu viết “${numberText(line.text)}”`,
      hint,
      ...(unsettled ? { review: true } : {}),
    };
  };

  return contentRule({
    id,
    title,
    valid: pattern.ok.map(show),
    invalid: pattern.bad.map(show),
    check(words, { house }) {
      const reason = when(words);
      if (reason !== undefined) return notApplicable(reason);
      if (words.class === 'copy') return notApplicable('bản sao mang số, ký hiệu của bản sao');
      const lines = words.lines('number');
      if (lines.length === 0) return notApplicable('văn bản không có số, ký hiệu');
      return lines.flatMap((line) => findingOf(line, words, house) ?? []);
    },
  });
}
