import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { lintPart } from '../../src/docx/lint.ts';
import { utf8 } from '../../src/docx/pack.ts';
import { readMedia, readTemplatePackage, writePackage } from '../../src/docx/package.ts';
import { zipFault } from '../../src/docx/zip-fault.ts';
import { deflated, zipOf } from '../../src/docx/zip-writer.ts';
import { renderDocument } from '../../src/render/render-document.ts';
import { loadTemplates } from '../../src/render/templates.ts';
import { appendix, letter, remediationTable } from '../support/drawn-letter.ts';

const levels = fc.integer({ min: 1, max: 9 });

describe('a ZIP of our own', () => {
  it('unpacks to what was packed, whoever unpacks it, and its directory tells the truth', () => {
    const files = fc.dictionary(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter((name) => name !== '__proto__'),
      fc.uint8Array({ maxLength: 3000 }),
      { maxKeys: 5 },
    );
    fc.assert(
      fc.property(files, levels, (contents, level) => {
        const entries = Object.entries(contents);
        const zip = zipOf(entries.map(([name, bytes]) => [name, deflated(bytes, level)]));
        const unpacked = unzipSync(zip);
        expect(Object.keys(unpacked).sort()).toEqual(Object.keys(contents).sort());
        for (const [name, bytes] of entries)
          expect(Buffer.compare(unpacked[name] ?? new Uint8Array(1), bytes)).toBe(0);
        expect(zipFault(zip)).toBeUndefined();
      }),
    );
  });

  it('is read by the library that wrote it before, and is no larger by more than a fiftieth', () => {
    const { bytes } = renderDocument(letter({ appendices: [appendix()] }), loadTemplates(), 'thu');
    const parts = readTemplatePackage(bytes);
    expect(parts.get('word/document.xml')).toContain('Phân công lại');
    expect(bytes.length).toBeLessThanOrEqual(1.02 * writePackage(parts, readMedia(bytes)).length);
  });

  it('holds the same at every level, and level 3 is the larger', () => {
    const rows = Array.from({ length: 60 }, (_, at) => [
      `${at}`,
      'Hồ sơ trả chậm',
      'Phân công lại',
      '30/6/2026',
      '',
    ]);
    const document = letter({ appendices: [appendix({ body: [remediationTable(rows)] })] });
    const at = (level: number): Uint8Array =>
      renderDocument(document, loadTemplates(), 'thu', { level }).bytes;
    expect([...readTemplatePackage(at(3))]).toEqual([...readTemplatePackage(at(6))]);
    expect(at(3).length).toBeGreaterThan(at(6).length);
    expect(Buffer.compare(at(6), renderDocument(document, loadTemplates(), 'thu').bytes)).toBe(0);
  });

  it('takes nothing from the letter before: many letters in turn come out as alone', () => {
    const letters = ['15', '16', '17'].map((number, index) =>
      letter({
        number,
        addressFooter: [[{ text: `Địa chỉ ${number}` }]],
        appendices: index === 1 ? [appendix()] : [],
      }),
    );
    const draw = (): string[] =>
      letters.map((one) => Buffer.from(renderDocument(one, loadTemplates(), 'thu').bytes).toString('base64'));
    const first = draw();
    expect(new Set(first).size).toBe(letters.length);
    expect(draw()).toEqual(first);
  });
});

describe('the structural lint', () => {
  const faults = (xml: string): string[] => lintPart('word/document.xml', utf8(xml), new Set(['rId1']));

  it.each([
    ['<w:p><w:r></w:p>', 'thẻ </w:p> không khớp'],
    ['<w:p/></w:p>', 'thẻ </w:p> không khớp'],
    ['<w:p><w:r/>', 'thẻ <w:p> chưa đóng'],
    ['<w:tc><w:p/><w:tbl></w:tbl></w:tc>', 'ô bảng không kết thúc bằng một đoạn'],
    ['<w:tc></w:tc>', 'ô bảng không kết thúc bằng một đoạn'],
    ['<w:tc><w:pPr/></w:tc>', 'ô bảng không kết thúc bằng một đoạn'],
    ['<a:blip r:embed="rId7"/>', 'a:blip trỏ tới quan hệ rId7 không có'],
  ])('tells %s', (xml, fault) => {
    expect(faults(xml)).toEqual([`word/document.xml: ${fault}`]);
  });

  it.each([
    '<?xml version="1.0"?>\n<w:p a="/" w:rsidR="00"><w:t xml:space="preserve">chữ > 1 é 😀</w:t>\n</w:p>',
    '<w:tbl><w:tr><w:tc><w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl><w:p></w:p></w:tc></w:tr></w:tbl>',
    '<w:headerReference w:type="default" r:id="rId1"/>',
  ])('lets %s pass', (xml) => {
    expect(faults(xml)).toEqual([]);
  });
});
