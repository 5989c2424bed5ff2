import { createReport } from 'docx-templates';
import { syntaxes } from '../peer-template.mjs';

export const name = 'docx-templates 4.15.0';
export const syntax = syntaxes.commands;

export const open = (facts, template) => (index) => createReport({ template, data: facts[index] });
