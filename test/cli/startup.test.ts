import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { smallDossier } from '../support/small-dossier.ts';
import { root, spawnCli } from '../support/spawn-cli.ts';
import { useTempDir } from '../support/temp.ts';

const temp = useTempDir();
const coverage = z.object({ result: z.array(z.object({ url: z.string() })) });

/** The files that a run loaded, by V8's own record of scripts. */
function filesLoaded(...args: string[]): string[] {
  const folder = path.join(temp.path, 'coverage');
  rmSync(folder, { recursive: true, force: true });
  spawnCli(args, { env: { NODE_V8_COVERAGE: folder } });
  return readdirSync(folder)
    .flatMap((name) => coverage.parse(JSON.parse(readFileSync(path.join(folder, name), 'utf8'))).result)
    .map(({ url }) => url)
    .filter((url) => url.startsWith('file://'))
    .map((url) => fileURLToPath(url));
}

/** The packages among them, those too that were rolled into a file of ours: it names each module in a comment. */
function packagesLoaded(...args: string[]): string[] {
  const modules = filesLoaded(...args).flatMap((file) =>
    file.includes('node_modules')
      ? [file]
      : [...readFileSync(file, 'utf8').matchAll(/^\/\/ .*node_modules.*$/gmu)].map(([line]) => line),
  );
  const names = modules.map((module) => /.*[/ ]node_modules\/((?:@[^/]+\/)?[^/]+)/u.exec(module)?.[1]);
  return [...new Set(names)].filter((name) => name !== undefined).sort();
}

/** Our own modules among them; a rolled file names each in a comment. */
const modulesRolled = (...args: string[]): string[] =>
  filesLoaded(...args).flatMap((file) =>
    Array.from(readFileSync(file, 'utf8').matchAll(/^\/\/ dist\/(.*)\.js$/gmu), ([, module = '']) => module),
  );

describe('what a command loads', () => {
  it.each([['--help'], ['--version'], ['generate', '--help'], ['nope']])(
    '%s loads the parser and nothing else',
    (...args) => {
      expect(packagesLoaded(...args)).toEqual(['@stricli/core']);
    },
  );

  it('is told apart from a command that does load the rest', () => {
    const loaded = packagesLoaded('validate', temp.write('tai.yaml', smallDossier));
    expect(loaded).toEqual(expect.arrayContaining(['@stricli/core', 'handlebars', 'yaml', 'zod']));
  });

  it('a letter by our own templates is drawn without the engine that compiles templates', () => {
    const loaded = packagesLoaded('generate', temp.write('ve.yaml', smallDossier), '-o', temp.path);
    expect(loaded).not.toEqual(expect.arrayContaining(['docxtemplater']));
    expect(loaded).not.toEqual(expect.arrayContaining(['piscina']));
  });
});

describe.runIf(existsSync(path.join(root, 'dist', 'bundle', 'cli.cjs')))(
  'the program rolled into a few files',
  () => {
    let installed: string;
    const inDist = (...names: string[]): string => path.join(installed, 'dist', ...names);

    beforeAll(() => {
      // A copy to break: other tests run the program meanwhile.
      installed = path.join(temp.path, 'vanthu');
      for (const name of ['dist', 'templates', 'package.json'])
        cpSync(path.join(root, name), path.join(installed, name), { recursive: true });
      symlinkSync(path.join(root, 'node_modules'), path.join(installed, 'node_modules'), 'junction');
      rmSync(inDist('.tsbuildinfo'), { force: true });
      keptCode().forEach((file) => rmSync(file));
    });

    const keptCode = (): string[] =>
      readdirSync(inDist('bundle'))
        .filter((name) => name.endsWith('.code'))
        .map((name) => inDist('bundle', name));

    /** Draws a letter with the copy. */
    function draw(folder: string): { code: number | null; stderr: string; letter: Buffer } {
      const output = path.join(temp.path, folder);
      const dossier = temp.write('ho-so.yaml', smallDossier);
      const { status, stderr } = spawnSync(
        process.execPath,
        [inDist('cli', 'main.js'), 'generate', dossier, '-o', output],
        { encoding: 'utf8' },
      );
      return { code: status, stderr, letter: readFileSync(path.join(output, 'ho-so-nho', 'cong-van.docx')) };
    }

    it('draws the same bytes without kept code, with it, and with code that is broken', () => {
      const first = draw('dau');
      const files = keptCode();
      expect(files.length).toBeGreaterThan(5);
      expect(draw('sau')).toEqual(first);
      for (const file of files) {
        const bytes = readFileSync(file);
        bytes.fill(0x5a, bytes.length >> 1);
        writeFileSync(file, bytes);
      }
      expect(draw('hong')).toEqual(first);
      expect(first.stderr).toBe('');
    });

    it('draws a letter with the rules about content, without those about layout and without the reader of DOCX', () => {
      const loaded = modulesRolled('generate', temp.write('ve.yaml', smallDossier), '-o', temp.path);
      expect(loaded).toEqual(expect.arrayContaining(['check/rules/kinh-gui-colon', 'check/check-drawn']));
      expect(loaded).not.toContain('check/rules/body-justified');
      expect(loaded).not.toContain('docx/read/read-docx');
    });

    it('finds the code that it kept: what is drawn at once, and in a batch, is compiled once', () => {
      const calls = ['generate', 'batch'].map((command) => [command, temp.write('nho.yaml', smallDossier)]);
      const kept = (): Map<string, number> => {
        for (const [command = '', dossier = ''] of calls)
          spawnSync(process.execPath, [
            inDist('cli', 'main.js'),
            command,
            dossier,
            '-o',
            path.join(temp.path, command),
          ]);
        return new Map(keptCode().map((file) => [file, statSync(file).mtimeMs]));
      };
      const first = kept();
      expect(first.size).toBeGreaterThan(5);
      expect(kept()).toEqual(first);
    });

    it('is ASCII, as the loader takes it', () => {
      const files = readdirSync(inDist('bundle')).filter((name) => name.endsWith('.cjs'));
      expect(
        files.filter((name) => /[^\0-\x7F]/u.test(readFileSync(inDist('bundle', name), 'utf8'))),
      ).toEqual([]);
    });

    it('starts as CommonJS too', () => {
      const ran = spawnSync(process.execPath, [inDist('bundle', 'main.cjs'), '--version'], {
        encoding: 'utf8',
      });
      expect([ran.status, ran.stderr]).toEqual([0, '']);
    });

    it('keeps code no more than once, and leaves nothing unfinished', () => {
      const before = readdirSync(inDist('bundle'));
      draw('lai');
      expect(readdirSync(inDist('bundle'))).toEqual(before);
    });

    it('draws the same bytes as the modules that it was rolled from, which run when they are newer', () => {
      const rolled = draw('cuon');
      // As a build leaves it that was not rolled yet: the bundle is there, and broken to tell who runs.
      writeFileSync(inDist('bundle', 'cli.cjs'), 'throw new Error("the bundle is stale")');
      writeFileSync(inDist('.tsbuildinfo'), '{}');
      const { mtimeMs } = statSync(inDist('bundle', 'cli.cjs'));
      utimesSync(inDist('.tsbuildinfo'), mtimeMs / 1000 + 60, mtimeMs / 1000 + 60);
      expect(draw('roi')).toEqual(rolled);
    });
  },
);
