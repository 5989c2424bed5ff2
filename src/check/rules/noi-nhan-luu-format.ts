import { addressesRules } from '../../nd30/catalogue/addresses.ts';
import type { Example } from '../example.ts';
import { archiveOf } from '../recipients-of.ts';
import { contentRule, notApplicable } from '../rule.ts';

const { pattern } = addressesRules['noi-nhan-luu-format'];
const show = (text: string): Example => ({ parts: { recipientsList: ['- Như trên;', text] }, shown: text });

/** Blanks and dots within an abbreviation ("P.CCHC") are nobody's matter. */
const plain = (text: string): string =>
  text
    .replace(/^[-‐‑–—+•*]?\s*/u, '- ')
    .replace(/\s*:\s*/gu, ': ')
    .replace(/\s*,\s*/gu, ', ')
    .replace(/(?<=\p{L})\.(?=\p{L}[\p{L}\d]*[,.(])/gu, '')
    .trim();

export const rule = contentRule({
  id: 'noi-nhan-luu-format',
  title: 'Cách ghi dòng “Lưu”',
  valid: pattern.ok.map(show),
  invalid: pattern.bad.map(show),
  check(words) {
    const archive = archiveOf(words);
    if (archive === undefined) return notApplicable('Nơi nhận không có dòng “Lưu”');
    // Out of its place it may end as any other item does.
    const { text } = archive;
    if (pattern.must.test(plain(text.replace(/;$/u, '.')))) return [];
    return [
      {
        at: archive.lines[0],
        message: `ghi “${text.slice(0, 60)}”`,
        hint: 'ghi “- Lưu: VT, ” rồi chữ viết tắt đơn vị soạn thảo và dấu chấm',
        ...(words.sure('recipientsList') ? {} : { review: true as const }),
      },
    ];
  },
});
