import { zipSync, type Zippable } from 'fflate';
import { madeDocx } from './made.ts';
import { p, relationships, tinyDocx } from '../tiny-docx.ts';
import { W } from '../xml.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const main = (body: string, before = ''): string =>
  `${before}<w:document xmlns:w="${W}"><w:body>${body}</w:body></w:document>`;

/** A document whose main part is this text. */
export const withMain = (xml: string): Uint8Array => tinyDocx('', { 'word/document.xml': xml });

/** A ZIP of these entries around the relationship that makes it a document. */
export const zipOf = (entries: Zippable): Uint8Array =>
  zipSync({
    '_rels/.rels': utf8(
      relationships(`<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/>`),
    ),
    ...entries,
  });

/** Blanks that unpack to many times their size. */
export const bomb = (megabytes: number): Uint8Array =>
  zipOf({ 'word/document.xml': utf8(main(p(' '.repeat(megabytes * 1_000_000)))) });

/** The small bomb within an element of text, with sizes of its directory changed. */
export function claiming(size: number): Uint8Array {
  const bytes = zipOf({ 'word/document.xml': utf8(main(p('x'))) });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + 46 < bytes.length; at += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    view.setUint32(at + 24, size, true);
  }
  return bytes;
}

/** Entities that multiply: "a billion laughs". */
export const entityBomb = (): Uint8Array =>
  withMain(
    main(
      p('&f;'),
      `<!DOCTYPE w:document [<!ENTITY a "ha">${['b', 'c', 'd', 'e', 'f'].map((name, index) => `<!ENTITY ${name} "${`&${'abcde'[index] ?? 'a'};`.repeat(10)}">`).join('')}]>`,
    ),
  );

/** An entity that would read a file of the machine. */
export const externalEntity = (): Uint8Array =>
  withMain(main(p('&x;'), '<!DOCTYPE w:document [<!ENTITY x SYSTEM "file:///etc/passwd">]>'));

export const nested = (element: string, depth: number): Uint8Array =>
  withMain(main(`${`<${element}>`.repeat(depth)}${`</${element}>`.repeat(depth)}`));

/** Tables within tables, each in a cell. */
export const nestedTables = (depth: number): Uint8Array =>
  withMain(main(`${'<w:tbl><w:tr><w:tc>'.repeat(depth)}${p('x')}${'</w:tc></w:tr></w:tbl>'.repeat(depth)}`));

export const escaping = (name: string): Uint8Array =>
  zipOf({ 'word/document.xml': utf8(main(p('x'))), [name]: utf8('x') });

/** A header that is the document itself. */
export const cyclicRelationships = (): Uint8Array =>
  tinyDocx(
    `${p('x')}<w:sectPr><w:headerReference xmlns:r="${OFFICE}" w:type="default" r:id="rId1"/></w:sectPr>`,
    {
      'word/_rels/document.xml.rels': relationships(
        `<Relationship Id="rId1" Type="${OFFICE}/header" Target="document.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="document.xml"/>`,
      ),
    },
  );

/** A letter with a table, a list, drawings and a header, for cutting and changing. */
export const ordinary = (): Uint8Array =>
  madeDocx(
    Array.from({ length: 40 }, (_, index) =>
      p(`Đoạn ${String(index)}: căn cứ Luật Tổ chức chính quyền địa phương`),
    ).join(''),
    { settings: '<w:evenAndOddHeaders/>' },
  );
