import { FaultsError } from '../../diagnostic/diagnostic.ts';
import type { BookSheet } from './book.ts';
import { commentedCells, withComments, withShapes } from './mark/comments.ts';
import { markCells, widenColumn } from './mark/cells.ts';
import { columnBeside, joined, sheetFaults, type FaultToMark } from './mark/fault-to-mark.ts';
import { listSheetXml } from './mark/list-sheet.ts';
import { insertBefore, prefixOf } from './mark/markup.ts';
import { OpenPackage } from './mark/package.ts';
import { markedStyles, type MarkedStyles } from './mark/styles.ts';
import { openingOn, withFirstSheet } from './mark/workbook-part.ts';
import { markTables } from './mark-tables.ts';
import { faultsHeading, ownSheets } from './own-sheets.ts';
import { readBook } from './read-book.ts';
import { packParts } from './write/package.ts';
import { RELATIONS_NAMESPACE } from './write/xml-text.ts';
import { readRelationships } from './xlsx/relationships.ts';
import { readWorkbook } from './xlsx/workbook.ts';
import { openZip, type Zip } from './xlsx/zip.ts';

/** What may follow the drawing of comments in a sheet (ECMA-376, Part 1, 18.3.1.99). */
const AFTER_DRAWING = [
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
  'mc:AlternateContent',
];

/** Gives a sheet its comments: in the parts that it has, or in new ones. */
async function comment(
  open: OpenPackage,
  zip: Zip,
  part: string,
  xml: string,
  byCell: ReadonlyMap<string, readonly string[]>,
): Promise<string> {
  const comments = [...byCell].map(([cell, sentences]) => ({ cell, text: joined(sentences) }));
  if (comments.length === 0) return xml;
  const relations = await readRelationships(zip, part);
  const commentsPart = relations.find(({ type }) => type === 'comments')?.target;
  const drawingPart = relations.find(({ type }) => type === 'vmlDrawing')?.target;
  const said = commentsPart === undefined ? undefined : open.text(commentsPart);
  const known = said === undefined ? new Set<string>() : commentedCells(said);
  const hasDrawing = xml.includes('legacyDrawing ') && drawingPart !== undefined;
  const drawing = hasDrawing ? drawingPart : open.free('xl/drawings/loiVml', 'vml');
  const boxes = comments.filter(({ cell }) => !known.has(cell));
  open.set(drawing, withShapes(hasDrawing ? open.text(drawing) : undefined, boxes));
  const list = commentsPart ?? open.free('xl/loiComments', 'xml');
  open.set(list, withComments(said, comments));
  if (commentsPart === undefined) {
    open.declare(list, 'comments');
    open.relate(part, 'comments', list);
  }
  if (hasDrawing) return xml;
  open.declare(drawing, 'vml');
  const id = open.relate(part, 'vmlDrawing', drawing);
  const prefix = prefixOf(xml);
  const element = `<${prefix}legacyDrawing xmlns:r="${RELATIONS_NAMESPACE}" r:id="${id}"/>`;
  const end = xml.lastIndexOf(`</${prefix}worksheet>`);
  const after = AFTER_DRAWING.map((tag) => (tag.includes(':') ? tag : prefix + tag));
  const from = Math.max(0, xml.lastIndexOf(`</${prefix}sheetData>`));
  return insertBefore(xml, after, element, from) ?? xml.slice(0, end) + element + xml.slice(end);
}

const untabbed = (xml: string): string =>
  xml.replaceAll(/(<[\w:]*sheetView(?=\s)[^>]*?)\stabSelected="[^"]*"/gu, '$1');

async function markSheets(
  open: OpenPackage,
  zip: Zip,
  sheets: readonly BookSheet[],
  faults: readonly FaultToMark[],
  styles: MarkedStyles,
): Promise<void> {
  const { sheets: parts } = await readWorkbook(zip);
  for (const [index, sheet] of sheets.entries()) {
    const part = parts[index]?.part;
    const xml = part === undefined ? undefined : open.text(part);
    if (part === undefined || xml === undefined) continue;
    const headRow = sheet.rows[0]?.number ?? 1;
    const found = sheetFaults(faults, sheet.name, headRow);
    if (found.byCell.size === 0 && found.byRow.size === 0) {
      open.set(part, untabbed(xml));
      continue;
    }
    const beside = { column: columnBeside(sheet, found), headRow, heading: faultsHeading };
    const marked = markCells(widenColumn(untabbed(xml), beside.column), found, beside, styles);
    open.set(part, await comment(open, zip, part, marked, found.byCell));
  }
}

/**
 * The clerk's own workbook with the bad cells marked: a fill and a comment on each, the sentences in a column “Lỗi”
 * beside each row, and a first sheet “Lỗi” that lists them all with links. Everything else in the file stays as it is.
 * A workbook whose parts cannot be changed so (no styles, the strict standard) is written anew from its values.
 * @throws {FaultsError} where the bytes cannot be read as a workbook
 */
export async function markFaults(bytes: Uint8Array, faults: readonly FaultToMark[]): Promise<Uint8Array> {
  const { book, diagnostics } = await readBook('', bytes);
  if (book === undefined) throw new FaultsError(diagnostics);
  const zip = openZip(bytes);
  const workbook = await readWorkbook(zip);
  const open = new OpenPackage(bytes);
  const workbookXml = open.text(workbook.part) ?? '';
  const styles = workbook.styles === undefined ? undefined : markedStyles(open.text(workbook.styles) ?? '');
  if (workbook.styles === undefined || styles === undefined || workbookXml.includes('purl.oclc.org'))
    return markTables(book, faults);
  await markSheets(open, zip, book.sheets, faults, styles);
  const names = new Set(book.sheets.map(({ name }) => name));
  const list = listSheetXml(faults, names, { heading: styles.faulty(0), sentence: styles.sentence });
  const earlier = workbook.sheets.findIndex(({ name }) => name === ownSheets.faults);
  const part = workbook.sheets[earlier]?.part ?? open.free('xl/worksheets/loi', 'xml');
  open.set(part, list);
  if (earlier >= 0) open.set(workbook.part, openingOn(workbookXml, earlier));
  else {
    open.declare(part, 'sheet');
    const relation = open.relate(workbook.part, 'worksheet', part);
    open.set(workbook.part, openingOn(withFirstSheet(workbookXml, relation), 0));
  }
  open.set(workbook.styles, styles.xml());
  return packParts(open.parts);
}
