import type { Block } from './blocks.ts';
import type { Text } from './run.ts';
import { isReference } from './run.ts';

const END_MARK = './.';

/** The text with its closing mark made "./.", as every sample of the decree ends its body (PL3.1_1 to PL3.1_10). */
function ended(text: Text): Text {
  const last = text.at(-1);
  if (last === undefined || isReference(last)) return [...text, { text: END_MARK }];
  return [
    ...text.slice(0, -1),
    { ...last, text: last.text.replace(/\s*(?:\.\/\.|[.;:,])?\s*$/u, '') + END_MARK },
  ];
}

/** The body with "./." at the end of its last text; a body that ends in a table or box is left as it is. */
export function closeBody(body: readonly Block[]): Block[] {
  const last = body.at(-1);
  if (last === undefined) return [];
  const before = body.slice(0, -1);
  if ('children' in last && last.children.length > 0)
    return [...before, { ...last, children: closeBody(last.children) }];
  switch (last.kind) {
    case 'division':
    case 'heading':
      return [...before, { ...last, title: ended(last.title) }];
    case 'article':
    case 'clause':
      return [
        ...before,
        {
          ...last,
          ...(last.text === undefined ? { title: ended(last.title ?? []) } : { text: ended(last.text) }),
        },
      ];
    case 'point':
    case 'dash':
    case 'paragraph':
      return [...before, { ...last, text: ended(last.text) }];
    case 'field':
      return [...before, { ...last, value: ended(last.value) }];
    case 'table':
    case 'box':
      return [...body];
  }
}
