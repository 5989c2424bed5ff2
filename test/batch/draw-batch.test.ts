import { createHash } from 'node:crypto';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { drawBatch } from '../../src/batch/draw-batch.ts';
import type { BatchOptions, BatchReport } from '../../src/batch/report.ts';
import { manyLetters } from '../support/many-letters.ts';
import { useTempDir } from '../support/temp.ts';

const MANIFEST = '.vanthu-manifest.jsonl';
const LETTERS = 70;
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

describe('drawBatch', () => {
  const temp = useTempDir();
  let used = 0;

  /** A dossier in a folder of its own, drawn as often as wanted. */
  function batchOf(text: string = manyLetters(LETTERS)) {
    const home = path.join(temp.path, String((used += 1)));
    mkdirSync(home);
    const source = path.join(home, 'ho-so.yaml');
    writeFileSync(source, text);
    const output = path.join(home, 'ra');
    const folder = path.join(output, 'hang-loat');
    return {
      home,
      source,
      output,
      folder,
      file: (name: string) => path.join(folder, name),
      draw: (options: Partial<BatchOptions> = {}): Promise<BatchReport> =>
        drawBatch(source, { output, workers: 1, ...options }),
      change: (from: string | RegExp, to: string) =>
        writeFileSync(source, readFileSync(source, 'utf8').replace(from, to)),
      tree: () =>
        new Map(
          (existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [])
            .filter((name) => statSync(path.join(folder, name)).isFile())
            .sort()
            .map((name) => [name, sha256(readFileSync(path.join(folder, name)))]),
        ),
      manifest: () =>
        readFileSync(path.join(folder, MANIFEST), 'utf8')
          .trimEnd()
          .split('\n')
          .map((line) => JSON.parse(line) as Record<string, unknown>),
    };
  }
  const counts = ({ written, unchanged, failed }: BatchReport) => ({ written, unchanged, failed });

  it('writes a file for each agency, and a line of the manifest for each file', async () => {
    const batch = batchOf();
    const report = await batch.draw();
    expect(report.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(counts(report)).toEqual({ written: LETTERS, unchanged: 0, failed: 0 });
    expect(report).toMatchObject({ planned: LETTERS, done: LETTERS, interrupted: false });
    const tree = batch.tree();
    expect(tree.size).toBe(LETTERS + 1);
    for (const { file, sha256: said, input, verdict } of batch.manifest()) {
      expect(said).toBe(tree.get(String(file)));
      expect(input).toMatch(/^[0-9a-f]{64}$/u);
      expect(verdict).toEqual([{ rule: 'blank', message: 'số văn bản để trống' }]);
    }
    expect(report.review).toEqual([
      { rule: 'blank', message: 'số văn bản để trống', count: LETTERS, first: 'cong-van-xa-1.docx' },
    ]);
  });

  it('keeps what is whole: a second run touches neither a file nor the manifest, and says the same of them', async () => {
    const batch = batchOf();
    const first = await batch.draw();
    const before = [MANIFEST, 'cong-van-xa-1.docx'].map((name) => statSync(batch.file(name)).mtimeMs);
    const second = await batch.draw();
    expect(counts(second)).toEqual({ written: 0, unchanged: LETTERS, failed: 0 });
    expect(second.review).toEqual(first.review);
    const after = [MANIFEST, 'cong-van-xa-1.docx'].map((name) => statSync(batch.file(name)).mtimeMs);
    expect(after).toEqual(before);
  });

  it('draws again only what a change of the dossier touches', async () => {
    const batch = batchOf();
    await batch.draw();
    batch.change('Đức Thọ 7"', 'Đức Thọ Bảy"');
    expect(counts(await batch.draw())).toEqual({ written: 1, unchanged: LETTERS - 1, failed: 0 });
  });

  it('draws again what was packed otherwise', async () => {
    const batch = batchOf();
    await batch.draw();
    expect(counts(await batch.draw({ level: 1 })).written).toBe(LETTERS);
  });

  it('draws again a file that is gone, or that a power cut left empty', async () => {
    const batch = batchOf();
    await batch.draw();
    const whole = batch.tree();
    rmSync(batch.file('cong-van-xa-3.docx'));
    writeFileSync(batch.file('cong-van-xa-4.docx'), '');
    expect(counts(await batch.draw())).toEqual({ written: 2, unchanged: LETTERS - 2, failed: 0 });
    expect(batch.tree()).toEqual(whole);
  });

  it('leaves a file alone that a clerk has edited, tells it, and draws the others', async () => {
    const batch = batchOf();
    await batch.draw();
    writeFileSync(batch.file('cong-van-xa-5.docx'), 'đã sửa');
    batch.change('khắc phục tồn tại', 'chấn chỉnh, khắc phục tồn tại');
    const report = await batch.draw();
    expect(counts(report)).toEqual({ written: LETTERS - 1, unchanged: 0, failed: 1 });
    expect(report.failures.map(({ name, diagnostics: [first] }) => [name, first?.rule])).toEqual([
      ['cong-van-xa-5.docx', 'file-edited'],
    ]);
    expect(readFileSync(batch.file('cong-van-xa-5.docx'), 'utf8')).toBe('đã sửa');
    expect(counts(await batch.draw({ force: true }))).toEqual({
      written: 1,
      unchanged: LETTERS - 1,
      failed: 0,
    });
  });

  it('never replaces a stranger’s file, nor a folder of that name', async () => {
    const batch = batchOf();
    mkdirSync(batch.folder, { recursive: true });
    writeFileSync(batch.file('cong-van-xa-1.docx'), 'của người khác');
    mkdirSync(batch.file('cong-van-xa-2.docx'));
    const report = await batch.draw();
    expect(report.failures.map(({ diagnostics: [first] }) => first?.rule)).toEqual([
      'file-foreign',
      'write-failed',
    ]);
    expect(report.written).toBe(LETTERS - 2);
    expect(readFileSync(batch.file('cong-van-xa-1.docx'), 'utf8')).toBe('của người khác');
  });

  it('stops after the documents at hand when it is told to, and ends later with the same tree', async () => {
    const whole = batchOf();
    await whole.draw();
    const batch = batchOf();
    const controller = new AbortController();
    const stopped = await batch.draw({
      signal: controller.signal,
      onProgress: () => controller.abort(),
    });
    expect(stopped.interrupted).toBe(true);
    expect(stopped.done).toBeGreaterThan(0);
    expect(stopped.done).toBeLessThan(LETTERS);
    expect(batch.tree().size).toBe(stopped.done + 1);
    expect(counts(await batch.draw())).toEqual({
      written: LETTERS - stopped.done,
      unchanged: stopped.done,
      failed: 0,
    });
    expect(batch.tree()).toEqual(whole.tree());
  });

  it('goes on after a kill: a torn line, temporary files of a dead run, a file renamed or not yet', async () => {
    const whole = batchOf();
    await whole.draw();
    const batch = batchOf();
    await batch.draw();
    const lines = batch.manifest();
    rmSync(batch.file('cong-van-xa-9.docx'));
    rmSync(batch.file(MANIFEST));
    for (const line of lines.slice(0, 40)) appendFileSync(batch.file(MANIFEST), `${JSON.stringify(line)}\n`);
    appendFileSync(batch.file(MANIFEST), '{"file":"cong-van-xa-60.do');
    writeFileSync(batch.file('.vanthu-4194304-0-1.tmp'), 'nửa chừng');
    const report = await batch.draw();
    expect(report.failed).toBe(0);
    expect(batch.tree()).toEqual(whole.tree());
  });

  it('replaces its own files after a kill and a change: it knew them before they were in place', async () => {
    const batch = batchOf();
    const controller = new AbortController();
    await batch.draw({ signal: controller.signal, onProgress: () => controller.abort() });
    batch.change('khắc phục tồn tại', 'chấn chỉnh, khắc phục tồn tại');
    expect(counts(await batch.draw())).toEqual({ written: LETTERS, unchanged: 0, failed: 0 });
  });

  it('tells the files of a former run that the dossier no longer has, and keeps them', async () => {
    const batch = batchOf();
    await batch.draw();
    batch.change(', xa-70]', ']');
    const report = await batch.draw();
    expect(report.diagnostics.map(({ rule }) => rule)).toContain('former-files');
    expect(existsSync(batch.file('cong-van-xa-70.docx'))).toBe(true);
    expect(batch.manifest().map(({ file }) => file)).toContain('cong-van-xa-70.docx');
    rmSync(batch.file('cong-van-xa-70.docx'));
    expect((await batch.draw()).diagnostics.map(({ rule }) => rule)).not.toContain('former-files');
  });

  it('refuses names that collide before anything is written', async () => {
    const batch = batchOf();
    const report = await batch.draw({ names: '{{document}}-{{symbol}}' });
    expect(report.diagnostics.filter(({ severity }) => severity === 'error').map(({ rule }) => rule)).toEqual(
      Array.from({ length: LETTERS - 1 }, () => 'names-collide'),
    );
    expect(existsSync(batch.output)).toBe(false);
  });

  it('puts files in folders where the pattern has them, and follows no link out of its own', async () => {
    const batch = batchOf();
    const outside = path.join(batch.home, 'ngoai');
    mkdirSync(outside);
    mkdirSync(batch.folder, { recursive: true });
    symlinkSync(outside, batch.file('xa-2'));
    const report = await batch.draw({ names: '{{agencyId}}/{{document}}' });
    expect(counts(report)).toEqual({ written: LETTERS - 1, unchanged: 0, failed: 1 });
    expect(report.failures[0]?.diagnostics[0]?.rule).toBe('path-escapes');
    expect(readdirSync(outside)).toEqual([]);
    expect(existsSync(batch.file('xa-1/cong-van.docx'))).toBe(true);
  });

  it('writes nothing for a dossier with an error', async () => {
    const batch = batchOf(manyLetters(LETTERS).replace('person: giam-doc', 'person: khong-co'));
    const report = await batch.draw();
    expect(report.diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
    expect(existsSync(batch.output)).toBe(false);
  });

  it('packs and prints the whole batch, and neither where a file is missing', async () => {
    const batch = batchOf();
    const merge = path.join(batch.home, 'in.docx');
    const zip = path.join(batch.home, 'tat-ca.zip');
    mkdirSync(batch.folder, { recursive: true });
    writeFileSync(batch.file('cong-van-xa-1.docx'), 'của người khác');
    const lacking = await batch.draw({ merge, zip });
    expect(lacking.diagnostics.filter(({ rule }) => rule === 'batch-incomplete')).toHaveLength(2);
    expect([merge, zip].map((file) => existsSync(file))).toEqual([false, false]);
    const report = await batch.draw({ merge, zip, force: true });
    expect(report.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect([merge, zip].map((file) => existsSync(file))).toEqual([true, true]);
    const again = [merge, zip].map((file) => sha256(readFileSync(file)));
    expect(
      (await batch.draw({ merge, zip })).diagnostics.filter(({ severity }) => severity === 'error'),
    ).toEqual([]);
    expect([merge, zip].map((file) => sha256(readFileSync(file)))).toEqual(again);
  });

  describe('with skipBad', () => {
    const faulty = (text: string): string =>
      text
        .replace('name: "Ủy ban nhân dân xã Đức Thọ 7"', 'name: ""')
        .replace('people:', 'findings:\n  - { id: tt-9, agency: xa-9, text: "" }\npeople:');

    it('draws what the errors do not concern, and tells the rest with its reason', async () => {
      const batch = batchOf(faulty(manyLetters(LETTERS)));
      expect((await batch.draw()).written).toBe(0);
      const report = await batch.draw({ skipBad: true });
      expect(report.leftOut.map(({ subject, error }) => [subject, error.severity])).toEqual([
        ['xa-7', 'error'],
        ['xa-9', 'error'],
      ]);
      expect(report.written).toBe(LETTERS - 2);
      expect(report.diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
      expect([7, 8, 9].map((number) => existsSync(batch.file(`cong-van-xa-${number}.docx`)))).toEqual([
        false,
        true,
        false,
      ]);
    });

    it('draws nothing where an error is everybody’s', async () => {
      const batch = batchOf(manyLetters(LETTERS).replace('reason: yêu cầu chung', 'due: 2024-13-40'));
      const report = await batch.draw({ skipBad: true });
      expect(report.written).toBe(0);
      expect(existsSync(batch.output)).toBe(false);
    });
  });
});
