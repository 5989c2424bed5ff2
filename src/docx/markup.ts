/** An element in the text of a part: where its opening tag starts, and where its end tag ends. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The value of an attribute of a tag, whatever its place among them and its quotes. */
export function attributeOf(tag: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'u').exec(tag);
  return found?.[1] ?? found?.[2];
}

/** The opening tags of an element, in order: `tagsOf(xml, 'w:pgSz')`. */
export const tagsOf = (xml: string, element: string): string[] =>
  Array.from(xml.matchAll(new RegExp(`<${element}(?=[\\s/>])[^<>]*>`, 'gu')), ([tag]) => tag);

/** Every such element, the outer before the inner; a document that does not nest gives those that do. */
export function spansOf(xml: string, element: string): Span[] {
  const spans: Span[] = [];
  const open: number[] = [];
  for (const match of xml.matchAll(new RegExp(`<(/?)${element}(?=[\\s/>])[^<>]*?(/?)>`, 'gu'))) {
    const [tag, closing, single] = match;
    const end = match.index + tag.length;
    if (single === '/') spans.push({ start: match.index, end });
    else if (closing === '') open.push(match.index);
    else {
      const start = open.pop();
      if (start !== undefined) spans.push({ start, end });
    }
  }
  return spans.sort((a, b) => a.start - b.start);
}

/** The innermost such element around a place. */
export const spanAround = (xml: string, element: string, at: number): Span | undefined =>
  spansOf(xml, element)
    .filter(({ start, end }) => start <= at && at < end)
    .at(-1);

export const within = (xml: string, { start, end }: Span): string => xml.slice(start, end);

/** Character data as text; the five entities of XML, and characters by number. */
export const unescapeXml = (text: string): string =>
  text.replace(/&(?:lt|gt|quot|apos|amp|#\d{1,7}|#x[\da-fA-F]{1,6});/gu, (entity) => {
    const named: Readonly<Record<string, string>> = {
      '&lt;': '<',
      '&gt;': '>',
      '&quot;': '"',
      '&apos;': "'",
      '&amp;': '&',
    };
    const point = entity.startsWith('&#x') ? parseInt(entity.slice(3), 16) : Number(entity.slice(2, -1));
    return named[entity] ?? (point <= 0x10ffff ? String.fromCodePoint(point) : '');
  });

/** A paragraph of a part, with the pieces of text that its runs hold (`w:t`), each with its place in the part. */
export interface ParagraphText extends Span {
  readonly pieces: readonly { readonly at: number; readonly text: string }[];
  readonly text: string;
}

/** The paragraphs of a part in order. A paragraph's text leaves out that of paragraphs within it (text boxes). */
export function paragraphTexts(xml: string): ParagraphText[] {
  const paragraphs = spansOf(xml, 'w:p');
  const texts = Array.from(xml.matchAll(/<w:t(?=[\s>])[^<>]*>([^<]*)<\/w:t>/gu), (match) => ({
    at: match.index,
    text: unescapeXml(match[1] ?? ''),
  }));
  const own = new Map<Span, { at: number; text: string }[]>();
  const open: Span[] = [];
  let next = 0;
  for (const piece of texts) {
    for (let one = paragraphs[next]; one !== undefined && one.start < piece.at; one = paragraphs[next]) {
      open.push(one);
      next += 1;
    }
    for (let last = open.at(-1); last !== undefined && last.end <= piece.at; last = open.at(-1)) open.pop();
    // A paragraph that ended before a later one began still stands below it.
    const inner = open.findLast(({ end }) => end > piece.at);
    if (inner === undefined) continue;
    const pieces = own.get(inner);
    if (pieces === undefined) own.set(inner, [piece]);
    else pieces.push(piece);
  }
  return paragraphs.map((span) => {
    const pieces = own.get(span) ?? [];
    return { ...span, pieces, text: pieces.map(({ text }) => text).join('') };
  });
}
