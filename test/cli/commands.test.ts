import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { dossierId } from '../../src/cli/dossier-id.ts';
import { builtinKinds } from '../../src/kinds/registry.ts';
import { runApp } from '../support/run-app.ts';
import { smallDossier } from '../support/small-dossier.ts';
import { root } from '../support/spawn-cli.ts';
import { useTempDir } from '../support/temp.ts';

const temp = useTempDir();

describe('new', () => {
  it('makes a dossier that is sound at once, with the folder’s name as its id', async () => {
    const folder = path.join(temp.path, 'sâu', 'Hồ sơ Đức Thọ');
    const made = await runApp('new', folder);
    expect(made.code).toBe(0);
    expect(made.stdout).toContain('mã “ho-so-duc-tho”');
    expect(readdirSync(folder)).toEqual(['ho-so.yaml']);
    const { code, stdout } = await runApp('generate', folder, '-o', path.join(temp.path, 'out'), '--json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ ok: true, reports: [{ files: [{ state: 'written' }] }] });
    expect(existsSync(path.join(temp.path, 'out', 'ho-so-duc-tho'))).toBe(true);
  });

  it.each(['ho-so.yaml', 'ho-so.yml', 'ho-so.json'])('leaves a folder alone that has %s', async (name) => {
    const folder = path.join(temp.path, `co-${name}`);
    mkdirSync(folder);
    writeFileSync(path.join(folder, name), 'của tôi');
    const { code, stdout } = await runApp('new', folder);
    expect(code).toBe(1);
    expect(stdout).toContain('[file-exists]');
    expect(readdirSync(folder)).toEqual([name]);
    expect(readFileSync(path.join(folder, name), 'utf8')).toBe('của tôi');
  });

  it('refuses a name that gives no id', async () => {
    const { code, stdout } = await runApp('new', path.join(temp.path, '…'));
    expect([code, stdout.includes('[bad-id]')]).toEqual([1, true]);
  });

  it.each([
    ['Kiểm tra CCHC 2024', 'kiem-tra-cchc-2024'],
    ['Đợt 1 – Sở Y tế', 'dot-1-so-y-te'],
    ['Đợt 1'.normalize('NFD'), 'dot-1'],
    ['--a__b..', 'a-b'],
  ])('makes of %j the id %s', (name, id) => {
    expect(dossierId(name)).toBe(id);
  });
});

describe('kinds', () => {
  it('lists every kind with its title and what it is for', async () => {
    const { code, stdout } = await runApp('kinds');
    expect(code).toBe(0);
    for (const { name, title, summary } of (await builtinKinds()).all) {
      expect(stdout).toContain(`${name} — ${title}\n  ${summary}\n`);
    }
  });
});

describe('schema', () => {
  type Schema = Parameters<typeof z.fromJSONSchema>[0];
  const schemaOf = async (): Promise<Schema & object> =>
    JSON.parse((await runApp('schema')).stdout) as Schema & object;
  const accepts = async (text: string): Promise<boolean> =>
    z.fromJSONSchema(await schemaOf()).safeParse(parse(text)).success;

  it.each([
    ['the small dossier', () => smallDossier],
    ['the starter', () => readFileSync(path.join(root, 'data', 'starter', 'ho-so.yaml'), 'utf8')],
    ...readdirSync(path.join(root, 'data', 'samples')).map((name): [string, () => string] => [
      name,
      () => readFileSync(path.join(root, 'data', 'samples', name, 'ho-so.yaml'), 'utf8'),
    ]),
  ])('accepts %s, read as any other program reads YAML', async (_name, text) => {
    expect(await accepts(text())).toBe(true);
  });

  it.each([
    ['an assumed value', 'post: Giám đốc', 'post: {value: Giám đốc, assumed: chưa rõ}', true],
    ['an assumed word of a few', 'kind: count', 'kind: {value: count, assumed: chưa rõ}', true],
    ['a blank', 'place: Hà Tĩnh', 'place:', true],
    ['a bare number in a text', 'number: "02"', 'number: 2', true],
    ['an assumption without reason', 'post: Giám đốc', 'post: {value: Giám đốc}', false],
    ['a blank that is needed', 'name: Văn phòng Sở', 'name:', false],
    ['an unknown key', 'symbol: SNV\n', 'simbol: SNV\n', false],
    ['an unknown kind', 'kind: directive', 'kind: nope', false],
    ['a word in the place of a list', '[van-phong]', 'van-phong', false],
    ['an id that is none', 'id: ho-so-nho', 'id: Hồ sơ', false],
  ])('judges %s as the reader does', async (_name, from, to, sound) => {
    const text = smallDossier.replace(from, to);
    expect(text).not.toBe(smallDossier);
    expect(await accepts(text)).toBe(sound);
    const { code } = await runApp('validate', temp.write('ho-so.yaml', text));
    expect(code).toBe(sound ? 0 : 1);
  });

  it('gives every key a Vietnamese title, and none of our own keywords', async () => {
    const untitled: string[] = [];
    const visit = (node: unknown, at: string): void => {
      if (Array.isArray(node)) node.forEach((item, index) => visit(item, `${at}[${index}]`));
      if (typeof node !== 'object' || node === null || Array.isArray(node)) return;
      const { properties, ...rest } = node as Record<string, unknown>;
      for (const key of ['refersTo', 'prose', 'readOnly']) expect(rest).not.toHaveProperty(key);
      for (const [key, inner] of Object.entries(properties ?? {}) as [string, object][]) {
        if (!('title' in inner) && !at.includes('anyOf')) untitled.push(`${at}.${key}`);
        visit(inner, `${at}.${key}`);
      }
      for (const [key, inner] of Object.entries(rest)) visit(inner, `${at}/${key}`);
    };
    visit(await schemaOf(), '');
    expect(untitled).toEqual([]);
  });

  it('-o writes the same to a file, which an edit protects', async () => {
    const file = path.join(temp.path, 'luoc-do', 'ho-so.schema.json');
    expect((await runApp('schema', '-o', file)).code).toBe(0);
    expect(readFileSync(file, 'utf8')).toBe((await runApp('schema')).stdout);
    writeFileSync(file, '{}');
    expect((await runApp('schema', '-o', file)).code).toBe(1);
    expect((await runApp('schema', '-o', file, '--force')).code).toBe(0);
  });
});

describe('template', () => {
  it('build writes the templates, the same ones each time, and leaves one that a clerk restyled', async () => {
    const folder = path.join(temp.path, 'mau');
    const first = await runApp('template', 'build', '-o', folder);
    expect(first.code).toBe(0);
    const names = readdirSync(folder).filter((name) => name.endsWith('.docx'));
    expect(names.length).toBeGreaterThan(0);
    expect((await runApp('template', 'build', '-o', folder)).stdout.match(/như lần trước/gu)).toHaveLength(
      names.length,
    );
    writeFileSync(path.join(folder, names[0] ?? ''), 'đã sửa kiểu chữ');
    const refused = await runApp('template', 'build', '-o', folder);
    expect([refused.code, refused.stdout.includes('[file-edited]')]).toEqual([1, true]);
  });

  it('list says of each template whether it is as built', async () => {
    const { code, stdout } = await runApp('template', 'list');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^(?:[a-z-]+\.docx — (?:như bản gốc|đã được sửa)\n)+$/u);
  });
});
