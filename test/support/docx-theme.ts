import type { Element } from '@xmldom/xmldom';
import type { ThemeFont } from './docx-properties.ts';
import { childOf, descendantsOf } from './xml.ts';

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';

/** Fonts of `word/theme/theme1.xml`: `minorHAnsi` is the Latin face of the minor font. */
export function readThemeFonts(root: Element | undefined): ThemeFont {
  return (slot) => {
    const scheme = root === undefined ? undefined : descendantsOf(root, 'fontScheme', DRAWING)[0];
    const font = childOf(scheme, slot.startsWith('major') ? 'majorFont' : 'minorFont', DRAWING);
    const face = slot.endsWith('Bidi') ? 'cs' : slot.endsWith('EastAsia') ? 'ea' : 'latin';
    const name = childOf(font, face, DRAWING)?.getAttribute('typeface') ?? '';
    // A theme that leaves a face empty leaves the choice to the run's own `w:rFonts`.
    return name === '' ? undefined : name;
  };
}
