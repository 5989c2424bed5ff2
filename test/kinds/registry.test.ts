import { existsSync, readdirSync } from 'node:fs';
import { z } from 'zod';
import { describe, expect, it } from 'vitest';
import { officialDocumentSchema } from '../../src/document/official-document.ts';
import { plainLines } from '../../src/document/plain-text.ts';
import { documentFields, letterFields } from '../../src/dossier/document-spec.ts';
import { list, prose } from '../../src/dossier/fields.ts';
import { defineKind } from '../../src/kinds/kind.ts';
import { checkLetter, composeLetter } from '../../src/kinds/letter.ts';
import { assembleKinds, builtinKinds } from '../../src/kinds/registry.ts';
import { directive, dossier, remediation, run } from './dossier.ts';

const room = new URL('../../src/kinds/', import.meta.url);
const folders = readdirSync(room, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(new URL(`${entry.name}/kind.ts`, room)))
  .map(({ name }) => name);

describe('the kinds that come along', () => {
  it('are the folders of the room, each named as its folder', async () => {
    const { all } = await builtinKinds();
    expect(all.map(({ name }) => name)).toEqual(folders.sort());
    expect(folders).toEqual(expect.arrayContaining(['directive', 'remediationAppendix']));
  });

  it('are loaded once', async () => {
    expect(await builtinKinds()).toBe(await builtinKinds());
  });

  it('have a title and a summary for the list of kinds', async () => {
    for (const { title, summary } of (await builtinKinds()).all) {
      expect(title).toMatch(/^\p{Lu}/u);
      expect(summary).not.toBe('');
      for (const words of [title, summary]) expect(words.normalize('NFC')).toBe(words);
    }
  });

  it('each answer for the documents of their own name only', async () => {
    const { all, kindOf } = await builtinKinds();
    for (const kind of all) expect(kindOf({ id: 'x', kind: kind.name })).toBe(kind);
    expect(() => kindOf({ id: 'x', kind: 'constructor' })).toThrow(TypeError);
  });

  it('are told to one who asks for another', async () => {
    const { rules, diagnostics } = await run(dossier([directive({ kind: 'directve' })]));
    expect(rules).toEqual(['unknown-kind']);
    expect(diagnostics[0]?.hint).toBe('có phải ý là “directive”?');
  });
});

/** A kind that vanthu does not know, as somebody else would write it. */
const notice = defineKind({
  name: 'notice',
  title: 'Thông báo',
  summary: 'thông báo một dòng',
  schema: z.strictObject({
    kind: z.literal('notice'),
    ...letterFields,
    subject: prose('trích yếu'),
    told: list('điều báo', prose('điều'), 1),
  }),
  check: checkLetter,
  compose: (spec, work) =>
    composeLetter(
      spec,
      {
        typeName: 'Thông báo',
        subject: work.composer.prose(spec.subject),
        body: spec.told.map((said) => ({ kind: 'clause', text: work.composer.prose(said), children: [] })),
        appendices: [],
      },
      work,
    ),
});
const silent = defineKind({
  name: 'silent',
  title: 'Ghi nhớ',
  summary: 'không vẽ gì',
  schema: z.strictObject({ kind: z.literal('silent'), ...documentFields }),
  check: () => [],
  compose: () => undefined,
});

describe('a kind from outside', () => {
  const kinds = assembleKinds([notice, silent]);
  const one = {
    id: 'tb',
    kind: 'notice',
    issuer: 'so',
    number: '3',
    symbol: 'TB-SNV',
    place: 'Sông Lam',
    date: '2024-05-01',
    signature: { person: 'giam-doc' },
    subject: 'lịch tiếp dân',
    told: ['Theo {{cite "cv-05"}}, Sở tiếp dân thứ Hai.', 'Thông báo này thay {{cite "cv-05"}}.'],
  };

  it('is read, checked and composed like any other', async () => {
    const { diagnostics, documents } = await run(dossier([one]), kinds);
    expect(diagnostics).toEqual([]);
    expect(documents.map(({ id }) => id)).toEqual(['tb']);
    const [made] = documents;
    expect(officialDocumentSchema.parse(made?.document)).toEqual(made?.document);
    expect(made && plainLines(made.document)).toEqual([
      'UBND TỈNH SÔNG LAM',
      'SỞ NỘI VỤ',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Số: 03/TB-SNV',
      'Sông Lam, ngày 01 tháng 5 năm 2024',
      'THÔNG BÁO',
      'lịch tiếp dân',
      '1. Theo Công văn số 5/SNV-VP ngày 10 tháng 4 năm 2024 của Sở Nội vụ, Sở tiếp dân thứ Hai.',
      '2. Thông báo này thay Công văn số 5/SNV-VP./.',
      'GIÁM ĐỐC',
      'Hoàng Bến',
      'Nơi nhận:',
      'Lưu: VT',
    ]);
  });

  it('has its own fields checked: prose, references, keys', async () => {
    const { rules } = await run(dossier([{ ...one, told: ['{{cit "cv-05"}}', '{{cite "khong"}}'] }]), kinds);
    expect([...rules].sort()).toEqual(['unknown-helper', 'unknown-reference']);
    const wrong = await run(dossier([{ ...one, tld: [] }]), kinds);
    expect(wrong.rules).toEqual(['unknown-key']);
    const missing = await run(dossier([{ ...one, told: [] }]), kinds);
    expect(missing.rules).toEqual(['too-few']);
  });

  it('does not know the kinds that were not assembled with it', async () => {
    expect((await run(dossier([directive()]), kinds)).rules).toEqual(['unknown-kind']);
  });

  it('may draw nothing', async () => {
    const { diagnostics, documents } = await run(dossier([{ id: 'x', kind: 'silent' }]), kinds);
    expect(diagnostics).toEqual([]);
    expect(documents).toEqual([]);
  });
});

describe('a document that cannot be an appendix', () => {
  it('is refused where a letter names it as one', async () => {
    const { rules, diagnostics } = await run(
      dossier([
        directive({ appendices: ['cv-2'], command: '{{appendix "cv-2"}}' }),
        directive({ id: 'cv-2' }),
      ]),
    );
    expect(rules).toEqual(['not-an-appendix']);
    expect(diagnostics[0]).toMatchObject({
      message: '“cv-2” là công văn chỉ đạo, chấn chỉnh, không làm phụ lục được',
      where: { path: 'documents[0].appendices[0]' },
    });
  });
});

describe('a reference to what the document does not print', () => {
  it('is an error before anything is drawn', async () => {
    const other = { id: 'nv-9', text: 'Việc khác.', reason: 'riêng' };
    const requirements = [{ id: 'nv-1', text: 'Làm theo {{ref "nv-9"}}.', answers: ['tt-1', 'tt-2'] }, other];
    const { rules, diagnostics } = await run(dossier([directive()], { requirements }));
    expect(rules).toEqual(['reference-not-drawn']);
    expect(diagnostics[0]?.where.path).toBe('documents[0]');
    const both = await run(dossier([directive({ requirements: ['nv-1', 'nv-9'] })], { requirements }));
    expect(both.rules).toEqual([]);
  });

  it('to an appendix of another letter is one too', async () => {
    const { rules } = await run(
      dossier([
        directive({ closing: ['Xem {{appendix "pl"}}.'] }),
        directive({ id: 'cv-2', appendices: ['pl'], closing: ['Xem {{appendix "pl"}}.'] }),
        remediation(),
      ]),
    );
    expect(rules).toEqual(['reference-not-drawn']);
  });
});
