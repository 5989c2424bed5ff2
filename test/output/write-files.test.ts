import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeFiles, type OutputFile } from '../../src/output/write-files.ts';
import { useTempDir, withTempDir } from '../support/temp.ts';

const MANIFEST = '.vanthu-manifest.jsonl';
const file = (name: string, content: string): OutputFile => ({ name, bytes: Buffer.from(content) });
const sha256 = (content: string): string => createHash('sha256').update(content).digest('hex');
const write = (folder: string, files: readonly OutputFile[], force = false) =>
  writeFiles(folder, files, { force });
const text = (...parts: string[]): string => readFileSync(path.join(...parts), 'utf8');
const everything = (folder: string): string[] =>
  existsSync(folder) ? (readdirSync(folder, { recursive: true }) as string[]).sort() : [];
const manifestOf = (folder: string): unknown[] =>
  text(folder, MANIFEST)
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line));

describe('writeFiles', () => {
  const temp = useTempDir();
  let used = 0;
  const fresh = (): string => path.join(temp.path, String((used += 1)));

  it('writes new files, makes their folders, and lists them in a manifest beside them', async () => {
    const out = fresh();
    const { diagnostics, files } = await write(out, [
      file('ha-tinh/b.docx', 'B'),
      file('ha-tinh/a.docx', 'A'),
    ]);
    expect(diagnostics).toEqual([]);
    expect(files).toEqual([
      { name: 'ha-tinh/b.docx', state: 'written', sha256: sha256('B') },
      { name: 'ha-tinh/a.docx', state: 'written', sha256: sha256('A') },
    ]);
    expect(everything(path.join(out, 'ha-tinh'))).toEqual([MANIFEST, 'a.docx', 'b.docx']);
    expect(manifestOf(path.join(out, 'ha-tinh'))).toEqual([
      { file: 'a.docx', sha256: sha256('A') },
      { file: 'b.docx', sha256: sha256('B') },
    ]);
  });

  it('does not touch a file that has the bytes already, nor its manifest', async () => {
    const out = fresh();
    await write(out, [file('a.docx', 'A')]);
    const before = [statSync(path.join(out, 'a.docx')), statSync(path.join(out, MANIFEST))];
    const { files } = await write(out, [file('a.docx', 'A')]);
    expect(files.map(({ state }) => state)).toEqual(['unchanged']);
    const after = [statSync(path.join(out, 'a.docx')), statSync(path.join(out, MANIFEST))];
    expect(after.map(({ ino, mtimeMs }) => [ino, mtimeMs])).toEqual(
      before.map(({ ino, mtimeMs }) => [ino, mtimeMs]),
    );
  });

  it('replaces what it wrote itself, and keeps the other lines of the manifest', async () => {
    const out = fresh();
    await write(out, [file('a.docx', 'A'), file('b.docx', 'B')]);
    const { files } = await write(out, [file('a.docx', 'A2')]);
    expect(files).toEqual([{ name: 'a.docx', state: 'written', sha256: sha256('A2') }]);
    expect(text(out, 'a.docx')).toBe('A2');
    expect(manifestOf(out)).toEqual([
      { file: 'a.docx', sha256: sha256('A2') },
      { file: 'b.docx', sha256: sha256('B') },
    ]);
  });

  it('leaves a stranger’s file alone, and then writes none of the others', async () => {
    const out = fresh();
    mkdirSync(out);
    writeFileSync(path.join(out, 'b.docx'), 'của người khác');
    const { diagnostics, files } = await write(out, [file('a.docx', 'A'), file('b.docx', 'B')]);
    expect(diagnostics.map(({ rule, where }) => [rule, where.source])).toEqual([
      ['file-foreign', path.join(out, 'b.docx')],
    ]);
    expect(files).toEqual([]);
    expect(everything(out)).toEqual(['b.docx']);
    expect(text(out, 'b.docx')).toBe('của người khác');
  });

  it('leaves a file alone that a clerk has edited since, until it is forced', async () => {
    const out = fresh();
    await write(out, [file('a.docx', 'A')]);
    writeFileSync(path.join(out, 'a.docx'), 'đã sửa');
    const refused = await write(out, [file('a.docx', 'A2')]);
    expect(refused.diagnostics.map(({ rule }) => rule)).toEqual(['file-edited']);
    expect(text(out, 'a.docx')).toBe('đã sửa');
    const forced = await write(out, [file('a.docx', 'A2')], true);
    expect(forced.diagnostics).toEqual([]);
    expect(text(out, 'a.docx')).toBe('A2');
    expect((await write(out, [file('a.docx', 'A3')])).diagnostics).toEqual([]);
  });

  it('takes over a stranger’s file that has the very bytes already', async () => {
    const out = fresh();
    mkdirSync(out);
    writeFileSync(path.join(out, 'a.docx'), 'A');
    expect((await write(out, [file('a.docx', 'A')])).files.map(({ state }) => state)).toEqual(['unchanged']);
    expect((await write(out, [file('a.docx', 'A2')])).diagnostics).toEqual([]);
  });

  describe('after a crash between the manifest and the file', () => {
    const crashed = async (onDisk: string): Promise<string> => {
      const out = fresh();
      await write(out, [file('a.docx', 'A')]);
      const entry = { file: 'a.docx', sha256: sha256('A2'), before: sha256('A') };
      writeFileSync(path.join(out, MANIFEST), `${JSON.stringify(entry)}\n`);
      writeFileSync(path.join(out, 'a.docx'), onDisk);
      return out;
    };

    it.each(['A', 'A2'])('knows the file as its own when it still, or already, is %s', async (onDisk) => {
      const out = await crashed(onDisk);
      expect((await write(out, [file('a.docx', 'A3')])).diagnostics).toEqual([]);
      expect(manifestOf(out)).toEqual([{ file: 'a.docx', sha256: sha256('A3') }]);
    });

    it('settles the manifest even when the file needs no change', async () => {
      const out = await crashed('A2');
      await write(out, [file('a.docx', 'A2')]);
      expect(manifestOf(out)).toEqual([{ file: 'a.docx', sha256: sha256('A2') }]);
    });

    it('still sees an edit', async () => {
      const out = await crashed('đã sửa');
      expect((await write(out, [file('a.docx', 'A3')])).diagnostics.map(({ rule }) => rule)).toEqual([
        'file-edited',
      ]);
    });
  });

  it('takes the later of two lines of a manifest, and passes over lines that are none', async () => {
    const out = fresh();
    mkdirSync(out);
    writeFileSync(path.join(out, 'a.docx'), 'mới');
    const lines = [
      { file: 'a.docx', sha256: sha256('cũ') },
      { file: 'a.docx', sha256: sha256('mới') },
    ].map((line) => JSON.stringify(line));
    writeFileSync(
      path.join(out, MANIFEST),
      ['không phải JSON', ...lines, 'null', '{"file":1}', ''].join('\n'),
    );
    expect((await write(out, [file('a.docx', 'A')])).diagnostics).toEqual([]);
    writeFileSync(path.join(out, 'a.docx'), 'cũ');
    writeFileSync(path.join(out, MANIFEST), lines.join('\n'));
    expect((await write(out, [file('a.docx', 'B')])).diagnostics.map(({ rule }) => rule)).toEqual([
      'file-edited',
    ]);
  });

  it.each([
    ['../a.docx', 'path-escapes'],
    ['a/../../b.docx', 'path-escapes'],
    ['./a.docx', 'path-escapes'],
    ['/tmp/a.docx', 'path-escapes'],
    ['C:/a.docx', 'path-escapes'],
    ['..\\a.docx', 'path-escapes'],
    ['\\\\may-chu\\a.docx', 'path-escapes'],
    ['a\0.docx', 'bad-file-name'],
    ['a\u{202E}xcod.exe', 'bad-file-name'],
    ['CON', 'bad-file-name'],
    ['con.docx', 'bad-file-name'],
    ['a/Prn.docx', 'bad-file-name'],
    ['COM1.docx', 'bad-file-name'],
    ['lpt¹.docx', 'bad-file-name'],
    ['nul .docx', 'bad-file-name'],
    ['aux/a.docx', 'bad-file-name'],
    ['a.docx.', 'bad-file-name'],
    ['a.docx ', 'bad-file-name'],
    ['a:b.docx', 'path-escapes'],
    ['van-ban:luong-phu.docx', 'bad-file-name'],
    ['a?.docx', 'bad-file-name'],
    ['', 'bad-file-name'],
    ['a//b.docx', 'bad-file-name'],
    ['.vanthu-manifest.jsonl', 'bad-file-name'],
    [`${'ạ'.repeat(90)}.docx`, 'bad-file-name'],
    [`${'a/'.repeat(600)}b.docx`, 'bad-file-name'],
  ])('refuses the name %j (%s) and writes nothing', async (name, rule) => {
    const out = fresh();
    const { diagnostics } = await write(out, [file('tốt.docx', 'A'), file(name, 'B')]);
    expect(diagnostics.map((diagnostic) => diagnostic.rule)).toEqual([rule]);
    expect(existsSync(out)).toBe(false);
  });

  it.each([
    ['A.docx', 'a.DOCX'],
    ['công-văn.docx', 'công-văn.docx'.normalize('NFD')],
    ['x/Ắ.docx', 'X/ắ.docx'],
  ])('refuses %j beside %j: some systems keep one of them', async (first, second) => {
    const out = fresh();
    const { diagnostics } = await write(out, [file(first, 'A'), file(second, 'B')]);
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['file-name-twice']);
    expect(existsSync(out)).toBe(false);
  });

  it.runIf(process.platform !== 'win32').each([false, true])(
    'follows no link that leads out of the folder (force: %s)',
    async (force) => {
      const out = fresh();
      const elsewhere = fresh();
      mkdirSync(out);
      mkdirSync(elsewhere);
      writeFileSync(path.join(elsewhere, 'b.docx'), 'ngoài');
      symlinkSync(elsewhere, path.join(out, 'ra-ngoai'));
      symlinkSync(path.join(elsewhere, 'b.docx'), path.join(out, 'b.docx'));
      const { diagnostics } = await write(out, [file('ra-ngoai/a.docx', 'A'), file('b.docx', 'B')], force);
      expect(diagnostics.map(({ rule }) => rule)).toEqual(['path-escapes', 'path-escapes']);
      expect(everything(elsewhere)).toEqual(['b.docx']);
      expect(text(elsewhere, 'b.docx')).toBe('ngoài');
    },
  );

  it.runIf(process.platform !== 'win32')(
    'takes an output folder that is a link itself: the user chose it',
    async () => {
      const out = fresh();
      const real = fresh();
      mkdirSync(real);
      symlinkSync(real, out);
      expect((await write(out, [file('x/a.docx', 'A')])).diagnostics).toEqual([]);
      expect(text(real, 'x', 'a.docx')).toBe('A');
    },
  );

  it.runIf(process.platform !== 'win32')('does not believe a manifest that is a link', async () => {
    const out = fresh();
    mkdirSync(out);
    writeFileSync(path.join(out, 'a.docx'), 'lạ');
    const forged = temp.write(
      'forged.jsonl',
      `${JSON.stringify({ file: 'a.docx', sha256: sha256('lạ') })}\n`,
    );
    symlinkSync(forged, path.join(out, MANIFEST));
    expect((await write(out, [file('a.docx', 'A')])).diagnostics.map(({ rule }) => rule)).toEqual([
      'file-foreign',
    ]);
  });

  it('tells a folder in the place of a file before it writes anything', async () => {
    const out = fresh();
    mkdirSync(path.join(out, 'a.docx'), { recursive: true });
    const { diagnostics } = await write(out, [file('b.docx', 'B'), file('a.docx', 'A')], true);
    expect(diagnostics.map(({ rule, message }) => [rule, message])).toEqual([
      ['write-failed', 'không ghi được a.docx: đó là một thư mục'],
    ]);
    expect(everything(out)).toEqual(['a.docx']);
  });

  it('tells an output folder that is a file', async () => {
    const { diagnostics } = await write(temp.write('tep', 'x'), [file('x/a.docx', 'A')]);
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['write-failed']);
  });

  it('tells a manifest that cannot be read', async () => {
    const out = fresh();
    mkdirSync(path.join(out, MANIFEST), { recursive: true });
    const { diagnostics } = await write(out, [file('a.docx', 'A')]);
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['write-failed']);
    expect(everything(out)).toEqual([MANIFEST]);
  });

  it.runIf(process.platform === 'linux')(
    'puts nothing in place and removes its temporary files when the system fails half-way',
    async () => {
      const out = fresh();
      await write(out, [file('a.docx', 'A')]);
      // The system lets no file grow past 8 blocks: the second file fails while the first is staged already.
      const script = `
        const { writeFiles } = await import(process.argv[1]);
        const files = [{ name: 'a.docx', bytes: Buffer.from('A2') }, { name: 'b.docx', bytes: Buffer.alloc(99_999) }];
        console.log(JSON.stringify(await writeFiles(process.argv[2], files, { force: false })));`;
      const built = path.resolve('dist', 'output', 'write-files.js');
      const command = 'ulimit -f 8 && exec "$0" --input-type=module -e "$1" "$2" "$3"';
      const said = execFileSync('bash', ['-c', command, process.execPath, script, built, out], {
        encoding: 'utf8',
      });
      expect(JSON.parse(said)).toMatchObject({ diagnostics: [{ rule: 'write-failed' }], files: [] });
      expect(everything(out)).toEqual([MANIFEST, 'a.docx']);
      expect(text(out, 'a.docx')).toBe('A');
      expect((await write(out, [file('a.docx', 'A2')])).diagnostics).toEqual([]);
    },
  );

  it('leaves no temporary file behind', async () => {
    const out = fresh();
    await write(out, [file('a.docx', 'A')]);
    await write(out, [file('a.docx', 'A2')]);
    expect(everything(out)).toEqual([MANIFEST, 'a.docx']);
  });

  it('keeps the two promises over any history: an edit is never lost, what is ours is always replaced', async () => {
    const name = fc.constantFrom('a.docx', 'b.docx', 'x/a.docx');
    const step = fc.record({
      name,
      content: fc.string({ maxLength: 3 }),
      by: fc.constantFrom('vanthu', 'clerk'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 8 }), (steps) =>
        withTempDir(async (out) => {
          const ours = new Map<string, string>();
          const disk = new Map<string, string>();
          for (const { name: target, content, by } of steps) {
            if (by === 'clerk') {
              mkdirSync(path.dirname(path.join(out, target)), { recursive: true });
              writeFileSync(path.join(out, target), content);
              disk.set(target, content);
              continue;
            }
            const there = disk.get(target);
            // A file of ours that is empty has nothing to lose: a power cut may have left it so.
            const emptied = there === '' && ours.has(target);
            const free = there === undefined || there === ours.get(target) || there === content || emptied;
            const { diagnostics } = await write(out, [file(target, content)]);
            expect(diagnostics.length === 0).toBe(free);
            if (free) {
              ours.set(target, content);
              disk.set(target, content);
            }
          }
          for (const [target, content] of disk) expect(text(out, target)).toBe(content);
        }),
      ),
      { numRuns: 60 },
    );
  });
});
