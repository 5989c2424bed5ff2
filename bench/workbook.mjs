import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { manyAgencies } from './dossier.mjs';
import { ours } from './ours.mjs';

/** Writes the workbook of `count` agencies with `rows` rows each. @returns its path */
export async function makeWorkbook(folder, count, rows) {
  const [{ builtinKinds }, { writeSource }] = await Promise.all([
    ours('kinds/registry.js'),
    ours('intake/write-source.js'),
  ]);
  const { schema } = await builtinKinds();
  const [file] = await writeSource('xlsx', 'so-lieu.xlsx', manyAgencies(count, rows), schema);
  const target = path.join(folder, `so-lieu-${count}.xlsx`);
  writeFileSync(target, file.bytes);
  return target;
}
