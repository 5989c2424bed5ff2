import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import carbone from 'carbone';
import { syntaxes } from '../peer-template.mjs';

export const name = 'carbone 3.8.2';
export const syntax = syntaxes.markers;

export function open(facts, template) {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'vanthu-bench-')), 'letter.docx');
  writeFileSync(file, template);
  const render = promisify(carbone.render);
  return (index) => render(file, facts[index]);
}
