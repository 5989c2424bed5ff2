import { TextDecoder } from 'node:util';
import { SaxesParser } from 'saxes';
import { limitFacts, tableLimits } from '../limits.ts';
import { TableFault, tableFault } from './table-fault.ts';
import { entryChunks, type Zip, type ZipEntry } from './zip.ts';

export type Attributes = Readonly<Record<string, string>>;

/**
 * What listens to a part. Names of the part's own vocabulary come without their prefix; foreign ones keep it, so
 * that `x14:c` is never taken for a cell. `parent` is the element around.
 */
export interface XmlListener {
  readonly open: (name: string, attributes: Attributes, parent: string) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/** A decoder for the encodings that a part may have: UTF-8, or UTF-16 with its mark. */
function decoderFor(first: Uint8Array): TextDecoder {
  const [a, b] = first;
  const encoding = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding, { fatal: true });
}

function parserFor(
  part: string,
  { open, text, close }: XmlListener,
): SaxesParser<{ xmlns: false; position: false }> {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  const names: string[] = [];
  let prefix: string | undefined;
  const own = (name: string): string => {
    prefix ??= name.includes(':') ? name.slice(0, name.indexOf(':') + 1) : '';
    return prefix !== '' && name.startsWith(prefix) ? name.slice(prefix.length) : name;
  };
  parser.on('doctype', () => {
    throw tableFault('table-hostile', { part });
  });
  parser.on('error', () => {
    throw tableFault('table-damaged', { part });
  });
  parser.on('opentag', (tag) => {
    const name = own(tag.name);
    open(name, tag.attributes, names.at(-1) ?? '');
    names.push(name);
    if (names.length > tableLimits.depth) throw tableFault('table-too-large', limitFacts('depth'));
  });
  if (text !== undefined) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  parser.on('closetag', () => {
    const name = names.pop() ?? '';
    close?.(name);
  });
  return parser;
}

/**
 * Reads a part of a package as it is unpacked: nothing is held but what the listener keeps.
 * @throws {TableFault} for XML that is not well-formed, has a DTD or nests too deep
 */
export async function readXml(zip: Zip, entry: ZipEntry, listener: XmlListener): Promise<void> {
  const parser = parserFor(entry.name, listener);
  let decoder: TextDecoder | undefined;
  try {
    for await (const chunk of entryChunks(zip, entry)) {
      decoder ??= decoderFor(chunk);
      parser.write(decoder.decode(chunk, { stream: true }));
    }
    parser.write(decoder?.decode() ?? '').close();
  } catch (error) {
    // A decoder that meets foreign bytes throws a TypeError.
    if (error instanceof TypeError && !(error instanceof TableFault) && 'code' in error)
      throw tableFault('table-damaged', { part: entry.name });
    throw error;
  }
}
