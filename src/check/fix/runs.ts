import type { Run } from '../../docx/read/model.ts';
import type { Line } from '../../locate/located.ts';
import { page } from '../../nd30/page.ts';
import { runsOf } from '../parts-of.ts';
import { attributes, element, toggle, type Properties } from './properties.ts';

/** One face for letters of every script, whatever the theme says. */
export const timesNewRoman: Properties = {
  'w:rFonts': attributes('w:rFonts', {
    'w:asciiTheme': undefined,
    'w:hAnsiTheme': undefined,
    'w:eastAsiaTheme': undefined,
    'w:cstheme': undefined,
    'w:ascii': page.font.name,
    'w:hAnsi': page.font.name,
    'w:eastAsia': page.font.name,
    'w:cs': page.font.name,
  }),
};

export const bold = (on: boolean): Properties => ({
  'w:b': toggle('w:b', on),
  'w:bCs': toggle('w:bCs', on),
});

export const italic = (on: boolean): Properties => ({
  'w:i': toggle('w:i', on),
  'w:iCs': toggle('w:iCs', on),
});

export const sized = (points: number): Properties => ({
  'w:sz': element('w:sz', { 'w:val': points * 2 }),
  'w:szCs': element('w:szCs', { 'w:val': points * 2 }),
});

export const coloured = (hex: string): Properties => ({ 'w:color': element('w:color', { 'w:val': hex }) });

/** A run prints no letters beside those of the line: its look can be set without touching another's. */
const isWithin = ({ text, start }: Run, line: Line): boolean => {
  const before = text.slice(0, Math.max(0, line.start - start));
  const after = text.slice(Math.max(0, line.end - start));
  return !/[\p{L}\p{N}]/u.test(before + after);
};

/** The runs that print a line and nothing else; none where one of them prints more. */
export function ownRuns(line: Line): readonly Run[] {
  const runs = runsOf(line);
  return runs.every((run) => isWithin(run, line)) ? runs : [];
}

export const clamped = (
  value: number,
  { min, max }: { readonly min: number; readonly max: number },
): number => Math.min(max, Math.max(min, value));
