import { lintPackage, relationshipIds } from '../docx/lint.ts';
import { packedOnce, packedShort } from '../docx/pack.ts';
import type { Media, Parts } from '../docx/package.ts';
import { Markup, XmlWriter } from '../docx/xml-writer.ts';
import { deflated, zipOf, type Deflated } from '../docx/zip-writer.ts';
import { CLOSING, opening } from './sections.ts';
import { isStory } from './template/clean.ts';
import type { Stories, Template } from './template/template.ts';

/** What a letter's file has beside what is written for the letter: the same for all letters of a template. */
export interface Frame {
  /** Names of all parts, in the order of the file. */
  readonly names: readonly string[];
  /** The parts that never change. */
  readonly fixed: Parts;
  readonly media: Media;
  /** What stands in `document.xml` before the body. */
  readonly opening: Markup;
  /** Ids by which a part may refer to others. */
  readonly relationships: (part: string) => ReadonlySet<string>;
  /** Structural faults of what never changes: found once. */
  readonly faults: readonly string[];
}

const DOCUMENT = 'word/document.xml';
const STYLES = 'word/styles.xml';

/** The frame of a template's letters; with appendices, the document's root and the styles are those of both. */
export function frameOf(
  { plan, parts, media }: Template,
  { documentXml, stylesXml }: Pick<Template, 'documentXml' | 'stylesXml'>,
): Frame {
  const fixed = new Map([...(plan?.constant ?? []), [STYLES, stylesXml]]);
  const ids = new Map([...parts.keys()].map((part) => [part, relationshipIds(parts, part)]));
  const unwritten = Array.from(
    parts,
    ([part, xml]) => [part, fixed.get(part) ?? (isStory(part) ? '' : xml)] as const,
  );
  return {
    names: [...parts.keys(), ...media.keys()],
    fixed,
    media,
    opening: new Markup(opening(documentXml)),
    relationships: (part) => ids.get(part) ?? new Set(),
    faults: lintPackage(new Map(unwritten), media),
  };
}

const CLOSED = new Markup(CLOSING);

/**
 * Packs a letter into its frame, and reads what was written for faults that Word would refuse.
 * @param level of zlib
 * @param write writes the content of the body with its sections, and gives the other parts that are the letter's own
 */
export function framedFile(
  { names, fixed, media, relationships, faults, opening: start }: Frame,
  level: number,
  write: (out: XmlWriter) => Stories,
): { readonly bytes: Uint8Array; readonly faults: readonly string[] } {
  const unchanged = packedOnce(fixed, media, level);
  const out = new XmlWriter(DOCUMENT, relationships(DOCUMENT));
  out.markup(start);
  const stories = write(out);
  out.markup(CLOSED);
  const document = out.finished();
  const found = [...faults, ...document.faults];
  const packed = new Map([[DOCUMENT, deflated(document.bytes, level)]]);
  for (const [part, writeStory] of stories) {
    if (fixed.has(part)) continue;
    const story = new XmlWriter(part, relationships(part));
    writeStory(story);
    const { bytes, faults: own } = story.finished();
    found.push(...own);
    packed.set(part, packedShort(bytes, level));
  }
  const entries: [string, Deflated][] = [];
  for (const name of names) {
    const content = packed.get(name) ?? unchanged.get(name);
    if (content !== undefined) entries.push([name, content]);
  }
  return { bytes: zipOf(entries), faults: found };
}
