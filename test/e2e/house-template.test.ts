import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { readTemplatePackage, writePackage } from '../../src/docx/package.ts';
import { drawDossier } from '../../src/draw.ts';
import { renderDocument } from '../../src/render/render-document.ts';
import { letterTags } from '../../src/render/tags.ts';
import { commentedCopy } from '../../src/render/template/comments.ts';
import { lintTemplate } from '../../src/render/template/lint.ts';
import { loadTemplates, templatesFolder } from '../../src/render/templates.ts';
import { appendix, letter } from '../support/drawn-letter.ts';
import { resaveAsDocx, toPdf } from '../support/libreoffice.ts';
import { allParagraphs, plainTextOf, readDocx } from '../support/read-docx.ts';
import { describeWith } from '../support/real-tools.ts';
import { smallDossier } from '../support/small-dossier.ts';
import { lintStructure } from '../support/structure-lint.ts';
import { useTempDir } from '../support/temp.ts';
import { validateOpenXml } from '../support/validator.ts';

const own = (name: string): Uint8Array => readFileSync(path.join(templatesFolder, name));

/** A template with its style "Khoản" at 13 points. */
const restyled = (bytes: Uint8Array): Uint8Array => {
  const parts = new Map(readTemplatePackage(bytes));
  const before = parts.get('word/styles.xml') ?? '';
  const style =
    /<w:style (?:(?!<\/w:style>)[\s\S])*<w:name w:val="Khoản"\/>(?:(?!<\/w:style>)[\s\S])*<\/w:style>/u;
  const after = before.replace(style, (xml) => xml.replace(/(<w:sz(?:Cs)? w:val=")\d+/gu, '$126'));
  expect(after).not.toBe(before);
  return writePackage(parts.set('word/styles.xml', after));
};

describeWith(['soffice', 'open-xml-validator'], 'a house template saved by LibreOffice', () => {
  const temp = useTempDir();
  const saved = async (name: string, bytes: Uint8Array, folder: string): Promise<string> =>
    resaveAsDocx(temp.write(name, bytes), path.join(temp.path, folder));
  const document = letter({ appendices: [appendix()], addressFooter: [[{ text: 'Số 1, đường Sông Lam' }]] });
  const drawnWith = (folders: readonly string[]) => {
    const { bytes, diagnostics } = renderDocument(document, loadTemplates(folders), 'cong-van');
    expect(diagnostics).toEqual([]);
    expect(lintStructure(bytes, letterTags)).toEqual([]);
    return bytes;
  };
  const sizes = (bytes: Uint8Array, style: string): number[] => [
    ...new Set(
      allParagraphs(readDocx(bytes))
        .filter(({ styleName, text }) => styleName === style && text !== '')
        .flatMap(({ runs }) => runs.map(({ sizePt }) => sizePt)),
    ),
  ];

  it('has a clean lint, draws the same letter, and keeps its style', async () => {
    const file = await saved('van-ban.docx', restyled(own('van-ban.docx')), 'mau-1');
    expect(lintTemplate('van-ban.docx', readFileSync(file))).toEqual([]);
    const ours = drawnWith([]);
    const house = drawnWith([path.dirname(file)]);
    expect(plainTextOf(readDocx(house))).toBe(plainTextOf(readDocx(ours)));
    expect([sizes(ours, 'Khoản'), sizes(house, 'Khoản')]).toEqual([[14], [13]]);
    expect(sizes(house, 'Nội dung')).toEqual([14]);
    // Other ids than ours stand for the same names: the appendix, still ours, has taken them.
    expect(readTemplatePackage(readFileSync(file)).get('word/document.xml')).not.toContain('"NoiNhan"');
    expect(readDocx(house).sections.map(({ blocks }) => blocks.length)).toEqual(
      readDocx(ours).sections.map(({ blocks }) => blocks.length),
    );
    expect(allParagraphs(readDocx(house)).map(({ styleName }) => styleName)).toEqual(
      allParagraphs(readDocx(ours)).map(({ styleName }) => styleName),
    );
    const drawn = temp.write('nha.docx', house);
    expect(await validateOpenXml([drawn])).toEqual([]);
    expect(await toPdf([drawn], path.join(temp.path, 'pdf'))).toHaveLength(1);
  });

  it('may be the appendix alone, or both', async () => {
    const second = await saved('phu-luc.docx', own('phu-luc.docx'), 'mau-2');
    expect(lintTemplate('phu-luc.docx', readFileSync(second))).toEqual([]);
    const ours = readDocx(drawnWith([]));
    const mixed = readDocx(drawnWith([path.dirname(second)]));
    expect(allParagraphs(mixed).map(({ text, styleName }) => [text, styleName])).toEqual(
      allParagraphs(ours).map(({ text, styleName }) => [text, styleName]),
    );
    const both = await saved('van-ban.docx', own('van-ban.docx'), 'mau-2');
    expect(path.dirname(both)).toBe(path.dirname(second));
    const whole = readDocx(drawnWith([path.dirname(both), temp.path]));
    expect(allParagraphs(whole).map(({ text }) => text)).toEqual(allParagraphs(ours).map(({ text }) => text));
  });

  it('is found by --templates, and a broken one draws nothing', async () => {
    const file = await saved('van-ban.docx', restyled(own('van-ban.docx')), 'mau-3');
    const dossier = temp.write('ho-so.yaml', smallDossier);
    const output = path.join(temp.path, 'out');
    const templates = path.dirname(file);
    // A khoản smaller than the running text is not what the decree asks: such a template is drawn with unchecked only.
    const proven = await drawDossier(dossier, { output, templates });
    expect([proven.files, proven.diagnostics.map(({ rule }) => rule)]).toEqual([[], ['template-layout']]);
    const report = await drawDossier(dossier, { output, templates, check: 'none' });
    expect(report.files.map(({ state }) => state)).toEqual(['written']);
    const broken = path.join(temp.path, 'mau-4');
    await saved('van-ban.docx', readFileSync(temp.write('x.docx', own('phu-luc.docx'))), 'mau-4');
    const refused = await drawDossier(dossier, { output, templates: broken });
    expect(refused.files).toEqual([]);
    expect(refused.diagnostics.filter(({ rule }) => rule === 'template-lost').length).toBeGreaterThan(5);
    expect(refused.diagnostics[0]?.where.source).toBe(path.join(broken, 'van-ban.docx'));
  });

  it('with comments passes the Open XML validator, opens in LibreOffice, and its comments reach no letter', async () => {
    const parts = new Map(readTemplatePackage(own('van-ban.docx')));
    const xml = parts.get('word/document.xml') ?? '';
    const broken = writePackage(parts.set('word/document.xml', xml.replace('{Ký hiệu}', '{Ký hiêu}')));
    const copy = temp.write('ghi-chu.docx', commentedCopy(broken, lintTemplate('van-ban.docx', broken)));
    expect(await validateOpenXml([copy])).toEqual([]);
    const again = await resaveAsDocx(copy, path.join(temp.path, 'mau-5'));
    const reread = readTemplatePackage(readFileSync(again));
    expect(reread.get('word/comments.xml')?.replace(/<[^>]*>/gu, '')).toContain(
      'thẻ {Ký hiêu} không có dữ liệu',
    );
    const mended = new Map(reread);
    mended.set(
      'word/document.xml',
      (reread.get('word/document.xml') ?? '').replace('{Ký hiêu}', '{Ký hiệu}'),
    );
    expect(lintTemplate('van-ban.docx', writePackage(mended))).toEqual([]);
    temp.write('van-ban.docx', writePackage(mended));
    const drawn = readTemplatePackage(drawnWith([temp.path]));
    expect([...drawn.keys()].filter((part) => part.includes('comments'))).toEqual([]);
    expect([...drawn.values()].join('')).not.toContain('comment');
  });
});
