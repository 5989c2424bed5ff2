import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkDocx } from '../../src/check/check-docx.ts';
import { drawnChecker } from '../../src/check/check-drawn.ts';
import { noHouseForms } from '../../src/check/house-forms.ts';
import { rulesAtHand } from '../../src/check/registry.ts';
import { drawDocuments, drawDossier } from '../../src/draw.ts';
import { drawBatch } from '../../src/batch/draw-batch.ts';
import { parseDossier } from '../../src/intake/parse-dossier.ts';
import { readManifest } from '../../src/output/manifest.ts';
import { proveTemplates } from '../../src/proof/prove-templates.ts';
import { sampleDecision, sampleLetter } from '../../src/proof/sample-document.ts';
import { renderDocument } from '../../src/render/render-document.ts';
import { loadTemplates, templatesFolder } from '../../src/render/templates.ts';
import { officeOf } from '../support/house-case.ts';
import { composeText, sampleFolders, sampleText } from '../support/sample-dossiers.ts';
import { smallDossier } from '../support/small-dossier.ts';
import { useTempDir } from '../support/temp.ts';
import { restyled } from '../support/restyled.ts';

const temp = useTempDir();
const rules = await rulesAtHand();
const judge = drawnChecker({ rules, house: noHouseForms });
const wrongDay = smallDossier.replace(
  'text: Niêm yết đủ thủ tục hành chính.',
  'text: Niêm yết đủ thủ tục hành chính trước ngày 31/4/2024.',
);
const errorsOf = (diagnostics: readonly { severity: string; rule: string; message: string }[]): string[] =>
  diagnostics.flatMap(({ severity, rule, message }) => (severity === 'error' ? [`${rule}: ${message}`] : []));

describe.each(sampleFolders)('%s', (folder) => {
  test('says nothing that a rule about content calls a fault', async () => {
    for (const { document } of await composeText(sampleText(folder)))
      expect(errorsOf(judge(document, { source: folder }))).toEqual([]);
  });

  test('is drawn without a fault, as the full checker reads it', async () => {
    const { dossier } = await parseDossier(sampleText(folder));
    if (dossier === undefined) throw new Error('no dossier');
    for (const { bytes, id } of await drawDocuments(dossier)) {
      const checked = await checkDocx(bytes, `${id}.docx`);
      expect(errorsOf('verdict' in checked ? checked.verdict.diagnostics : checked.diagnostics)).toEqual([]);
    }
  });
});

describe('the templates', () => {
  test('that come along give the layout of the decree', async () => {
    expect(await proveTemplates(loadTemplates(), noHouseForms, 'templates')).toEqual([]);
    for (const document of [sampleLetter, sampleDecision]) {
      const { bytes } = renderDocument(document, loadTemplates(), 'mau');
      const checked = await checkDocx(bytes, 'mau.docx');
      expect(errorsOf('verdict' in checked ? checked.verdict.diagnostics : checked.diagnostics)).toEqual([]);
      expect(errorsOf(judge(document, { source: 'mau' }))).toEqual([]);
    }
  });

  test('of an office that lay the page out wrong are refused, and by their clause', async () => {
    const template = readFileSync(path.join(templatesFolder, 'van-ban.docx'));
    const home = officeOf(temp, { 'ho-so.yaml': smallDossier, 'mau/.keep': '' });
    const margins = restyled(template, (xml) =>
      xml.replaceAll(/w:left="\d+"(?=[^<>]*w:header=)/gu, 'w:left="567"'),
    );
    writeFileSync(path.join(home, 'mau', 'van-ban.docx'), margins);
    const options = { output: path.join(home, 'out'), templates: path.join(home, 'mau') };
    const { diagnostics, files } = await drawDossier(path.join(home, 'ho-so.yaml'), options);
    expect(files).toEqual([]);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toMatchObject([
      { rule: 'template-layout', cite: 'Phụ lục I, Phần I, Mục I, khoản 3' },
    ]);
    const unchecked = await drawDossier(path.join(home, 'ho-so.yaml'), { ...options, check: 'none' });
    expect(unchecked.files).toHaveLength(1);
    writeFileSync(
      path.join(home, 'vanthu.config.yaml'),
      'deviations:\n  - {rule: page-margin-left, decidedBy: Giám đốc, reason: đóng tập một bên}\n',
    );
    const declared = await drawDossier(path.join(home, 'ho-so.yaml'), { ...options, force: true });
    expect(declared.files).toHaveLength(1);
  });
});

describe('a document with a fault of content', () => {
  const officeWith = (dossier: string): string => officeOf(temp, { 'ho-so.yaml': dossier });

  test('is not written, by either door', async () => {
    const home = officeWith(wrongDay);
    const output = path.join(home, 'out');
    const one = await drawDossier(path.join(home, 'ho-so.yaml'), { output });
    expect(errorsOf(one.diagnostics)).toEqual([expect.stringMatching(/^impossible-date: /u)]);
    const many = await drawBatch(path.join(home, 'ho-so.yaml'), { output });
    expect(many.failures.flatMap(({ diagnostics }) => errorsOf(diagnostics))).toEqual([
      expect.stringMatching(/^impossible-date: /u),
    ]);
    expect(existsSync(path.join(output, 'ho-so-nho', 'cong-van.docx'))).toBe(false);
  });

  test('is written when nobody wants it checked, and the manifest says so', async () => {
    const home = officeWith(wrongDay);
    const source = path.join(home, 'ho-so.yaml');
    for (const draw of [drawDossier, drawBatch]) {
      const output = path.join(home, draw.name);
      await draw(source, { output, check: 'none' });
      const entries = [...readManifest(path.join(output, 'ho-so-nho')).values()];
      expect(entries).toMatchObject([{ unchecked: true }]);
    }
  });

  test('once written unchecked, is not kept by a batch that checks', async () => {
    const home = officeWith(wrongDay);
    const source = path.join(home, 'ho-so.yaml');
    const output = path.join(home, 'out');
    await drawBatch(source, { output, check: 'none' });
    expect((await drawBatch(source, { output })).failed).toBe(1);
  });

  test('is drawn in an office that has turned the rule off; a rule that is none is told with the nearest', async () => {
    const home = officeOf(temp, {
      'ho-so.yaml': wrongDay,
      'vanthu.config.yaml': 'check: {ignore: [impossible-date]}\n',
    });
    const source = path.join(home, 'ho-so.yaml');
    const output = path.join(home, 'out');
    expect((await drawDossier(source, { output })).files).toHaveLength(1);
    writeFileSync(path.join(home, 'vanthu.config.yaml'), 'check: {ignore: [imposible-date]}\n');
    expect((await drawDossier(source, { output })).diagnostics).toMatchObject([
      { rule: 'house-rule-unknown', hint: 'có phải ý là “impossible-date”?', where: { line: 1 } },
    ]);
  });
});

test('--check full reads the file back', async () => {
  const home = officeOf(temp, { 'ho-so.yaml': smallDossier });
  const report = await drawDossier(path.join(home, 'ho-so.yaml'), {
    output: path.join(home, 'out'),
    check: 'full',
  });
  expect(report.files).toHaveLength(1);
  expect(errorsOf(report.files.flatMap(({ diagnostics }) => diagnostics))).toEqual([]);
});
