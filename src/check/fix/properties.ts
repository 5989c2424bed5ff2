import { limits } from '../../docx/read/limits.ts';
import { NONE, parseXml, type XmlTree } from '../../docx/read/xml-tree.ts';
import { escapeXml } from '../../docx/xml.ts';
import { schemaOrder, type PropertyElement } from './schema-order.ts';

/** What becomes of one property, from its XML as it stands; undefined takes it away. */
export type Property = (standing: string | undefined) => string | undefined;
/** By the name of the element: `w:sz`. */
export type Properties = Readonly<Record<string, Property>>;

/** The tree of a stretch of XML whose prefixes are declared around it. */
export const treeOf = (xml: string): XmlTree => parseXml(xml, { left: limits.elements });

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element with no children of its own: `<w:sz w:val="26"/>`. */
export const element =
  (name: string, attributes: Attributes = {}): Property =>
  () =>
    `<${name}${Object.entries(attributes)
      .map(([key, value]) => (value === undefined ? '' : ` ${key}="${escapeXml(String(value))}"`))
      .join('')}/>`;

/** The same element with these attributes, the others as they are; `undefined` takes one away. */
export const attributes =
  (name: string, changed: Attributes): Property =>
  (standing) => {
    const kept = Array.from(
      (standing ?? '').matchAll(/\s([\w:]+)\s*=\s*("[^"]*"|'[^']*')/gu),
      ([, key = '', value = '']) => [key, value] as const,
    ).filter(([key]) => !(key in changed));
    const put = Object.entries(changed).flatMap(([key, value]) =>
      value === undefined ? [] : [`${key}="${escapeXml(String(value))}"`],
    );
    return `<${name} ${[...kept.map(([key, value]) => `${key}=${value}`), ...put].join(' ')}/>`;
  };

/** A toggle set for good, whatever the styles below it say. */
export const toggle = (name: string, on: boolean): Property => element(name, on ? {} : { 'w:val': 0 });

interface Child {
  readonly name: string;
  readonly xml: string;
}

function childrenOf(xml: string | undefined): Child[] {
  if (xml === undefined) return [];
  const tree = treeOf(xml);
  return tree.children(0).map((node) => ({ name: tree.name(node), xml: tree.source(node) }));
}

/** A properties element with some properties put in their places; the rest stays as it is written. */
export function withProperties(
  name: PropertyElement,
  standing: string | undefined,
  properties: Properties,
): string {
  const order = schemaOrder[name];
  const rank = (child: string): number => {
    const at = order.indexOf(child);
    return at < 0 ? order.length : at;
  };
  const children = childrenOf(standing);
  for (const [child, property] of Object.entries(properties)) {
    const at = children.findIndex((one) => one.name === child);
    const xml = property(children[at]?.xml);
    if (at >= 0) children.splice(at, 1, ...(xml === undefined ? [] : [{ name: child, xml }]));
    else if (xml !== undefined) {
      const before = children.findIndex((one) => rank(one.name) > rank(child));
      children.splice(before < 0 ? children.length : before, 0, { name: child, xml });
    }
  }
  const opening = /^<[^<>]*?(?=\s*\/?>)/u.exec(standing ?? '')?.[0] ?? `<${name}`;
  return `${opening}>${children.map(({ xml }) => xml).join('')}</${name}>`;
}

/** What is taken out of a stretch of XML, and what is put there. */
interface Splice {
  readonly start: number;
  readonly end: number;
  readonly put: string;
}

/** How the properties of a run or paragraph are set: nothing of it changes but its properties element. */
export function propertySplice(xml: string, name: PropertyElement, properties: Properties): Splice {
  const tree = treeOf(xml);
  const node = tree.child(0, name);
  if (node !== NONE)
    return {
      start: tree.start(node),
      end: tree.end(node),
      put: withProperties(name, tree.source(node), properties),
    };
  const fresh = withProperties(name, undefined, properties);
  const [tag = '', owner = '', single = ''] = /^<([^\s/>]+)[^<>]*?(\/?)>/u.exec(xml) ?? [];
  return single === '/'
    ? { start: 0, end: tag.length, put: `${tag.slice(0, -2)}>${fresh}</${owner}>` }
    : { start: tag.length, end: tag.length, put: fresh };
}
