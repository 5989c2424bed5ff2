import fc from 'fast-check';
import { parse } from 'yaml';
import type { z } from 'zod';
import { describe, expect, it } from 'vitest';
import { officialDocumentSchema } from '../../src/document/official-document.ts';
import { isRecord, unwrap, type AnySchema } from '../../src/dossier/schema-walk.ts';
import { readDossier } from '../../src/intake/read-dossier.ts';
import { composePlanned, planDocuments } from '../../src/kinds/plan.ts';
import { builtinKinds } from '../../src/kinds/registry.ts';
import { renderDocument } from '../../src/render/render-document.ts';
import { loadTemplates } from '../../src/render/templates.ts';
import { sampleText } from '../support/sample-dossiers.ts';

// Facts of every sort, from the invented sample; its documents give way to random ones.
const raw: unknown = parse(sampleText('samples/chuyen-nganh-mau'), { schema: 'failsafe' });
const invented = isRecord(raw) ? raw : {};
const YEAR = 'nam-thu';
const figures = Array.isArray(invented['figures']) ? (invented['figures'] as unknown[]) : [];
const base = {
  ...invented,
  figures: [...figures, { id: YEAR, kind: 'year', value: '2026' }],
  results: [{ id: 'ket-qua-thu', field: 'the-che', text: 'Đã rà soát văn bản.' }],
};
const kinds = await builtinKinds();

const idsOf = (part: string): string[] => {
  const entries = new Map(Object.entries(base)).get(part);
  const ids = (items: unknown): string[] =>
    Array.isArray(items)
      ? items.flatMap((item: unknown) =>
          isRecord(item)
            ? [...(typeof item['id'] === 'string' ? [item['id']] : []), ...ids(item['children'])]
            : [],
        )
      : [];
  return part === 'documents' ? ['kem-theo'] : ids(entries);
};

const word = fc.constantFrom('rà', 'soát', 'hồ', 'sơ', 'nghiêm', 'túc', '<&>', '{Số}', 'đúng', 'hạn');
const said = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
let made = 0;
/** Deeper than this only what must be there. */
const DEEPEST = 7;

/** Values of one field as its schema describes it: nothing of a kind is listed here. */
function fieldOf(meta: Readonly<Record<string, unknown>>): fc.Arbitrary<unknown> {
  const { refersTo, examples, declares, pattern } = meta;
  const choices: unknown = meta['enum'];
  if (Array.isArray(refersTo)) return fc.constantFrom(...refersTo.flatMap((part) => idsOf(String(part))));
  if (Array.isArray(choices)) return fc.constantFrom(...(choices as readonly unknown[]));
  if (declares !== undefined || pattern !== undefined) return fc.constant(null).map(() => `m${(made += 1)}`);
  if (Array.isArray(examples)) {
    return fc.constantFrom('2026-05-04', '08/5/2026', ...(examples.includes('2024-04') ? ['2026-06'] : []));
  }
  if (meta['type'] === 'integer') return fc.integer({ min: 1, max: 20 }).map(String);
  return said;
}

function valueOf(outer: AnySchema, depth: number): fc.Arbitrary<unknown> {
  const { schema } = unwrap(outer);
  const { def } = schema._zod;
  if (def.type === 'object') {
    const shape = Object.entries(def.shape) as [string, AnySchema][];
    const required = shape.filter(([, field]) => field._zod.optin !== 'optional').map(([key]) => key);
    const kept = shape.filter(([key]) => depth < DEEPEST || required.includes(key));
    return fc.record(Object.fromEntries(kept.map(([key, field]) => [key, valueOf(field, depth + 1)])), {
      requiredKeys: required,
    });
  }
  if (def.type === 'array') {
    const bounds = { minLength: depth < DEEPEST ? 1 : 0, maxLength: 3 };
    return fc.array(valueOf(def.element as AnySchema, depth + 1), bounds);
  }
  if (def.type === 'literal') return fc.constantFrom(...def.values);
  if (def.type === 'lazy') {
    return depth < DEEPEST ? valueOf(def.getter() as AnySchema, depth + 1) : fc.constant(undefined);
  }
  return fieldOf((schema as unknown as z.ZodType).meta() ?? {});
}

// What chance does not hit upon: the symbol of the type, the year of a report, addressees where the type has them.
const lawful: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  directive: { symbol: 'SNV-VP', signature: {} },
  inspectionConclusion: { symbol: 'TB-SNV', typeName: 'Thông báo', addressees: undefined, signature: {} },
  plan: { symbol: 'KH-SNV', addressees: undefined, signature: {} },
  progressReport: { symbol: 'BC-SNV', period: 'nam', quarter: undefined, year: YEAR, signature: {} },
  general: {
    type: 'cong-van',
    symbol: 'SNV-VP',
    addressees: [idsOf('agencies')[0]],
    body: [{ paragraph: 'rà soát' }],
    signature: {},
  },
};

const attached = { id: 'kem-theo', kind: 'remediationAppendix', title: 'Phụ lục kèm theo', blankRows: '2' };

describe.each(kinds.all.map((kind) => [kind.name, kind] as const))(
  'any document of kind %s',
  (_name, kind) => {
    it('is either told what is wrong with it, or drawn without a fault', () => {
      let drawn = 0;
      fc.assert(
        fc.property(valueOf(kind.schema as unknown as AnySchema, 0), fc.boolean(), (random, mended) => {
          const chosen = isRecord(random) && random['each'] === undefined ? { among: undefined } : {};
          const spec = isRecord(random) && mended ? { ...random, ...chosen, ...lawful[kind.name] } : random;
          const carried = isRecord(spec) && Array.isArray(spec['appendices']) ? [attached] : [];
          const text = JSON.stringify({ ...base, documents: [spec, ...carried] });
          const { facts, diagnostics } = readDossier('ho-so.json', text, kinds);
          if (facts === undefined) {
            expect(diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
            return;
          }
          for (const planned of planDocuments(facts)) {
            for (const { id, document } of composePlanned(planned, facts, kinds)) {
              expect(officialDocumentSchema.safeParse(document).success).toBe(true);
              const faults = renderDocument(document, loadTemplates(), id).diagnostics;
              expect(faults.filter(({ severity }) => severity === 'error')).toEqual([]);
              drawn += 1;
            }
          }
        }),
        { numRuns: 150 },
      );
      expect(drawn).toBeGreaterThan(0);
    });
  },
);
