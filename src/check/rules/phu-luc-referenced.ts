import { mentionedIn } from '../annex-mentions.ts';
import { isAnnexLabel } from '../annexes.ts';
import { contentRule, notApplicable, type Finding } from '../rule.ts';
import type { DocumentWords, Words } from '../words.ts';

/** All that the main document says, and its appendices but for their heads. */
function* saidIn(words: DocumentWords): Generator<string> {
  const lists: readonly (readonly Words[])[] = [
    words.lines('subject'),
    words.lines('letterSubject'),
    words.lines('legalBasis'),
    words.lines('recipientsList'),
    words.body,
    words.cells,
    ...words.appendices.map(({ blocks }) => blocks),
  ];
  for (const list of lists) for (const { text } of list) yield text;
}

export const rule = contentRule({
  id: 'phu-luc-referenced',
  title: 'Nội dung có chỉ dẫn về phụ lục',
  valid: [
    { appendices: [{}], body: ['Các đơn vị rà soát quy trình tại Phụ lục kèm theo Công văn này./.'] },
    { appendices: [{}, {}], body: ['Các đơn vị rà soát quy trình tại Phụ lục I, Phụ lục II./.'] },
    { appendices: [{}, {}, {}], body: ['Các đơn vị rà soát quy trình tại các Phụ lục I đến III./.'] },
  ],
  invalid: [
    { appendices: [{}], body: ['Các đơn vị rà soát quy trình và báo cáo kết quả về Văn phòng Sở./.'] },
    { appendices: [{}, {}], body: ['Các đơn vị rà soát quy trình tại Phụ lục I./.'] },
  ],
  check(words) {
    if (words.class === 'appendix') return notApplicable('tệp chỉ có phụ lục');
    const annexes = words.appendices.filter(({ label }) => isAnnexLabel(label?.text));
    if (annexes.length === 0) return notApplicable('văn bản không có phụ lục');
    const mentioned = mentionedIn(saidIn(words));
    if (mentioned === 'all') return [];
    return annexes.flatMap(({ label, value }): Finding[] =>
      label === undefined || mentioned.has(value ?? 1)
        ? []
        : [
            {
              at: label,
              message: `nội dung văn bản không nhắc tới “${label.text}”`,
              hint: 'chỉ dẫn về phụ lục trong nội dung, như “(chi tiết tại Phụ lục kèm theo)”',
            },
          ],
    );
  },
});
