import type { Diagnostic } from '../../diagnostic/diagnostic.ts';
import { attributeOf, tagsOf } from '../../docx/markup.ts';
import { readDocx } from '../../docx/read/read-docx.ts';
import { XML_HEADER } from '../../docx/xml.ts';
import { remarksOf } from './remarks.ts';
import { spliced } from './splice.ts';
import { entriesOf, packed } from './unpack.ts';

const TYPES = '[Content_Types].xml';
const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Names that a document in one of the two sets of namespaces uses (ECMA-376 transitional, ISO 29500 strict). */
function namespacesOf(xml: string): { readonly word: string; readonly relation: string } | undefined {
  const root = /<w:document(?=[\s>])[^<>]*>/u.exec(xml)?.[0] ?? '';
  const word = attributeOf(root, 'xmlns:w');
  if (word === undefined) return undefined;
  return word.startsWith('http://purl.oclc.org/')
    ? { word, relation: 'http://purl.oclc.org/ooxml/officeDocument/relationships/comments' }
    : { word, relation: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments' };
}

/** A part with something added before its end; undefined for a part that is built otherwise. */
function added(part: string, element: string, content: string): string | undefined {
  const end = part.lastIndexOf(`</${element}>`);
  if (end >= 0) return part.slice(0, end) + content + part.slice(end);
  const single = new RegExp(`<${element}(?=[\\s/])([^<>]*)/>`, 'u').exec(part);
  if (single === null) return undefined;
  const before = part.slice(0, single.index);
  return `${before}<${element}${single[1] ?? ''}>${content}</${element}>${part.slice(single.index + single[0].length)}`;
}

function freeRelationId(relations: string): string {
  const ids = new Set(tagsOf(relations, 'Relationship').map((tag) => attributeOf(tag, 'Id')));
  let number = ids.size + 1;
  while (ids.has(`rId${number}`)) number += 1;
  return `rId${number}`;
}

/** The part that a target of the main part's relationships means. */
const partAt = (folder: string, target: string): string =>
  target.startsWith('/') ? target.slice(1) : `${folder}${target}`;

const idsIn = (xml: string): number[] =>
  ['w:comment', 'w:commentRangeStart', 'w:commentReference'].flatMap((element) =>
    tagsOf(xml, element).map((tag) => Number(attributeOf(tag, 'w:id') ?? 0)),
  );

/**
 * A copy of a DOCX with findings as Word comments, each around its words; what has no words of its own, or stands where
 * Word takes no comments (headers, text boxes), on the first paragraph. Comments that stand there stay; no text changes.
 * @returns undefined for a file that cannot be read, or is built so that nothing can be put into it safely
 */
export function commentedDocx(
  bytes: Uint8Array,
  source: string,
  findings: readonly Diagnostic[],
): Uint8Array | undefined {
  const { document } = readDocx(bytes, source);
  const entries = document === undefined ? undefined : entriesOf(bytes);
  if (document === undefined || entries === undefined) return undefined;
  if (findings.length === 0) return bytes;
  const { mainPart, parts } = document;
  const xml = parts.get(mainPart);
  const namespaces = xml === undefined ? undefined : namespacesOf(xml);
  if (xml === undefined || namespaces === undefined) return undefined;

  const slash = mainPart.lastIndexOf('/') + 1;
  const folder = mainPart.slice(0, slash);
  const relationsPart = `${folder}_rels/${mainPart.slice(slash)}.rels`;
  const text = (part: string): string | undefined => {
    const content = entries.get(part);
    return content === undefined ? undefined : decoder.decode(content);
  };
  const relations =
    text(relationsPart) ??
    `${XML_HEADER}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`;
  const relation = tagsOf(relations, 'Relationship').find(
    (tag) => attributeOf(tag, 'Type') === namespaces.relation,
  );
  const commentsPart = partAt(folder, attributeOf(relation ?? '', 'Target') ?? 'comments.xml');
  const standing = text(commentsPart);
  const comments = standing ?? `${XML_HEADER}<w:comments xmlns:w="${namespaces.word}"></w:comments>`;

  const firstId = [...idsIn(comments), ...idsIn(xml)].reduce((most, id) => Math.max(most, id), -1) + 1;
  const remarks = remarksOf(document, xml, findings, firstId);
  if (remarks === undefined) return undefined;
  const written: (readonly [part: string, text: string | undefined])[] = [
    [mainPart, spliced(xml, remarks).replace(/^(<\?xml[^>]*encoding=)(["'])UTF-16\2/iu, '$1$2UTF-8$2')],
    [commentsPart, added(comments, 'w:comments', remarks.map((remark) => remark.xml).join(''))],
  ];
  if (relation === undefined)
    written.push([
      relationsPart,
      added(
        relations,
        'Relationships',
        `<Relationship Id="${freeRelationId(relations)}" Type="${namespaces.relation}" Target="comments.xml"/>`,
      ),
    ]);
  if (standing === undefined)
    written.push([
      TYPES,
      added(
        text(TYPES) ?? '',
        'Types',
        `<Override PartName="/${commentsPart}" ContentType="${COMMENTS_TYPE}"/>`,
      ),
    ]);
  for (const [part, content] of written) {
    if (content === undefined) return undefined;
    entries.set(part, encoder.encode(content));
  }
  return packed(entries);
}
