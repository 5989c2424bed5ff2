import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkDocx } from '../../src/check/check-docx.ts';
import type { Example } from '../../src/check/example.ts';
import { documentTypeIds } from '../../src/nd30/document-types.ts';
import { drawDossier } from '../../src/draw.ts';
import { exampleDocx } from '../support/example/example-docx.ts';
import { resaveAllAsDocx } from '../support/libreoffice.ts';
import { sampleFolders } from '../support/sample-dossiers.ts';
import { describeWith } from '../support/real-tools.ts';

const examples: readonly (readonly [string, Example])[] = [
  ...documentTypeIds.filter((type) => type !== 'thu-cong').map((type): [string, Example] => [type, { type }]),
  ['paragraphs', { layout: 'paragraphs' }],
  ['long', { long: true }],
  ['appendices', { appendices: [{}, { landscape: true }] }],
  ['drawn', { parts: { motto: { rule: { drawn: 'drawing' } }, issuer: { rule: { drawn: 'drawing' } } } }],
];

describeWith(['soffice'], 'conforming documents saved again by LibreOffice', () => {
  let folder = '';
  const files: string[] = [];
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'vanthu-luu-lai-'));
    for (const [name, example] of examples) {
      const file = path.join(folder, `vi-du-${name}.docx`);
      writeFileSync(file, exampleDocx(example));
      files.push(file);
    }
    for (const sample of sampleFolders) {
      const { files: drawn } = await drawDossier(path.join('data', sample, 'ho-so.yaml'), { output: folder });
      for (const { file } of drawn) {
        const copy = path.join(folder, file.replaceAll('/', '-'));
        copyFileSync(path.join(folder, file), copy);
        files.push(copy);
      }
    }
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('have nothing told that they did not have before', async () => {
    const again = await resaveAllAsDocx(files, path.join(folder, 'lai'));
    const said: string[] = [];
    for (const file of again) {
      const checked = await checkDocx(readFileSync(file), path.basename(file));
      for (const { rule, severity, message } of 'verdict' in checked
        ? checked.verdict.diagnostics
        : checked.diagnostics)
        if (severity === 'error') said.push(`${path.basename(file)}: ${rule}: ${message}`);
    }
    expect(said).toEqual([]);
  });
});
