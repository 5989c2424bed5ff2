import { bodyRules } from '../../nd30/catalogue/body.ts';
import { fixedText } from '../../nd30/components.ts';
import type { Example } from '../example.ts';
import { contentRule, notApplicable, notEvaluated } from '../rule.ts';
import type { DocumentWords, Words } from '../words.ts';

const { pattern } = bodyRules['body-end-mark'];
/** The mark, blanks within and a closing quotation mark passed over. */
const ended = /\.\s*\/\s*\.[\s"”’]*$/u;

const ending = (text: string): Example => ({
  body: ['Sở Nội vụ đề nghị các đơn vị thực hiện đúng quy định về công tác văn thư.', text],
  shown: text,
});

const placeOf = ({ line }: Words): number | undefined => line?.paragraph.index;

/** A table stands, or may stand, between the last paragraph and the close. */
function endsInTable(words: DocumentWords, last: Words): boolean {
  const from = placeOf(last);
  if (from === undefined) return words.cells.length > 0;
  const close = [words.signatures[0]?.authority[0], words.lines('recipientsLabel')[0]].flatMap((one) =>
    one === undefined ? [] : (placeOf(one) ?? []),
  );
  return words.cells.some((cell) => {
    const at = placeOf(cell);
    return at !== undefined && at > from && at < Math.min(...close);
  });
}

export const rule = contentRule({
  id: 'body-end-mark',
  title: 'Dấu kết thúc nội dung',
  valid: pattern.ok.map(ending),
  invalid: pattern.bad.map(ending),
  check(words) {
    if (words.class === 'appendix' || words.class === 'unknown')
      return notApplicable('không phải văn bản chính');
    const last = words.body.at(-1);
    if (last === undefined) return notApplicable('văn bản không có lời văn');
    // A remark may stand below the last sentence.
    if (words.body.slice(-2).some(({ text }) => ended.test(text))) return [];
    if (words.signatures.length === 0 && words.lines('recipientsLabel').length === 0)
      return notEvaluated('chưa nhận ra chỗ kết thúc của nội dung');
    if (endsInTable(words, last)) return notEvaluated('nội dung kết thúc bằng bảng');
    return [
      {
        at: last,
        message: 'nội dung không kết thúc bằng “./.”',
        hint: `ghi ${fixedText.endMark.text} ngay sau câu cuối của nội dung`,
      },
    ];
  },
});
