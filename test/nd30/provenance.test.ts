import { describe, expect, it } from 'vitest';
import * as authority from '../../src/nd30/authority.ts';
import { clauseTitle } from '../../src/nd30/clause.ts';
import * as components from '../../src/nd30/components.ts';
import * as copies from '../../src/nd30/copies.ts';
import * as documentTypes from '../../src/nd30/document-types.ts';
import * as inForce from '../../src/nd30/in-force.ts';
import * as marks from '../../src/nd30/marks.ts';
import * as page from '../../src/nd30/page.ts';
import * as samples from '../../src/nd30/samples.ts';

/** Every string of the data with the key that it stands under. */
function strings(value: unknown, key = ''): (readonly [key: string, text: string])[] {
  if (typeof value === 'string') return [[key, value]];
  if (Array.isArray(value)) return value.flatMap((item: unknown) => strings(item, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) => strings(item, name));
}

const data = { authority, components, copies, documentTypes, inForce, marks, page, samples };
const all = strings(Object.values(data).map((module) => ({ ...module })));
const codes = all.filter(([key]) => ['clause', 'clauses', 'right'].includes(key)).map(([, code]) => code);

describe('the data of the decree', () => {
  it('cites only places that the decree can have', () => {
    expect(codes.length).toBeGreaterThan(100);
    for (const code of codes) expect(clauseTitle(code)).toMatch(/^(Phụ lục|Điều) /u);
  });

  it('is Vietnamese in NFC', () => {
    expect(all.filter(([, text]) => text !== text.normalize('NFC'))).toEqual([]);
  });
});
