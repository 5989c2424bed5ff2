import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTemplatePackage, writePackage } from '../../src/docx/package.ts';
import { runApp } from '../support/run-app.ts';
import { smallDossier } from '../support/small-dossier.ts';
import { root } from '../support/spawn-cli.ts';
import { useTempDir } from '../support/temp.ts';

const temp = useTempDir();
const own = path.join(root, 'templates');

function folder(name: string, files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const made = path.join(temp.path, name);
  mkdirSync(made, { recursive: true });
  for (const [file, content] of Object.entries(files)) writeFileSync(path.join(made, file), content);
  return made;
}
/** The letter's template with a word of its document changed. */
const letterWith = (from: string, to: string): Uint8Array => {
  const parts = new Map(readTemplatePackage(readFileSync(path.join(own, 'van-ban.docx'))));
  const before = parts.get('word/document.xml') ?? '';
  expect(before).toContain(from);
  return writePackage(parts.set('word/document.xml', before.replace(from, to)));
};
const dossier = (name: string): string =>
  path.join(folder(name, { 'ho-so.yaml': smallDossier }), 'ho-so.yaml');

describe('template copy', () => {
  it('puts every template and standard sentence into the office’s folder, and does not take back an edit', async () => {
    const target = path.join(temp.path, 'mau-cua-so');
    const { code } = await runApp('template', 'copy', target);
    expect(code).toBe(0);
    const names = readdirSync(own).filter((name) => /\.(?:docx|hbs)$/u.test(name));
    for (const name of names)
      expect(readFileSync(path.join(target, name))).toEqual(readFileSync(path.join(own, name)));
    writeFileSync(path.join(target, 'van-ban.docx'), letterWith('Nơi nhận:', 'NƠI NHẬN:'));
    const again = await runApp('template', 'copy', target);
    expect([again.code, again.stdout.includes('[file-edited]')]).toEqual([1, true]);
  });

  it('gives a folder that draws as before', async () => {
    const target = path.join(temp.path, 'mau-nguyen');
    await runApp('template', 'copy', target);
    const file = dossier('nguyen');
    await runApp('generate', file, '-o', path.join(temp.path, 'a'));
    const { code, stdout } = await runApp(
      'generate',
      file,
      '-o',
      path.join(temp.path, 'b'),
      '--templates',
      target,
    );
    expect([code, stdout.includes('[template-unused]')]).toEqual([0, false]);
    const drawn = (out: string) => readFileSync(path.join(temp.path, out, 'ho-so-nho', 'cong-van.docx'));
    expect(drawn('b')).toEqual(drawn('a'));
  });
});

describe('--templates', () => {
  it('takes what is there, and the rest from the package', async () => {
    const templates = folder('rieng', { 'van-ban.docx': letterWith('Nơi nhận:', 'NƠI NHẬN RIÊNG:') });
    const out = path.join(temp.path, 'out-rieng');
    // The label is the decree's own, so a checked letter would be refused.
    const flags = ['-o', out, '--templates', templates, '--no-check'];
    const { code } = await runApp('generate', dossier('ds-rieng'), ...flags);
    expect(code).toBe(0);
    const drawn = readTemplatePackage(readFileSync(path.join(out, 'ho-so-nho', 'cong-van.docx')));
    expect(drawn.get('word/document.xml')).toContain('NƠI NHẬN RIÊNG:');
  });

  it('takes standard sentences too', async () => {
    const sentences = readFileSync(path.join(own, 'directive.hbs'), 'utf8');
    const broken = folder('cau-hong', {
      'directive.hbs': `${sentences}\n{{#*inline "thu"}}chưa đóng {{han}`,
    });
    for (const command of [['validate'], ['generate', '-o', path.join(temp.path, 'out-cau')]]) {
      const [name = '', ...flags] = command;
      const { code, stdout } = await runApp(name, dossier('ds-cau'), ...flags, '--templates', broken);
      const line = sentences.split('\n').length + 1;
      expect(code).toBe(1);
      expect(stdout).toContain(`${path.join(broken, 'directive.hbs')}:${line}:`);
      expect(stdout).toContain('[wording-syntax]');
    }
    expect(existsSync(path.join(temp.path, 'out-cau'))).toBe(false);
  });

  it.each(['validate', 'generate'])('%s tells a broken template, and nothing is drawn', async (command) => {
    const templates = folder(`hong-${command}`, { 'van-ban.docx': letterWith('{Ký hiệu}', '{Ký hiêu}') });
    const out = path.join(temp.path, 'out-hong');
    const flags = command === 'generate' ? ['-o', out] : [];
    const { code, stdout } = await runApp(command, dossier('ds-hong'), ...flags, '--templates', templates);
    expect(code).toBe(1);
    expect(stdout).toContain(`${path.join(templates, 'van-ban.docx')} (đoạn “Số: {Số}/{Ký hiêu}”)`);
    expect(stdout).toContain('có phải ý là “Ký hiệu”?');
    expect(existsSync(out)).toBe(false);
  });

  it('tells a folder that is not there, and warns of a file that nothing reads', async () => {
    const nowhere = await runApp(
      'validate',
      dossier('ds-khong'),
      '--templates',
      path.join(temp.path, 'không có'),
    );
    expect([nowhere.code, nowhere.stdout.includes('[template-folder]')]).toEqual([1, true]);
    const templates = folder('thua', { 'directve.hbs': 'gì đó', 'ghi-chu.txt': '' });
    const { code, stdout } = await runApp('validate', dossier('ds-thua'), '--templates', templates);
    expect(code).toBe(0);
    expect(stdout).toContain('[template-unused]');
    expect(stdout).toContain('có phải ý là “directive.hbs”?');
    expect(stdout).not.toContain('ghi-chu');
  });
});

describe('template lint', () => {
  it('says of a sound template that it may be used', async () => {
    const file = path.join(own, 'van-ban.docx');
    expect(await runApp('template', 'lint', file)).toEqual({
      code: 0,
      stdout: `✔ ${file} — mẫu dùng được\n`,
      stderr: '',
    });
  });

  it('tells a fault, and writes it into a copy as a comment; the template stays as it was', async () => {
    const bytes = letterWith('{Ký hiệu}', '{Ký hiêu}');
    const file = path.join(folder('soat', { 'van-ban.docx': bytes }), 'van-ban.docx');
    const copy = path.join(temp.path, 'soat', 'ghi-chu.docx');
    const { code, stdout } = await runApp('template', 'lint', file, '--comments', copy);
    expect(code).toBe(1);
    expect(stdout).toContain('lỗi: thẻ {Ký hiêu} không có dữ liệu [template-tag]');
    expect(stdout).toContain(`✔ ${copy} — bản sao có ghi chú`);
    expect(readTemplatePackage(readFileSync(copy)).get('word/comments.xml')).toContain('{Ký hiêu}');
    expect(new Uint8Array(readFileSync(file))).toEqual(bytes);
    const json = await runApp('template', 'lint', file, '--json');
    expect([json.code, JSON.parse(json.stdout)]).toMatchObject([
      1,
      { ok: false, diagnostics: [{ rule: 'template-tag', where: { path: 'đoạn “Số: {Số}/{Ký hiêu}”' } }] },
    ]);
  });

  it('does not write the copy over the template', async () => {
    const bytes = letterWith('{Ký hiệu}', '{Ký hiêu}');
    const file = path.join(folder('de', { 'van-ban.docx': bytes }), 'van-ban.docx');
    const { code, stdout } = await runApp('template', 'lint', file, '--comments', file);
    expect([code, stdout.includes('[file-foreign]')]).toEqual([1, true]);
    expect(new Uint8Array(readFileSync(file))).toEqual(bytes);
  });

  it.each([
    ['is not there', 'không-có.docx', undefined, '[template-absent]'],
    ['is no Word file', 'thu.docx', 'không phải', '[template-file]'],
  ])('tells a file that %s', async (_name, name, content, rule) => {
    const file = path.join(folder('khac', content === undefined ? {} : { [name]: content }), name);
    const { code, stdout } = await runApp(
      'template',
      'lint',
      file,
      '--comments',
      path.join(temp.path, 'x.docx'),
    );
    expect([code, stdout.includes(rule)]).toEqual([1, true]);
    expect(existsSync(path.join(temp.path, 'x.docx'))).toBe(false);
  });
});
