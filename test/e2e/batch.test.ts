import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { manyLetters } from '../support/many-letters.ts';
import { root, spawnCli } from '../support/spawn-cli.ts';
import { useTempDir } from '../support/temp.ts';

const LETTERS = 300;
const main = path.join(root, 'dist', 'cli', 'main.js');
const NOBODY = 65_534;

const treeOf = (folder: string): Map<string, string> =>
  new Map(
    (existsSync(folder) ? readdirSync(folder).sort() : []).map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(path.join(folder, name)))
        .digest('hex'),
    ]),
  );

const temp = useTempDir();
let used = 0;

function batchOf(letters = LETTERS) {
  const home = path.join(temp.path, String((used += 1)));
  mkdirSync(home);
  chmodSync(temp.path, 0o755);
  const dossier = temp.write(path.join(String(used), 'ho-so.yaml'), manyLetters(letters));
  const output = path.join(home, 'ra');
  return {
    home,
    output,
    folder: path.join(output, 'hang-loat'),
    args: (to = output, ...more: string[]) => ['batch', dossier, '-o', to, ...more],
  };
}

describe('vanthu batch', () => {
  it('gives the same files and the same manifest with one thread and with several', () => {
    const one = batchOf();
    const three = batchOf();
    expect(spawnCli(one.args(one.output, '--workers', '1')).code).toBe(0);
    expect(spawnCli(three.args(three.output, '--workers', '3')).code).toBe(0);
    expect(treeOf(three.folder)).toEqual(treeOf(one.folder));
    expect(treeOf(one.folder).size).toBe(LETTERS + 1);
  });

  it('says what it drew, then that nothing is left to draw; with --json as one document', () => {
    const batch = batchOf(40);
    const first = spawnCli(batch.args());
    expect(first.stdout).toContain('40 tệp vẽ mới');
    expect(first.stdout).toContain('40 tệp: số văn bản để trống');
    expect(spawnCli(batch.args()).stdout).toContain('0 tệp vẽ mới, 40 tệp giữ nguyên như lần trước');
    const { stdout, stderr } = spawnCli(batch.args(batch.output, '--json'));
    expect(JSON.parse(stdout)).toMatchObject({ ok: true, planned: 40, written: 0, unchanged: 40 });
    expect(stderr).toBe('');
    expect(spawnCli(batch.args(batch.output, '--quiet'))).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it.each(['1', '2'])(
    'stops cleanly at Ctrl-C with %s thread(s), and goes on afterwards',
    async (workers) => {
      const whole = batchOf(800);
      expect(spawnCli(whole.args()).code).toBe(0);
      const batch = batchOf(800);
      const child = spawn(process.execPath, [main, ...batch.args(batch.output, '--workers', workers)]);
      const said: Buffer[] = [];
      child.stdout.on('data', (chunk: Buffer) => said.push(chunk));
      const closed = once(child, 'close');
      // The first line of progress: letters are being drawn.
      await once(child.stderr, 'data');
      child.kill('SIGINT');
      const [code] = (await closed) as unknown[];
      expect(code).toBe(130);
      expect(Buffer.concat(said).toString()).toContain('chạy lại đúng lệnh ấy để làm tiếp');
      expect(readdirSync(batch.folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
      expect(spawnCli(batch.args()).code).toBe(0);
      expect(treeOf(batch.folder)).toEqual(treeOf(whole.folder));
    },
    180_000,
  );
});

const asRoot = process.getuid?.() === 0 && process.platform === 'linux';
// Only root may mount a small disk and change user; CI is root, and without it the proof would be missing there.
if (!asRoot && process.env['CI'] !== undefined) throw new Error('the tests of a disk that refuses need root');
const unless = asRoot ? describe : describe.skip;
if (!asRoot)
  console.warn('\n!!! SKIPPED "a disk that refuses": it needs root, for a small disk of its own\n');

unless('a disk that refuses', () => {
  const nobody = (args: readonly string[]) =>
    spawnSync(process.execPath, [main, ...args], {
      encoding: 'utf8',
      uid: NOBODY,
      gid: NOBODY,
      env: { PATH: process.env['PATH'] ?? '' },
    });

  it.each(['1', '2'])(
    'is full: told, nothing half written, and the run goes on with more room (%s thread(s))',
    (workers) => {
      const whole = batchOf();
      expect(spawnCli(whole.args()).code).toBe(0);
      const batch = batchOf();
      mkdirSync(batch.output);
      // Room for about half of the letters.
      const needed = [...treeOf(whole.folder).keys()].reduce(
        (sum, name) => sum + statSync(path.join(whole.folder, name)).size,
        0,
      );
      const size = Math.ceil(needed / 2);
      const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'none', batch.output]);
      expect(mounted.status).toBe(0);
      try {
        const full = spawnCli(batch.args(batch.output, '--workers', workers));
        expect(full.code).toBe(3);
        expect(full.stdout).toContain('ổ đĩa đã đầy');
        expect(full.stdout).toContain('chạy lại đúng lệnh ấy');
        const wanted = treeOf(whole.folder);
        const letters = [...treeOf(batch.folder)].filter(([name]) => name.endsWith('.docx'));
        expect(letters.length).toBeGreaterThan(LETTERS / 10);
        for (const [name, sha256] of letters) expect([name, sha256]).toEqual([name, wanted.get(name)]);
        expect(readdirSync(batch.folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
        spawnSync('mount', ['-o', `remount,size=${needed * 4}`, batch.output]);
        const resumed = spawnCli(batch.args(batch.output, '--json'));
        expect(JSON.parse(resumed.stdout)).toMatchObject({ ok: true, unchanged: letters.length });
        expect(treeOf(batch.folder)).toEqual(wanted);
      } finally {
        spawnSync('umount', [batch.output]);
      }
    },
  );

  it('is read-only: told, with nothing changed', () => {
    const batch = batchOf(40);
    expect(spawnCli(batch.args()).code).toBe(0);
    const before = treeOf(batch.folder);
    chmodSync(batch.folder, 0o555);
    const refused = nobody(batch.args());
    expect(refused.status).toBe(3);
    expect(refused.stdout).toContain('không có quyền');
    expect(treeOf(batch.folder)).toEqual(before);
    const elsewhere = nobody(batch.args(path.join(batch.output, 'moi')));
    expect(elsewhere.status).toBe(3);
  });

  it('has one file locked: told, the others drawn, and the next run draws that one', () => {
    const batch = batchOf(40);
    expect(spawnCli(batch.args()).code).toBe(0);
    const before = treeOf(batch.folder);
    const locked = path.join(batch.folder, 'cong-van-xa-7.docx');
    // Linux has no locks that keep a file from being replaced, but this one: it is a mount of its own.
    const aside = path.join(batch.home, 'khac.docx');
    cpSync(locked, aside);
    expect(spawnSync('mount', ['--bind', aside, locked]).status).toBe(0);
    try {
      const run = spawnCli(batch.args(batch.output, '--level', '1', '--json'));
      expect(run.code).toBe(3);
      const report = JSON.parse(run.stdout) as { failures: { name: string }[]; written: number };
      expect(report.failures.map(({ name }) => name)).toEqual(['cong-van-xa-7.docx']);
      expect(report.written).toBe(39);
      expect(readdirSync(batch.folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    } finally {
      spawnSync('umount', [locked]);
    }
    const { stdout } = spawnCli(batch.args(batch.output, '--level', '1', '--json'));
    expect(JSON.parse(stdout)).toMatchObject({ ok: true, written: 1, unchanged: 39 });
    expect(spawnCli(batch.args()).code).toBe(0);
    expect(treeOf(batch.folder)).toEqual(before);
  });
});
