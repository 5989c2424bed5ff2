import type { Line, LocatedDocument } from '../../locate/located.ts';
import { components, type ComponentId } from '../../nd30/components.ts';
import { partsOf } from '../parts-of.ts';
import { notApplicable, type Finding, type Outcome } from '../rule.ts';

/** Why a rule does not concern a document, or undefined. */
export type When = (located: LocatedDocument) => string | undefined;

/** What is wrong with one line of a component, without its place. */
export type LineFault = { readonly message: string; readonly hint: string } | undefined;

/**
 * Holds every line of a component against one question. A document without the component is not concerned; a line that
 * is only likely to be it is for a human to look at.
 */
export function eachLine(
  located: LocatedDocument,
  component: ComponentId,
  faultOf: (line: Line) => LineFault,
  when?: When,
): Outcome {
  const reason = when?.(located);
  if (reason !== undefined) return notApplicable(reason);
  const parts = partsOf(located, component);
  if (parts.length === 0) return notApplicable(`văn bản không có: ${components[component].title}`);
  return parts.flatMap(({ line, confidence }): Finding[] => {
    const found = faultOf(line);
    if (found === undefined) return [];
    return [{ at: line, ...found, ...(confidence === 'sure' ? {} : { review: true as const }) }];
  });
}
