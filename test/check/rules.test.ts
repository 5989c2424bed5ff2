import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Example } from '../../src/check/example.ts';
import { notEvaluatedBecause } from '../../src/check/not-evaluated.ts';
import { rulesAtHand } from '../../src/check/registry.ts';
import { ruleSource } from '../../src/check/rule-facts.ts';
import type { RuleResult } from '../../src/check/verdict.ts';
import { catalogue } from '../../src/nd30/catalogue/catalogue.ts';
import { documentTypeIds } from '../../src/nd30/document-types.ts';
import { resultsOf } from '../support/example/check-example.ts';

const folder = path.join(import.meta.dirname, '../../src/check/rules');
const rules = await rulesAtHand();

const said = (results: readonly RuleResult[]): string[] =>
  results.flatMap(({ rule, diagnostics }) => diagnostics.map(({ message }) => `${rule}: ${message}`));

describe('the rules at hand', () => {
  test('are one a file that bears its id', () => {
    expect(rules.map(({ id }) => `${id}.ts`).sort()).toEqual(readdirSync(folder).sort());
  });

  test('and those that a DOCX cannot show make the whole catalogue, none twice', () => {
    const evaluated = rules.map(({ id }): string => id).filter((id) => id in catalogue);
    expect([...evaluated, ...Object.keys(notEvaluatedBecause)].sort()).toEqual(Object.keys(catalogue).sort());
  });

  test('evaluate at least 200 of the catalogue', () => {
    expect(rules.filter(({ id }) => id in catalogue).length).toBeGreaterThanOrEqual(200);
  });

  test('each has a title, a source and examples of both kinds', () => {
    for (const { id, title, valid, invalid } of rules) {
      expect(title, id).not.toBe('');
      expect(ruleSource(id), id).not.toBe('');
      expect(valid.length, id).toBeGreaterThan(0);
      expect(invalid.length, id).toBeGreaterThan(0);
    }
  });
});

describe.each(rules.map((rule) => ({ id: rule.id, rule })))('$id', ({ id, rule }) => {
  test.each(rule.valid.map((example, at) => ({ at, example })))(
    'is kept by example $at',
    async ({ example }) => {
      const result = (await resultsOf(example)).find((one) => one.rule === id);
      expect(said(result === undefined ? [] : [result])).toEqual([]);
      expect(result?.state).toBe('pass');
    },
  );

  test.each(rule.invalid.map((example, at) => ({ at, example })))(
    'is broken by example $at',
    async ({ example }) => {
      const result = (await resultsOf(example)).find((one) => one.rule === id);
      expect(
        result?.diagnostics.length,
        `${id}: ${result?.state ?? ''} ${result?.reason ?? ''}`,
      ).toBeGreaterThan(0);
    },
  );
});

describe('a sound document', () => {
  test.each(documentTypeIds.filter((id) => id !== 'thu-cong').map((type) => ({ type })))(
    '$type has nothing to be told',
    async ({ type }) => {
      expect(said(await resultsOf({ type }))).toEqual([]);
    },
  );

  test.each<Example>([
    { layout: 'paragraphs' },
    { long: true },
    { appendices: [{}] },
    { appendices: [{}, { landscape: true }] },
    { parts: { motto: { rule: { drawn: 'drawing' } }, issuer: { rule: { drawn: 'drawing' } } } },
    { parts: { motto: { rule: { drawn: 'vml' } }, issuer: { rule: { drawn: 'vml' } } } },
    { parts: { bodyText: { firstLineMm: 10, sizePt: 13 }, clauseText: { firstLineMm: 10, sizePt: 13 } } },
  ])('set otherwise, but lawfully, has nothing to be told: %j', async (example) => {
    expect(said(await resultsOf(example))).toEqual([]);
  });
});
