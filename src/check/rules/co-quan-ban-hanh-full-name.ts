import { contentRule, notApplicable } from '../rule.ts';

/** Common phrases that only the parent's name may shorten (PL1.A.II.2.a). */
const short =
  /(?<![\p{L}\d/-])(?:UBND|HĐND|UB|TW|TP|VP|BCĐ|BQL|TT|THPT|THCS|BV|GD&ĐT|LĐTBXH)(?![\p{L}\d/-])/u;

export const rule = contentRule({
  id: 'co-quan-ban-hanh-full-name',
  title: 'Tên cơ quan ban hành ghi đầy đủ',
  valid: [
    { parts: { parent: false, issuer: 'ỦY BAN NHÂN DÂN TỈNH SÔNG LAM' } },
    { parts: { parent: 'UBND TỈNH SÔNG LAM', issuer: 'SỞ NỘI VỤ' } },
  ],
  invalid: [{ parts: { parent: false, issuer: 'UBND TỈNH SÔNG LAM' } }],
  check(words) {
    const lines = words.lines('issuer');
    if (lines.length === 0) return notApplicable('văn bản không có tên cơ quan ban hành');
    const text = lines.map((line) => line.text).join(' ');
    // An abbreviation within the name of a document that the name cites is that document's.
    const own = text.replace(/\bTHEO\b.*$/u, '');
    const at = lines.find((line) => short.test(line.text));
    const found = short.exec(own)?.[0];
    if (found === undefined || at === undefined) return [];
    return [
      {
        at,
        message: `tên cơ quan ban hành viết tắt “${found}”`,
        hint: 'ghi đầy đủ; chỉ tên cơ quan chủ quản được viết tắt cụm từ thông dụng',
        ...(words.sure('issuer') ? {} : { review: true as const }),
      },
    ];
  },
});
