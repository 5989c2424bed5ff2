import { encodingOf } from '../../text/legacy/legacy.ts';
import { printedParagraphs } from '../in-use.ts';
import { layoutRule, type Finding } from '../rule.ts';

/** What codes of TCVN3 and VNI look like as Unicode, and letters that they have no code for. */
const borrowed = /[\u00A1-\u00FF]/u;
const unicode = /[\u0102-\u01B0\u1EA0-\u1EF9]/u;
const privateUse = /[\u{E000}-\u{F8FF}]/u;

export const rule = layoutRule({
  id: 'charset-unicode-tcvn6909',
  title: 'Bộ mã Unicode (TCVN 6909:2001)',
  valid: [{}],
  invalid: [{ body: [{ text: 'Céng hßa x· héi chñ nghÜa ViÖt Nam', font: '.VnTime' }] }],
  check({ document }) {
    const told = new Map<string, Finding>();
    for (const paragraph of printedParagraphs(document))
      for (const run of paragraph.runs) {
        if (run.symbol || told.has(run.font)) continue;
        const legacy =
          encodingOf(run.font) !== undefined && borrowed.test(paragraph.raw) && !unicode.test(paragraph.raw);
        if (!legacy && !privateUse.test(run.text)) continue;
        const at = { paragraph, start: run.start, end: run.start + run.text.length, text: run.text.trim() };
        told.set(run.font, {
          at,
          message: legacy
            ? `chữ gõ bằng bộ mã cũ (TCVN3, VNI) với phông ${run.font}`
            : 'chữ ở vùng mã dùng riêng, không phải Unicode tiếng Việt',
          hint: 'chuyển sang Unicode (vanthu check --fix chuyển được chữ TCVN3, VNI theo phông)',
        });
      }
    return [...told.values()];
  },
});
