import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { fileNameOf, nameFields, parsePattern, type NameValues } from '../../src/output/name-pattern.ts';
import { writeFiles } from '../../src/output/write-files.ts';
import { writeZip } from '../../src/output/zip.ts';
import { useTempDir } from '../support/temp.ts';

const temp = useTempDir();
const blank = Object.fromEntries(Object.keys(nameFields).map((field) => [field, ''])) as NameValues;

it('agencies with hostile names get files of their own within the folder, on disk and in the archive', async () => {
  const agencies = [
    '../../etc',
    '..\\..\\windows',
    'CON',
    'nul.docx',
    'Ủy ban nhân dân '.repeat(20),
    `${'Ủy ban nhân dân '.repeat(20)}khác`,
    '👨‍👩‍👧 😀',
    '   ',
    '\u202egpj.exe',
    '<script>|"*?',
    '{{number}}',
  ];
  const { pattern = [] } = parsePattern('{{number}}-{{symbol}}-{{agency}}');
  const names = agencies.map((agency) =>
    fileNameOf(pattern, { ...blank, number: '1', symbol: 'UBND/NC', agency }),
  );
  const out = path.join(temp.path, 'ra');
  const files = names.map((name) => ({ name, bytes: Buffer.from(name) }));
  expect((await writeFiles(out, files, { force: false })).diagnostics).toEqual([]);
  expect(readdirSync(temp.path)).toEqual(['ra']);
  expect(readdirSync(out).filter((name) => name.endsWith('.docx'))).toHaveLength(agencies.length);
  const zip = await writeZip(
    path.join(temp.path, 'ra.zip'),
    names.map((name) => ({ name, file: path.join(out, name) })),
  );
  expect(zip.diagnostics).toEqual([]);
  expect(names).toEqual([
    '1-UBND-NC-etc.docx',
    '1-UBND-NC-windows.docx',
    '1-UBND-NC-CON.docx',
    '1-UBND-NC-nul.docx.docx',
    expect.stringMatching(/~[0-9a-f]{8}\.docx$/u),
    expect.stringMatching(/~[0-9a-f]{8}\.docx$/u),
    '1-UBND-NC-👨‍👩‍👧 😀.docx',
    '1-UBND-NC.docx',
    '1-UBND-NC-gpj.exe.docx',
    '1-UBND-NC-script.docx',
    '1-UBND-NC-{{number}}.docx',
  ]);
});
