import type { Paragraph } from '../../docx/read/model.ts';
import { lineMultipleToAuto } from '../../nd30/units.ts';
import { attributes, element, toggle, type Properties } from './properties.ts';

/** Indents are set as a whole: what characters and old names say of them would win otherwise. */
export const indented = (indents: {
  readonly left: number;
  readonly right: number;
  readonly firstLine?: number;
}): Properties => ({
  'w:ind': element('w:ind', {
    'w:left': indents.left,
    'w:right': indents.right,
    'w:firstLine': indents.firstLine ?? 0,
  }),
});

/** In twips. */
export const spacedBefore = (twips: number): Properties => ({
  'w:spacing': attributes('w:spacing', {
    'w:beforeLines': undefined,
    'w:beforeAutospacing': undefined,
    'w:before': twips,
  }),
  'w:contextualSpacing': toggle('w:contextualSpacing', false),
});

export const spacedAfter = (twips: number): Properties => ({
  'w:spacing': attributes('w:spacing', {
    'w:afterLines': undefined,
    'w:afterAutospacing': undefined,
    'w:after': twips,
  }),
});

/** Line spacing as a multiple of single. */
export const lineSpaced = (multiple: number): Properties => ({
  'w:spacing': attributes('w:spacing', { 'w:line': lineMultipleToAuto(multiple), 'w:lineRule': 'auto' }),
});

export const aligned = (jc: 'both' | 'center' | 'left'): Properties => ({
  'w:jc': element('w:jc', { 'w:val': jc }),
});

/** Centred in its column: in a cell or across the page without indents, else between those that hold it in its half. */
export function centred({ format, cell }: Paragraph, wide: boolean): Properties {
  const { indentLeft, indentRight } = format;
  const free = cell !== undefined || wide;
  return {
    ...aligned('center'),
    ...indented({ left: free ? 0 : indentLeft, right: free ? 0 : indentRight }),
  };
}
