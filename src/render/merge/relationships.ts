import path from 'node:path';
import { attributeOf, tagsOf, unescapeXml } from '../../docx/markup.ts';

/** How the types of relationships between the parts of a document begin (ISO/IEC 29500-1). */
export const OFFICE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface Relationship {
  readonly id: string;
  /** The whole type; its last word says what it is: `header`, `image`. */
  readonly type: string;
  /** Part name, or the address of an external target. */
  readonly target: string;
  readonly external: boolean;
}

/** Where a part's relationships stand: `word/document.xml` → `word/_rels/document.xml.rels`; `''` is the package. */
export function relationshipsName(part: string): string {
  const { dir, base } = path.posix.parse(part);
  return path.posix.join(dir, '_rels', `${base}.rels`);
}

/** The relationships of a part from its `.rels`, targets as part names. */
export const relationshipsIn = (part: string, rels: string): Relationship[] =>
  tagsOf(rels, 'Relationship').map((tag) => {
    const target = unescapeXml(attributeOf(tag, 'Target') ?? '');
    const external = attributeOf(tag, 'TargetMode') === 'External';
    return {
      id: unescapeXml(attributeOf(tag, 'Id') ?? ''),
      type: unescapeXml(attributeOf(tag, 'Type') ?? ''),
      target: external ? target : path.posix.resolve('/', path.posix.dirname(part), target).slice(1),
      external,
    };
  });

/** The last word of a relationship's type. */
export const kindOf = ({ type }: Relationship): string => type.slice(type.lastIndexOf('/') + 1);
