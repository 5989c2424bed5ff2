import { attributeOf, spansOf, tagsOf, within, type Span } from '../docx/markup.ts';
import { readMedia, readTemplatePackage, writePackage } from '../docx/package.ts';
import { readStyleSheet, type TemplateStyle } from '../docx/style-sheet.ts';
import { zipFault } from '../docx/zip-fault.ts';
import { changedSizes, type HouseSizes } from '../house/sizes.ts';
import { ptToHalfPoints, type Pt } from '../nd30/units.ts';
import { roomyHead } from './roomy-head.ts';
import { styleKeys, styles, type StyleKey } from './styles.ts';
import { widestLine } from './rule-line.ts';

const DOCUMENT = 'word/document.xml';
const STYLES = 'word/styles.xml';
/** Run properties that the schema wants after the size (CT_RPr, ECMA-376 Part 1, 17.3.2.28). */
const AFTER_SIZE =
  /<w:(?:highlight|u|effect|bdr|shd|fitText|vertAlign|rtl|cs|em|lang|eastAsianLayout|specVanish|oMath)\b/u;

const splice = (xml: string, { start, end }: Span, inserted: string): string =>
  xml.slice(0, start) + inserted + xml.slice(end);

/** A style's XML with another size in its run properties. */
function sized(style: string, size: Pt): string {
  const half = ptToHalfPoints(size);
  const wanted = `<w:sz w:val="${half}"/><w:szCs w:val="${half}"/>`;
  const [span] = spansOf(style, 'w:rPr');
  if (span === undefined) return style.replace(/<\/w:style>$/u, `<w:rPr>${wanted}</w:rPr></w:style>`);
  const kept = within(style, span)
    .replace(/^<w:rPr[^<>]*>|<\/w:rPr>$/gu, '')
    .replaceAll(/<w:sz(?:Cs)?\b[^<>]*\/>/gu, '');
  const at = AFTER_SIZE.exec(kept)?.index ?? kept.length;
  return splice(style, span, `<w:rPr>${kept.slice(0, at)}${wanted}${kept.slice(at)}</w:rPr>`);
}

/** The colon of "Kính gửi:" stays above the dashes: smaller words begin further in (PL1.A.II.9.d). */
function indentedLead(xml: string, before: TemplateStyle, size: Pt): string {
  const [indent] = tagsOf(xml, 'w:ind');
  const left = Number(attributeOf(indent ?? '', 'w:left'));
  if (indent === undefined || !Number.isFinite(left)) return xml;
  const lead = ['Kính gửi'];
  const moved = Math.round(widestLine(lead, before) - widestLine(lead, { ...before, size }));
  const shifted = indent.replace(/(\sw:left\s*=\s*["'])-?\d+/u, `$1${Math.max(0, left + moved)}`);
  return xml.replace(indent, shifted);
}

/** The sizes that the office's choices give to our styles, by the style's key. */
function sizesByStyle(chosen: HouseSizes): ReadonlyMap<StyleKey, Pt> {
  const changed: ReadonlyMap<string, Pt> = changedSizes(chosen);
  return new Map(
    styleKeys.flatMap((key) => {
      const { component } = styles[key];
      const size = component === undefined ? undefined : changed.get(component);
      return size === undefined ? [] : [[key, size] as const];
    }),
  );
}

/** A `styles.xml` with the sizes of the office's choice, and what follows from them. */
function withSizes(stylesXml: string, chosen: HouseSizes): string {
  const sheet = readStyleSheet(stylesXml);
  return Array.from(sizesByStyle(chosen)).reduce((xml, [key, size]) => {
    const style = sheet.get(styles[key].name);
    const span = spansOf(xml, 'w:style').find(
      (one) => attributeOf(tagsOf(within(xml, one), 'w:style')[0] ?? '', 'w:styleId') === style?.id,
    );
    if (style === undefined || span === undefined) return xml;
    const resized = sized(within(xml, span), size);
    return splice(xml, span, key === 'addresseesLead' ? indentedLead(resized, style, size) : resized);
  }, stylesXml);
}

/**
 * A template's file with the sizes of the office's choice in its styles, and a head that has room for them. A file
 * that is no DOCX comes back as it is: the template's compiler says so of it.
 * @param chosen in points
 */
export function sizedTemplate(bytes: Uint8Array, chosen: HouseSizes): Uint8Array {
  if (Object.keys(chosen).length === 0 || zipFault(bytes) !== undefined) return bytes;
  const parts = readTemplatePackage(bytes);
  const stylesXml = parts.get(STYLES);
  const documentXml = parts.get(DOCUMENT);
  if (stylesXml === undefined || documentXml === undefined) return bytes;
  const resized = withSizes(stylesXml, chosen);
  return writePackage(
    new Map([...parts, [STYLES, resized], [DOCUMENT, roomyHead(documentXml, resized)]]),
    readMedia(bytes),
  );
}
