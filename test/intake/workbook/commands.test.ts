import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBook } from '../../../src/intake/table/read-book.ts';
import { readSource } from '../../../src/intake/read-file.ts';
import { builtinKinds } from '../../../src/kinds/registry.ts';
import { describeWith } from '../../support/real-tools.ts';
import { runApp } from '../../support/run-app.ts';
import { smallDossier } from '../../support/small-dossier.ts';
import { root } from '../../support/spawn-cli.ts';
import { useTempDir } from '../../support/temp.ts';
import { resaveAsXlsx } from '../../support/xlsx-tools.ts';

const temp = useTempDir();
const at = (...names: string[]): string => path.join(temp.path, ...names);
const starter = path.join(root, 'data', 'starter');

describe('new workbook', () => {
  it('writes a workbook that is sound at once and draws what the starter draws, byte for byte', async () => {
    const file = at('moi', 'bieu.xlsx');
    expect((await runApp('new', 'workbook', file)).code).toBe(0);
    expect((await runApp('validate', file)).stdout).toContain('— đạt');
    expect((await runApp('generate', file, '-o', at('tu-bieu'))).code).toBe(0);
    expect((await runApp('generate', starter, '-o', at('tu-yaml'))).code).toBe(0);
    const drawn = (folder: string): Buffer =>
      readFileSync(path.join(folder, 'khac-phuc-sau-kiem-tra', 'cong-van.docx'));
    expect(drawn(at('tu-bieu')).equals(drawn(at('tu-yaml')))).toBe(true);
  });

  it('has the sheets in the order of the dossier, the guide first, and notes on its headings', async () => {
    const file = at('trang', 'bieu.xlsx');
    await runApp('new', 'workbook', file);
    const { book } = await readBook(file, readFileSync(file));
    const names = (book?.sheets ?? []).filter(({ hidden }) => !hidden).map(({ name }) => name);
    const wanted = [
      'Hướng dẫn',
      'Hồ sơ',
      'Cơ quan',
      'Nhóm cơ quan',
      'Người ký',
      'Viện dẫn',
      'Số liệu',
    ].concat([
      'Đợt kiểm tra',
      'Kết quả',
      'Tồn tại',
      'Nhiệm vụ',
      'Giải pháp',
      'Biên chế',
      'Văn bản',
      'Chi tiết',
    ]);
    expect(names.filter((name) => wanted.includes(name))).toEqual(wanted);
    expect(names[0]).toBe('Hướng dẫn');
  });

  it('never overwrites a file that is not its own, and wants a name of a workbook', async () => {
    mkdirSync(at('cua-toi'));
    const file = temp.write(path.join('cua-toi', 'bieu.xlsx'), 'của tôi');
    const { code, stdout } = await runApp('new', 'workbook', file);
    expect([code, stdout.includes('[file-foreign]')]).toEqual([1, true]);
    expect(readFileSync(file, 'utf8')).toBe('của tôi');
    expect((await runApp('new', 'workbook', at('bieu.docx'))).stdout).toContain('[workbook-name]');
  });

  it('a folder may still be named first', async () => {
    expect((await runApp('new', at('ho-so-moi'))).code).toBe(0);
    expect(readdirSync(at('ho-so-moi'))).toEqual(['ho-so.yaml']);
  });
});

describe('convert', () => {
  it('goes round: YAML, workbook, CSV, JSON, YAML; what comes back draws the same bytes', async () => {
    const steps = [
      path.join(starter, 'ho-so.yaml'),
      ...['a.xlsx', 'b', 'c.json', 'd.yaml'].map((name) => at('vong', name)),
    ];
    for (const [index, source] of steps.slice(0, -1).entries()) {
      const { code, stdout } = await runApp('convert', source, steps[index + 1] ?? '');
      expect(stdout.includes('chú thích')).toBe(index === 0);
      expect(code).toBe(0);
    }
    await runApp('generate', at('vong', 'd.yaml'), '-o', at('vong', 'ra'));
    await runApp('generate', starter, '-o', at('vong', 'goc'));
    const drawn = (folder: string): Buffer =>
      readFileSync(at('vong', folder, 'khac-phuc-sau-kiem-tra', 'cong-van.docx'));
    expect(drawn('ra').equals(drawn('goc'))).toBe(true);
  });

  it('refuses what does not fit the schema, a strange ending, a file that is there; nothing is written', async () => {
    const bad = temp.write('hong.yaml', smallDossier.replace('value: "1.917"', 'value: 1.917'));
    const refused = await runApp('convert', bad, at('hong.xlsx'));
    expect([refused.code, refused.stdout.includes('[ambiguous-number]')]).toEqual([1, true]);
    expect(existsSync(at('hong.xlsx'))).toBe(false);

    const good = temp.write('tot.yaml', smallDossier);
    expect((await runApp('convert', good, at('tot.docx'))).stdout).toContain('[target-form]');
    const there = temp.write('co.json', 'của tôi');
    expect((await runApp('convert', good, there)).code).toBe(1);
    expect(readFileSync(there, 'utf8')).toBe('của tôi');
    expect((await runApp('convert', good, there, '--force')).code).toBe(0);
  });

  it('carries a dossier whose facts do not hold: that is for validate to say', async () => {
    const loose = temp.write('lech.yaml', smallDossier.replace('answers: [tt-1]', 'answers: [tt-9]'));
    expect((await runApp('convert', loose, at('lech.xlsx'))).code).toBe(0);
    expect((await runApp('validate', at('lech.xlsx'))).stdout).toMatch(
      /lech\.xlsx › Nhiệm vụ![A-Z]+2 lỗi: .*\[unknown-reference\]/u,
    );
  });
});

describe('a faulty workbook', () => {
  const faulty = async (folder: string): Promise<string> => {
    const agencies = Array.from(
      { length: 60 },
      (_, index) => `  - id: x-${index}\n    name: Phòng ${index}\n    parent: y-${index}\n`,
    );
    mkdirSync(at(folder), { recursive: true });
    const yaml = temp.write(
      path.join(folder, 'nguon.yaml'),
      smallDossier.replace('people:\n', `${agencies.join('')}people:\n`),
    );
    const file = at(folder, 'bieu.xlsx');
    expect((await runApp('convert', yaml, file)).code).toBe(0);
    return file;
  };

  it('prints the first fifty of its faults and marks them all in loi.xlsx beside it', async () => {
    const file = await faulty('loi-kiem-tra');
    const { code, stdout } = await runApp('validate', file);
    expect(code).toBe(1);
    expect(stdout.split('\n').filter((line) => line.includes('[unknown-reference]'))).toHaveLength(50);
    expect(stdout).toContain('… và 10 chỗ nữa');
    expect(stdout).toContain(at('loi-kiem-tra', 'loi.xlsx'));
    const { book } = await readBook('loi.xlsx', readFileSync(at('loi-kiem-tra', 'loi.xlsx')));
    const list = book?.sheets.find(({ name }) => name === 'Lỗi');
    expect(list?.rows.filter(({ cells }) => JSON.stringify(cells).includes('cơ quan'))).toHaveLength(60);
  });

  it('is marked in the output folder by generate, which draws nothing', async () => {
    const file = await faulty('loi-ve');
    expect((await runApp('generate', file, '-o', at('loi-ve', 'ra'))).code).toBe(1);
    expect(readdirSync(at('loi-ve', 'ra')).filter((name) => !name.startsWith('.'))).toEqual(['loi.xlsx']);
  });

  it('can be mended in its marked copy: our own marks are not read as data', async () => {
    const file = await faulty('loi-sua');
    await runApp('validate', file);
    const { stdout } = await runApp('validate', at('loi-sua', 'loi.xlsx'));
    expect(stdout).not.toContain('[sheet-unknown]');
    expect(stdout).not.toContain('[column-unknown]');
    expect(existsSync(at('loi-sua', 'loi-2.xlsx'))).toBe(true);
  });

  it('tells all of its faults as JSON', async () => {
    const file = await faulty('loi-json');
    const report: unknown = JSON.parse((await runApp('validate', file, '--json')).stdout);
    expect(report).toMatchObject({ ok: false });
    expect(JSON.stringify(report).split('"unknown-reference"')).toHaveLength(61);
    expect(JSON.stringify(report)).toContain('"sheet":"Cơ quan","cell":"F5"');
  });
});

describe('what a folder holds', () => {
  it('a workbook named ho-so.xlsx is its dossier; two dossiers are one too many', async () => {
    mkdirSync(at('thu-muc'));
    await runApp('convert', path.join(starter, 'ho-so.yaml'), at('thu-muc', 'ho-so.xlsx'));
    expect((await runApp('validate', at('thu-muc'))).stdout).toContain('ho-so.xlsx — đạt');
    writeFileSync(at('thu-muc', 'ho-so.yaml'), smallDossier);
    expect((await runApp('validate', at('thu-muc'))).stdout).toContain('[dossier-ambiguous]');
  });

  it('what is named a workbook and is none is told', async () => {
    const { code, stdout } = await runApp('validate', temp.write('gia.xlsx', 'id: x'));
    expect(code).toBe(1);
    expect(stdout).toContain('gia.xlsx');
  });
});

describeWith(['soffice'], 'a workbook that LibreOffice opened and saved', () => {
  it('is the same dossier', async () => {
    const file = at('mo', 'bieu.xlsx');
    await runApp('new', 'workbook', file);
    const saved = temp.write('luu.xlsx', await resaveAsXlsx(file, at('luu')));
    const kinds = await builtinKinds();
    const [before, after] = [await readSource(file, kinds), await readSource(saved, kinds)];
    expect(after.diagnostics).toEqual([]);
    expect(after.data).toEqual(before.data);
  });
});
