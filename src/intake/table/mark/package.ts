import { TextDecoder } from 'node:util';
import path from 'node:path';
import { relationXml, relationsXml, overrideXml, VML_DEFAULT, type contentTypes } from '../write/package.ts';
import { relationshipsPart } from '../xlsx/relationships.ts';
import { entryContent, openZip } from '../xlsx/zip.ts';
import { attribute, insertBefore } from './markup.ts';

/** The parts of a workbook that is being changed; names are told apart without regard to case. */
export class OpenPackage {
  readonly parts: Map<string, string | Uint8Array>;

  constructor(bytes: Uint8Array) {
    const zip = openZip(bytes);
    const entries = [...zip.entries.values()].filter(({ name }) => !name.endsWith('/'));
    this.parts = new Map(
      entries.map((entry) => {
        const content = entryContent(zip, entry);
        zip.budget.left -= content.length;
        return [entry.name, content];
      }),
    );
  }

  #named(name: string): string {
    if (this.parts.has(name)) return name;
    return [...this.parts.keys()].find((part) => part.toLowerCase() === name.toLowerCase()) ?? name;
  }

  /** The text of a part, or undefined. */
  text(name: string): string | undefined {
    const content = this.parts.get(this.#named(name));
    return typeof content === 'object' ? new TextDecoder('utf-8').decode(content) : content;
  }

  set(name: string, content: string): void {
    this.parts.set(this.#named(name), content);
  }

  /** A name for a new part: `xl/worksheets/loi1.xml`, or the next number that is free. */
  free(stem: string, extension: string): string {
    for (let number = 1; ; number += 1) {
      const name = `${stem}${number}.${extension}`;
      if (this.#named(name) === name && !this.parts.has(name)) return name;
    }
  }

  /** Adds a relationship to a part; its id. */
  relate(part: string, type: string, target: string): string {
    const rels = relationshipsPart(part);
    const xml = this.text(rels) ?? relationsXml([]);
    const ids = new Set(Array.from(xml.matchAll(/\sId\s*=\s*["']([^"']*)["']/gu), ([, id]) => id));
    let number = ids.size + 1;
    while (ids.has(`rId${number}`)) number += 1;
    const id = `rId${number}`;
    const relation = relationXml({ id, type, target: path.posix.relative(path.posix.dirname(part), target) });
    this.set(
      rels,
      xml.replace(/<\/[\w:]*Relationships>|(?<=<[\w:]*Relationships[^>]*)\/>/u, (end) =>
        end === '/>' ? `>${relation}</Relationships>` : relation + end,
      ),
    );
    return id;
  }

  /** Declares the content type of a new part. */
  declare(part: string, type: keyof typeof contentTypes | 'vml'): void {
    const name = '[Content_Types].xml';
    const xml = this.text(name) ?? '';
    if (type === 'vml') {
      const known = Array.from(xml.matchAll(/<Default[^>]*>/gu)).some(
        ([tag]) => attribute(tag, 'Extension')?.toLowerCase() === 'vml',
      );
      if (!known) this.set(name, insertBefore(xml, ['Default', 'Override'], VML_DEFAULT) ?? xml);
      return;
    }
    this.set(name, xml.replace('</Types>', `${overrideXml(part, type)}</Types>`));
  }
}
