import { attributeOf, tagsOf } from '../../docx/markup.ts';
import type { HeaderFooter, HeaderFooterType, Paragraph, Section } from '../../docx/read/model.ts';
import { relationshipsPart } from '../../docx/read/relationships.ts';
import { XML_HEADER } from '../../docx/xml.ts';
import { page } from '../../nd30/page.ts';
import { element, treeOf, withProperties, type Properties } from './properties.ts';
import type { Draft } from './draft.ts';
import type { Scene } from './mender.ts';

const TYPES = '[Content_Types].xml';
const HEADER_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml';

export const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** A paragraph that prints the page number and nothing else but dashes around it. */
export function isBareNumber({ text, fields, pictures, textBoxes, lines }: Paragraph): boolean {
  const number = fields.find(({ name }) => name === 'PAGE');
  if (number === undefined || fields.length !== 1) return false;
  const rest = text.slice(0, number.start) + text.slice(number.end);
  return !hasWords(rest) && pictures.length + textBoxes.length + lines.length === 0;
}

/** Nothing of it would be missed: no words, no pictures, no tables. */
export const isEmpty = (area: HeaderFooter | undefined): boolean =>
  (area?.blocks ?? []).every(
    (block) =>
      block.kind === 'paragraph' &&
      !hasWords(block.text) &&
      block.pictures.length + block.lines.length + block.textBoxes.length + block.fields.length === 0,
  );

type Kind = 'w:headerReference' | 'w:footerReference';

/** Id of a section's own reference of a type, from its XML. */
export function referenceId(sectXml: string, kind: Kind, type: HeaderFooterType): string | undefined {
  const tag = tagsOf(sectXml, kind).find((one) => (attributeOf(one, 'w:type') ?? 'default') === type);
  return tag === undefined ? undefined : attributeOf(tag, 'r:id');
}

/** A `w:sectPr` with its reference of a type set, or taken away where no id is given. */
export function withReference(
  sectXml: string,
  kind: Kind,
  type: HeaderFooterType,
  id: string | undefined,
): string {
  const tree = treeOf(sectXml);
  const without = tree
    .children(0, kind)
    .filter((node) => (tree.attribute(node, 'type') ?? 'default') === type)
    .reduceRight((xml, node) => xml.slice(0, tree.start(node)) + xml.slice(tree.end(node)), sectXml);
  if (id === undefined) return without;
  const reference = `<${kind} w:type="${type}" r:id="${id}"/>`;
  return withProperties('w:sectPr', without, { [kind]: (standing) => reference + (standing ?? '') });
}

export const titlePage: Properties = { 'w:titlePg': element('w:titlePg') };

const { min: SIZE } = page.pageNumber.size;
const LOOK = `<w:rPr><w:rFonts w:ascii="${page.font.name}" w:hAnsi="${page.font.name}" w:eastAsia="${page.font.name}" w:cs="${page.font.name}"/><w:b w:val="0"/><w:bCs w:val="0"/><w:i w:val="0"/><w:iCs w:val="0"/><w:sz w:val="${SIZE * 2}"/><w:szCs w:val="${SIZE * 2}"/></w:rPr>`;
const run = (inner: string): string => `<w:r>${LOOK}${inner}</w:r>`;

/** The page number in the middle of the top margin (PL1.A.I.7). */
const numberParagraph =
  '<w:p><w:pPr><w:ind w:left="0" w:right="0" w:firstLine="0"/><w:jc w:val="center"/></w:pPr>' +
  run('<w:fldChar w:fldCharType="begin"/>') +
  run('<w:instrText xml:space="preserve"> PAGE </w:instrText>') +
  run('<w:fldChar w:fldCharType="separate"/>') +
  run('<w:t>2</w:t>') +
  run('<w:fldChar w:fldCharType="end"/>') +
  '</w:p>';

/** Before the end of a part's root; undefined where it is built otherwise. */
function added(part: string, root: string, content: string): string | undefined {
  const end = part.lastIndexOf(`</${root}>`);
  return end < 0 ? undefined : part.slice(0, end) + content + part.slice(end);
}

/**
 * Puts a new header that holds the page number into the package.
 * @returns the id of its relationship from the main part; undefined where the package is built otherwise
 */
export function addNumberHeader({ document, part }: Scene, draft: Draft): string | undefined {
  const { mainPart, parts, partNames } = document;
  const main = parts.get(mainPart) ?? '';
  const root = /<w:document(?=[\s>])[^<>]*>/u.exec(main)?.[0] ?? '';
  const word = attributeOf(root, 'xmlns:w');
  const relation = attributeOf(root, 'xmlns:r');
  const relations = relationshipsPart(mainPart);
  const [rels, types] = [part(relations), part(TYPES)];
  if (word === undefined || relation === undefined || rels === undefined || types === undefined)
    return undefined;
  const taken = new Set(partNames.map((name) => name.toLowerCase()));
  const folder = mainPart.slice(0, mainPart.lastIndexOf('/') + 1);
  let number = 1;
  while (taken.has(`${folder}header${number}.xml`.toLowerCase())) number += 1;
  const ids = new Set(tagsOf(rels, 'Relationship').map((tag) => attributeOf(tag, 'Id')));
  let free = ids.size + 1;
  while (ids.has(`rId${free}`)) free += 1;
  const target = `header${number}.xml`;
  const newRels = added(
    rels,
    'Relationships',
    `<Relationship Id="rId${free}" Type="${relation}/header" Target="${target}"/>`,
  );
  const newTypes = added(
    types,
    'Types',
    `<Override PartName="/${folder}${target}" ContentType="${HEADER_TYPE}"/>`,
  );
  if (newRels === undefined || newTypes === undefined) return undefined;
  draft.parts.set(relations, newRels);
  draft.parts.set(TYPES, newTypes);
  draft.parts.set(
    `${folder}${target}`,
    `${XML_HEADER}<w:hdr xmlns:w="${word}" xmlns:r="${relation}">${numberParagraph}</w:hdr>`,
  );
  return `rId${free}`;
}

/** The XML of a section's `w:sectPr`, where it has one. */
export const sectionXml = ({ document }: Scene, { place }: Section): string | undefined =>
  place === undefined ? undefined : document.parts.get(place.part)?.slice(place.start, place.end);
