import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDossier } from '../../src/intake/read-dossier.ts';
import { builtinKinds } from '../../src/kinds/registry.ts';
import { composeText } from '../support/sample-dossiers.ts';

const guide = readFileSync(path.resolve(import.meta.dirname, '../../docs/huong-dan.md'), 'utf8');

/** The dossier that a reader gets who copies every frame of the guide in order. */
const typed = [...guide.matchAll(/^```yaml\n(.*?)^```$/gmsu)].map(([, frame = '']) => frame).join('\n');

describe('the dossier of the guide', () => {
  it('has no fault and nothing to be said of it', async () => {
    const { diagnostics } = readDossier('ho-so.yaml', typed, await builtinKinds());
    expect(diagnostics).toEqual([]);
  });

  it('is one THÔNG BÁO, a draft until the register gives it a number', async () => {
    const [only, ...others] = await composeText(typed);
    const document = only?.document;
    expect(others).toEqual([]);
    expect(document?.form === 'full' && document.typeName).toBe('THÔNG BÁO');
    expect(document?.stage).toBe('draft');
  });

  it('may be issued as the guide says', async () => {
    const issued = typed
      .replace('number:\n', 'number: "57"\n')
      .replace('date: 2026-04\n', 'date: 14/4/2026\n')
      .replace('status: sample', 'status: real');
    expect((await composeText(issued)).map(({ document }) => [document.stage, document.sample])).toEqual([
      ['issued', false],
    ]);
  });

  it('shows both faults that the guide makes on purpose', async () => {
    const wrong = typed.replace('value: "1.400"', 'value: 1.400').replace('"tre-han"}}', '"tre-ha"}}');
    const { diagnostics } = readDossier('ho-so.yaml', wrong, await builtinKinds());
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ rule }) => rule)).toEqual(['ambiguous-number', 'unknown-reference']);
    for (const { message, where } of errors) {
      const { line, column, path: at } = where;
      expect(guide).toContain(
        `thong-bao/ho-so.yaml:${String(line)}:${String(column)} (${String(at)}) lỗi: ${message}`,
      );
    }
  });
});
