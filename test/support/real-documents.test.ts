import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { resaveAsDocx, toPdf } from './libreoffice.ts';
import { fontsOf, pagesOf, pagesToPng, textOf, wordsOf } from './pdf.ts';
import { horizontalRules, parsePgm, rasterise } from './raster.ts';
import { plainTextOf, readDocx } from './read-docx.ts';
import { describeWith } from './real-tools.ts';
import { useTempDir } from './temp.ts';
import { A4_SECTION, p, r, RULE_60_MM, tinyDocx, twoColumnTable } from './tiny-docx.ts';
import { validateOpenXml } from './validator.ts';

const MOTTO = 'Độc lập - Tự do - Hạnh phúc';
const ALPHABET = 'ĂÂĐÊÔƠƯ ăâđêôơư ắằẳẵặ ấầẩẫậ ếềểễệ ốồổỗộ ớờởỡợ ứừửữự ỳỷỹỵý ₫';
const LETTER = tinyDocx(
  p(MOTTO, '<w:jc w:val="center"/>') +
    RULE_60_MM +
    p(r(`${ALPHABET} gạch chân cả một dòng chữ`, '<w:u w:val="single"/>')) +
    p(r('CHÍNH PHỦ', '<w:u w:val="single"/>')) +
    twoColumnTable([
      ['TT', 'Nội dung'],
      ['1', 'Kiểm soát thủ tục hành chính'],
    ]) +
    p('Trang sau', '<w:pageBreakBefore/>') +
    A4_SECTION,
);
const BROKEN = tinyDocx(`<w:p><w:r><w:t>x</w:t></w:r><w:pPr><w:jc w:val="giữa"/></w:pPr></w:p>${A4_SECTION}`);

describeWith(['open-xml-validator'], 'the Open XML validator', () => {
  const temp = useTempDir();

  it('passes a sound file and names the fault of a broken one, each with its file', async () => {
    const files = [temp.write('Công văn.docx', LETTER), temp.write('hỏng.docx', BROKEN)];
    const faults = await validateOpenXml(files);
    expect(faults.length).toBeGreaterThanOrEqual(1);
    expect(new Set(faults.map((fault) => fault.file))).toEqual(new Set([files[1]]));
    expect(faults.map((fault) => fault.id).join()).toMatch(/Sch_/);
    expect(faults[0]?.path).toContain('w:body');
  });

  it('never takes a file that it cannot open for a sound one', async () => {
    const files = [temp.write('rác.docx', 'không phải zip'), path.join(temp.path, 'không có.docx')];
    const faults = await validateOpenXml(files);
    expect(new Set(faults.map((fault) => fault.file))).toEqual(new Set(files));
  });
});

describeWith(
  ['soffice', 'pdffonts', 'pdftotext', 'pdfinfo', 'pdftoppm', 'vietnamese-times'],
  'LibreOffice and poppler',
  () => {
    const temp = useTempDir();
    let letter = '';
    let pdf = '';
    let second = '';

    beforeAll(async () => {
      letter = temp.write('Công văn số 01.docx', LETTER);
      const other = temp.write('b.docx', tinyDocx(p('Hai') + A4_SECTION));
      [pdf = '', second = ''] = await toPdf([letter, other], path.join(temp.path, 'pdf'));
    });

    it('convert many files in one call, in order', async () => {
      expect([pdf, second].map((file) => path.basename(file))).toEqual(['Công văn số 01.pdf', 'b.pdf']);
      expect(await pagesOf(pdf)).toBe(2);
      expect(await pagesOf(second)).toBe(1);
      expect(await textOf(second)).toContain('Hai');
    });

    it('print Vietnamese in the substitute for Times New Roman and no other font', async () => {
      const fonts = await fontsOf(pdf);
      expect(fonts.length).toBeGreaterThan(0);
      expect(fonts.filter((font) => !font.startsWith('LiberationSerif'))).toEqual([]);
      expect(await textOf(pdf)).toContain(ALPHABET);
    });

    it('tell each word with its page and box', async () => {
      const words = await wordsOf(pdf);
      expect(words.filter((word) => word.page === 2).map((word) => word.text)).toEqual(['2', 'Trang', 'sau']);
      const motto = words.filter((word) => MOTTO.split(' ').includes(word.text));
      const middle = ((motto[0]?.xMin ?? 0) + (motto.at(-1)?.xMax ?? 0)) / 2;
      // 30 mm margin and half of the 165 mm text width.
      expect(middle).toBeCloseTo(112.5, 0);
    });

    it('draw the rule line 60 mm long, in the middle, clear of the text above; no underline or border counts', async () => {
      const rules = horizontalRules(await rasterise(pdf, 1, 200));
      expect(rules).toHaveLength(1);
      const [rule] = rules;
      expect(rule?.length).toBeGreaterThan(60 * 0.98);
      expect(rule?.length).toBeLessThan(60 * 1.02);
      expect((rule?.x ?? 0) + (rule?.length ?? 0) / 2).toBeCloseTo(112.5, 0);
      const motto = (await wordsOf(pdf)).find((word) => word.text === 'Hạnh');
      expect(rule?.y).toBeGreaterThan(motto?.yMax ?? Infinity);
      expect(rule?.clearAbove).toBeGreaterThan(1);
    });

    it('draw pages for the eye', async () => {
      const prefix = path.join(temp.path, 'trang');
      await pagesToPng(pdf, prefix, 30);
      const png = readFileSync(`${prefix}-2.png`);
      expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    });

    it('save a DOCX again with the same text, though a page break may move into it', async () => {
      const saved = await resaveAsDocx(letter, path.join(temp.path, 'saved'));
      expect(plainTextOf(readDocx(readFileSync(saved))).replaceAll('\f', '')).toBe(
        plainTextOf(readDocx(LETTER)),
      );
    });

    it('fail on a broken file among good ones and name it, though LibreOffice exits 0', async () => {
      const broken = temp.write('cụt.docx', LETTER.slice(0, 300));
      const garbage = temp.write('rác.docx', 'không phải zip');
      await expect(toPdf([letter, broken, garbage], path.join(temp.path, 'again'))).rejects.toThrow(
        new RegExp(`no pdf for ${broken}, ${garbage}`),
      );
    });

    it('do not take an old output for a new one', async () => {
      const outDir = path.join(temp.path, 'old');
      const good = temp.write('c.docx', LETTER);
      await toPdf([good], outDir);
      temp.write('c.docx', LETTER.slice(0, 300));
      await expect(toPdf([good], outDir)).rejects.toThrow(/no pdf/);
    });

    it('refuse inputs that would overwrite each other or themselves', async () => {
      await expect(toPdf([letter, path.join('x', path.basename(letter))], temp.path)).rejects.toThrow(
        /one name/,
      );
      await expect(resaveAsDocx(letter, temp.path)).rejects.toThrow(/replace its input/);
    });
  },
);

describe('parsePgm', () => {
  it('refuses what is no grey image or is cut short', () => {
    expect(() => parsePgm(Buffer.from('P6\n1 1\n255\nabc'))).toThrow(/PGM/);
    expect(() => parsePgm(Buffer.from('P5\n2 2\n255\nabc'))).toThrow(/holds 3 bytes/);
    expect(parsePgm(Buffer.from('P5\n2 1\n255\n\n '))).toMatchObject({ width: 2, height: 1 });
  });
});
