import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDocx } from '../../src/docx/read/read-docx.ts';
import { textOf } from '../../src/docx/read/model.ts';
import {
  bomb,
  claiming,
  cyclicRelationships,
  entityBomb,
  escaping,
  externalEntity,
  nested,
  nestedTables,
  ordinary,
  withMain,
  zipOf,
} from '../support/docx-made/hostile.ts';
import { p, tinyDocx, relationships } from '../support/tiny-docx.ts';
import { W } from '../support/xml.ts';

const SECONDS = 5_000;
const MOST_MEMORY = 512_000_000;
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const ole = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

/** The rules that reading gives; fails when it took too long or too much. */
function rulesOf(bytes: Uint8Array): string[] {
  const began = performance.now();
  const memory = process.memoryUsage().rss;
  const { diagnostics, document } = readDocx(bytes, 'thu.docx');
  expect(performance.now() - began).toBeLessThan(SECONDS);
  expect(process.memoryUsage().rss - memory).toBeLessThan(MOST_MEMORY);
  if (document === undefined) expect(diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
  for (const { message, hint } of diagnostics)
    expect(`${message}${hint ?? ''}`).not.toMatch(/undefined|NaN|\[object/u);
  return diagnostics.map(({ rule }) => rule);
}

describe('what is no DOCX under that name is told for what it is', () => {
  it.each([
    ['rỗng', new Uint8Array(), 'tệp rỗng'],
    ['dấu cách', utf8('  \n '), 'tệp rỗng'],
    ['.doc', ole, '.doc'],
    ['PDF', utf8('%PDF-1.7\n'), 'PDF'],
    ['RTF', utf8('{\\rtf1\\ansi}'), 'RTF'],
    ['HTML', utf8('\ufeff<!DOCTYPE html><html><body>x</body></html>'), 'HTML'],
    ['HTML của Word', utf8('<html xmlns:w="urn:schemas-microsoft-com:office:word">'), 'HTML'],
    ['Word XML', utf8('<?xml version="1.0"?><pkg:package xmlns:pkg="x"/>'), 'Word XML'],
    [
      'ODT',
      zipOf({ mimetype: utf8('application/vnd.oasis.opendocument.text'), 'content.xml': utf8('<a/>') }),
      '.odt',
    ],
    ['XLSX', zipOf({ 'xl/workbook.xml': utf8('<a/>') }), 'Excel'],
    ['PPTX', zipOf({ 'ppt/presentation.xml': utf8('<a/>') }), 'PowerPoint'],
    ['ZIP', zipOf({ 'anh.jpg': utf8('x') }), 'ZIP'],
    ['văn bản thường', utf8('Kính gửi'), 'không phải tệp Word'],
  ])('%s', (_, bytes, words) => {
    expect(rulesOf(bytes)).toEqual(['docx-foreign']);
    const [only] = readDocx(bytes, 'thu.docx').diagnostics;
    expect(only?.message).toContain(words);
    expect(only?.hint).not.toBe('');
  });
});

describe('hostile files cost a diagnostic', () => {
  it.each([
    ['a zip bomb', () => bomb(60), 'docx-too-large'],
    ['a dense part', () => bomb(20), 'docx-too-large'],
    ['a claimed gigabyte', () => claiming(1_073_741_824), 'docx-too-large'],
    ['a size claimed too small', () => claiming(20), 'docx-damaged'],
    ['an entity bomb', entityBomb, 'docx-unsafe'],
    ['an external entity', externalEntity, 'docx-unsafe'],
    ['10,000 elements deep', () => nested('w:p', 10_000), 'docx-too-large'],
    ['10,000 tables deep', () => nestedTables(10_000), 'docx-too-large'],
    [
      'a million elements',
      () => withMain(`<w:document xmlns:w="${W}"><w:body>${'<a/>'.repeat(1_600_000)}</w:body></w:document>`),
      'docx-too-large',
    ],
    ['a name that climbs', () => escaping('../../etc/passwd'), 'docx-unsafe'],
    ['a name of a drive', () => escaping('C:\\thu.xml'), 'docx-unsafe'],
    ['a name from the root', () => escaping('/etc/passwd'), 'docx-unsafe'],
    [
      '6,000 entries',
      () =>
        zipOf(
          Object.fromEntries(Array.from({ length: 6000 }, (_, index) => [`a/${String(index)}`, utf8('')])),
        ),
      'docx-too-large',
    ],
    ['tags that cross', () => withMain('<w:document><w:body></w:document></w:body>'), 'docx-damaged'],
    ['no body', () => withMain(`<w:document xmlns:w="${W}"/>`), 'docx-damaged'],
  ])('%s', (_, make, rule) => {
    expect(rulesOf(make())).toEqual([rule]);
  });

  it('reads 100 tables one in another', () => {
    expect(readDocx(nestedTables(100), 'thu.docx').document?.tables).toHaveLength(100);
  });

  it('is not drawn into relationships that go round', () => {
    const { document } = readDocx(cyclicRelationships(), 'thu.docx');
    expect(document === undefined ? '' : textOf(document)).toBe('x');
  });

  it('is not slowed by spans, levels and fields without end', () => {
    const cell = '<w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr><w:p/></w:tc>';
    const table = `<w:tbl>${`<w:tr>${cell.repeat(50)}</w:tr>`.repeat(200)}</w:tbl>`;
    const begins = `<w:p>${'<w:r><w:fldChar w:fldCharType="begin"/></w:r>'.repeat(2000)}</w:p>`.repeat(20);
    const lists =
      '<w:p><w:pPr><w:numPr><w:ilvl w:val="99999999"/><w:numId w:val="-5"/></w:numPr></w:pPr></w:p>'.repeat(
        2000,
      );
    const dashes = p(`${'-'.repeat(40_000)}x`) + p(`${'- '.repeat(400)}x`) + p('\t'.repeat(40_000));
    expect(rulesOf(tinyDocx(table + begins + lists + dashes))).toEqual([]);
  });
});

describe('what is missing or wrong in a document', () => {
  it('is read without styles, content types, settings or header', () => {
    for (const part of [
      '[Content_Types].xml',
      'word/styles.xml',
      'word/_rels/document.xml.rels',
      '_rels/.rels',
      'word/header1.xml',
    ]) {
      const { document } = readDocx(tinyDocx(p('Kính gửi'), { [part]: null }), 'thu.docx');
      expect([part, document === undefined ? '' : textOf(document)]).toEqual([part, 'Kính gửi']);
    }
  });

  it('says which part is missing or broken', () => {
    const section = `<w:sectPr><w:headerReference xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" w:type="default" r:id="rId2"/></w:sectPr>`;
    for (const content of [null, '<w:hdr>']) {
      const { document, diagnostics } = readDocx(
        tinyDocx(p('x') + section, { 'word/header1.xml': content }),
        'thu.docx',
      );
      expect(diagnostics.map(({ rule, where }) => [rule, where.path])).toEqual([
        ['docx-part-lost', 'word/header1.xml'],
      ]);
      expect(document?.sections).toHaveLength(1);
    }
  });

  it('is found under another name, with another prefix, in the strict namespace, with a wrong content type', () => {
    const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
    const other = `<z:document xmlns:z="${strict}"><z:body><z:p><z:r><z:t>Kính gửi</z:t></z:r></z:p></z:body></z:document>`;
    const { document } = readDocx(
      tinyDocx('', {
        'word/document.xml': null,
        'noi/dung.xml': other,
        '_rels/.rels': relationships(
          '<Relationship Id="a" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/noi/dung.xml"/>',
        ),
        '[Content_Types].xml':
          '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="text/plain"/></Types>',
      }),
      'thu.docx',
    );
    expect(document === undefined ? '' : textOf(document)).toBe('Kính gửi');
    expect(document?.tolerated.map(({ what }) => what)).toEqual(
      expect.arrayContaining(['strict-namespace', 'content-type']),
    );
  });
});

/** A generator of the same numbers every time (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

describe('a letter that was cut or changed', () => {
  it.each([
    ['a small letter', 100, ordinary],
    ['a template', 1000, () => new Uint8Array(readFileSync('templates/van-ban.docx'))],
  ])('gives a diagnostic wherever it ends: %s, every %i bytes', (_, step, make) => {
    const bytes = make();
    for (let length = 0; length < bytes.length; length += step)
      expect(rulesOf(bytes.slice(0, length))).not.toEqual([]);
  });

  it('never crashes the reader: 1,000 changes of bytes', () => {
    const bytes = ordinary();
    const next = random(20_200_305);
    for (let round = 0; round < 1000; round += 1) {
      const changed = bytes.slice();
      for (let times = 1 + Math.floor(next() * 8); times > 0; times -= 1)
        changed[Math.floor(next() * changed.length)] = Math.floor(next() * 256);
      rulesOf(changed);
    }
  });

  it('never crashes the reader: 1,000 changes of its XML', () => {
    const xml = `<w:document xmlns:w="${W}"><w:body>${p('Căn cứ', '<w:jc w:val="both"/><w:numPr><w:numId w:val="1"/></w:numPr>')}<w:tbl><w:tblPr><w:tblW w:w="9000" w:type="dxa"/></w:tblPr><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr>${p('x')}</w:tc></w:tr></w:tbl><w:sectPr><w:pgSz w:w="11906"/></w:sectPr></w:body></w:document>`;
    const pieces = [
      '<',
      '>',
      '/',
      '"',
      "'",
      '&',
      '<w:p>',
      '</w:p>',
      '<w:tbl>',
      '<w:t>',
      'w:val="',
      '<!--',
      ']]>',
      '\0',
      '-1',
      'w:',
    ];
    const next = random(30);
    for (let round = 0; round < 1000; round += 1) {
      const from = Math.floor(next() * xml.length);
      const piece = pieces[Math.floor(next() * pieces.length)] ?? '';
      const cut = Math.floor(next() * 30);
      rulesOf(withMain(xml.slice(0, from) + piece + xml.slice(from + cut)));
    }
  });
});
