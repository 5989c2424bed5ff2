import { attributeOf, spansOf, tagsOf, unescapeXml, within } from '../docx/markup.ts';
import { writePackage } from '../docx/package.ts';
import { escapeXml } from '../docx/xml.ts';
import { bodyContent } from './sections.ts';
import { compileTemplate } from './template/engine.ts';
import type { Template } from './template/template.ts';
import { writerOf } from './template/write.ts';

/** The appendix's template made fit for the letter's file: one file has one style sheet. */
export interface JoinedAppendix {
  /** Its paragraphs name the letter's styles. */
  readonly template: Template;
  /** The letter's `styles.xml` with the styles that only the appendix has. */
  readonly stylesXml: string;
  /** The letter's `document.xml`, its root declaring also what the appendix's paragraphs use. */
  readonly documentXml: string;
}

interface Style {
  readonly id: string;
  /** Type and name: what a style is the same by, in Word and here. */
  readonly key: string;
  readonly xml: string;
}

const STYLE_REFERENCE = /<w:(?:pStyle|rStyle|tblStyle)(?=\s)[^<>]*>/gu;
const IN_STYLE_REFERENCE = /<w:(?:basedOn|next|link)(?=\s)[^<>]*>/gu;

function stylesOf(stylesXml: string): Style[] {
  return spansOf(stylesXml, 'w:style').map((span) => {
    const xml = within(stylesXml, span);
    const opening = xml.slice(0, xml.indexOf('>'));
    const name = unescapeXml(attributeOf(tagsOf(xml, 'w:name')[0] ?? '', 'w:val') ?? '');
    const type = attributeOf(opening, 'w:type') ?? 'paragraph';
    return { id: attributeOf(opening, 'w:styleId') ?? '', key: `${type} ${name.normalize('NFC')}`, xml };
  });
}

const idOf = (tag: string): string => unescapeXml(attributeOf(tag, 'w:val') ?? '');
const idsIn = (xml: string, references: RegExp): string[] =>
  Array.from(xml.matchAll(references), ([tag]) => idOf(tag));

/** The same XML with every reference to a style by its id in the letter's sheet. */
const renamed = (xml: string, references: RegExp, ids: ReadonlyMap<string, string>): string =>
  xml.replace(references, (tag) => {
    const id = ids.get(idOf(tag));
    return id === undefined
      ? tag
      : tag.replace(
          /(\sw:val\s*=\s*)(?:"[^"]*"|'[^']*')/u,
          (_whole, before: string) => `${before}"${escapeXml(id)}"`,
        );
  });

/** A style as the letter's sheet may have it: under its new id, no default of its own, without a numbering. */
const carried = ({ xml }: Style, id: string, ids: ReadonlyMap<string, string>): string =>
  renamed(xml, IN_STYLE_REFERENCE, ids)
    .replace(/^<w:style[^<>]*>/u, (opening) =>
      opening
        .replace(/\sw:default\s*=\s*(?:"[^"]*"|'[^']*')/u, '')
        .replace(/\sw:styleId\s*=\s*(?:"[^"]*"|'[^']*')/u, () => ` w:styleId="${escapeXml(id)}"`),
    )
    .replace(/<w:numPr>(?:(?!<\/w:numPr>)[\s\S])*<\/w:numPr>/gu, '');

/** The letter's document with a root that declares the other's namespaces too, and which of them may be passed over. */
function withNamespaces(letterXml: string, appendixXml: string): string {
  const [letterRoot = ''] = tagsOf(letterXml, 'w:document');
  const [appendixRoot = ''] = tagsOf(appendixXml, 'w:document');
  const declared = Array.from(appendixRoot.matchAll(/\sxmlns:([\w.-]+)\s*=\s*(?:"[^"]*"|'[^']*')/gu));
  const missing = declared.filter(([, prefix = '']) => !letterRoot.includes(`xmlns:${prefix}=`));
  if (missing.length === 0) return letterXml;
  const passed = [letterRoot, appendixRoot].flatMap(
    (root) => attributeOf(root, 'mc:Ignorable')?.trim().split(/\s+/u) ?? [],
  );
  const ignorable = passed.length === 0 ? '' : ` mc:Ignorable="${[...new Set(passed)].join(' ')}"`;
  const root = letterRoot
    .replace(/\smc:Ignorable\s*=\s*(?:"[^"]*"|'[^']*')/u, '')
    .replace(/\s*>$/u, () => `${missing.map(([declaration]) => declaration).join('')}${ignorable}>`);
  return letterXml.replace(letterRoot, () => root);
}

/** An id that the letter's sheet has not yet given. */
function freeId(id: string, taken: Set<string>): string {
  let free = id;
  for (let more = 2; taken.has(free); more += 1) free = `${id}${more}`;
  taken.add(free);
  return free;
}

/**
 * Fits the appendix's template to the letter's: a style of the same name is the letter's, whatever its id; a style that
 * only the appendix uses is carried over with those on which it stands.
 */
export function joinAppendix(letter: Template, appendix: Template): JoinedAppendix {
  const own = stylesOf(letter.stylesXml);
  const others = new Map(stylesOf(appendix.stylesXml).map((style) => [style.id, style]));
  const byKey = new Map(own.map(({ key, id }) => [key, id]));
  const taken = new Set(own.map(({ id }) => id));
  const ids = new Map<string, string>();
  const brought: Style[] = [];
  const wanted = idsIn(bodyContent(appendix.documentXml), STYLE_REFERENCE);
  for (let id = wanted.pop(); id !== undefined; id = wanted.pop()) {
    const style = others.get(id);
    if (style === undefined || ids.has(id)) continue;
    const same = byKey.get(style.key);
    ids.set(id, same ?? freeId(id, taken));
    if (same !== undefined) continue;
    brought.push(style);
    wanted.push(...idsIn(style.xml, IN_STYLE_REFERENCE));
  }
  const added = brought.map((style) => carried(style, ids.get(style.id) ?? style.id, ids)).join('');
  const documentXml = renamed(appendix.documentXml, STYLE_REFERENCE, ids);
  const parts = new Map([...appendix.parts, ['word/document.xml', documentXml]]);
  const compiled =
    documentXml === appendix.documentXml
      ? appendix
      : compileTemplate(appendix.name, writePackage(parts, appendix.media), appendix.tags);
  return {
    template: {
      ...appendix,
      ...compiled,
      documentXml,
      style: letter.style,
      tableStyleId: letter.tableStyleId,
      write: writerOf(compiled, letter.style('sectionEnd').id),
    },
    stylesXml: letter.stylesXml.replace('</w:styles>', () => `${added}</w:styles>`),
    documentXml: withNamespaces(letter.documentXml, appendix.documentXml),
  };
}
