import type { Run } from '../../docx/read/model.ts';
import { page } from '../../nd30/page.ts';
import { printedParagraphs } from '../in-use.ts';
import { layoutRule, type Finding } from '../rule.ts';

const BLACK: ReadonlySet<string> = new Set([page.colour.hex, 'auto']);
const letters = /[\p{L}\p{N}]/u;

const coloured = ({ text, format, link }: Run): boolean =>
  letters.test(text) &&
  !BLACK.has(format.color.toUpperCase() === 'AUTO' ? 'auto' : format.color.toUpperCase()) &&
  link === undefined;

export const rule = layoutRule({
  id: 'font-color-black',
  title: 'Màu chữ đen',
  valid: [{}, { parts: { bodyText: { color: '000000' } } }],
  invalid: [{ parts: { bodyText: { color: 'FF0000' } } }],
  check(located) {
    // Marks of urgency are printed in red (PL1.A.III.2.b).
    const marks = new Set(
      located.components.get('urgencyMark')?.lines.map(({ paragraph }) => paragraph.index),
    );
    const told = new Map<string, Finding>();
    for (const paragraph of printedParagraphs(located.document)) {
      if (marks.has(paragraph.index)) continue;
      for (const run of paragraph.runs) {
        const { color } = run.format;
        if (!coloured(run) || told.has(color)) continue;
        const at = { paragraph, start: run.start, end: run.start + run.text.length, text: run.text.trim() };
        told.set(color, { at, message: `chữ màu ${color}`, hint: 'đặt chữ màu đen' });
      }
    }
    return [...told.values()];
  },
});
