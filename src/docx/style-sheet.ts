import { attributeOf, spansOf, tagsOf, unescapeXml, within } from './markup.ts';

/** What the renderer needs of one paragraph or table style: its id, and the type in which its text is set. */
export interface TemplateStyle {
  readonly id: string;
  readonly name: string;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
}

interface RawStyle {
  readonly id: string;
  readonly name: string;
  readonly basedOn: string | undefined;
  readonly xml: string;
}

const valueOf = (xml: string, element: string): string | undefined =>
  attributeOf(tagsOf(xml, element)[0] ?? '', 'w:val');

const toggle = (xml: string, name: string): boolean | undefined => {
  const [found] = tagsOf(xml, `w:${name}`);
  return found === undefined
    ? undefined
    : !['0', 'false', 'off'].includes(attributeOf(found, 'w:val') ?? '1');
};

/** The styles of a `styles.xml` by name (NFC), each with its own and inherited type. */
export function readStyleSheet(stylesXml: string): ReadonlyMap<string, TemplateStyle> {
  const raw = new Map<string, RawStyle>();
  for (const span of spansOf(stylesXml, 'w:style')) {
    const xml = within(stylesXml, span);
    const id = attributeOf(xml.slice(0, xml.indexOf('>')), 'w:styleId');
    const name = valueOf(xml, 'w:name');
    if (id === undefined || name === undefined) continue;
    raw.set(id, {
      id,
      name: unescapeXml(name).normalize('NFC'),
      basedOn: valueOf(xml, 'w:basedOn'),
      // What a table style says of its first row or column is not what it says of its text.
      xml: xml.replace(/<w:tblStylePr[\s\S]*?<\/w:tblStylePr>/gu, ''),
    });
  }
  const [defaultRuns] = spansOf(stylesXml, 'w:rPrDefault');
  const defaults = defaultRuns === undefined ? '' : within(stylesXml, defaultRuns);
  const effective = (
    style: RawStyle | undefined,
    seen: ReadonlySet<string>,
  ): Omit<TemplateStyle, 'id' | 'name'> => {
    const xml = style?.xml ?? defaults;
    const parent =
      style?.basedOn !== undefined && !seen.has(style.basedOn) ? raw.get(style.basedOn) : undefined;
    const base =
      style === undefined
        ? { size: 10, bold: false, italic: false }
        : effective(parent, new Set([...seen, style.id]));
    const halfPoints = Number(valueOf(xml, 'w:sz') ?? 0);
    return {
      size: halfPoints > 0 ? halfPoints / 2 : base.size,
      bold: toggle(xml, 'b') ?? base.bold,
      italic: toggle(xml, 'i') ?? base.italic,
    };
  };
  return new Map(
    [...raw.values()].map((style) => [
      style.name,
      { id: style.id, name: style.name, ...effective(style, new Set()) },
    ]),
  );
}
