import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { findDocxFiles } from '../../src/cli/check-files.ts';
import { exampleDocx } from '../support/example/example-docx.ts';
import { runApp } from '../support/run-app.ts';
import { useTempDir } from '../support/temp.ts';

const temp = useTempDir();
const at = (...names: string[]): string => path.join(temp.path, 'van-ban', ...names);

beforeAll(() => {
  mkdirSync(at('.git'), { recursive: true });
  mkdirSync(at('b', 'c'), { recursive: true });
  writeFileSync(at('dung.docx'), exampleDocx({}));
  const wrong = exampleDocx({ parts: { nationalName: 'CỘNG HÕA XÃ HỘI CHỦ NGHĨA VIỆT NAM' } });
  writeFileSync(at('b', 'sai.docx'), wrong);
  writeFileSync(at('b', 'c', 'hong.docx'), 'không phải Word');
  writeFileSync(at('b', '~$sai.docx'), 'khóa');
  writeFileSync(at('b', 'ghi-chu.txt'), 'x');
});

const names = (files: readonly string[]): string[] =>
  files.map((file) => path.relative(at(), file).split(path.sep).join('/'));

describe('the files that arguments mean', () => {
  it('are the DOCX files of a folder in order, lock files told and left out', async () => {
    const { files, diagnostics } = await findDocxFiles([at()]);
    expect(names(files)).toEqual(['b/c/hong.docx', 'b/sai.docx', 'dung.docx']);
    expect(diagnostics).toMatchObject([{ rule: 'check-lock-file', severity: 'info' }]);
  });

  it.each([
    ['*.docx', ['dung.docx']],
    ['*/*.docx', ['b/sai.docx']],
    ['**/*.docx', ['b/c/hong.docx', 'b/sai.docx', 'dung.docx']],
    ['b/s?i.docx', ['b/sai.docx']],
  ])('fit a pattern that no shell has expanded: %s', async (pattern, expected) => {
    const { files } = await findDocxFiles([at(...pattern.split('/'))]);
    expect(names(files)).toEqual(expected);
  });

  it('are each there once, however often they are named', async () => {
    expect((await findDocxFiles([at('dung.docx'), at(), at('*.docx')])).files).toHaveLength(3);
  });

  it.each([
    ['khong-co.docx', 'check-absent'],
    ['khong-*.docx', 'check-nothing'],
  ])('are told where there is none: %s', async (name, rule) => {
    expect((await findDocxFiles([at(name)])).diagnostics).toMatchObject([{ rule, severity: 'error' }]);
  });
});

describe('vanthu check', () => {
  it('exits 0 without a fault, 1 with one', async () => {
    expect((await runApp('check', at('dung.docx'))).code).toBe(0);
    const { code, stdout } = await runApp('check', at('b', 'sai.docx'));
    expect(code).toBe(1);
    expect(stdout).toContain('đoạn ');
    expect(stdout).toContain('[quoc-hieu-text — ');
  });

  it('goes on after a file that cannot be read', async () => {
    const { code, stdout } = await runApp('check', at());
    expect(code).toBe(1);
    expect(stdout).toContain('hong.docx — không kiểm tra được');
    expect(stdout).toContain('dung.docx — không thấy lỗi');
    expect(stdout).toContain('3 tệp, 2 tệp có lỗi.');
  });

  it('exits 2 for a format that there is none, and for comments of several files', async () => {
    expect((await runApp('check', at(), '--format', 'pdf')).code).toBe(2);
    expect((await runApp('check', at(), '--comments', at('x.docx'))).code).toBe(2);
  });

  it.each([
    ['json', '{'],
    ['sarif', '{'],
    ['junit', '<?xml'],
    ['html', '<!doctype html>'],
    ['terminal', ''],
  ])('writes a report into a file, but not over one of somebody else’s: %s', async (format, start) => {
    const report = at(`bao-cao.${format}`);
    const args = ['check', at('dung.docx'), '--format', format, '-o', report];
    expect((await runApp(...args)).code).toBe(0);
    expect(readFileSync(report, 'utf8').startsWith(start)).toBe(true);
    writeFileSync(report, 'của người khác');
    expect((await runApp(...args)).code).toBe(1);
    expect(readFileSync(report, 'utf8')).toBe('của người khác');
    expect((await runApp(...args, '--force')).code).toBe(0);
  });

  it('writes a copy with comments, never over the file itself', async () => {
    const file = at('b', 'sai.docx');
    const before = readFileSync(file);
    const { code, stdout } = await runApp('check', file, '--comments', at('ghi-chu.docx'));
    expect(code).toBe(1);
    expect(stdout).toContain('bản sao có ghi chú');
    await runApp('check', file, '--comments', file, '--force');
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it('shows what the office knowingly does otherwise as such, and what it has turned off not at all', async () => {
    const config = at('co-quan.yaml');
    const args = ['check', at('b', 'sai.docx'), '--config', config];
    writeFileSync(
      config,
      [
        'deviations: [{rule: quoc-hieu-text, decidedBy: Giám đốc, reason: phông cũ}]',
        'check: {ignore: [legacy-letters]}',
        '',
      ].join('\n'),
    );
    const { code, stdout } = await runApp(...args);
    expect(stdout).toContain('Giám đốc quyết định, lý do: phông cũ');
    expect(stdout).not.toContain('[legacy-letters');
    expect(code).toBe(0);
    writeFileSync(config, 'check: {ignore: [quoc-hieu-tex]}\n');
    const told = await runApp(...args);
    expect(told.stdout).toContain('có phải ý là “quoc-hieu-text”?');
    expect(told.code).toBe(1);
  });

  it('takes what a dossier knows', async () => {
    const dossier = path.resolve(import.meta.dirname, '../../data/starter');
    expect((await runApp('check', at('dung.docx'), '--dossier', dossier)).code).toBe(0);
    expect((await runApp('check', at('dung.docx'), '--dossier', at('khong-co'))).code).toBe(1);
  });
});
