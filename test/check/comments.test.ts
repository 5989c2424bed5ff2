import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkFile } from '../../src/check/checked-file.ts';
import { commentedDocx } from '../../src/check/comments/commented-docx.ts';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import type { DocxDocument } from '../../src/docx/read/model.ts';
import { readDocx } from '../../src/docx/read/read-docx.ts';
import { exampleDocx } from '../support/example/example-docx.ts';
import { toPdf } from '../support/libreoffice.ts';
import { useTempDir } from '../support/temp.ts';
import { validateOpenXml } from '../support/validator.ts';
import { wellFormed } from '../support/well-formed.ts';

const temp = useTempDir();

const bytes = exampleDocx({
  parts: { nationalName: 'CỘNG HÕA XÃ HỘI CHỦ NGHĨA VIỆT NAM' },
  body: [
    'Thực hiện Kế hoạch số 12/KH-UBND & “<quy chế>” ngày 31/4/2026, đề nghị các đơn vị báo cáo',
    { text: 'Các đơn vị thực hiện./.', sizePt: 11 },
  ],
  pageNumber: { italic: true },
  long: true,
});
const { diagnostics: findings } = await checkFile(bytes, 'van-ban.docx');

function read(file: Uint8Array): DocxDocument {
  const { document } = readDocx(file, 'van-ban.docx');
  if (document === undefined) throw new Error('not read');
  return document;
}

function commented(file: Uint8Array, told: readonly Diagnostic[]): Uint8Array {
  const copy = commentedDocx(file, 'van-ban.docx', told);
  if (copy === undefined) throw new Error('no copy');
  return copy;
}

const commentsOf = ({ notes }: DocxDocument) => notes.filter(({ kind }) => kind === 'comment');
const fingerprint = ({ allParagraphs }: DocxDocument): string[] =>
  allParagraphs.filter(({ story }) => story !== 'comment').map(({ text }) => text);

/** The words between the marks of the nth comment, as the XML has them. */
function wordsOf(document: DocxDocument, id: number): string {
  const xml = document.parts.get(document.mainPart) ?? '';
  const [, inner = ''] =
    new RegExp(`<w:commentRangeStart w:id="${id}"/>(.*?)<w:commentRangeEnd w:id="${id}"/>`, 'su').exec(xml) ??
    [];
  return Array.from(inner.matchAll(/<w:t(?:\s[^<>]*)?>([^<]*)/gu), ([, text]) => text).join('');
}

describe('a copy with comments', () => {
  const copy = commented(bytes, findings);
  const document = read(copy);

  test('has a comment a finding, and not a letter otherwise', () => {
    expect(findings.length).toBeGreaterThan(3);
    expect(commentsOf(document)).toHaveLength(findings.length);
    expect(fingerprint(document)).toEqual(fingerprint(read(bytes)));
    expect(wellFormed(document.parts.get(document.mainPart) ?? '')).toBe(true);
  });

  test('is found by the checker as the file itself was', async () => {
    const again = await checkFile(copy, 'van-ban.docx');
    expect(again.diagnostics).toEqual(findings);
  });

  test('has each comment around its own words, entities and all', () => {
    const at = findings.findIndex(({ rule }) => rule === 'impossible-date');
    expect(at).toBeGreaterThanOrEqual(0);
    expect(wordsOf(document, at)).toBe('31/4/2026');
  });

  test('is the same for the same findings', () => {
    expect(Buffer.compare(copy, commented(bytes, findings))).toBe(0);
  });

  test('keeps the comments that stand there', () => {
    const twice = read(commented(copy, findings.slice(0, 2)));
    expect(commentsOf(twice)).toHaveLength(findings.length + 2);
    expect(new Set(commentsOf(twice).map(({ id }) => id)).size).toBe(findings.length + 2);
    expect(fingerprint(twice)).toEqual(fingerprint(document));
  });

  test('tells what is of the whole file, of a header, of a lost place on the first paragraph', () => {
    const where: readonly Diagnostic['where'][] = [
      { source: 'van-ban.docx' },
      { source: 'van-ban.docx', part: 'word/header1.xml', paragraph: 1, column: 1, length: 1 },
      { source: 'van-ban.docx', part: 'word/document.xml', paragraph: 9999, column: 5, length: 3 },
    ];
    const told = where.map((place): Diagnostic => ({
      rule: 'x',
      severity: 'error',
      message: 'sai <&>',
      where: place,
    }));
    const comments = commentsOf(read(commented(bytes, told)));
    expect(comments).toHaveLength(told.length);
  });

  test('is a file that the Open XML SDK and LibreOffice take', async () => {
    const plain = path.join(temp.path, 'goc.docx');
    const file = path.join(temp.path, 'ghi-chu.docx');
    writeFileSync(plain, bytes);
    writeFileSync(file, copy);
    const known = (await validateOpenXml([plain])).map(({ description }) => description);
    const faults = (await validateOpenXml([file])).map(({ description }) => description);
    expect(faults).toEqual(known);
    const [pdf] = await toPdf([file], temp.path);
    expect(pdf).toBeDefined();
  });
});

test('a file that cannot be read gives no copy', () => {
  expect(commentedDocx(Buffer.from('PK'), 'x.docx', findings)).toBeUndefined();
});
