import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import PizZip from 'pizzip';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Example } from '../../src/check/example.ts';
import { fixDocx } from '../../src/check/fix/fix-docx.ts';
import { menders } from '../../src/check/fix/menders.ts';
import { fingerprint } from '../../src/check/fix/fingerprint.ts';
import { rulesAtHand } from '../../src/check/registry.ts';
import { readDocx } from '../../src/docx/read/read-docx.ts';
import { exampleDocx } from '../support/example/example-docx.ts';
import { toPdf } from '../support/libreoffice.ts';
import { describeWith } from '../support/real-tools.ts';
import { validateOpenXml } from '../support/validator.ts';

/** A letter as a careless office sets it: nearly everything is wrong but its words. */
const careless: Example = {
  long: true,
  page: { widthMm: 215.9, heightMm: 279.4, leftMm: 25.4, rightMm: 25.4, topMm: 12, bottomMm: 30 },
  pageNumber: { area: 'footer', align: 'right', bold: true, sizePt: 10 },
  parts: {
    nationalName: { text: 'CỘNG HÕA XÃ HỘI CHỦ NGHĨA VIỆT NAM', sizePt: 11, bold: false },
    motto: { text: 'Độc lập – Tự do – Hạnh phúc', rule: false, italic: true },
    parent: { bold: true, sizePt: 14 },
    issuer: { font: 'Arial', rule: { ratio: 0.9, drawn: 'drawing' } },
    number: { bold: true },
    placeDate: { italic: false },
    letterSubject: { sizePt: 14, spaceBeforePt: 0 },
    bodyText: {
      font: 'Calibri',
      sizePt: 12,
      align: 'left',
      firstLineMm: 5,
      lineSpacing: 2,
      spaceBeforePt: 0,
    },
    signatureName: { bold: false, color: '1F3864' },
    recipientsLabel: { text: 'Nơi nhận', bold: false },
    recipientsList: ['- Như trên', '- Lưu: VT, VP'],
  },
};

const patched = (bytes: Uint8Array, part: string, change: (xml: string) => string): Uint8Array => {
  const zip = new PizZip(bytes);
  zip.file(part, change(zip.file(part)?.asText() ?? ''));
  return zip.generate({ type: 'uint8array' });
};
const document = (bytes: Uint8Array) => {
  const read = readDocx(bytes, 'thu.docx').document;
  if (read === undefined) throw new Error('unread');
  return read;
};
const textOf = (bytes: Uint8Array): string =>
  document(bytes)
    .paragraphs.map(({ text }) => text)
    .join('\n');
const outputOf = async (bytes: Uint8Array): Promise<Uint8Array> => {
  const { bytes: output } = await fixDocx(bytes, 'thu.docx');
  if (output === undefined) throw new Error('not mended');
  return output;
};

test('a careless letter comes out without an error, its words as they were', async () => {
  const bytes = exampleDocx(careless);
  const fixed = await fixDocx(bytes, 'thu.docx');
  expect(fixed.findings.filter(({ severity }) => severity === 'error').map(({ message }) => message)).toEqual(
    [],
  );
  expect(fixed.fingerprint?.after).toBe(fixed.fingerprint?.before);
  expect(fixed.fingerprint?.reworded).toBe(5);
  const body = (text: string): string => text.slice(text.indexOf('Kính gửi'), text.indexOf('Nơi nhận'));
  const output = fixed.bytes ?? bytes;
  expect(body(textOf(output))).toBe(body(textOf(bytes)));
  expect((await fixDocx(output, 'thu.docx')).changes).toEqual([]);
});

test('parts that nothing is changed in stay byte for byte', async () => {
  const bytes = exampleDocx({ parts: { issuer: { font: 'Arial' } } });
  const [before, after] = [new PizZip(bytes), new PizZip(await outputOf(bytes))];
  expect(Object.keys(after.files)).toEqual(Object.keys(before.files));
  for (const name of Object.keys(before.files))
    expect(after.file(name)?.asText() === before.file(name)?.asText(), name).toBe(
      name !== 'word/document.xml',
    );
});

test('faults that are told once are mended wherever they are', async () => {
  const body = Array.from({ length: 12 }, (_, at) => ({
    text: `${at + 1}. Rà soát nhóm việc thứ ${at + 1}.`,
    sizePt: 13,
  }));
  const fixed = await fixDocx(
    exampleDocx({
      body: ['Sở Nội vụ đề nghị các đơn vị thực hiện một số nội dung như sau:', ...body, 'Trân trọng./.'],
    }),
    'thu.docx',
  );
  expect(fixed.changes.map(({ rule, now }) => [rule, now])).toEqual([
    ['khoan-style', 'chữ đứng, không đậm, cỡ 14 pt (12 đoạn)'],
  ]);
  expect(fixed.findings.filter(({ rule }) => rule === 'khoan-style')).toEqual([]);
});

test('a sound document is given back as it is', async () => {
  const bytes = exampleDocx({ long: true });
  const fixed = await fixDocx(bytes, 'thu.docx');
  expect(fixed.changes).toEqual([]);
  expect(fixed.bytes).toBe(bytes);
});

test('a letter in TCVN3 is read by its faces, and judged as what it says', async () => {
  const codes = new Map<string, string>();
  const { tcvn3Codes } = await import('../../src/text/legacy/tcvn3.ts');
  for (const [code, letter] of tcvn3Codes) codes.set(letter, code);
  // TCVN3 has no accented capitals within words in small letters.
  const sound = exampleDocx({ parts: { addressees: 'Kính gửi: Văn phòng Sở Tài chính' } });
  const bytes = patched(sound, 'word/document.xml', (xml) =>
    xml
      .replaceAll('Times New Roman', '.VnTime')
      .replace(
        /<w:rFonts[^>]*>((?:(?!<w:t)[\s\S])*?<w:t [^>]*>)([^<]*)<\/w:t>/gu,
        (_, between: string, said: string) => {
          const upper = said === said.toUpperCase() && /\p{L}{2}/u.test(said);
          const face = upper ? '.VnTimeH' : '.VnTime';
          const old = Array.from(
            upper ? said.toLowerCase() : said,
            (letter) => codes.get(letter) ?? letter,
          ).join('');
          return `<w:rFonts w:ascii="${face}" w:hAnsi="${face}" w:cs="${face}"/>${between}${old}</w:t>`;
        },
      ),
  );
  expect(textOf(bytes)).not.toContain('Kính gửi');
  const fixed = await fixDocx(bytes, 'thu.docx');
  expect(textOf(fixed.bytes ?? bytes).normalize('NFC')).toBe(textOf(sound));
  expect(fixed.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('letters taken apart over two runs are put together', async () => {
  const bytes = patched(exampleDocx({ body: ['Kết quả rà soát./.'] }), 'word/document.xml', (xml) =>
    xml.replace('Kết quả', `Kê</w:t></w:r><w:r><w:t xml:space="preserve">\u0301t quả`),
  );
  expect(document(bytes).paragraphs.some(({ raw }) => raw.normalize('NFC') !== raw)).toBe(true);
  const output = await outputOf(bytes);
  expect(document(output).paragraphs.some(({ raw }) => raw.normalize('NFC') !== raw)).toBe(false);
  expect(textOf(output)).toBe(textOf(exampleDocx({ body: ['Kết quả rà soát./.'] })));
});

test('the fingerprint sees words that the model leaves out, and not a page number', () => {
  const part = (inner: string) => new Map([['word/document.xml', `<w:body>${inner}</w:body>`]]);
  const cell = (text: string): string =>
    `<w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
  const none = new Set<string>();
  expect(fingerprint(part(cell('một')), none)).not.toBe(fingerprint(part(cell('hai')), none));
  const number = (text: string): string =>
    `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>${text}</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;
  expect(fingerprint(part(number('2')), none)).toBe(fingerprint(part(number('3')), none));
  expect(fingerprint(part(cell('tổ')), none)).toBe(fingerprint(part(cell('tổ'.normalize('NFD'))), none));
});

test('a size that would break Quốc hiệu over two lines is not set', async () => {
  const sizes = { nationalName: { sizePt: 11 }, motto: { sizePt: 14 }, placeDate: { sizePt: 14 } };
  const narrow = patched(exampleDocx({ parts: sizes }), 'word/document.xml', (xml) =>
    xml.replaceAll(/<w:(gridCol w:w|tcW w:w)="5753"/gu, '<w:$1="5200"'),
  );
  const fixed = await fixDocx(narrow, 'thu.docx');
  expect(fixed.changes.some(({ rule }) => rule === 'font-size-scale-consistent')).toBe(false);
  expect(fixed.findings.filter(({ rule }) => rule === 'quoc-hieu-single-line')).toEqual([]);
});

test('a signed document is left alone, and says so', async () => {
  const zip = new PizZip(exampleDocx({ parts: { issuer: { font: 'Arial' } } }));
  zip.file('_xmlsignatures/sig1.xml', '<Signature/>');
  const fixed = await fixDocx(zip.generate({ type: 'uint8array' }), 'thu.docx');
  expect(fixed.bytes).toBeUndefined();
  expect(fixed.findings.map(({ rule }) => rule)).toEqual(['fix-impossible']);
});

test('what the office does otherwise knowingly stays', async () => {
  const { noHouseForms } = await import('../../src/check/house-forms.ts');
  const bytes = exampleDocx({ parts: { issuer: { font: 'Arial' } } });
  const deviations = new Map([['font-family-times', { decidedBy: 'Chánh Văn phòng', reason: 'máy in' }]]);
  const fixed = await fixDocx(bytes, 'thu.docx', { house: { ...noHouseForms, deviations } });
  expect(fixed.changes).toEqual([]);
});

test.each([
  ['lines of pictures in another shell', 'drawing'],
  ['lines of VML', 'vml'],
  ['typed lines', 'typed'],
] as const)('%s too short are drawn anew', async (_, drawn) => {
  const fixed = await fixDocx(exampleDocx({ parts: { motto: { rule: { ratio: 0.5, drawn } } } }), 'thu.docx');
  expect(fixed.changes.map(({ rule }) => rule)).toEqual(['tieu-ngu-rule-length']);
  expect(fixed.findings).toEqual([]);
});

describeWith(['open-xml-validator', 'soffice'], 'mended files', () => {
  let folder = '';
  const files: string[] = [];
  const originals: string[] = [];
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'vanthu-sua-'));
    const mended = new Set(menders.flatMap((mender): readonly string[] => mender.rules));
    const rules = (await rulesAtHand()).filter(({ id }) => mended.has(id));
    // One example a mender: each way of writing XML is seen once.
    const firsts = menders.flatMap((mender) => rules.find(({ id }) => mender.rules.includes(id)) ?? []);
    const examples = [careless, ...new Set(firsts.flatMap(({ invalid }) => invalid.slice(0, 1)))];
    for (const [index, example] of examples.entries()) {
      const [before, after] = ['goc', 'sua'].map((name) => path.join(folder, `${name}-${index}.docx`));
      if (before === undefined || after === undefined) continue;
      const bytes = exampleDocx(example);
      writeFileSync(before, bytes);
      writeFileSync(after, await outputOf(bytes));
      originals.push(before);
      files.push(after);
    }
  }, 180_000);
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test('have no fault that the Open XML SDK did not find before', { timeout: 300_000 }, async () => {
    const ids = async (paths: readonly string[]) =>
      (await validateOpenXml(paths)).map(
        ({ file, id }) => `${path.basename(file).replace(/^\w+-/u, '')} ${id ?? ''}`,
      );
    const before = new Set(await ids(originals));
    expect((await ids(files)).filter((one) => !before.has(one))).toEqual([]);
  });

  test('open in LibreOffice', { timeout: 300_000 }, async () => {
    const pdfs = await toPdf(files.slice(0, 4), folder);
    expect(pdfs).toHaveLength(4);
    const [first] = files;
    const kept = process.env['VANTHU_KEEP'];
    if (kept !== undefined && first !== undefined) copyFileSync(first, path.join(kept, 'sua.docx'));
  });
});
