/**
 * The usual loop: `node loop-docxtemplater.mjs FACTS.json TEMPLATE.docx OUTPUT`: each letter rendered as the
 * documentation shows it and written; nothing is checked, nothing can be resumed.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';

const [, , factsFile, templateFile, output] = process.argv;
mkdirSync(output, { recursive: true });
const content = readFileSync(templateFile);
for (const [index, facts] of JSON.parse(readFileSync(factsFile, 'utf8')).entries()) {
  const doc = new Docxtemplater(new PizZip(content), { paragraphLoop: true, linebreaks: true });
  doc.render(facts);
  writeFileSync(
    path.join(output, `cong-van-${index + 1}.docx`),
    doc.getZip().generate({ type: 'nodebuffer', compression: 'DEFLATE' }),
  );
}
