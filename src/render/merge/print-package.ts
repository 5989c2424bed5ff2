import path from 'node:path';
import { Zip, ZipDeflate } from 'fflate';
import { escapeXml, XML_HEADER } from '../../docx/xml.ts';
import { OFFICE_RELATIONSHIPS, relationshipsName, type Relationship } from './relationships.ts';

/** How the content types of the parts of a document begin. */
export const WORD_TYPES = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const PACKAGE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
export const DOCUMENT = 'word/document.xml';

// The first instant that a ZIP can say, in local time as fflate writes it: the same bytes in any zone.
const FIXED_DATE = new Date(1980, 0, 1);

/** The print file as it grows: parts and media under names of their own, each content once, and who refers to whom. */
export class PrintPackage {
  readonly #files = new Map<string, string | Uint8Array>();
  readonly #types = new Map<string, string>([[DOCUMENT, `${WORD_TYPES}.document.main+xml`]]);
  readonly #extensions = new Map<string, string>([
    ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
    ['xml', 'application/xml'],
  ]);
  readonly #relationships = new Map<string, Map<string, string>>();
  readonly #numbers = new Map<string, number>();
  readonly #taken = new Set<string>([DOCUMENT]);

  /** The name for a part: its own, or with a number after it where that is taken. */
  reserve(wanted: string): string {
    const { dir, name, ext } = path.posix.parse(wanted);
    const stem = path.posix.join(dir, name.replace(/\d+$/u, ''));
    let free = wanted;
    let number = this.#numbers.get(stem) ?? 0;
    while (this.#taken.has(free)) free = `${stem}${(number += 1)}${ext}`;
    this.#numbers.set(stem, number);
    this.#taken.add(free);
    return free;
  }

  /** Puts a part under a reserved name: text with its content type, or media with that of its extension. */
  put(name: string, content: string | Uint8Array, type: string | undefined): void {
    this.#files.set(name, content);
    if (type === undefined) return;
    if (typeof content === 'string') this.#types.set(name, type);
    else this.#extensions.set(path.posix.extname(name).slice(1).toLowerCase(), type);
  }

  /** Adds a relationship of a part, unless it has the same already; returns its id. */
  relate(owner: string, { type, target, external }: Omit<Relationship, 'id'>): string {
    const own = this.#relationships.get(owner) ?? new Map<string, string>();
    this.#relationships.set(owner, own);
    const said = external
      ? `Target="${escapeXml(target)}" TargetMode="External"`
      : `Target="${escapeXml(path.posix.relative(path.posix.dirname(owner), target))}"`;
    const key = `Type="${escapeXml(type)}" ${said}`;
    const id = own.get(key) ?? `rId${own.size + 1}`;
    own.set(key, id);
    return id;
  }

  #contentTypes(): string {
    const defaults = [...this.#extensions].map(
      ([extension, type]) =>
        `<Default Extension="${escapeXml(extension)}" ContentType="${escapeXml(type)}"/>`,
    );
    const overrides = [...this.#types].map(
      ([name, type]) => `<Override PartName="/${escapeXml(name)}" ContentType="${escapeXml(type)}"/>`,
    );
    return `${XML_HEADER}<Types xmlns="${TYPES}">${defaults.join('')}${overrides.join('')}</Types>`;
  }

  #relationshipParts(): [string, string][] {
    const main = new Map([[`Type="${OFFICE_RELATIONSHIPS}/officeDocument" Target="${DOCUMENT}"`, 'rId1']]);
    return [['', main] as const, ...this.#relationships].map(([owner, own]) => {
      const lines = [...own].map(([key, id]) => `<Relationship Id="${id}" ${key}/>`);
      const xml = `${XML_HEADER}<Relationships xmlns="${PACKAGE_RELATIONSHIPS}">${lines.join('')}</Relationships>`;
      return [relationshipsName(owner), xml];
    });
  }

  /** Packs it all, the document from its pieces in order. Same pieces, same bytes. */
  pack(document: Iterable<Uint8Array>): Uint8Array {
    const packed: Uint8Array[] = [];
    const zip = new Zip((error, chunk) => {
      if (error !== null) throw error;
      packed.push(chunk);
    });
    const write = (name: string, pieces: Iterable<Uint8Array>): void => {
      const entry = new ZipDeflate(name, { level: 6 });
      entry.mtime = FIXED_DATE;
      zip.add(entry);
      for (const piece of pieces) entry.push(piece);
      entry.push(new Uint8Array(), true);
    };
    const texts = [['[Content_Types].xml', this.#contentTypes()] as const, ...this.#relationshipParts()];
    for (const [name, xml] of texts) write(name, [Buffer.from(xml)]);
    write(DOCUMENT, document);
    for (const [name, content] of this.#files) write(name, [Buffer.from(content)]);
    zip.end();
    return Buffer.concat(packed);
  }
}
