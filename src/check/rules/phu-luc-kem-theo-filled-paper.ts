import { isAnnexLabel } from '../annexes.ts';
import type { Example } from '../example.ts';
import { contentRule, notApplicable, type Finding } from '../rule.ts';
import type { DocumentWords } from '../words.ts';

const hint = 'ghi (Kèm theo <tên loại> số … ngày … tháng … năm … của <cơ quan ban hành>)';

/** The pieces of information, each as its words show that it was thought of. */
const pieces: readonly (readonly [missing: string, shown: RegExp])[] = [
  ['số, ký hiệu', /(?<!\p{L})số|\/\p{Lu}|-\p{Lu}+\/\p{Lu}/u],
  ['ngày, tháng, năm', /ngày|năm \d{4}|\d{1,2}\/\d{1,2}\/\d{4}/u],
  ['cơ quan ban hành', /(?<!\p{L})của(?!\p{L})/u],
];
const filled = /\d{1,5}(?:\/\d{4})?(?:\/|-)\p{Lu}.*ngày\s*\d{1,2}\s*(?:tháng|\/|-)/su;

const faultsOf = (text: string, { medium, draft }: DocumentWords): Omit<Finding, 'at'>[] => {
  const missing = pieces.filter(([, shown]) => !shown.test(text)).map(([name]) => name);
  if (missing.length > 0) return [{ message: `dòng kèm theo thiếu ${missing.join('; ')}`, hint }];
  if (medium !== 'paper' || filled.test(text)) return [];
  return [
    {
      message: 'dòng kèm theo của phụ lục giấy để trống số hoặc ngày',
      hint,
      ...(draft ? { review: true } : {}),
    },
  ];
};

const shown = (attached: string): Example => ({ appendices: [{ attached }], shown: attached });

export const rule = contentRule({
  id: 'phu-luc-kem-theo-filled-paper',
  title: 'Dòng kèm theo đủ số, ký hiệu, thời gian, cơ quan ban hành',
  valid: [
    shown('(Kèm theo Quyết định số 15/QĐ-BNV ngày 05 tháng 01 năm 2026 của Bộ trưởng Bộ Nội vụ)'),
    shown('(Kèm theo Quyết định số     /QĐ-BNV ngày    tháng    năm 2026 của Bộ trưởng Bộ Nội vụ)'),
  ],
  invalid: [
    shown('(Kèm theo Quyết định số 15/QĐ-BNV)'),
    shown('(Ban hành kèm theo Quyết định ngày 05 tháng 01 năm 2026)'),
  ],
  check(words) {
    const annexes = words.appendices.filter(({ label }) => isAnnexLabel(label?.text));
    const lines = annexes.flatMap(({ attached }) => attached ?? []);
    if (lines.length === 0) return notApplicable('văn bản không có dòng kèm theo trên phụ lục');
    return lines.flatMap((at) => {
      const { line } = at;
      const text = line === undefined ? at.text : `${at.text} ${line.paragraph.text}`;
      return faultsOf(text, words).map((fault): Finding => ({ at, ...fault }));
    });
  },
});
