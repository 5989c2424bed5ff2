import { execSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { exitCodes } from '../../src/cli/exit-codes.ts';
import { smallDossier } from '../support/small-dossier.ts';
import { root, spawnCli } from '../support/spawn-cli.ts';
import { useTempDir } from '../support/temp.ts';

const temp = useTempDir();
const STACK = /\n\s+at |node:internal|\.js:\d/u;
const packageSchema = z.object({ version: z.string(), engines: z.object({ node: z.string() }) });
const manifest = packageSchema.parse(JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')));

describe('exit codes', () => {
  it('0: what was asked for is done', () => {
    const out = path.join(temp.path, 'xong');
    const ran = spawnCli(['generate', temp.write('xong.yaml', smallDossier), '-o', out]);
    expect([ran.code, ran.stderr]).toEqual([exitCodes.done.code, '']);
    expect(readdirSync(path.join(out, 'ho-so-nho')).sort()).toEqual([
      '.vanthu-manifest.jsonl',
      'cong-van.docx',
    ]);
  });

  it('1: the data has an error', () => {
    const ran = spawnCli(['validate', temp.write('sai.yaml', 'id: x\n')]);
    expect(ran.code).toBe(exitCodes.data.code);
    expect(ran.stdout).toContain('[required]');
  });

  it.each([
    [['generat'], 'không có lệnh “generat”; có phải ý là “generate”?'],
    [['generate', 'x'], '--output thiếu giá trị'],
    [['generate', '-o', 'x'], 'thiếu HỒ-SƠ'],
    [['generate', 'x', '-o', 'y', '--forse'], 'không có tùy chọn --forse; có phải ý là --force?'],
    [['validate', 'x', '-z'], 'không có tùy chọn -z'],
    [['new', 'a', 'b'], 'thừa “b”'],
    [['generate', 'x', '-o', 'y', '-o', 'z'], 'chỉ dùng một lần'],
  ])('2: %j is no call of ours, and says so in Vietnamese', (args, words) => {
    const ran = spawnCli(args);
    expect([ran.code, ran.stdout]).toEqual([exitCodes.usage.code, '']);
    expect(ran.stderr).toContain(words);
    expect(ran.stderr).toContain('vanthu --help');
  });

  it('3: the machine lacks something: here, a folder to write to', () => {
    const ran = spawnCli([
      'generate',
      temp.write('du.yaml', smallDossier),
      '-o',
      path.join(temp.write('mot-tep', ''), 'con'),
    ]);
    expect(ran.code).toBe(exitCodes.machine.code);
    expect(ran.stdout).toContain('[write-failed]');
  });

  it('3: the machine’s Node.js is too old, by the version that package.json asks for', () => {
    const asked = manifest.engines.node.replace('>=', '');
    const [major = 0, minor = 0] = asked.split('.').map(Number);
    const pretend = (version: string): string =>
      `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } });`;
    const old = spawnCli(['--version'], { before: pretend(`${major}.${minor - 1}.0`) });
    expect(old.code).toBe(exitCodes.machine.code);
    expect(old.stderr).toContain(`cần Node.js ${asked} trở lên`);
    expect(spawnCli(['--version'], { before: pretend(`${asked}.0`) }).code).toBe(0);
    expect(spawnCli(['--version'], { before: pretend(`${major + 1}.0.0`) }).code).toBe(0);
  });

  describe('4: vanthu itself fails', () => {
    const broken = "globalThis.TextDecoder = class { constructor() { throw new RangeError('bảng mã'); } };";
    const args = (): string[] => ['validate', temp.write('tot.yaml', smallDossier)];

    it('with one sentence and the name of the error', () => {
      const ran = spawnCli(args(), { before: broken });
      expect([ran.code, ran.stdout]).toEqual([exitCodes.own.code, '']);
      expect(ran.stderr).toMatch(/^vanthu gặp lỗi của chính nó \(RangeError\)[^\n]+\n$/u);
    });

    it('with the stack for who asks for it', () => {
      expect(spawnCli(args(), { before: broken, env: { VANTHU_DEBUG: '1' } }).stderr).toMatch(STACK);
    });
  });
});

describe('help', () => {
  it.each([
    [[], 'LỆNH'],
    [['--help'], 'LỆNH'],
    [['-h'], 'LỆNH'],
    [['generate', '--help'], 'THAM SỐ'],
    [['template'], 'LỆNH'],
  ])('%j is Vietnamese through and through, and lists nothing twice', (args, heading) => {
    const ran = spawnCli(args);
    expect([ran.code, ran.stderr]).toEqual([0, '']);
    expect(ran.stdout).toContain('CÁCH DÙNG');
    expect(ran.stdout).toContain(heading);
    expect(ran.stdout).not.toMatch(/\b(?:USAGE|FLAGS|COMMANDS|ARGUMENTS|ALIASES|default|Print|false)\b/u);
  });

  it.each([['--help'], ['generate', '--help']])('names every exit code: %s', (...args) => {
    const lines = spawnCli(args)
      .stdout.split('\n')
      .map((line) => line.trim().replace(/ +/gu, ' '));
    for (const { code, meaning } of Object.values(exitCodes)) expect(lines).toContain(`${code} ${meaning}`);
  });

  it('--version prints the package’s version alone', () => {
    expect(spawnCli(['--version']).stdout).toBe(`${manifest.version}\n`);
  });
});

describe('a reader that stops reading', () => {
  it.runIf(process.platform !== 'win32')('is no fault', () => {
    const main = path.join(root, 'dist', 'cli', 'main.js');
    const said = execSync(`"${process.execPath}" "${main}" schema 2>&1 >/dev/full | head -c 300; true`, {
      encoding: 'utf8',
      shell: '/bin/bash',
    });
    expect(said).not.toMatch(STACK);
    const piped = execSync(`set -o pipefail; "${process.execPath}" "${main}" schema | head -c 10`, {
      encoding: 'utf8',
      shell: '/bin/bash',
    });
    expect(piped).toHaveLength(10);
  });
});
