/** The page of a template's section, in twips. */
export interface PageGeometry {
  readonly width: number;
  readonly height: number;
  readonly margins: Readonly<Record<'top' | 'right' | 'bottom' | 'left', number>>;
}

const number = (xml: string, element: string, attribute: string): number => {
  const tag = new RegExp(`<w:${element}\\b[^>]*>`, 'u').exec(xml)?.[0] ?? '';
  return Number(new RegExp(`\\bw:${attribute}="(-?\\d+)"`, 'u').exec(tag)?.[1] ?? 0);
};

/** Reads the page of the last section of a `document.xml`. */
export function pageGeometry(documentXml: string): PageGeometry {
  const section = documentXml.slice(documentXml.lastIndexOf('<w:sectPr'));
  return {
    width: number(section, 'pgSz', 'w'),
    height: number(section, 'pgSz', 'h'),
    margins: {
      top: number(section, 'pgMar', 'top'),
      right: number(section, 'pgMar', 'right'),
      bottom: number(section, 'pgMar', 'bottom'),
      left: number(section, 'pgMar', 'left'),
    },
  };
}

/** The page turned: width and height change places, the margins stay on their sides. */
export const landscape = ({ width, height, margins }: PageGeometry): PageGeometry => ({
  width: Math.max(width, height),
  height: Math.min(width, height),
  margins,
});

export const textAreaOf = ({ width, margins }: PageGeometry): number => width - margins.left - margins.right;
export const textHeightOf = ({ height, margins }: PageGeometry): number =>
  height - margins.top - margins.bottom;

/**
 * The width in which a tag's paragraph stands: its table cell less the cell's margins, or the text area.
 * @param tag as typed in the template, with its braces
 */
export function containerWidth(documentXml: string, tag: string): number {
  const at = documentXml.indexOf(tag);
  const cell = documentXml.lastIndexOf('<w:tc>', at);
  if (at < 0 || cell < 0 || documentXml.lastIndexOf('</w:tc>', at) > cell)
    return textAreaOf(pageGeometry(documentXml));
  const margins =
    /<w:tblCellMar>[\s\S]*?<\/w:tblCellMar>/u.exec(
      documentXml.slice(documentXml.lastIndexOf('<w:tblPr>', at), cell),
    )?.[0] ?? '';
  return (
    number(documentXml.slice(cell), 'tcW', 'w') - number(margins, 'left', 'w') - number(margins, 'right', 'w')
  );
}
