import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readShape } from '../../src/intake/read-dossier.ts';
import { readDossierFile, readSource } from '../../src/intake/read-file.ts';
import { readBook } from '../../src/intake/table/read-book.ts';
import { writeSource } from '../../src/intake/write-source.ts';
import { builtinKinds } from '../../src/kinds/registry.ts';
import { composePlanned, planDocuments } from '../../src/kinds/plan.ts';

const data = path.resolve(import.meta.dirname, '../../data');
const typed = path.join(data, 'samples/sau-muoi-don-vi-mau/ho-so.yaml');
const workbook = path.join(data, 'bang-tinh/sau-muoi-don-vi-mau.xlsx');
const kinds = await builtinKinds();

async function documentsOf(source: string) {
  const { facts } = await readDossierFile(source, kinds);
  if (facts === undefined) throw new Error(`${source} has faults`);
  return planDocuments(facts).flatMap((planned) => composePlanned(planned, facts, kinds));
}

describe('the sample workbook of sixty units', () => {
  // Cells are compared, not the file: how a ZIP is deflated is a matter of the machine's zlib.
  it('is what `vanthu convert` makes of the dossier in YAML, cell for cell', async () => {
    const tree = await readSource(typed, kinds);
    expect(readShape(tree, kinds).diagnostics).toEqual([]);
    const [made] = writeSource('xlsx', path.basename(workbook), tree.data, kinds.schema);
    const [fresh, kept] = [made?.bytes ?? new Uint8Array(), readFileSync(workbook)];
    expect(await readBook('bieu.xlsx', fresh)).toEqual(await readBook('bieu.xlsx', kept));
  });

  it('gives the same sixty letters and sixty conclusions', async () => {
    const [fromWorkbook, fromYaml] = [await documentsOf(workbook), await documentsOf(typed)];
    expect(fromWorkbook).toHaveLength(120);
    expect(fromWorkbook).toEqual(fromYaml);
  });
});
