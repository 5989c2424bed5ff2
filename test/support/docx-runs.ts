import type { Element } from '@xmldom/xmldom';
import type { Run } from './docx-model.ts';
import type { StyleContext, StyleSheet } from './docx-styles.ts';
import { childOf, valueOf } from './xml.ts';

/** Marks that are one character each; breaks of pages and columns are told apart in {@link textOfPiece}. */
const MARKS: Readonly<Record<string, string>> = {
  tab: '\t',
  ptab: '\t',
  cr: '\n',
  noBreakHyphen: '\u2011',
  softHyphen: '\u00AD',
};

/** Wrappers inside a paragraph whose runs are part of its text; deleted text (`w:del`) is not. */
const WRAPPERS = new Set([
  'hyperlink',
  'ins',
  'moveTo',
  'smartTag',
  'customXml',
  'sdt',
  'sdtContent',
  'bdo',
  'dir',
]);

/** A complex field under way (§17.16.18): its code comes first, what it showed last follows. */
interface Field {
  code: string;
  phase: 'code' | 'result';
  shown: boolean;
}

/** The visible runs of a paragraph in order; runs without text are left out. */
export function readRuns(paragraph: Element, styles: StyleSheet, context: StyleContext): Run[] {
  const fields: Field[] = [];
  const runs: Run[] = [];

  const walk = (parent: Element): void => {
    for (const element of parent.children) {
      const name = element.localName ?? '';
      if (name === 'r') addRun(element);
      else if (name === 'fldSimple') walkSimpleField(element);
      else if (WRAPPERS.has(name)) walk(element);
    }
  };

  const walkSimpleField = (element: Element): void => {
    const field: Field = { code: valueOf(element, 'instr') ?? '', phase: 'result', shown: false };
    fields.push(field);
    walk(element);
    fields.pop();
    const text = isPageNumber(field) ? showPageNumber(field) : '';
    if (text !== '') runs.push({ text, ...styles.runFormat(undefined, context) });
  };

  const addRun = (element: Element): void => {
    const text = [...element.children].map((piece) => textInFields(piece, fields)).join('');
    if (text !== '') runs.push({ text, ...styles.runFormat(childOf(element, 'rPr'), context) });
  };

  walk(paragraph);
  return runs;
}

function textInFields(piece: Element, fields: Field[]): string {
  const field = fields.at(-1);
  if (piece.localName === 'fldChar') return moveField(valueOf(piece, 'fldCharType') ?? '', fields);
  if (piece.localName === 'instrText') {
    if (field !== undefined) field.code += piece.textContent ?? '';
    return '';
  }
  const text = textOfPiece(piece);
  if (text === '' || field === undefined) return text;
  if (fields.some((outer) => outer.phase === 'code')) return '';
  return isPageNumber(field) ? showPageNumber(field) : text;
}

/** A page number without a remembered result still prints one, so it is shown where the field ends. */
function moveField(type: string, fields: Field[]): string {
  if (type === 'begin') fields.push({ code: '', phase: 'code', shown: false });
  const field = fields.at(-1);
  if (type === 'separate' && field !== undefined) field.phase = 'result';
  if (type !== 'end') return '';
  fields.pop();
  return field !== undefined && isPageNumber(field) ? showPageNumber(field) : '';
}

function isPageNumber(field: Field): boolean {
  return /^\s*PAGE\b/i.test(field.code);
}

function showPageNumber(field: Field): string {
  if (field.shown) return '';
  field.shown = true;
  return '{PAGE}';
}

function textOfPiece(piece: Element): string {
  const name = piece.localName ?? '';
  if (name === 't') return piece.textContent ?? '';
  if (name === 'br') return ['page', 'column'].includes(valueOf(piece, 'type') ?? '') ? '\f' : '\n';
  return MARKS[name] ?? '';
}
