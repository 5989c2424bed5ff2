import type { Paragraph } from '../docx/read/model.ts';
import type { Scene } from './scene.ts';

const endsWithBreak = /\f\s*$/u;

/** Whether a paragraph begins a page by a break set before it: of page or section, empty paragraphs between or not. */
export function startsPage({ document }: Scene, paragraph: Paragraph): boolean {
  for (let at: Paragraph | undefined = paragraph; at !== undefined; at = document.paragraphs[at.index - 1]) {
    if (at.format.pageBreakBefore || /^\s*\f/u.test(at.text)) return true;
    const before = document.paragraphs[at.index - 1];
    if (before === undefined) return true;
    if (before.section !== at.section && document.sections[at.section]?.type !== 'continuous') return true;
    if (endsWithBreak.test(before.text)) return true;
    if (before.text.trim() !== '') return false;
  }
  return true;
}
