import { attachedLine } from '../document/appendices.ts';
import type { Appendix } from '../document/official-document.ts';
import { textRuns } from '../document/run.ts';
import { shortRule } from '../house/layout.ts';
import { upperVi } from '../text/capital.ts';
import { bodyParagraphs } from './body.ts';
import { evenParagraph } from './even-paragraph.ts';
import { landscape, textAreaOf, textHeightOf, type PageGeometry } from './geometry.ts';
import { SAMPLE_MARK } from './letter-data.ts';
import { ruleLine, widestLine } from './rule-line.ts';
import type { AppendixData } from './tags.ts';
import type { Template } from './templates.ts';

/** The page on which an appendix stands: its template's, turned where the appendix lies across. */
export const appendixPage = (
  { orientation }: Pick<Appendix, 'orientation'>,
  template: Template,
): PageGeometry => (orientation === 'landscape' ? landscape(template.page) : template.page);

/** The line `(Kèm theo …)` and the short rule under it (samples 2.1, 2.2); nothing where the appendix goes with nothing. */
function attachedData(
  { attachedTo }: Appendix,
  width: number,
  template: Template,
): Pick<AppendixData, 'Kèm theo' | 'Kẻ dưới kèm theo'> {
  if (attachedTo === undefined) return { 'Kèm theo': '', 'Kẻ dưới kèm theo': '' };
  const style = template.style('attached');
  const { paragraph, lines } = evenParagraph(style, [{ text: attachedLine(attachedTo) }], width);
  return {
    'Kèm theo': paragraph,
    'Kẻ dưới kèm theo': ruleLine(template.style('rule'), widestLine(lines, style) * shortRule, width),
  };
}

/** The values of the appendix template's tags. */
export function appendixData(
  appendix: Appendix,
  label: string,
  sample: boolean,
  template: Template,
): AppendixData {
  const page = appendixPage(appendix, template);
  const width = textAreaOf(page);
  const title = textRuns(appendix.title).map((run) => ({ ...run, text: upperVi(run.text) }));
  return {
    'Nhãn phụ lục': label,
    'Tên phụ lục': evenParagraph(template.style('appendixTitle'), title, width).paragraph,
    ...attachedData(appendix, width, template),
    'Nội dung': bodyParagraphs(appendix.body, { template, width, height: textHeightOf(page), signed: false }),
    'Địa chỉ': [],
    'Bản mẫu': sample ? SAMPLE_MARK : '',
  };
}
