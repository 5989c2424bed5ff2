import { readFileSync } from 'node:fs';
import { test } from 'vitest';
import { readDossier } from '/work/main/src/intake/read-dossier.ts';
import { builtinKinds } from '/work/main/src/kinds/registry.ts';
import { composeDocument } from '/work/main/src/kinds/compose.ts';
import { plainLines } from '/work/main/src/document/plain-text.ts';
import { officialDocumentSchema } from '/work/main/src/document/official-document.ts';
import { terminalLines } from '/work/main/src/diagnostic/terminal.ts';
test('x', async () => {
  const kinds = await builtinKinds();
  const text = readFileSync(process.env.F ?? '/tmp/t.yaml', 'utf8');
  const r = readDossier('t.yaml', text, kinds);
  const id = (s: string) => s;
  for (const d of r.diagnostics) console.log(terminalLines(d, { red: id, yellow: id, cyan: id, dim: id }).join('\n'));
  if (r.facts) for (const spec of r.facts.dossier.documents) for (const { document } of composeDocument(spec, r.facts, kinds)) { officialDocumentSchema.parse(document); console.log(plainLines(document).join('\n')); }
});
