import type { Run } from '../../docx/read/model.ts';
import { page } from '../../nd30/page.ts';
import { printedParagraphs } from '../in-use.ts';
import { layoutRule, type Finding } from '../rule.ts';

/** Names of single faces of the family count as the family. */
const family = new RegExp(`^${page.font.name}(?: (?:Bold|Italic|Bold Italic))?$`, 'iu');
const letters = /[\p{L}\p{N}]/u;

const foreign = ({ text, fontsUsed, symbol }: Run): string | undefined =>
  symbol || !letters.test(text) ? undefined : fontsUsed.find((font) => !family.test(font));

export const rule = layoutRule({
  id: 'font-family-times',
  title: 'Phông chữ Times New Roman',
  valid: [{}],
  invalid: [{ parts: { bodyText: { font: 'Arial' } } }, { parts: { issuer: { font: 'Calibri' } } }],
  check({ document }) {
    // One finding a face, at its first letters: a whole page in Arial is one thing to mend.
    const told = new Map<string, Finding>();
    for (const paragraph of printedParagraphs(document))
      for (const run of paragraph.runs) {
        const font = foreign(run);
        if (font === undefined || told.has(font)) continue;
        const at = {
          paragraph,
          start: run.start,
          end: run.start + run.text.length,
          text: run.text.trim(),
        };
        told.set(font, { at, message: `chữ phông ${font}`, hint: `đặt phông ${page.font.name}` });
      }
    return [...told.values()];
  },
});
