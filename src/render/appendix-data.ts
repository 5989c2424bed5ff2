import { attachedLine } from '../document/appendices.ts';
import type { Appendix } from '../document/official-document.ts';
import { isReference } from '../document/run.ts';
import { shortRule } from '../house/layout.ts';
import { upperVi } from '../text/capital.ts';
import { bodyXml } from './body.ts';
import { landscape, textAreaOf, textHeightOf, type PageGeometry } from './geometry.ts';
import { SAMPLE_MARK } from './letter-data.ts';
import { ruleLine, widestLine } from './rule-line.ts';
import { RichText, type AppendixData } from './tags.ts';
import type { Template } from './templates.ts';

/** The page on which an appendix stands: its template's, turned where the appendix lies across. */
export const appendixPage = ({ orientation }: Appendix, template: Template): PageGeometry =>
  orientation === 'landscape' ? landscape(template.page) : template.page;

/** The values of the appendix template's tags. */
export function appendixData(
  appendix: Appendix,
  label: string,
  sample: boolean,
  template: Template,
): AppendixData {
  const page = appendixPage(appendix, template);
  const width = textAreaOf(page);
  const attached = appendix.attachedTo === undefined ? [] : [attachedLine(appendix.attachedTo)];
  const runs = appendix.title.flatMap((run) =>
    isReference(run) ? [] : [{ ...run, text: upperVi(run.text) }],
  );
  return {
    'Nhãn phụ lục': label,
    'Tên phụ lục': new RichText(runs),
    'Kèm theo': attached,
    'Có kẻ dưới kèm theo': attached.length > 0,
    'Kẻ dưới kèm theo': ruleLine(
      template.style('rule'),
      Math.min(widestLine(attached, template.style('attached')), width) * shortRule,
      width,
    ),
    'Nội dung': bodyXml(appendix.body, { template, width, height: textHeightOf(page), signed: false }),
    'Địa chỉ': [],
    'Bản mẫu': sample ? SAMPLE_MARK : '',
  };
}
