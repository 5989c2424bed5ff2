import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { officialDocumentSchema } from '../../src/document/official-document.ts';
import { renderDocument } from '../../src/render/render-document.ts';
import { loadTemplates } from '../../src/render/templates.ts';
import { dossier, run } from './dossier.ts';

type Parts = Readonly<Record<string, unknown>>;

const unit = fc.constantFrom('phong-a', 'phong-b', 'cac-phong', 'tinh');
const units = fc.array(unit, { maxLength: 3 });
const day = fc.constantFrom('2024-06-30', '2025-01-15');
const said = fc
  .array(
    fc.constantFrom('rà soát', 'hồ sơ <a&b>', '**đậm**', '_nghiêng_', '{{agency "so"}}', 'một cửa;', 'gồm:'),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((words) => words.join(' '));

/** A requirement without an id, which its place gives, and its parts to the given depth. */
const requirement = (depth: number): fc.Arbitrary<Parts> =>
  fc
    .tuple(
      fc.constantFrom('title', 'text'),
      said,
      fc.record(
        {
          for: units,
          due: day,
          items: fc.array(said, { maxLength: 2 }),
          ...(depth === 0 ? {} : { children: fc.array(requirement(depth - 1), { maxLength: 2 }) }),
        },
        { requiredKeys: [] },
      ),
    )
    .map(([key, words, rest]) => ({ [key]: words, reason: 'theo dõi', ...rest }));

const identified = (entries: readonly Parts[], stem: string): Parts[] =>
  entries.map((entry, index) => {
    const id = `${stem}-${index}`;
    const { children } = entry;
    return {
      ...entry,
      id,
      ...(Array.isArray(children) ? { children: identified(children as Parts[], id) } : {}),
    };
  });
const idsOf = (entries: readonly Parts[]): string[] =>
  entries.flatMap(({ id, children }) => [
    String(id),
    ...idsOf(Array.isArray(children) ? (children as Parts[]) : []),
  ]);

const remedy = fc.record(
  {
    serves: fc.array(fc.nat(), { minLength: 1, maxLength: 3 }),
    text: said,
    lead: unit,
    support: units,
    due: fc.constantFrom('2024-06-30', '2024-07', '2025'),
    product: said,
  },
  { requiredKeys: ['serves'] },
);
const taskTable = fc.record(
  {
    id: fc.constant('bang'),
    title: said,
    orientation: fc.constantFrom('portrait', 'landscape'),
    file: fc.constantFrom('same', 'own'),
  },
  { requiredKeys: ['id', 'title'] },
);
const some = fc.array(said, { minLength: 1, maxLength: 3 });
const spec = fc.record(
  {
    subject: said,
    legalBases: fc.array(said, { maxLength: 2 }),
    opening: fc.array(said, { maxLength: 2 }),
    purposes: some,
    demands: some,
    organisation: some,
    taskTable,
    followUp: unit,
    report: fc.record({ to: unit, due: day }),
  },
  { requiredKeys: ['subject', 'purposes', 'demands', 'organisation'] },
);

describe('any kế hoạch that the schema takes', () => {
  it('composes to documents of the waist, and all of them are drawn', async () => {
    await fc.assert(
      fc.asyncProperty(
        spec,
        fc.array(requirement(2), { minLength: 1, maxLength: 3 }),
        fc.array(remedy, { maxLength: 4 }),
        async (content, tree, cures) => {
          const requirements = identified(tree, 'viec');
          const served = [...idsOf(requirements), 'tt-1', 'tt-2'];
          const remedies = cures.map(({ serves, ...rest }, index) => ({
            id: `gp-${index}`,
            serves: [...new Set(serves.map((one) => served[one % served.length]))],
            ...rest,
          }));
          const plan = {
            id: 'kh',
            kind: 'plan',
            issuer: 'so',
            symbol: 'KH-SNV',
            signature: { person: 'giam-doc' },
            requirements: requirements.map(({ id }) => id),
            ...content,
          };
          const { diagnostics, documents } = await run(dossier([plan], { requirements, remedies }));
          expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
          expect(documents).toHaveLength(content.taskTable?.file === 'own' ? 2 : 1);
          for (const { id, document } of documents) {
            expect(officialDocumentSchema.parse(document)).toEqual(document);
            const drawn = renderDocument(document, loadTemplates(), id);
            expect(drawn.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
