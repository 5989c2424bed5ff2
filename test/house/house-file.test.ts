import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { FaultsError, type Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { letterSizes } from '../../src/house/layout.ts';
import { changedSizes, isDecreeSize, sizeChoices, sizesInForce } from '../../src/house/sizes.ts';
import { findHouseFile, readHouseFile, readHouseOf } from '../../src/intake/read-house.ts';
import { components } from '../../src/nd30/components.ts';
import { pt } from '../../src/nd30/units.ts';
import { officeOf } from '../support/house-case.ts';
import { useTempDir } from '../support/temp.ts';

const temp = useTempDir();
const CONFIG = 'vanthu.config.yaml';

/** What is said of a house file of that text: all of it where it cannot be used, else what goes into the verdict. */
async function saidOf(text: string | Uint8Array): Promise<readonly Diagnostic[]> {
  const home = officeOf(temp, {});
  writeFileSync(path.join(home, CONFIG), text);
  try {
    return (await readHouseFile(path.join(home, CONFIG))).diagnostics;
  } catch (error) {
    if (error instanceof FaultsError) return error.diagnostics;
    throw error;
  }
}
const inShort = ({ rule, where, cite }: Diagnostic): string =>
  [rule, `${where.line ?? ''}:${where.column ?? ''}`, cite ?? ''].join(' ').trim();

describe('the house file is found', () => {
  it('from the dossier’s folder upward, the nearest first', async () => {
    const home = officeOf(temp, {
      [CONFIG]: 'tone: hòa\n',
      'phong/ho-so/ho-so.yaml': '',
      [`phong/${CONFIG}`]: 'tone: hoà\n',
      'khac/ho-so.yaml': '',
    });
    const near = await readHouseOf(path.join(home, 'phong', 'ho-so', 'ho-so.yaml'));
    const far = await readHouseOf(path.join(home, 'khac', 'ho-so.yaml'));
    expect(near?.settings.tone).toBe('hoà'.normalize('NFC'));
    expect(near?.source).toBe(path.join(home, 'phong', CONFIG));
    expect(far?.source).toBe(path.join(home, CONFIG));
  });

  it('never beyond a folder with .git, which may have one itself', () => {
    const home = officeOf(temp, { [CONFIG]: '', 'du-an/.git/HEAD': '', 'du-an/ho-so/ho-so.yaml': '' });
    expect(findHouseFile(path.join(home, 'du-an', 'ho-so'))).toBeUndefined();
    writeFileSync(path.join(home, 'du-an', CONFIG), '');
    expect(findHouseFile(path.join(home, 'du-an', 'ho-so'))).toBe(path.join(home, 'du-an', CONFIG));
  });

  it('where a path leads, not where a link of its came from', () => {
    const home = officeOf(temp, { [`that/${CONFIG}`]: '', 'that/ho-so/ho-so.yaml': '', 'noi-khac/x': '' });
    symlinkSync(path.join(home, 'that', 'ho-so'), path.join(home, 'noi-khac', 'ho-so'));
    expect(findHouseFile(path.join(home, 'noi-khac', 'ho-so'))).toBeUndefined();
  });
});

describe('what the house file says', () => {
  it('nothing, where it is empty or all comments', async () => {
    expect(await saidOf('')).toEqual([]);
    expect(await saidOf('# để sau\n')).toEqual([]);
  });

  it.each([
    ['an unknown key', 'tone: hòa\nsize: {motto: 13}\n', 'unknown-key 2:1', 'sizes'],
    ['a kind that does not exist', 'symbols:\n  directve: SNV\n', 'unknown-key 2:3', 'directive'],
    ['a kind without a symbol', 'symbols: {remediationAppendix: X}\n', 'unknown-key 1:11', 'directive'],
    ['a component that is not there', 'sizes:\n  moto: 13\n', 'unknown-key 2:3', 'motto'],
    ['a size that follows the running text', 'sizes: {point: 13}\n', 'unknown-key 1:9', 'bodyText'],
    ['a choice that is none', 'dates: ngắn\n', 'bad-choice 1:8', 'long'],
    ['syntax', 'tone: [hòa\n', 'yaml-syntax 2:1', ''],
    ['an alias', 'tone: &a hòa\n', 'yaml-alias 1:10', ''],
    ['lines of another name', 'issuer: {id: so, name: Sở A, lines: [Sở B]}\n', 'lines-differ 1:37', ''],
    [
      'a deviation without a reason',
      'deviations: [{rule: sizes.motto, decidedBy: A}]\n',
      'required 1:14',
      '',
    ],
    ['a folder of templates that is not there', 'templates: mau\n', 'house-templates 1:12', 'tính từ'],
  ])('wrongly, is told with its place: %s', async (_name, text, expected, hint) => {
    const [first] = await saidOf(text);
    expect(first === undefined ? '' : inShort(first)).toBe(expected);
    expect(first?.hint ?? '').toContain(hint);
  });

  it('too large or not in UTF-8, is refused', async () => {
    expect((await saidOf(`# ${'x'.repeat(250_000)}\n`)).map(({ rule }) => rule)).toEqual(['file-too-large']);
    expect((await saidOf(new Uint8Array([0x74, 0xff, 0xfe]))).map(({ rule }) => rule)).toEqual(['not-utf8']);
  });

  it.each([
    ['a folder', (file: string) => mkdirSync(file), 'file-unreadable'],
    ['a link to nothing', (file: string) => symlinkSync('/khong/co', file), 'file-missing'],
    [
      'a pipe, at which reading would wait for ever',
      (file: string) => execFileSync('mkfifo', [file]),
      'file-unreadable',
    ],
  ])('is told where it stands and is %s', async (_name, make, rule) => {
    const home = officeOf(temp, { 'ho-so.yaml': '' });
    make(path.join(home, CONFIG));
    await expect(readHouseOf(path.join(home, 'ho-so.yaml'))).rejects.toMatchObject({
      diagnostics: [{ rule }],
    });
    rmSync(path.join(home, CONFIG), { recursive: true });
  });

  it('of templates, is a folder anywhere, links followed; nothing in it is run', async () => {
    const home = officeOf(temp, {
      [`phong/${CONFIG}`]: 'templates: ../mau\n',
      'that/van-ban.js': 'throw new Error("chạy")',
      [`${CONFIG}.js`]: 'throw new Error("chạy")',
    });
    symlinkSync(path.join(home, 'that'), path.join(home, 'mau'));
    expect((await readHouseFile(path.join(home, 'phong', CONFIG))).templates).toBe(path.join(home, 'mau'));
  });
});

describe('sizes', () => {
  it('may be chosen within the decree’s range of each component, both ends included', async () => {
    for (const component of sizeChoices) {
      const { min, max } = components[component].size;
      for (const size of [min, max]) expect(await saidOf(`sizes: {${component}: ${size}}\n`)).toEqual([]);
      for (const size of [min - 0.5, max + 0.5]) {
        expect((await saidOf(`sizes: {${component}: ${size}}\n`)).map(({ rule }) => rule)).toEqual([
          'house-size',
        ]);
      }
    }
  });

  it('out of the range are an error that cites the clause', async () => {
    const [error] = await saidOf('sizes:\n  recipientsList: 12\n');
    expect(error === undefined ? '' : inShort(error)).toBe(
      'house-size 2:19 Phụ lục I, Phần I, Mục II, khoản 9, điểm d',
    );
    expect(error?.message).toBe('cỡ chữ 12 của “Danh sách nơi nhận” ngoài khoảng của Nghị định: 11');
    expect(error?.hint).toContain('rule: sizes.recipientsList');
  });

  it('out of the range under a declared deviation are shown as one', async () => {
    const said = await saidOf(
      'sizes: {recipientsList: 12}\ndeviations:\n  - {rule: sizes.recipientsList, decidedBy: Chánh Văn phòng, reason: dễ đọc}\n',
    );
    expect(said.map(({ severity, message }) => `${severity}: ${message}`)).toEqual([
      'info: khác Nghị định 30/2020/NĐ-CP theo quyết định của Chánh Văn phòng: cỡ chữ 12 của “Danh sách nơi nhận”, ' +
        'Nghị định ghi 11 (Phụ lục I, Phần I, Mục II, khoản 9, điểm d); lý do: dễ đọc',
    ]);
  });

  it.each([
    ['of nothing', 'sizes.danhsach', 'house-deviation-unknown'],
    ['of a name near a right one', 'sizes.moto', 'house-deviation-unknown'],
    ['where nothing departs', 'sizes.motto', 'house-deviation-unused'],
  ])('with a deviation declared %s are told', async (_name, rule, expected) => {
    const said = await saidOf(`sizes: {motto: 13}\ndeviations: [{rule: ${rule}, decidedBy: A, reason: B}]\n`);
    expect(said.map((one) => one.rule)).toEqual([expected]);
    if (rule === 'sizes.moto') expect(said[0]?.hint).toBe('có phải ý là “sizes.motto”?');
  });

  it.each(['13.3', '5', '40', '-13', '"13,25"'])('%s pt cannot be used, whoever decided it', async (size) => {
    const said = await saidOf(
      `sizes: {motto: ${size}}\ndeviations: [{rule: sizes.motto, decidedBy: A, reason: B}]\n`,
    );
    expect(said.filter(({ severity }) => severity === 'error').map(({ rule }) => rule)).toEqual([
      'house-size-impossible',
    ]);
  });

  it('of what follows the running text are its own', () => {
    const chosen = { bodyText: pt(13) };
    expect([...changedSizes(chosen).keys()].sort()).toEqual(
      ['article', 'bodyText', 'clauseText', 'clauseTitle', 'point'].sort(),
    );
    expect(sizesInForce(chosen).point).toBe(13);
    expect(sizesInForce({})).toEqual(letterSizes);
  });

  it('that are ours keep to the decree', () => {
    expect(sizeChoices.filter((component) => !isDecreeSize(component, letterSizes[component]))).toEqual([]);
  });
});
