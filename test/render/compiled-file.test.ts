import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderDocument } from '../../src/render/render-document.ts';
import { tagTables } from '../../src/render/tags.ts';
import { buildTemplates } from '../../src/render/template/build.ts';
import { buildCompiled, COMPILED_FILE, readyTemplate } from '../../src/render/template/compiled-file.ts';
import { compileTemplate } from '../../src/render/template/engine.ts';
import { lintTemplate } from '../../src/render/template/lint.ts';
import { loadTemplates, templatesFolder } from '../../src/render/templates.ts';
import { letter } from '../support/drawn-letter.ts';
import { useTempDir } from '../support/temp.ts';

const temp = useTempDir();
const committed = path.join(templatesFolder, COMPILED_FILE);
const [letterFile = { name: '', bytes: new Uint8Array() }, appendixFile = letterFile] = buildTemplates();
const both = [
  ['letter', letterFile],
  ['appendix', appendixFile],
] as const;

/** A compiled form that prints other words than the template. */
const forged = (): string => readFileSync(committed, 'utf8').replaceAll('CỘNG HÒA', 'CỘNG HOÀ XẤU');

describe('the compiled form of our templates', () => {
  it('equals a fresh build, byte for byte', () => {
    expect(readFileSync(committed).equals(Buffer.from(buildCompiled().bytes))).toBe(true);
  });

  it.each(both)('of the %s gives what compiling it gives', (kind, file) => {
    const ready = readyTemplate(file, kind, committed);
    const compiled = compileTemplate(file.name, file.bytes, Object.keys(tagTables[kind]));
    expect(ready?.plan).toEqual(compiled.plan);
    expect(ready?.plan?.steps.size).toBeGreaterThan(0);
    expect([...(ready?.parts ?? [])]).toEqual([...compiled.parts]);
  });

  it.each(both)('of the %s skips no fault: its template is sound', (kind, { name, bytes }) => {
    expect(lintTemplate(name, bytes, kind)).toEqual([]);
  });

  it('is not taken for a template of other bytes, nor where it is damaged, of another format, or absent', () => {
    const other = {
      ...letterFile,
      bytes: Uint8Array.from(letterFile.bytes, (byte, at) => (at === 9 ? byte ^ 1 : byte)),
    };
    expect(readyTemplate(other, 'letter', committed)).toBeUndefined();
    const texts = [
      '',
      '{',
      '{"format":1}',
      forged().replace('"format":1', '"format":0'),
      forged().replace('"kind":"static"', '"kind":"x"'),
    ];
    for (const [index, text] of texts.entries()) {
      const file = path.join(temp.path, `${index}.json`);
      writeFileSync(file, text);
      expect(readyTemplate(letterFile, 'letter', file)).toBeUndefined();
    }
    expect(readyTemplate(letterFile, 'letter', path.join(temp.path, 'no.json'))).toBeUndefined();
  });

  it('that lies in a folder of house templates is never read, even beside a copy of ours', () => {
    const folder = path.join(temp.path, 'co-quan');
    mkdirSync(folder);
    for (const { name, bytes } of buildTemplates()) writeFileSync(path.join(folder, name), bytes);
    writeFileSync(path.join(folder, COMPILED_FILE), forged());
    const drawn = (templates = loadTemplates()): Buffer =>
      Buffer.from(renderDocument(letter(), templates, 'thu').bytes);
    expect(drawn(loadTemplates([folder])).equals(drawn())).toBe(true);
  });
});
