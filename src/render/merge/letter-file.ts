import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { attributeOf, tagsOf, unescapeXml } from '../../docx/markup.ts';
import { zipFault } from '../../docx/zip-fault.ts';
import { DOCUMENT } from './print-package.ts';
import { relationshipsIn, relationshipsName, type Relationship } from './relationships.ts';

/** A finished letter, unpacked. */
export interface LetterFile {
  readonly name: string;
  readonly documentXml: string;
  /** Text of a part; undefined for what the package has not, or has not as text. */
  readonly text: (part: string) => string | undefined;
  readonly media: (part: string) => Uint8Array | undefined;
  readonly relationships: (part: string) => Relationship[];
  readonly typeOf: (part: string) => string | undefined;
  /** The same for letters that differ in their document alone: one template, one frame. */
  readonly frame: string;
}

const isText = (name: string): boolean => /\.(?:xml|rels)$/iu.test(name);

/** Unpacks a letter, its size and directory judged before; undefined where it is no sound DOCX. */
export function openLetter(name: string, bytes: Uint8Array): LetterFile | undefined {
  if (zipFault(bytes) !== undefined) return undefined;
  const files = new Map(Object.entries(unzipSync(bytes)));
  const document = files.get(DOCUMENT);
  if (document === undefined) return undefined;
  const frame = createHash('sha256');
  for (const [part, content] of files) if (part !== DOCUMENT) frame.update(part).update('\0').update(content);
  const text = (part: string): string | undefined => {
    const content = isText(part) ? files.get(part) : undefined;
    return content === undefined ? undefined : Buffer.from(content).toString('utf8');
  };
  const types = text('[Content_Types].xml') ?? '';
  const typeIn = (element: string, key: string, value: string): string | undefined => {
    const tag = tagsOf(types, element).find(
      (one) => unescapeXml(attributeOf(one, key) ?? '').toLowerCase() === value.toLowerCase(),
    );
    return tag === undefined ? undefined : unescapeXml(attributeOf(tag, 'ContentType') ?? '');
  };
  return {
    name,
    documentXml: Buffer.from(document).toString('utf8'),
    text,
    media: (part) => files.get(part),
    relationships: (part) => relationshipsIn(part, text(relationshipsName(part)) ?? ''),
    typeOf: (part) =>
      typeIn('Override', 'PartName', `/${part}`) ??
      typeIn('Default', 'Extension', part.slice(part.lastIndexOf('.') + 1)),
    frame: frame.digest('hex'),
  };
}
