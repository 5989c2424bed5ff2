import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { describe, expect, it } from 'vitest';
import { hasErrors } from '../../src/diagnostic/diagnostic.ts';
import type { Dash } from '../../src/document/blocks.ts';
import { officialDocumentSchema } from '../../src/document/official-document.ts';
import { plainLines } from '../../src/document/plain-text.ts';
import { letterFields } from '../../src/dossier/document-spec.ts';
import { innerId, list, prose } from '../../src/dossier/fields.ts';
import { readDossier } from '../../src/intake/read-dossier.ts';
import { composeDocument } from '../../src/kinds/compose.ts';
import { jsonSchema } from '../../src/kinds/json-schema.ts';
import { defineKind } from '../../src/kinds/kind.ts';
import { checkLetter, composeLetter } from '../../src/kinds/letter.ts';
import { assembleKinds, builtinKinds } from '../../src/kinds/registry.ts';
import { renderDocument } from '../../src/render/render-document.ts';
import { loadTemplates } from '../../src/render/templates.ts';
import type { Composer } from '../../src/wording/composer.ts';
import { dossier, run } from './dossier.ts';

interface Said {
  readonly id?: string;
  readonly said: string;
  readonly more?: readonly Said[];
}

// Recursive by z.lazy, where our own kinds use getters.
const saidSchema: z.ZodType<Said> = z.lazy(() =>
  z.strictObject({
    id: innerId('blocks').exactOptional(),
    said: prose('lời'),
    more: list('lời bên trong', saidSchema).exactOptional(),
  }),
);
const dashOf = ({ id, said, more }: Said, composer: Composer): Dash => ({
  kind: 'dash',
  ...(id === undefined ? {} : { id }),
  text: composer.prose(said),
  children: (more ?? []).map((one) => dashOf(one, composer)),
});

/** A kind that vanthu does not know, as somebody else would write it: an order of their own, with a nested list. */
const order = defineKind({
  name: 'order',
  title: 'Chỉ thị',
  summary: 'chỉ thị nhiều tầng',
  schema: z.strictObject({
    kind: z.literal('order'),
    ...letterFields,
    subject: prose('trích yếu'),
    list: list('các ý', saidSchema, 1),
  }),
  check: (spec, facts, locate) => checkLetter(spec, facts, locate, 'chi-thi'),
  compose: (spec, work) =>
    composeLetter(
      spec,
      {
        typeName: 'Chỉ thị',
        subject: work.composer.prose(spec.subject),
        body: spec.list.map((one) => dashOf(one, work.composer)),
        appendices: [],
      },
      work,
    ),
});
const kinds = assembleKinds([order]);
const one = {
  id: 'ct',
  kind: 'order',
  issuer: 'so',
  number: '3',
  symbol: 'CT-SNV',
  place: 'Sông Lam',
  date: '2024-05-01',
  signature: { person: 'giam-doc' },
  recipients: ['cac-phong'],
  subject: 'tăng cường kỷ cương',
  list: [
    {
      said: 'Theo {{cite "cv-05"}}:',
      more: [{ id: 'y-1', said: 'đúng giờ;' }, { said: 'xem {{ref "y-1"}}.' }],
    },
  ],
};
const nested = (more: unknown) => dossier([{ ...one, list: [{ said: '{{cite "cv-05"}}', more: [more] }] }]);

describe('a kind from outside', () => {
  it('is drawn as a file, through the same composing and rendering as any other', async () => {
    const { documents } = await run(dossier([one]), kinds);
    const [made] = documents;
    if (made === undefined) throw new TypeError('no document');
    expect(officialDocumentSchema.parse(made.document)).toEqual(made.document);
    expect(plainLines(made.document)).toEqual(
      expect.arrayContaining(['CHỈ THỊ', '+ đúng giờ;', '+ xem gạch đầu dòng thứ 1 gạch đầu dòng thứ 1./.']),
    );
    const { bytes, diagnostics } = renderDocument(made.document, loadTemplates(), made.id);
    expect(diagnostics).toEqual([]);
    expect(Buffer.from(bytes.subarray(0, 2)).toString()).toBe('PK');
  });

  it('may have its letter checked against its type', async () => {
    const { rules } = await run(dossier([{ ...one, symbol: 'SNV-VP', addressees: ['tinh'] }]), kinds);
    expect(rules).toEqual(expect.arrayContaining(['symbol-type', 'addressees-not-for-type']));
  });

  it.each([
    ['a key', { sad: 'x' }, 'unknown-key', 'documents[0].list[0].more[0].sad', 'said'],
    ['a call', { said: '{{cit "cv-05"}}' }, 'unknown-helper', 'documents[0].list[0].more[0].said', 'cite'],
    [
      'a reference',
      { said: '{{cite "cv-5"}}' },
      'unknown-reference',
      'documents[0].list[0].more[0].said',
      'cv-05',
    ],
  ])('has %s within its lazy schema told with what is meant', async (_what, more, rule, place, meant) => {
    const { diagnostics } = await run(nested(more), kinds);
    expect(diagnostics).toContainEqual(
      expect.objectContaining({
        rule,
        hint: `có phải ý là “${meant}”?`,
        where: expect.objectContaining({ path: place }) as unknown,
      }),
    );
  });

  it('shows editors its lazy schema', () => {
    const { $defs } = jsonSchema(kinds);
    const [[name, shown] = []] = Object.entries($defs ?? {});
    // A list may also stand as an assumed value, or blank.
    const list: unknown = expect.objectContaining({ items: { $ref: `#/$defs/${name ?? ''}` } });
    expect(shown).toMatchObject({
      properties: { said: {}, more: { anyOf: expect.arrayContaining([list]) as unknown } },
    });
  });
});

describe('an invented dossier of a kế hoạch, a quy chế and a công văn', () => {
  const text = readFileSync(new URL('fixtures/ke-hoach-quy-che.yaml', import.meta.url), 'utf8');

  it('draws every document without a fault', async () => {
    const known = await builtinKinds();
    const { facts, diagnostics } = readDossier('ho-so.yaml', text, known);
    expect(hasErrors(diagnostics)).toBe(false);
    const made = facts?.dossier.documents.flatMap((spec) => composeDocument(spec, facts, known)) ?? [];
    expect(made.map(({ id }) => id)).toEqual(['ke-hoach', 'ke-hoach-khong-bang', 'quy-che', 'cong-van']);
    for (const { id, document } of made) {
      const { diagnostics: said, bytes } = renderDocument(document, loadTemplates(), id);
      expect(said).toEqual([]);
      expect(bytes.length).toBeGreaterThan(0);
    }
  });
});
