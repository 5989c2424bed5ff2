import path from 'node:path';
import PizZip from 'pizzip';
import { childrenOf, parseXml } from './xml.ts';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';

export interface DocxPackage {
  /** Names of all parts, pictures too; no folders. */
  readonly names: readonly string[];
  /** XML of the parts that are XML. */
  readonly parts: ReadonlyMap<string, string>;
}

export interface Relationship {
  readonly id: string;
  /** Last word of the type: `header`, `styles`, `image`. */
  readonly type: string;
  /** Part name, or the address of an external target. */
  readonly target: string;
  readonly external: boolean;
}

/** @throws Error when the bytes are no zip. */
export function openPackage(bytes: Uint8Array): DocxPackage {
  const zip = new PizZip(bytes);
  const files = Object.values(zip.files).filter((file) => !file.dir);
  return {
    names: files.map((file) => file.name),
    parts: new Map(
      files.filter((file) => /\.(xml|rels)$/i.test(file.name)).map((file) => [file.name, file.asText()]),
    ),
  };
}

/** Where a part's relationships stand: `word/document.xml` → `word/_rels/document.xml.rels`; `''` is the package. */
export function relationshipsPartOf(part: string): string {
  const { dir, base } = path.posix.parse(part);
  return path.posix.join(dir, '_rels', `${base}.rels`);
}

/** A part's relationships; none when it has no `.rels`. Targets are resolved against the part's folder. */
export function relationshipsOf(docx: DocxPackage, part: string): Relationship[] {
  const name = relationshipsPartOf(part);
  const xml = docx.parts.get(name);
  if (xml === undefined) return [];
  return childrenOf(parseXml(xml, name), 'Relationship', RELATIONSHIPS).map((element) => {
    const target = element.getAttribute('Target') ?? '';
    const external = element.getAttribute('TargetMode') === 'External';
    return {
      id: element.getAttribute('Id') ?? '',
      type: (element.getAttribute('Type') ?? '').split('/').at(-1) ?? '',
      target: external ? target : path.posix.resolve('/', path.posix.dirname(part), target).slice(1),
      external,
    };
  });
}

/** The part that the package or a part points to with a relationship of this type. */
export function relatedPart(docx: DocxPackage, part: string, type: string): string | undefined {
  return relationshipsOf(docx, part).find((relationship) => relationship.type === type)?.target;
}
