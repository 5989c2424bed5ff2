import type { Element } from '@xmldom/xmldom';
import { relationshipsOf, relationshipsPartOf, type DocxPackage } from './docx-package.ts';
import { childrenOf, descendantsOf, R } from './xml.ts';

const CONTENT_TYPES = '[Content_Types].xml';
const TYPES_NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/content-types';

/** What OPC (ISO/IEC 29500-2) asks of a package: every reference leads somewhere, every part has a type. */
export function lintPackage(docx: DocxPackage, roots: ReadonlyMap<string, Element>): string[] {
  return [...lintTypes(docx, roots), ...lintRelationships(docx), ...lintReferences(docx, roots)];
}

function lintTypes(docx: DocxPackage, roots: ReadonlyMap<string, Element>): string[] {
  const types = roots.get(CONTENT_TYPES);
  const read = (element: string, attribute: string) =>
    childrenOf(types, element, TYPES_NAMESPACE).map(
      (type) => type.getAttribute(attribute)?.toLowerCase() ?? '',
    );
  const extensions = new Set(read('Default', 'Extension'));
  const overrides = new Set(read('Override', 'PartName'));
  const names = docx.names.filter((name) => name !== CONTENT_TYPES);
  const present = new Set(names.map((name) => `/${name.toLowerCase()}`));
  return [
    ...names
      .filter((name) => !overrides.has(`/${name.toLowerCase()}`))
      .filter((name) => !extensions.has(extensionOf(name)))
      .map((name) => `${name}: no content type`),
    ...[...overrides]
      .filter((name) => !present.has(name))
      .map((name) => `${CONTENT_TYPES}: type for ${name}, which does not exist`),
  ];
}

function lintRelationships(docx: DocxPackage): string[] {
  const owners = ['', ...docx.names];
  const orphans = docx.names
    .filter((name) => name.endsWith('.rels'))
    .filter((name) => !owners.some((owner) => relationshipsPartOf(owner) === name))
    .map((name) => `${name}: belongs to no part`);
  const broken = owners.flatMap((owner) => {
    const relationships = relationshipsOf(docx, owner);
    const rels = relationshipsPartOf(owner);
    return [
      ...repeated(relationships.map(({ id }) => id)).map((id) => `${rels}: id ${id} is used twice`),
      ...relationships
        .filter(({ external, target }) => !external && !docx.names.includes(target))
        .map(({ id, target }) => `${rels}: ${id} leads to ${target}, which does not exist`),
    ];
  });
  return [...orphans, ...broken];
}

/** Any attribute in the `r:` namespace (`r:id`, `r:embed`, `r:link`) names a relationship of its part. */
function lintReferences(docx: DocxPackage, roots: ReadonlyMap<string, Element>): string[] {
  return [...roots].flatMap(([part, root]) => {
    const known = new Set(relationshipsOf(docx, part).map(({ id }) => id));
    return [root, ...descendantsOf(root, '*', '*')].flatMap((element) =>
      [...element.attributes]
        .filter((attribute) => attribute.namespaceURI === R && !known.has(attribute.value))
        .map(
          (attribute) => `${part}: ${attribute.name}="${attribute.value}" of ${element.tagName} is unknown`,
        ),
    );
  });
}

/** Not `path.extname`: that finds none in `_rels/.rels`. */
function extensionOf(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1).toLowerCase();
}

/** Values that come more than once, each named once. */
export function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}
