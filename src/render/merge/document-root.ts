import { attributeOf, tagsOf } from '../../docx/markup.ts';
import { WORD_NAMESPACES, XML_HEADER } from '../../docx/xml.ts';

const DECLARATION = /\sxmlns:([\w.-]+)\s*=\s*["']([^"']*)["']/gu;
const COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006';

/** The root of the merged document: it declares what any letter's body uses. */
export class DocumentRoot {
  readonly #declared = new Map(
    Array.from(` ${WORD_NAMESPACES}`.matchAll(DECLARATION), ([, prefix = '', uri = '']) => [prefix, uri]),
  );
  readonly #ignorable = new Set<string>();

  /** Takes a letter's namespaces in; returns a prefix that another letter uses for something else. */
  adopt(documentXml: string): string | undefined {
    const [root = ''] = tagsOf(documentXml.slice(0, documentXml.indexOf('<w:body')), 'w:document');
    const own = Array.from(root.matchAll(DECLARATION), ([, prefix = '', uri = '']) => [prefix, uri] as const);
    const clash = own.find(([prefix, uri]) => (this.#declared.get(prefix) ?? uri) !== uri);
    if (clash !== undefined) return clash[0];
    for (const [prefix, uri] of own) this.#declared.set(prefix, uri);
    for (const prefix of attributeOf(root, 'mc:Ignorable')?.trim().split(/\s+/u) ?? [])
      this.#ignorable.add(prefix);
    return undefined;
  }

  /** Everything before the body's content. */
  get opening(): string {
    if (this.#ignorable.size > 0) this.#declared.set('mc', COMPATIBILITY);
    const declared = [...this.#declared].map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`).join('');
    const ignorable = this.#ignorable.size === 0 ? '' : ` mc:Ignorable="${[...this.#ignorable].join(' ')}"`;
    return `${XML_HEADER}<w:document${declared}${ignorable}><w:body>`;
  }
}

export const DOCUMENT_END = '</w:body></w:document>';
