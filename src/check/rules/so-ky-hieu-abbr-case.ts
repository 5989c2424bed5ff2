import { copies } from '../../nd30/copies.ts';
import { documentTypes } from '../../nd30/document-types.ts';
import { firstGroup } from '../number-line.ts';
import { contentRule, notApplicable } from '../rule.ts';

/** Abbreviations of Phụ lục III that keep a small letter. */
const mixed: readonly string[] = [...documentTypes, ...copies]
  .flatMap(({ abbreviation }) => abbreviation ?? [])
  .filter((abbreviation) => abbreviation !== abbreviation.toUpperCase());

export const rule = contentRule({
  id: 'so-ky-hieu-abbr-case',
  title: 'Chữ viết tắt QyĐ, CTr, TTr, TrS giữ chữ thường',
  valid: [{ type: 'to-trinh' }, { type: 'quy-dinh' }, { type: 'chuong-trinh' }],
  invalid: [
    { type: 'to-trinh', parts: { number: 'Số: 09/TTR-SNV' } },
    { type: 'quy-dinh', parts: { number: 'Số: 03/QYĐ-SNV' } },
  ],
  check(words) {
    const { type } = words;
    // The first group of a letter's symbol is its agency.
    if (type === 'cong-van') return notApplicable('công văn không có chữ viết tắt tên loại');
    const [at] = words.lines('number');
    const found = at === undefined ? undefined : firstGroup(at.text);
    if (at === undefined || found === undefined) return notApplicable('văn bản không có ký hiệu');
    const wanted = mixed.find((one) => one.toUpperCase() === found.toUpperCase());
    if (wanted === undefined || wanted === found) return [];
    return [
      {
        at,
        message: `chữ viết tắt tên loại viết “${found}”`,
        hint: `viết ${wanted} như Phụ lục III`,
        ...(words.sure('number') ? {} : { review: true as const }),
      },
    ];
  },
});
