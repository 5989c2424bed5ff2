import { TemplateHandler } from 'easy-template-x';
import { syntaxes } from '../peer-template.mjs';

export const name = 'easy-template-x 7.2.8';
export const syntax = syntaxes.mustache;

export function open(facts, template) {
  const handler = new TemplateHandler();
  return (index) => handler.process(template, facts[index]);
}
