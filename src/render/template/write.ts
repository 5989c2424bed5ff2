import type { Parts } from '../../docx/package.ts';
import type { XmlWriter } from '../../docx/xml-writer.ts';
import { attributeOf, paragraphTexts, tagsOf, within } from '../../docx/markup.ts';
import { bodyContent, bodySpan } from '../sections.ts';
import type { CompiledTemplate } from './engine.ts';
import type { Step } from './steps.ts';
import type { Template } from './template.ts';
import { walkOf } from './walk.ts';

const DOCUMENT = 'word/document.xml';

/** Where a body's content ends: a template's own last paragraph only closes it; each section gets one here. */
function closingAt(content: string, sectionEnd: string): number {
  const last = paragraphTexts(content).at(-1);
  if (last?.end !== content.length || last.text.trim() !== '') return content.length;
  const [style = ''] = tagsOf(within(content, last), 'w:pStyle');
  return attributeOf(style, 'w:val') === sectionEnd ? last.start : content.length;
}

/** The content of a filled document. */
function contentOf(documentXml: string, sectionEnd: string): string {
  const content = bodyContent(documentXml).trimEnd();
  return content.slice(0, closingAt(content, sectionEnd));
}

/**
 * The steps that write only the content of a body, where what stands around it is the same for all data; else
 * `undefined`.
 */
function innerSteps(steps: readonly Step[], sectionEnd: string): Step[] | undefined {
  const [first] = steps;
  const last = steps.at(-1);
  if (first?.kind !== 'static' || last?.kind !== 'static' || steps.length < 2) return undefined;
  const { start } = bodySpan(first.text);
  const content = last.text.slice(0, bodySpan(last.text).end).trimEnd();
  if (start === 0 || paragraphTexts(content).length === 0) return undefined;
  return [
    { ...first, text: first.text.slice(start) },
    ...steps.slice(1, -1),
    { ...last, text: content.slice(0, closingAt(content, sectionEnd)) },
  ];
}

/**
 * Fills a template part by part, and of its document only the content. What a walk does not know, docxtemplater fills.
 * @param sectionEnd id of the style of the paragraph that closes a section
 */
export function writerOf(template: CompiledTemplate, sectionEnd: string): Template['write'] {
  const steps = template.plan?.steps ?? new Map<string, readonly Step[]>();
  const inner = innerSteps(steps.get(DOCUMENT) ?? [], sectionEnd);
  const content = inner && walkOf(inner);
  const walks = Array.from(steps, ([part, own]) => [part, walkOf(own)] as const).filter(
    ([part]) => part !== DOCUMENT,
  );
  return (data, out) => {
    let parts: Parts | undefined;
    const filled = (): Parts => (parts ??= template.fill(data));
    if (content?.(data, out) !== true) out.xml(contentOf(filled().get(DOCUMENT) ?? '', sectionEnd));
    const stories = new Map<string, (story: XmlWriter) => void>();
    if (template.plan === undefined)
      for (const [part, xml] of filled())
        if (part !== DOCUMENT)
          stories.set(part, (story) => {
            story.xml(xml);
          });
    for (const [part, walk] of walks)
      stories.set(part, (story) => {
        if (walk?.(data, story) !== true) story.xml(filled().get(part) ?? '');
      });
    return stories;
  };
}
