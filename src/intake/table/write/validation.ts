import type { ColumnToWrite, SheetToWrite } from '../book.ts';
import { columnName } from '../cell-name.ts';
import { ownSheets } from '../own-sheets.ts';
import { xmlText } from './xml-text.ts';

/** Characters that Excel allows in a list of words typed into the rule itself. */
const LONGEST_LIST = 255;
/** Rows that a list serves beyond those that are filled. */
const SPARE_ROWS = 1000;
/** Rows of another sheet that a list looks at. */
const LIST_ROWS = 5000;

/** The name of a sheet within a formula. */
export const sheetReference = (name: string): string => `'${name.replaceAll("'", "''")}'`;

const fitsRule = (words: readonly string[]): boolean =>
  words.join(',').length <= LONGEST_LIST && !words.some((word) => /[,"]/u.test(word));

/** The lists of a workbook that need the hidden sheet, each once. */
export function longLists(sheets: readonly SheetToWrite[]): readonly (readonly string[])[] {
  const lists = new Map<string, readonly string[]>();
  for (const { columns } of sheets) {
    for (const { choices } of columns) {
      if (choices !== undefined && 'words' in choices && !fitsRule(choices.words))
        lists.set(choices.words.join('\n'), choices.words);
    }
  }
  return [...lists.values()];
}

/** The formula of a list: its words, a range of the hidden sheet, or the filled cells of a column of another sheet. */
function formula(
  choices: NonNullable<ColumnToWrite['choices']>,
  lists: readonly (readonly string[])[],
): string {
  if ('words' in choices) {
    const { words } = choices;
    if (fitsRule(words)) return `"${words.join(',')}"`;
    const column = columnName(lists.findIndex((list) => list.join('\n') === words.join('\n')));
    return `${sheetReference(ownSheets.lists)}!$${column}$1:$${column}$${words.length}`;
  }
  const column = `$${columnName(choices.column)}`;
  const sheet = sheetReference(choices.sheet);
  const filled = `COUNTA(${sheet}!${column}$2:${column}$${LIST_ROWS})`;
  return `OFFSET(${sheet}!${column}$2,0,0,MAX(1,${filled}),1)`;
}

/**
 * The drop-down lists of a sheet. A value outside its list is asked about, not refused: a cell may hold several, and
 * the check that comes later says more.
 */
export function validationsXml(sheet: SheetToWrite, lists: readonly (readonly string[])[]): string {
  const last = sheet.rows.length + SPARE_ROWS;
  const rules = sheet.columns.flatMap(({ choices }, index) => {
    if (choices === undefined || ('words' in choices && choices.words.length === 0)) return [];
    const column = columnName(index);
    const asks = 'open' in choices ? '0' : '1';
    return [
      `<dataValidation type="list" errorStyle="warning" allowBlank="1" showErrorMessage="${asks}" errorTitle="Ngoài danh sách" error="Giá trị này không có trong danh sách." sqref="${column}2:${column}${last}"><formula1>${xmlText(formula(choices, lists))}</formula1></dataValidation>`,
    ];
  });
  return rules.length === 0
    ? ''
    : `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`;
}
