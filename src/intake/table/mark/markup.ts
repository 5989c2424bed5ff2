/** The prefix of a part's own vocabulary, with its colon: `x:`, mostly none. */
export const prefixOf = (xml: string): string => /<([\w.-]+:)?[\w.-]+[\s/>]/u.exec(xml)?.[1] ?? '';

/** The value of an attribute of a tag, as it stands. */
export function attribute(tag: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'u').exec(tag);
  return found?.[1] ?? found?.[2];
}

/** A tag with an attribute set. */
export function withAttribute(tag: string, name: string, value: string): string {
  const bare = tag.replace(new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`, 'u'), '');
  return bare.replace(/^<[^\s/>]+/u, (start) => `${start} ${name}="${value}"`);
}

/** The XML with text put before the first place where one of these tags begins; unchanged where there is none. */
export function insertBefore(
  xml: string,
  tags: readonly string[],
  inserted: string,
  from = 0,
): string | undefined {
  const pattern = new RegExp(`<(?:${tags.join('|')})(?=[\\s/>])`, 'gu');
  pattern.lastIndex = from;
  const at = pattern.exec(xml)?.index;
  return at === undefined ? undefined : xml.slice(0, at) + inserted + xml.slice(at);
}

/**
 * The XML with items put at the end of a counted list (`cellXfs`, `fills`), and how many stood there before. `items`
 * have no prefix; undefined where there is no such list.
 */
export function appendTo(
  xml: string,
  list: string,
  items: readonly string[],
): { readonly xml: string; readonly before: number } | undefined {
  const prefix = prefixOf(xml);
  const found = new RegExp(
    `<${prefix}${list}(?=[\\s>])[^>]*(?<!/)>([\\s\\S]*?)</${prefix}${list}>`,
    'u',
  ).exec(xml);
  if (found === null) return undefined;
  const [whole, content = ''] = found;
  const opening = whole.slice(0, whole.indexOf('>') + 1);
  const before = childCount(content);
  const added = items.join('').replaceAll(/<(\/?)(?=\w)/gu, `<$1${prefix}`);
  const counted = withAttribute(opening, 'count', String(before + items.length));
  const changed = `${counted}${content}${added}</${prefix}${list}>`;
  return { xml: xml.slice(0, found.index) + changed + xml.slice(found.index + whole.length), before };
}

/** The elements right within a content. */
function childCount(content: string): number {
  let depth = 0;
  let count = 0;
  for (const [, closing, single] of content.matchAll(/<(\/?)[\w:.-]+(?:"[^"]*"|'[^']*'|[^>"'])*?(\/?)>/gu)) {
    if (closing === '/') depth -= 1;
    else {
      if (depth === 0) count += 1;
      if (single !== '/') depth += 1;
    }
  }
  return count;
}
