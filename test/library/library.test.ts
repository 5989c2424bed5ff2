import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import {
  drawDocuments,
  drawDossier,
  hasErrors,
  lintTemplate,
  parseDossier,
  type Dossier,
} from '../../src/index.ts';
import { officeOf } from '../support/house-case.ts';
import { plainTextOf, readDocx } from '../support/read-docx.ts';
import { sampleText } from '../support/sample-dossiers.ts';
import { smallDossier } from '../support/small-dossier.ts';
import { useTempDir } from '../support/temp.ts';

const temp = useTempDir();

async function parsed(typed: string | object): Promise<Dossier> {
  const { dossier, diagnostics } = await parseDossier(typed);
  if (dossier === undefined) throw new Error(JSON.stringify(diagnostics, null, 1));
  return dossier;
}

describe('parseDossier', () => {
  it('takes text and the same as an object to one dossier', async () => {
    // As text every scalar is quoted or has one reading; `schema: 'failsafe'` keeps them as typed.
    const object: unknown = parse(smallDossier, { schema: 'failsafe' });
    expect(await parsed(object as object)).toEqual(await parsed(smallDossier));
  });

  it('tells all faults at once, with lines in text and with keys alone in an object', async () => {
    const faulty = smallDossier
      .replace('id: ho-so-nho', 'id: A B')
      .replace('issuer: so\n    symbol', 'issuer: xo\n    symbol');
    const inText = await parseDossier(faulty, { source: 'a.yaml' });
    expect(inText.dossier).toBeUndefined();
    expect(
      inText.diagnostics.map(({ rule, where }) => [rule, where.source, where.line !== undefined]),
    ).toEqual([
      ['bad-id', 'a.yaml', true],
      ['unknown-reference', 'a.yaml', true],
    ]);
    const inObject = await parseDossier(parse(faulty, { schema: 'failsafe' }) as object);
    expect(inObject.diagnostics.map(({ rule, where }) => [rule, where])).toEqual([
      ['bad-id', { source: 'hồ sơ', path: 'id' }],
      ['unknown-reference', { source: 'hồ sơ', path: 'documents[0].issuer' }],
    ]);
  });

  it('reads no number of an object by guess', async () => {
    const withValue = (value: unknown): object => ({
      ...(parse(smallDossier, { schema: 'failsafe' }) as object),
      figures: [{ id: 'tong', kind: 'count', value, unit: 'hồ sơ' }],
    });
    expect((await parseDossier(withValue(1.917))).diagnostics.map(({ rule }) => rule)).toContain(
      'ambiguous-number',
    );
    expect((await parsed(withValue('1.917'))).figures[0]?.value?.value).toEqual({ digits: 1917n, scale: 0 });
    expect((await parsed(withValue(1917))).figures[0]?.value?.value).toEqual({ digits: 1917n, scale: 0 });
  });

  it.each([
    ['no dossier at all', '# để sau', 'empty-file', 'a.yaml'],
    ['JSON that is none', '{"id": "a",}', 'json-syntax', 'a.json'],
    ['more than it reads', `# ${'x'.repeat(2_000_001)}`, 'file-too-large', 'a.yaml'],
  ])('says of %s what is wrong, and does not throw', async (_name, typed, rule, source) => {
    const { dossier, diagnostics } = await parseDossier(typed, { source });
    expect([dossier, diagnostics[0]?.rule]).toEqual([undefined, rule]);
  });

  it('throws for what JSON cannot hold: the caller’s own fault', async () => {
    const cycle: Record<string, unknown> = {};
    cycle['self'] = cycle;
    await expect(parseDossier(cycle)).rejects.toThrow(TypeError);
    await expect(parseDossier({ id: 1n })).rejects.toThrow(TypeError);
  });
});

describe('drawDocuments', () => {
  it.each(['starter', 'samples/ha-tinh-khac-phuc-2024', 'samples/lai-chau-chan-chinh-2020'])(
    'gives the bytes that drawDossier writes of %s',
    async (folder) => {
      const text = sampleText(folder);
      const home = officeOf(temp, {});
      writeFileSync(path.join(home, 'ho-so.yaml'), text);
      const report = await drawDossier(path.join(home, 'ho-so.yaml'), { output: path.join(home, 'out') });
      const drawn = await drawDocuments(await parsed(text));
      expect(drawn.map(({ id, bytes }) => [id, createHash('sha256').update(bytes).digest('hex')])).toEqual(
        report.files.map(({ id, sha256 }) => [id, sha256]),
      );
      expect(drawn.map(({ diagnostics }) => diagnostics.map(({ rule }) => rule))).toEqual(
        report.files.map(({ diagnostics }) => diagnostics.map(({ rule }) => rule)),
      );
    },
  );

  it('gives what was drawn beside its bytes, and the blanks that are left', async () => {
    const [letter, ...rest] = await drawDocuments(await parsed(smallDossier));
    expect(rest).toEqual([]);
    expect(letter).toMatchObject({
      id: 'cong-van',
      document: { form: 'full', symbol: 'SNV-VP', stage: 'draft' },
    });
    expect(letter?.diagnostics.map(({ rule, where }) => [rule, where.path])).toEqual([
      ['blank', 'documents[0]'],
    ]);
    expect(hasErrors(letter?.diagnostics ?? [])).toBe(false);
    expect(plainTextOf(readDocx(letter?.bytes ?? new Uint8Array()))).toContain('1.917 hồ sơ');
  });
});

describe('lintTemplate', () => {
  it('says nothing of our own templates, and what is wrong with another', () => {
    const folder = path.resolve(import.meta.dirname, '..', '..', 'templates');
    for (const name of ['van-ban.docx', 'phu-luc.docx'])
      expect(lintTemplate(name, readFileSync(path.join(folder, name)))).toEqual([]);
    const [finding] = lintTemplate('thu.docx', new TextEncoder().encode('không phải'));
    expect(finding?.diagnostic.severity).toBe('error');
  });
});
