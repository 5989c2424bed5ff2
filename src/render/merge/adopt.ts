import type { LetterFile } from './letter-file.ts';
import { DOCUMENT, type PrintPackage } from './print-package.ts';
import { kindOf, relationshipsName, type Relationship } from './relationships.ts';

/** Rewrites a letter's body so that it says the same within the print file. */
export type Rewrite = (body: string) => string;

/** The text of the part that a letter has one of. */
export function onlyPart(letter: LetterFile, kind: 'styles' | 'numbering' | 'settings'): string | undefined {
  const found = letter.relationships(DOCUMENT).find((one) => !one.external && kindOf(one) === kind);
  return found === undefined ? undefined : letter.text(found.target);
}

const REFERENCE = /(\sr:(?:id|embed|link|pict|dm|lo|qs|cs)=")([^"]*)(")/gu;
/** Parts refer to parts, and these to pictures; no letter of ours goes deeper. */
const DEEPEST = 6;

/** Copies parts of letters into the print file, each content once. */
export class PartCopier {
  readonly #print: PrintPackage;
  readonly #copied = new Map<string, string>();
  #drawing = 0;

  constructor(print: PrintPackage) {
    this.#print = print;
  }

  /** Ids of drawings and marks, which one file may have once; those of content controls and paragraphs are dropped. */
  renumbered(xml: string): string {
    const ids = new Map<string, number>();
    return xml
      .replace(
        /(<wp:docPr\s(?:[^<>]*\s)?id=")[^"]*/gu,
        (_tag, before: string) => before + String((this.#drawing += 1)),
      )
      .replace(
        /(<w:bookmark(?:Start|End)\s(?:[^<>]*\s)?w:id=")([^"]*)/gu,
        (_tag, before: string, id: string) => {
          const now = ids.get(id) ?? (this.#drawing += 1);
          ids.set(id, now);
          return before + String(now);
        },
      )
      .replace(/<w:sdtPr>(?:(?!<\/w:sdtPr>)[\s\S])*<\/w:sdtPr>/gu, (properties) =>
        properties.replace(/<w:id w:val="[^"]*"\/>|<w:dataBinding(?=\s)[^<>]*\/>/gu, ''),
      )
      .replace(/\sw14:(?:paraId|textId)="[^"]*"/gu, '');
  }

  /** The XML of a part with what it refers to copied, related to the owner in the print file. */
  connected(
    letter: LetterFile,
    part: string,
    xml: string,
    owner: string,
    change: Rewrite,
    depth = 0,
  ): string {
    const own = new Map(letter.relationships(part).map((relationship) => [relationship.id, relationship]));
    return xml.replace(REFERENCE, (tag, before: string, id: string, after: string) => {
      const relationship = own.get(id);
      return relationship === undefined
        ? tag
        : before + this.#print.relate(owner, this.#copy(letter, relationship, change, depth)) + after;
    });
  }

  #copy(letter: LetterFile, relationship: Relationship, change: Rewrite, depth: number): Relationship {
    if (relationship.external || depth > DEEPEST) return relationship;
    const { target } = relationship;
    const xml = letter.text(target);
    if (xml === undefined) {
      const content = letter.media(target);
      return content === undefined
        ? relationship
        : { ...relationship, target: this.#file(letter, target, content) };
    }
    const changed = change(xml);
    const key = `${target}\0${letter.text(relationshipsName(target)) === undefined ? '' : letter.frame}\0${changed}`;
    const known = this.#copied.get(key);
    if (known !== undefined) return { ...relationship, target: known };
    const name = this.#print.reserve(target);
    this.#copied.set(key, name);
    const content = this.renumbered(this.connected(letter, target, changed, name, change, depth + 1));
    this.#print.put(name, content, letter.typeOf(target));
    return { ...relationship, target: name };
  }

  #file(letter: LetterFile, target: string, content: Uint8Array): string {
    const key = `${target}\0${Buffer.from(content).toString('base64')}`;
    const name = this.#copied.get(key) ?? this.#print.reserve(target);
    if (!this.#copied.has(key)) this.#print.put(name, content, letter.typeOf(target));
    this.#copied.set(key, name);
    return name;
  }

  /** Copies a part that all letters share, as it stands in the first. */
  share(letter: LetterFile, relationship: Relationship, change: Rewrite): void {
    this.#print.relate(DOCUMENT, this.#copy(letter, relationship, change, 0));
  }
}
