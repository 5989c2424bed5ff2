import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readHouseFile } from '../../src/intake/read-house.ts';
import { houseFileSchema } from '../../src/dossier/house-file.ts';
import { officeOf } from '../support/house-case.ts';
import { useTempDir } from '../support/temp.ts';

const temp = useTempDir();
const guide = readFileSync(path.resolve(import.meta.dirname, '../../docs/vanthu-config.md'), 'utf8');

describe('docs/vanthu-config.md', () => {
  it('shows a file that works, with every key that there is', async () => {
    const [, example = ''] = /```yaml\n([\s\S]*?)```/u.exec(guide) ?? [];
    const home = officeOf(temp, { 'vanthu.config.yaml': example });
    mkdirSync(path.join(home, 'mau'));
    const { settings, diagnostics } = await readHouseFile(path.join(home, 'vanthu.config.yaml'));
    expect(Object.keys(settings).sort()).toEqual(Object.keys(houseFileSchema([]).shape).sort());
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['deviation']);
  });
});
