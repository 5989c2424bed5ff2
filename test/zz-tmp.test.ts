import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'vitest';
import { readDossier } from '../src/intake/read-dossier.ts';
import { builtinKinds } from '../src/kinds/registry.ts';
import { composeDocument } from '../src/kinds/compose.ts';
import { terminalLines } from '../src/diagnostic/terminal.ts';
import { buildTemplates } from '../src/render/template/build.ts';
import { loadTemplates } from '../src/render/templates.ts';
import { renderDocument } from '../src/render/render-document.ts';
import { FaultsError } from '../src/diagnostic/diagnostic.ts';
test('x', async () => {
  for (const f of buildTemplates()) writeFileSync(`templates/${f.name}`, f.bytes);
  const kinds = await builtinKinds();
  for (const file of (process.env.F ?? '/tmp/t.yaml').split(',')) {
  const text = readFileSync(file, 'utf8');
  const r = readDossier(file, text, kinds);
  const id = (s: string) => s;
  for (const d of r.diagnostics) console.log(terminalLines(d, { red: id, yellow: id, cyan: id, dim: id }).join('\n'));
  try {
  if (r.facts) for (const spec of r.facts.dossier.documents) for (const { id: name, document } of composeDocument(spec, r.facts, kinds)) {
    const { bytes, diagnostics } = renderDocument(document, loadTemplates(), name);
    for (const d of diagnostics) console.log(d.message);
    writeFileSync(`/tmp/o/${r.facts.dossier.id}-${name}.docx`, bytes);
  }
  } catch (e) { if (e instanceof FaultsError) console.log(e.diagnostics); throw e; }
  }
});
