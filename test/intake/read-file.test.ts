import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { FaultsError } from '../../src/diagnostic/diagnostic.ts';
import { findDossiers, readDossierFile } from '../../src/intake/read-file.ts';
import { builtinKinds, type Kinds } from '../../src/kinds/registry.ts';
import { smallDossier } from '../support/small-dossier.ts';
import { useTempDir } from '../support/temp.ts';

const temp = useTempDir();
let kinds: Kinds;
beforeAll(async () => {
  kinds = await builtinKinds();
});

describe('readDossierFile', () => {
  const rulesOf = async (file: string): Promise<string[]> =>
    (await readDossierFile(file, kinds)).diagnostics.map(({ rule }) => rule);

  it('reads a dossier, with or without BOM, with LF or CRLF, to the same facts', async () => {
    const texts = [smallDossier, `\u{FEFF}${smallDossier}`, smallDossier.replaceAll('\n', '\r\n')];
    const read = await Promise.all(
      texts.map((text, index) => readDossierFile(temp.write(`like-${index}.yaml`, text), kinds)),
    );
    for (const { facts, diagnostics } of read) {
      expect(diagnostics).toEqual([]);
      expect(facts?.dossier).toEqual(read[0]?.facts?.dossier);
    }
  });

  it('tells a missing file, a folder, and a path through a file', async () => {
    expect(await rulesOf(path.join(temp.path, 'khong-co.yaml'))).toEqual(['file-missing']);
    expect(await rulesOf(path.join(temp.write('tep.yaml', ''), 'ho-so.yaml'))).toEqual(['file-missing']);
    const { diagnostics } = await readDossierFile(temp.path, kinds);
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['file-unreadable']);
    expect(diagnostics[0]?.message).toContain('đó là một thư mục');
  });

  it.runIf(process.platform === 'linux')('reads no device, which might never end', async () => {
    expect(await rulesOf('/dev/zero')).toEqual(['file-unreadable']);
  });

  it('refuses by its size a file that is too large, before it is read', async () => {
    const file = temp.write('lon.yaml', '');
    truncateSync(file, 3_000_000_000);
    expect(await rulesOf(file)).toEqual(['file-too-large']);
  });

  it.each([
    ['UTF-16 little-endian', Buffer.from('\u{FEFF}id: x', 'utf16le'), 1, 1],
    ['UTF-16 big-endian', Buffer.from('\u{FEFF}id: x', 'utf16le').swap16(), 1, 1],
    [
      'one TCVN3 byte',
      Buffer.concat([Buffer.from('id: x\ntên: M'), Buffer.of(0xb9), Buffer.from('u')]),
      2,
      7,
    ],
  ])('tells %s, and where it starts', async (_name, bytes, line, column) => {
    const { diagnostics } = await readDossierFile(temp.write('ma.yaml', bytes), kinds);
    expect(diagnostics).toMatchObject([{ rule: 'not-utf8', where: { line, column } }]);
  });
});

describe('findDossiers', () => {
  const folder = (...parts: string[]): string => {
    const made = path.join(temp.path, ...parts);
    mkdirSync(made, { recursive: true });
    return made;
  };
  const dossier = (...parts: string[]): string => {
    const file = path.join(folder(...parts.slice(0, -1)), parts.at(-1) ?? '');
    writeFileSync(file, smallDossier);
    return file;
  };
  const faultsOf = async (source: string): Promise<string[]> => {
    const error = await findDossiers(source).catch((thrown: unknown) => thrown);
    return error instanceof FaultsError ? error.diagnostics.map(({ rule }) => rule) : ['none'];
  };

  it('takes a file as itself, whatever its name', async () => {
    const file = dossier('tep', 'ten-khac.yaml');
    expect(await findDossiers(file)).toEqual([file]);
  });

  it.each(['ho-so.yaml', 'ho-so.yml', 'ho-so.json'])(
    'takes a folder with %s as that dossier alone',
    async (name) => {
      const file = dossier(`mot-${name}`, name);
      dossier(`mot-${name}`, 'con', 'ho-so.yaml');
      expect(await findDossiers(path.dirname(file))).toEqual([file]);
    },
  );

  it('takes a folder of folders as their dossiers, sorted, one level down', async () => {
    const wanted = ['a', 'b', 'c'].map((name) => dossier('nhieu', name, 'ho-so.yaml'));
    folder('nhieu', 'khong-ho-so');
    dossier('nhieu', 'd', 'sau', 'ho-so.yaml');
    writeFileSync(path.join(temp.path, 'nhieu', 'ghi-chu.txt'), '');
    expect(await findDossiers(path.join(temp.path, 'nhieu'))).toEqual(wanted);
  });

  it('tells a folder without a dossier, and a path that is not there', async () => {
    expect(await faultsOf(folder('trong'))).toEqual(['no-dossier']);
    expect(await faultsOf(path.join(temp.path, 'khong-co'))).toEqual(['file-missing']);
  });

  it('does not choose between two dossiers of one folder', async () => {
    dossier('hai', 'ho-so.yaml');
    dossier('hai', 'ho-so.json');
    expect(await faultsOf(path.join(temp.path, 'hai'))).toEqual(['dossier-ambiguous']);
  });

  it.runIf(process.platform !== 'win32')('passes over a link that leads nowhere', async () => {
    const file = dossier('lien-ket', 'a', 'ho-so.yaml');
    symlinkSync('khong-co', path.join(temp.path, 'lien-ket', 'b'));
    expect(await findDossiers(path.join(temp.path, 'lien-ket'))).toEqual([file]);
  });
});
