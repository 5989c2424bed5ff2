import { createHash } from 'node:crypto';
import { checkWith } from '../check/check-docx.ts';
import type { HouseForms } from '../check/house-forms.ts';
import { rulesAtHand } from '../check/registry.ts';
import { fault, type Diagnostic } from '../diagnostic/diagnostic.ts';
import { renderDocument } from '../render/render-document.ts';
import type { Template, Templates } from '../render/templates.ts';
import { sampleDecision, sampleLetter } from './sample-document.ts';

const contentOf = ({ parts, media }: Template): (string | Uint8Array)[] =>
  [...parts, ...media].flatMap(([name, content]) => [`${name}\n`, content]);

function sha256Of({ letter, appendix }: Templates): string {
  const hash = createHash('sha256');
  for (const content of [letter, appendix].flatMap(contentOf)) hash.update(content);
  return hash.digest('hex');
}

const proven = new Map<string, readonly Diagnostic[]>();

/**
 * Proves the layout of templates: a letter with everything that they lay out is drawn and read back by the full checker,
 * once a process for the same templates. What is not laid out as the decree asks, and not declared by the office, is
 * an error of the template.
 * @param source what the templates are called in diagnostics
 */
export async function proveTemplates(
  templates: Templates,
  house: HouseForms,
  source: string,
): Promise<readonly Diagnostic[]> {
  const key = `${sha256Of(templates)} ${JSON.stringify([...house.deviations.keys(), ...house.ignored])}`;
  const known = proven.get(key);
  if (known !== undefined) return known;
  const layout = (await rulesAtHand()).filter((rule) => rule.layer === 'layout');
  const told = new Map<string, Diagnostic>();
  for (const document of [sampleLetter, sampleDecision]) {
    const { bytes, diagnostics } = renderDocument(document, templates, source);
    const checked = checkWith(layout, bytes, source, { house });
    const found = 'verdict' in checked ? checked.verdict.diagnostics : checked.diagnostics;
    for (const { rule, message, severity, cite } of [...diagnostics, ...found]) {
      if (severity !== 'error' || told.has(rule)) continue;
      const fact = fault('template-layout', { rule, message }, { source });
      told.set(rule, cite === undefined ? fact : { ...fact, cite });
    }
  }
  const faults = [...told.values()];
  proven.set(key, faults);
  return faults;
}
