import { DOMParser, type Element } from '@xmldom/xmldom';

/** WordprocessingML, the `w:` prefix. ISO/IEC 29500-1 §A.1. */
export const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** Relationship ids inside parts, the `r:` prefix. */
export const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The root element. @throws SyntaxError naming `source` for anything short of well-formed. */
export function parseXml(xml: string, source: string): Element {
  const root = parse(xml.replace(/^\uFEFF/, ''), source);
  if (root === null) throw new SyntaxError(`${source}: no root element`);
  return root;
}

function parse(xml: string, source: string): Element | null {
  const onError = (level: string, message: string) => {
    throw new SyntaxError(`${level}: ${message}`);
  };
  try {
    return new DOMParser({ onError }).parseFromString(xml, 'text/xml').documentElement;
  } catch (error) {
    // The parser wraps what its callback throws in an error of its own.
    throw new SyntaxError(`${source}: ${String(error)}`, { cause: error });
  }
}

export function isElement(element: Element, name: string, namespace = W): boolean {
  return element.localName === name && element.namespaceURI === namespace;
}

export function childrenOf(parent: Element | undefined, name: string, namespace = W): Element[] {
  return [...(parent?.children ?? [])].filter((element) => isElement(element, name, namespace));
}

export function childOf(parent: Element | undefined, name: string, namespace = W): Element | undefined {
  return childrenOf(parent, name, namespace)[0];
}

export function descendantsOf(parent: Element, name: string, namespace = W): Element[] {
  return [...parent.getElementsByTagNameNS(namespace, name)];
}

/** Value of a `w:` attribute. */
export function valueOf(element: Element | undefined, attribute = 'val'): string | undefined {
  return element?.hasAttributeNS(W, attribute)
    ? (element.getAttributeNS(W, attribute) ?? undefined)
    : undefined;
}

/** Number in a `w:` attribute. @throws RangeError when it is no number. */
export function numberOf(element: Element | undefined, attribute = 'val'): number | undefined {
  const value = valueOf(element, attribute);
  if (value === undefined) return undefined;
  const number = Number(value);
  if (!Number.isFinite(number)) throw new RangeError(`w:${attribute}="${value}" is not a number`);
  return number;
}

/** An on/off element (`<w:b/>`): present is on, unless its value says otherwise. ISO/IEC 29500-1 §17.17.4. */
export function flagOf(parent: Element | undefined, name: string): boolean | undefined {
  const element = childOf(parent, name);
  if (element === undefined) return undefined;
  return !['0', 'false', 'off'].includes(valueOf(element) ?? 'true');
}
