import type { SheetToWrite } from './book.ts';
import { ownSheets } from './own-sheets.ts';
import { commentDrawing, commentsXml } from './write/comments.ts';
import { overrideXml, packParts, relationsXml, VML_DEFAULT, type RelationToWrite } from './write/package.ts';
import { sheetName } from './write/sheet-name.ts';
import { commentsOf, sheetXml } from './write/sheet.ts';
import { stylesXml } from './write/styles.ts';
import { longLists, validationsXml } from './write/validation.ts';
import { MAIN_NAMESPACE, RELATIONS_NAMESPACE, xmlText, XML_HEADER } from './write/xml-text.ts';

/** The long lists as a sheet of their own, one a column. */
function listsSheet(lists: readonly (readonly string[])[]): SheetToWrite {
  const height = Math.max(...lists.map((list) => list.length));
  const rows = Array.from({ length: height }, (_, row) => lists.map((list) => list[row]));
  return { name: ownSheets.lists, columns: [], rows };
}

/** The names of all sheets as Excel allows them. */
const allowedNames = (sheets: readonly SheetToWrite[]): string[] =>
  sheets.reduce<string[]>((taken, { name }) => [...taken, sheetName(name, taken)], []);

/**
 * Writes a workbook: headings bold and frozen with their notes, drop-down lists, real dates, texts that stay texts.
 * Same sheets, same bytes.
 */
export function writeBook(sheets: readonly SheetToWrite[]): Uint8Array {
  const lists = longLists(sheets);
  const all = lists.length === 0 ? sheets : [...sheets, listsSheet(lists)];
  const overrides = [overrideXml('xl/workbook.xml', 'workbook'), overrideXml('xl/styles.xml', 'styles')];
  const parts = new Map<string, string>();
  all.forEach((sheet, index) => {
    const number = index + 1;
    const part = `xl/worksheets/sheet${number}.xml`;
    const comments = commentsOf(sheet);
    const drawing = comments.length === 0 ? '' : '<legacyDrawing r:id="rId1"/>';
    parts.set(part, sheetXml(sheet, index === 0, validationsXml(sheet, lists), drawing));
    overrides.push(overrideXml(part, 'sheet'));
    if (comments.length === 0) return;
    overrides.push(overrideXml(`xl/comments${number}.xml`, 'comments'));
    parts.set(`xl/comments${number}.xml`, commentsXml(comments));
    parts.set(`xl/drawings/vmlDrawing${number}.vml`, commentDrawing(comments));
    parts.set(
      `xl/worksheets/_rels/sheet${number}.xml.rels`,
      relationsXml([
        { id: 'rId1', type: 'vmlDrawing', target: `../drawings/vmlDrawing${number}.vml` },
        { id: 'rId2', type: 'comments', target: `../comments${number}.xml` },
      ]),
    );
  });
  const names = allowedNames(all);
  const relations: RelationToWrite[] = names.map((_, index) => ({
    id: `rId${index + 1}`,
    type: 'worksheet',
    target: `worksheets/sheet${index + 1}.xml`,
  }));
  const entries = names.map((name, index) => {
    const state = index >= sheets.length ? ' state="hidden"' : '';
    return `<sheet name="${xmlText(name)}" sheetId="${index + 1}"${state} r:id="rId${index + 1}"/>`;
  });
  return packParts(
    new Map([
      [
        '[Content_Types].xml',
        `${XML_HEADER}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${VML_DEFAULT}${overrides.join('')}</Types>`,
      ],
      ['_rels/.rels', relationsXml([{ id: 'rId1', type: 'officeDocument', target: 'xl/workbook.xml' }])],
      [
        'xl/workbook.xml',
        `${XML_HEADER}<workbook xmlns="${MAIN_NAMESPACE}" xmlns:r="${RELATIONS_NAMESPACE}"><bookViews><workbookView/></bookViews><sheets>${entries.join('')}</sheets></workbook>`,
      ],
      [
        'xl/_rels/workbook.xml.rels',
        relationsXml([...relations, { id: `rId${names.length + 1}`, type: 'styles', target: 'styles.xml' }]),
      ],
      ['xl/styles.xml', stylesXml],
      ...parts,
    ]),
  );
}
