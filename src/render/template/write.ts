import { attributeOf, paragraphTexts, tagsOf, within } from '../../docx/markup.ts';
import { bodyContent, bodySpan } from '../sections.ts';
import type { CompiledTemplate } from './engine.ts';
import type { Step } from './steps.ts';
import type { Template } from './template.ts';
import { walkedText, walkOf, type Walk } from './walk.ts';

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
 * Fills a template part by part, and of its document only the content.
 * @param sectionEnd id of the style of the paragraph that closes a section
 */
export function writerOf(template: CompiledTemplate, sectionEnd: string): Template['write'] {
  const { plan } = template;
  const inner = innerSteps(plan?.steps.get(DOCUMENT) ?? [], sectionEnd);
  const content = inner && walkOf(inner);
  const walks = new Map<string, Walk>();
  for (const [part, steps] of plan?.steps ?? []) {
    const walk = part === DOCUMENT ? undefined : walkOf(steps);
    if (walk !== undefined) walks.set(part, walk);
  }
  const walked: (...given: Parameters<Template['write']>) => ReadonlyMap<string, string> | undefined = (
    data,
    out,
  ) => {
    const stories = new Map<string, string>();
    for (const [part, walk] of walks) {
      const xml = walkedText(walk, data);
      if (xml === undefined) return undefined;
      stories.set(part, xml);
    }
    return content?.(data, out) === true ? stories : undefined;
  };
  return (data, out) => {
    const fast = walked(data, out);
    if (fast !== undefined) return fast;
    const parts = template.fill(data);
    out.xml(contentOf(parts.get(DOCUMENT) ?? '', sectionEnd));
    return new Map([...parts].filter(([part]) => part !== DOCUMENT && plan?.constant.has(part) !== true));
  };
}
