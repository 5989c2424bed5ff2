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

const attribute = (xml: string, pattern: RegExp): string | undefined => pattern.exec(xml)?.[1];
const unescape = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

const toggle = (xml: string, name: string): boolean | undefined => {
  const found = new RegExp(`<w:${name}(?:\\s+w:val="([^"]*)")?\\s*/>`, 'u').exec(xml);
  return found === null ? undefined : !['0', 'false', 'off'].includes(found[1] ?? '1');
};

/** The styles of a `styles.xml` by name (NFC), each with its own and inherited type. */
export function readStyleSheet(stylesXml: string): ReadonlyMap<string, TemplateStyle> {
  const raw = new Map<string, RawStyle>();
  for (const [xml] of stylesXml.matchAll(/<w:style\b[\s\S]*?<\/w:style>/gu)) {
    const id = attribute(xml, /w:styleId="([^"]*)"/u);
    const name = attribute(xml, /<w:name w:val="([^"]*)"/u);
    if (id === undefined || name === undefined) continue;
    raw.set(id, {
      id,
      name: unescape(name).normalize('NFC'),
      basedOn: attribute(xml, /<w:basedOn w:val="([^"]*)"/u),
      xml,
    });
  }
  const defaults = attribute(stylesXml, /<w:rPrDefault>([\s\S]*?)<\/w:rPrDefault>/u) ?? '';
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
    const halfPoints = attribute(xml, /<w:sz w:val="(\d+)"/u);
    return {
      size: halfPoints === undefined ? base.size : Number(halfPoints) / 2,
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
