import { readFileSync } from 'node:fs';
import { test } from 'vitest';
import { readDossier } from '../../src/intake/read-dossier.ts';
import { builtinKinds } from '../../src/kinds/registry.ts';
import { composeDocument } from '../../src/kinds/compose.ts';
import { plainLines } from '../../src/document/plain-text.ts';
import { officialDocumentSchema } from '../../src/document/official-document.ts';
import { terminalLines } from '../../src/diagnostic/terminal.ts';
test('x', async () => {
  const kinds = await builtinKinds();
  for (const f of ['data/samples/ha-tinh-khac-phuc-2024','data/samples/lai-chau-chan-chinh-2020','data/starter']) {
  const text = readFileSync(f + '/ho-so.yaml', 'utf8');
  const r = readDossier('t.yaml', text, kinds);
  const id = (s: string) => s;
  let out = '======== ' + f + '\n';
  for (const d of r.diagnostics) out += terminalLines(d, { red: id, yellow: id, cyan: id, dim: id }).join('\n') + '\n';
  if (r.facts) for (const spec of r.facts.dossier.documents) for (const { document } of composeDocument(spec, r.facts, kinds)) { officialDocumentSchema.parse(document); out += plainLines(document).join('\n') + '\n'; }
  console.log(out);
  }
});
