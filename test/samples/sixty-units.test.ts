import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { officialDocumentSchema, type OfficialDocument } from '../../src/document/official-document.ts';
import { plainLines } from '../../src/document/plain-text.ts';
import { readDossier } from '../../src/intake/read-dossier.ts';
import { composePlanned, planDocuments, type PlannedDocument } from '../../src/kinds/plan.ts';
import { builtinKinds } from '../../src/kinds/registry.ts';
import { renderDocument } from '../../src/render/render-document.ts';
import { loadTemplates } from '../../src/render/templates.ts';
import { toPdf } from '../support/libreoffice.ts';
import { textOf } from '../support/pdf.ts';
import { describeWith } from '../support/real-tools.ts';
import { sampleText } from '../support/sample-dossiers.ts';
import { withTempDir } from '../support/temp.ts';
import { validateOpenXml } from '../support/validator.ts';
import { namesOf, proseOf } from './fact-leaves.ts';

const text = sampleText('samples/sau-muoi-don-vi-mau');
const kinds = await builtinKinds();
const { facts, diagnostics } = readDossier('ho-so.yaml', text, kinds);
if (facts === undefined) throw new Error(JSON.stringify(diagnostics, null, 1));

interface Drawn {
  readonly planned: PlannedDocument;
  readonly document: OfficialDocument;
  readonly words: string;
}

const drawn = planDocuments(facts).flatMap((planned): Drawn[] =>
  composePlanned(planned, facts, kinds).map(({ document }) => ({
    planned,
    document,
    words: plainLines(document).join('\n'),
  })),
);
const of = (document: string): Drawn[] => drawn.filter(({ planned }) => planned.document === document);
const units = facts.dossier.groups.flatMap(({ members }) => members ?? []);
const nameOf = (id: string): string => facts.agencyOrGroup(id).name;

it('sixty units of two tiers get a letter with its appendix and a conclusion each', () => {
  expect(facts.dossier.groups.map(({ members }) => members?.length ?? 0)).toEqual([20, 40, 0, 0]);
  for (const id of ['cong-van', 'thong-bao'])
    expect(of(id).map(({ planned }) => planned.each?.agency)).toEqual(units);
  expect(drawn).toHaveLength(120);
  for (const { document } of drawn) expect(officialDocumentSchema.safeParse(document).success).toBe(true);
  for (const { document } of of('cong-van'))
    expect(document.form === 'full' ? document.appendices.length : 0).toBe(1);
});

it('none of them names another unit', () => {
  for (const { planned, words } of drawn) {
    const own = nameOf(planned.each?.agency ?? '');
    expect(words).toContain(own);
    const others = units.map(nameOf).filter((name) => name !== own && words.includes(name));
    expect(others).toEqual([]);
  }
});

it('each prints its own figures, its own shortcomings and that of its tier, and nobody else’s', () => {
  const bodies = new Set(drawn.map(({ words }) => words));
  expect(bodies.size).toBe(120);
  for (const { planned, document } of of('cong-van')) {
    const rows = document.form === 'full' ? document.appendices.flatMap(({ body }) => body) : [];
    const ids = rows.flatMap((block) => (block.kind === 'table' ? block.rows.map(({ id }) => id ?? '') : []));
    const agency = planned.each?.agency ?? '';
    const own = facts.dossier.findings.filter((finding) => finding.agency === agency).map(({ id }) => id);
    const [shared = '', ...others] = ids;
    expect(shared).toBe(
      agency.startsWith('xa-') || agency.startsWith('phuong-') ? 'tt-chung-xa' : 'tt-chung-so',
    );
    expect(others).toEqual(own);
    expect(own.length).toBeGreaterThanOrEqual(1);
    expect(own.length).toBeLessThanOrEqual(5);
  }
});

it('prose holds no figure and no name', () => {
  const prose = proseOf(text);
  expect(prose.length).toBeGreaterThan(300);
  expect(prose.filter((words) => /\p{N}/u.test(words))).toEqual([]);
  for (const name of namesOf(text)) expect(prose.filter((words) => words.includes(name))).toEqual([]);
});

describeWith(
  ['soffice', 'pdftotext', 'open-xml-validator'],
  'a department, a commune and a conclusion',
  () => {
    it('open without a fault and show their unit', async () => {
      await withTempDir(async (folder) => {
        const templates = loadTemplates();
        const chosen = [of('cong-van')[3], of('cong-van')[41], of('thong-bao')[27]].flatMap(
          (one) => one ?? [],
        );
        const files = chosen.map(({ document }, index) => {
          const file = path.join(folder, `ban-${index}.docx`);
          const { bytes, diagnostics: faults } = renderDocument(document, templates, `ban-${index}`);
          expect(faults).toEqual([]);
          writeFileSync(file, bytes);
          return file;
        });
        expect(await validateOpenXml(files)).toEqual([]);
        const pages = await Promise.all((await toPdf(files, folder)).map(textOf));
        chosen.forEach(({ planned }, index) => {
          expect(pages[index]?.replace(/\s+/gu, ' ')).toContain(nameOf(planned.each?.agency ?? ''));
        });
      });
    });
  },
);
