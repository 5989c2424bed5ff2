import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import PizZip from 'pizzip';
import { describe, expect, it } from 'vitest';
import { writeZip, type ZipEntry } from '../../src/output/zip.ts';
import { useTempDir } from '../support/temp.ts';

const temp = useTempDir();
let used = 0;
const fresh = (): string => {
  const folder = path.join(temp.path, `f${(used += 1)}`);
  mkdirSync(folder);
  return folder;
};
const entry = (name: string, content: string): ZipEntry => ({
  name,
  file: temp.write(`e${(used += 1)}`, content),
});
const letters = (): ZipEntry[] => [
  entry('15-QĐ-UBND-Sở Nội vụ.docx', 'một'),
  entry('Phường Ngọc Hà/công văn đôn đốc.docx', 'hai'),
  entry('a.docx', ''),
];
const onPath = (tool: string): boolean =>
  (process.env['PATH'] ?? '').split(path.delimiter).some((folder) => existsSync(path.join(folder, tool)));

describe('writeZip', () => {
  it('keeps names and bytes, in order, as two readers see them', async () => {
    const file = path.join(fresh(), 'loạt.zip');
    const entries = letters();
    const { diagnostics, size } = await writeZip(file, entries);
    expect([diagnostics, size]).toEqual([[], statSync(file).size]);
    const bytes = readFileSync(file);
    const read = new PizZip(bytes);
    expect(Object.keys(read.files).filter((name) => read.files[name]?.dir === false)).toEqual(
      entries.map(({ name }) => name),
    );
    expect(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, Buffer.from(content)])).toEqual(
      entries.map(({ name, file: from }) => [name, readFileSync(from)]),
    );
  });

  it.runIf(onPath('unzip'))('is sound for unzip', async () => {
    const file = path.join(fresh(), 'a.zip');
    await writeZip(file, letters());
    expect(execFileSync('unzip', ['-tq', file], { encoding: 'utf8' })).toContain('No errors detected');
  });

  it('says that names are UTF-8, stores, and needs no record behind a file', async () => {
    const file = path.join(fresh(), 'a.zip');
    await writeZip(file, letters());
    const bytes = readFileSync(file);
    expect([
      bytes.readUInt16LE(6),
      bytes.readUInt16LE(8),
      bytes.readUInt16LE(10),
      bytes.readUInt16LE(12),
    ]).toEqual([0x0800, 0, 0, 0x21]);
    expect(bytes.readUInt32LE(18)).toBe(Buffer.byteLength('một'));
  });

  it('gives the same bytes whenever the files were written, and NFC names', async () => {
    const folder = fresh();
    const [one, two] = [path.join(folder, '1.zip'), path.join(folder, '2.zip')];
    const entries = letters();
    await writeZip(one, entries);
    for (const { file } of entries) utimesSync(file, 1, 1);
    await writeZip(
      two,
      entries.map(({ name, file }) => ({ name: name.normalize('NFD'), file })),
    );
    expect(Buffer.compare(readFileSync(one), readFileSync(two))).toBe(0);
  });

  it('holds more files than the old format can count', async () => {
    const file = path.join(fresh(), 'nhiều.zip');
    const { file: from } = entry('x', 'x');
    const count = 65_536 + 5;
    const { diagnostics } = await writeZip(
      file,
      Array.from({ length: count }, (_, index) => ({ name: `${index}.docx`, file: from })),
    );
    expect(diagnostics).toEqual([]);
    if (onPath('unzip'))
      expect(execFileSync('unzip', ['-tq', file], { encoding: 'utf8' })).toContain('No errors detected');
    expect(Object.keys(unzipSync(readFileSync(file)))).toHaveLength(count);
  }, 120_000);

  it('keeps its memory flat', async () => {
    const file = path.join(fresh(), 'lớn.zip');
    const { file: from } = entry('x', 'x'.repeat(200_000));
    const before = process.memoryUsage().rss;
    await writeZip(
      file,
      Array.from({ length: 1500 }, (_, index) => ({ name: `${index}.docx`, file: from })),
    );
    expect(statSync(file).size).toBeGreaterThan(300_000_000);
    expect(process.memoryUsage().rss - before).toBeLessThan(150_000_000);
  }, 120_000);

  it.each([
    ['a file that is gone', 'b.docx', 'zip-unreadable'],
    ['a name that differs in case alone', 'A.DOCX', 'zip-names'],
    ['a name that leaves the folder', '../a.docx', 'path-escapes'],
    ['a name of a device', 'CON.docx', 'bad-file-name'],
  ])('with %s writes nothing, and leaves what stood there', async (_what, name, rule) => {
    const folder = fresh();
    const file = path.join(folder, 'a.zip');
    await writeZip(file, letters());
    const before = readFileSync(file);
    const { diagnostics, size } = await writeZip(file, [
      ...letters(),
      { name, file: path.join(folder, 'mất') },
    ]);
    expect([diagnostics.map((one) => one.rule), size]).toEqual([[rule], undefined]);
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(readdirSync(folder)).toEqual(['a.zip']);
  });

  it('tells a folder that is not there', async () => {
    const { diagnostics } = await writeZip(path.join(temp.path, 'không-có', 'a.zip'), letters());
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['write-failed']);
  });
});
