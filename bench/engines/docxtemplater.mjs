import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import { syntaxes } from '../peer-template.mjs';

export const name = 'docxtemplater 3.70.1';
export const syntax = syntaxes.mustache;

/** As its documentation uses it: the template is opened anew for each letter. */
export const open = (facts, template) => (index) => {
  const doc = new Docxtemplater(new PizZip(template), { paragraphLoop: true, linebreaks: true });
  doc.render(facts[index]);
  return doc.getZip().generate({ type: 'nodebuffer', compression: 'DEFLATE' });
};
