import { fault, type Diagnostic, type Place } from '../../diagnostic/diagnostic.ts';
import { nearest } from '../../diagnostic/nearest.ts';
import type { Parts } from '../../docx/package.ts';
import { foldTag } from '../tags.ts';

/** What docxtemplater says of a tag, alone or gathered with others. */
export interface TemplateError {
  readonly name?: string;
  readonly properties?: {
    readonly id?: string;
    readonly xtag?: string;
    readonly errors?: readonly TemplateError[];
  };
}

export const isTemplateError = (error: unknown): error is TemplateError =>
  typeof error === 'object' && error !== null && 'properties' in error;

const problems: Readonly<Record<string, 'unclosed' | 'unopened'>> = {
  unclosed_tag: 'unclosed',
  unclosed_loop: 'unclosed',
  unopened_tag: 'unopened',
  unopened_loop: 'unopened',
};

const LONGEST_SHOWN = 80;

/** Where a tag stands in a template: its part, and the words of its paragraph. */
function placeOf(template: string, parts: Parts, tag: string): Place {
  const wanted = foldTag(tag);
  for (const [part, xml] of parts) {
    if (wanted === '' || !part.startsWith('word/')) continue;
    for (const [paragraph] of xml.matchAll(/<w:p[ >][\s\S]*?<\/w:p>/gu)) {
      const text = paragraph.replace(/<[^>]*>/gu, '').trim();
      if (foldTag(text).includes(wanted))
        return { source: template, path: `${part}, đoạn “${text.slice(0, LONGEST_SHOWN)}”` };
    }
  }
  return { source: template };
}

/** The diagnostics of the tags that docxtemplater refused. */
export const brokenTags = (error: TemplateError, template: string, parts: Parts): Diagnostic[] =>
  error.properties?.errors?.flatMap((inner) => brokenTags(inner, template, parts)) ?? [
    fault(
      'template-tag',
      { tag: error.properties?.xtag ?? '', problem: problems[error.properties?.id ?? ''] ?? 'broken' },
      placeOf(template, parts, error.properties?.xtag ?? ''),
    ),
  ];

/** The diagnostics of tags for which there are no data, each with the nearest that has. */
export const unknownTags = (
  tags: readonly string[],
  known: readonly string[],
  template: string,
  parts: Parts,
): Diagnostic[] =>
  tags.map((tag) => {
    const meant = nearest(tag, known);
    return fault(
      'template-tag',
      { tag, problem: 'unknown', ...(meant === undefined ? {} : { meant }) },
      placeOf(template, parts, tag),
    );
  });
