import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readDossier } from '../../src/intake/read-dossier.ts';
import { composeDocument, type NamedDocument } from '../../src/kinds/compose.ts';
import { builtinKinds } from '../../src/kinds/registry.ts';

const root = path.resolve(import.meta.dirname, '..', '..');

/** The dossiers that the project brings along, by folder under `data`. */
export const sampleFolders = [
  'samples/chuyen-nganh-mau',
  'samples/dak-nong-bao-cao-2023',
  'samples/ha-tinh-khac-phuc-2024',
  'samples/lai-chau-chan-chinh-2020',
  'samples/lai-chau-kiem-tra-2020',
  'samples/thanh-hoa-giam-sat-2018',
  'starter',
] as const;

export const sampleText = (folder: string): string =>
  readFileSync(path.join(root, 'data', folder, 'ho-so.yaml'), 'utf8');

/** The documents of a dossier text; throws with all its faults where it has any. */
export async function composeText(text: string): Promise<NamedDocument[]> {
  const kinds = await builtinKinds();
  const { facts, diagnostics } = readDossier('ho-so.yaml', text, kinds);
  if (facts === undefined) throw new Error(JSON.stringify(diagnostics, null, 1));
  return facts.dossier.documents.flatMap((spec) => composeDocument(spec, facts, kinds));
}
