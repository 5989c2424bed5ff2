import { fault, type Diagnostic, type Place } from '../../diagnostic/diagnostic.ts';
import { MOST_GUESSES, nearest } from '../../diagnostic/nearest.ts';
import { formatIsoDate, formatSlashDate } from '../../text/date.ts';
import type { CellValue } from '../table/book.ts';
import type { Column } from './layout.ts';
import { fold, words } from './words.ts';

/** What a cell says, as the data of a dossier: text, or a list of texts. A fault leaves it blank. */
export interface Decoded {
  readonly value?: string | readonly string[];
  readonly fault?: (where: Place) => Diagnostic;
}

/** Reads the cells of one column. */
export type Decode = (cell: CellValue) => Decoded;

/** Ids hold none of these marks; a title may hold a comma; in prose each line is an entry. */
const separatorOf = ({ leaf }: Pick<Column, 'leaf'>): RegExp =>
  leaf.refersTo !== undefined ? /[;,\n]/u : leaf.prose === true ? /\n/u : /[;\n]/u;

/** A number cell has one reading; in Vietnamese writing so does its text. */
const numberText = (text: string): string =>
  /^-?\d+\.\d+$/u.test(text) && !text.includes('e') ? text.replace('.', ',') : text;

/** The word that a choice stands for in the data, by its label or itself; none where it may be two of them. */
function choiceReader(labels: Readonly<Record<string, string>>): (text: string) => string | undefined {
  const exact = new Map<string, string>();
  const folded = new Map<string, string | undefined>();
  for (const [word, label] of Object.entries(labels)) {
    for (const said of new Set([label, word])) {
      exact.set(said, word);
      const key = fold(said);
      folded.set(key, folded.has(key) && folded.get(key) !== word ? undefined : word);
    }
  }
  return (text) => exact.get(text) ?? folded.get(fold(text));
}

/** How the cells of a column are read. */
export function decoderOf(column: Column): Decode {
  const { leaf, many } = column;
  const choose = leaf.labels === undefined ? undefined : choiceReader(leaf.labels);
  const separator = separatorOf(column);
  const dated = leaf.form === 'date' || leaf.form === 'partialDate';
  const labels = Object.values(leaf.labels ?? {});
  let guesses = 0;

  const textOf = (text: string): Decoded => {
    const said = text.trim();
    if (said === '') return {};
    if (many) {
      if (said === words.emptyList) return { value: [] };
      const items = said.split(separator).flatMap((item) => (item.trim() === '' ? [] : [item.trim()]));
      return items.length === 0 ? {} : { value: items };
    }
    if (choose === undefined) return { value: said };
    const word = choose(said);
    if (word !== undefined) return { value: word };
    guesses += 1;
    const meant = guesses > MOST_GUESSES ? undefined : nearest(said, labels);
    const facts = {
      heading: column.heading,
      source: said,
      labels,
      ...(meant === undefined ? {} : { meant }),
    };
    return { fault: (where) => fault('cell-choice', facts, where) };
  };

  return (cell) => {
    switch (cell.kind) {
      case 'text':
        return textOf(cell.text);
      case 'number':
        if (leaf.form === 'number') return textOf(numberText(cell.text));
        return textOf(cell.percent === true ? `${numberText(cell.text)}%` : cell.text);
      case 'date':
        return dated
          ? { value: formatIsoDate(cell.date) }
          : {
              fault: (where) =>
                fault('cell-is-date', { heading: column.heading, date: formatSlashDate(cell.date) }, where),
            };
      case 'boolean':
        return {
          fault: (where) => fault('cell-is-boolean', { heading: column.heading, value: cell.value }, where),
        };
      case 'error':
        return {
          fault: (where) => fault('cell-is-error', { heading: column.heading, code: cell.code }, where),
        };
    }
  };
}
