import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { runApp } from '../support/run-app.ts';
import { smallDossier } from '../support/small-dossier.ts';
import { useTempDir } from '../support/temp.ts';

const temp = useTempDir();
let used = 0;

/** A folder of its own with a dossier a folder in it. */
function dossiers(texts: Readonly<Record<string, string>>): { source: string; out: string } {
  const home = path.join(temp.path, String((used += 1)));
  for (const [name, text] of Object.entries(texts)) {
    mkdirSync(path.join(home, 'ho-so', name), { recursive: true });
    writeFileSync(path.join(home, 'ho-so', name, 'ho-so.yaml'), text);
  }
  return { source: path.join(home, 'ho-so'), out: path.join(home, 'out') };
}

const numbered = smallDossier.replace('    symbol: SNV-VP\n', '    number: "12"\n    symbol: SNV-VP\n');
const named = (id: string, text = numbered): string => text.replace('id: ho-so-nho', `id: ${id}`);

describe('generate', () => {
  it('says of each file, in one line, where it stands and what is to be filled in', async () => {
    const draft = numbered
      .replace('    number: "12"\n', '')
      .replace('date: 2024-04-10', 'date: 2024-04')
      .replace('post: Giám đốc', 'post: { value: Giám đốc, assumed: chưa có quyết định }');
    const { source, out } = dossiers({ a: draft });
    const { code, stdout, stderr } = await runApp('generate', source, '-o', out);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout.split('\n')).toEqual([
      path.join(source, 'a', 'ho-so.yaml'),
      `✔ ${path.join(out, 'ho-so-nho', 'cong-van.docx')} — đạt, cần xem 2: số văn bản, ngày ban hành để trống`,
      '  cần xem 1 giá trị tạm, chưa có nguồn: dòng 15',
      '',
    ]);
  });

  it('says of a letter with nothing left to do that it is right, and of one drawn before that it is the same', async () => {
    const { source, out } = dossiers({ a: numbered });
    const file = path.join(out, 'ho-so-nho', 'cong-van.docx');
    expect((await runApp('generate', source, '-o', out)).stdout).toContain(`✔ ${file} — đạt\n`);
    expect((await runApp('generate', source, '-o', out)).stdout).toContain(
      `✔ ${file} (như lần trước) — đạt\n`,
    );
  });

  it('shows what the house does otherwise, and warnings that were waived', async () => {
    const { source, out } = dossiers({
      a: `${numbered}house:
  appendixLabel: { style: arabic, decidedBy: Chánh Văn phòng, reason: nền nếp cũ }
waivers:
  - { rule: finding-unanswered, about: tt-2, reason: đã khắc phục ngay }
`.replace('findings:\n', 'findings:\n  - { id: tt-2, text: Biển hiệu cũ. }\n'),
    });
    const { code, stdout } = await runApp('generate', source, '-o', out);
    expect(code).toBe(0);
    expect(stdout).toContain('theo quyết định của Chánh Văn phòng');
    expect(stdout).toContain('đã miễn cảnh báo finding-unanswered: đã khắc phục ngay');
    expect(stdout).not.toContain('chưa có nhiệm vụ');
  });

  it('draws the sound dossiers of a run, tells the others’ errors in full, and exits with 1', async () => {
    const { source, out } = dossiers({
      a: named('a'),
      b: named('b').replace('"1.917"', '1.917'),
      c: named('c'),
    });
    const { code, stdout } = await runApp('generate', source, '-o', out);
    expect(code).toBe(1);
    expect(stdout).toContain(`✘ ${path.join(source, 'b', 'ho-so.yaml')} — chưa vẽ: 1 lỗi`);
    expect(stdout).toMatch(/ {2}27 \| {5}value: 1\.917\n {5}\| {12}\^{5}\n/u);
    expect(stdout).toContain('2 văn bản từ 2 hồ sơ; 1 hồ sơ chưa vẽ được.');
    expect([existsSync(path.join(out, 'a')), existsSync(path.join(out, 'b'))]).toEqual([true, false]);
  });

  it('does not let two dossiers of one id write over each other', async () => {
    const { source, out } = dossiers({ a: named('x'), b: named('x').replace('Hà Tĩnh', 'Vinh') });
    const { code, stdout } = await runApp('generate', source, '-o', out, '--json');
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      ok: false,
      reports: [
        { ok: true, files: [{ state: 'written' }] },
        { ok: false, diagnostics: [{ rule: 'dossier-twice', where: { line: 1, column: 5 } }], files: [] },
      ],
    });
  });

  it('draws a dossier that is named twice once', async () => {
    const { source, out } = dossiers({ a: numbered });
    const { stdout } = await runApp('generate', source, path.join(source, 'a'), '-o', out, '--json');
    expect(JSON.parse(stdout)).toMatchObject({ ok: true, reports: [{}] });
    expect((JSON.parse(stdout) as { reports: unknown[] }).reports).toHaveLength(1);
  });

  it('leaves a file that was edited by hand, unless it is forced', async () => {
    const { source, out } = dossiers({ a: numbered });
    const file = path.join(out, 'ho-so-nho', 'cong-van.docx');
    await runApp('generate', source, '-o', out);
    const drawn = readFileSync(file);
    writeFileSync(file, 'đã sửa');
    const refused = await runApp('generate', source, '-o', out);
    expect(refused.code).toBe(1);
    expect(refused.stdout).toContain('[file-edited]');
    expect(readFileSync(file, 'utf8')).toBe('đã sửa');
    expect((await runApp('generate', source, '-o', out, '--force')).code).toBe(0);
    expect(readFileSync(file).equals(drawn)).toBe(true);
  });

  it('writes where -o says, be it above the folder of the dossier: that is the user’s choice', async () => {
    const { source, out } = dossiers({ a: numbered });
    const { code } = await runApp('generate', source, '-o', path.join(source, '..', 'a', '..', 'out'));
    expect(code).toBe(0);
    expect(existsSync(path.join(out, 'ho-so-nho', 'cong-van.docx'))).toBe(true);
  });

  it('--quiet prints errors alone', async () => {
    const { source, out } = dossiers({ a: named('a'), b: 'id: b\n' });
    const sound = await runApp('generate', path.join(source, 'a'), '-o', out, '--quiet');
    expect([sound.code, sound.stdout, sound.stderr]).toEqual([0, '', '']);
    const { code, stdout } = await runApp('generate', source, '-o', out, '--quiet');
    expect(code).toBe(1);
    expect(stdout).toMatch(/^✘ /u);
    expect(stdout).not.toContain('✔');
  });

  it('--json prints one document with keys that stay', async () => {
    const { source, out } = dossiers({ a: smallDossier });
    const { stdout } = await runApp('generate', source, path.join(source, 'khong-co'), '-o', out, '--json');
    const report = JSON.parse(stdout) as { reports: Record<string, unknown>[] };
    expect(Object.keys(report)).toEqual(['ok', 'output', 'reports']);
    for (const one of report.reports)
      expect(Object.keys(one)).toEqual(['source', 'ok', 'diagnostics', 'files']);
    expect(report.reports.map(({ source: name }) => name)).toEqual([
      path.join(source, 'khong-co'),
      path.join(source, 'a', 'ho-so.yaml'),
    ]);
    expect(report.reports[1]?.['files']).toMatchObject([
      {
        id: 'cong-van',
        file: 'ho-so-nho/cong-van.docx',
        state: 'written',
        diagnostics: [{ rule: 'blank', severity: 'warning' }],
      },
    ]);
  });
});

describe('validate', () => {
  it('writes nothing, and tells everything in full', async () => {
    const { source } = dossiers({
      a: smallDossier.replace('post: Giám đốc', 'post: {value: Giám đốc, assumed: chưa rõ}'),
    });
    const { code, stdout } = await runApp('validate', source);
    expect(code).toBe(0);
    expect(stdout).toContain('đạt, cần xem 2');
    expect(stdout).toContain('giá trị tạm, chưa có nguồn: chưa rõ [assumed]');
    expect(stdout).toContain('số văn bản để trống [blank]');
  });

  it('exits with 1 on an error', async () => {
    const { source } = dossiers({ a: 'id: x\n' });
    const { code, stdout } = await runApp('validate', source, '--json');
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ ok: false, reports: [{ ok: false, files: [] }] });
  });
});
