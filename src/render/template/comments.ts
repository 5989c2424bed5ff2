import { attributeOf, spansOf, tagsOf, type Span } from '../../docx/markup.ts';
import { readMedia, readTemplatePackage, writePackage } from '../../docx/package.ts';
import { escapeXml, WORD_NAMESPACES, XML_HEADER } from '../../docx/xml.ts';
import type { TemplateFinding } from './check-tags.ts';

const DOCUMENT = 'word/document.xml';
const COMMENTS = 'word/comments.xml';
const RELATIONSHIPS = 'word/_rels/document.xml.rels';
const TYPES = '[Content_Types].xml';
const AUTHOR = 'Văn Thư';

/** A comment on one paragraph of the document, by the paragraph's place among them. */
interface Remark {
  readonly paragraph: number;
  readonly words: string;
}

/** What a finding says as a comment; of a header or footer, which cannot have comments, it stands on the first paragraph. */
function remarkOf({ diagnostic, place }: TemplateFinding): Remark {
  const { message, hint, where } = diagnostic;
  const own = place?.part === DOCUMENT;
  const from = place === undefined || own ? '' : `${where.path ?? ''}: `;
  return {
    paragraph: own ? place.paragraph : 0,
    words: `${from}${message}${hint === undefined ? '' : ` → ${hint}`}`,
  };
}

const commentXml = (id: number, words: string): string =>
  `<w:comment w:id="${id}" w:author="${AUTHOR}" w:initials="VT"><w:p><w:r><w:t xml:space="preserve">${escapeXml(words)}</w:t></w:r></w:p></w:comment>`;

/** A change of the document's text: so many characters taken out at a place, and others put there. */
interface Edit {
  readonly at: number;
  readonly taken: number;
  readonly put: string;
}

/** Comments around the content of a paragraph: after its properties, and before its end. */
function commentEdits(xml: string, { start, end }: Span, ids: readonly number[]): Edit[] {
  const starts = ids.map((id) => `<w:commentRangeStart w:id="${id}"/>`).join('');
  const ends = ids
    .map((id) => `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`)
    .join('');
  const paragraph = xml.slice(start, end);
  const opening = /^<w:p(?=[\s/>])[^<>]*>/u.exec(paragraph)?.[0] ?? '';
  if (opening.endsWith('/>')) return [{ at: end - 2, taken: 2, put: `>${starts}${ends}</w:p>` }];
  const [properties] = spansOf(paragraph, 'w:pPr');
  const inner = properties?.start === opening.length ? properties.end : opening.length;
  return [
    { at: start + inner, taken: 0, put: starts },
    { at: end - '</w:p>'.length, taken: 0, put: ends },
  ];
}

const edited = (xml: string, edits: readonly Edit[]): string =>
  [...edits]
    .sort((one, other) => other.at - one.at)
    .reduce((text, { at, taken, put }) => text.slice(0, at) + put + text.slice(at + taken), xml);

/** A part made if it is not there, with something added before its end. */
const added = (part: string | undefined, made: string, end: string, content: string): string =>
  (part ?? made).replace(end, () => content + end);

/** A relationship id that the document has not given yet. */
function freeId(relationships: string): string {
  const ids = new Set(tagsOf(relationships, 'Relationship').map((tag) => attributeOf(tag, 'Id')));
  let number = ids.size + 1;
  while (ids.has(`rId${number}`)) number += 1;
  return `rId${number}`;
}

/**
 * A copy of a template with lint's findings as Word comments, each on its paragraph; of the whole file, on the first.
 * Comments that stand there already stay.
 * @param bytes of a template that lint could read
 */
export function commentedCopy(bytes: Uint8Array, findings: readonly TemplateFinding[]): Uint8Array {
  const parts = new Map(readTemplatePackage(bytes));
  const documentXml = parts.get(DOCUMENT) ?? '';
  const paragraphs = spansOf(documentXml, 'w:p');
  if (findings.length === 0 || paragraphs.length === 0) return bytes;
  const before = parts.get(COMMENTS);
  const taken = tagsOf(before ?? '', 'w:comment').map((tag) => Number(attributeOf(tag, 'w:id') ?? 0));
  const first = Math.max(-1, ...taken) + 1;
  const remarks = findings.map(remarkOf);
  const ids = new Map<number, number[]>();
  remarks.forEach(({ paragraph }, index) => {
    ids.set(paragraph, [...(ids.get(paragraph) ?? []), first + index]);
  });
  const edits = [...ids].flatMap(([paragraph, own]) => {
    const span = paragraphs[paragraph];
    return span === undefined ? [] : commentEdits(documentXml, span, own);
  });
  parts.set(DOCUMENT, edited(documentXml, edits));
  const comments = remarks.map(({ words }, index) => commentXml(first + index, words)).join('');
  const empty = `${XML_HEADER}<w:comments ${WORD_NAMESPACES}></w:comments>`;
  parts.set(COMMENTS, added(before, empty, '</w:comments>', comments));
  if (before === undefined) {
    const rels = parts.get(RELATIONSHIPS) ?? '';
    const relationship = `<Relationship Id="${freeId(rels)}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/>`;
    parts.set(RELATIONSHIPS, added(rels, '', '</Relationships>', relationship));
    const type = `<Override PartName="/${COMMENTS}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/>`;
    parts.set(TYPES, added(parts.get(TYPES), '', '</Types>', type));
  }
  return writePackage(parts, readMedia(bytes));
}
