import { Markup } from '../docx/xml-writer.ts';
import type { Appendix } from '../document/official-document.ts';
import { appendixPage } from './appendix-data.ts';
import { sectionXml } from './sections.ts';
import type { Template } from './templates.ts';

/** What a section holds: the letter itself, or an appendix, upright or across. */
type SectionKind = 'letter' | Appendix['orientation'];

const ends = new WeakMap<Template, Map<string, Markup>>();

/** Where an appendix follows a letter, headers and footers are those of the letter's template, its `frame`. */
function endXml(kind: SectionKind, last: boolean, template: Template, frame: Template): string {
  const own = kind === 'letter';
  const properties = sectionXml(frame.sections, {
    page: own ? template.page : appendixPage({ orientation: kind }, template),
    restart: !own,
    addressOnFirstPage: own,
  });
  const start = `<w:p><w:pPr><w:pStyle w:val="${template.style('sectionEnd').id}"/>`;
  return last ? `${start}</w:pPr></w:p>${properties}` : `${start}${properties}</w:pPr></w:p>`;
}

/**
 * How a section ends: in a thin paragraph, which carries the section's properties, but for those of the last. Made once
 * a template, as long as it is in use.
 * @param frame the template of the file in which it stands
 */
export function sectionEnd(kind: SectionKind, last: boolean, template: Template, frame = template): Markup {
  const known = ends.get(template) ?? new Map<string, Markup>();
  const key = last ? kind : `${kind} …`;
  const end = known.get(key) ?? new Markup(endXml(kind, last, template, frame));
  ends.set(template, known.set(key, end));
  return end;
}
