import { limitFacts, tableLimits } from '../limits.ts';
import { nfc } from '../../../text/nfc.ts';
import { readRelationships } from './relationships.ts';
import { tableFault } from './table-fault.ts';
import { readXml, type Attributes } from './xml.ts';
import { findEntry, type Zip } from './zip.ts';

export interface SheetPart {
  readonly name: string;
  readonly hidden: boolean;
  readonly part: string;
}

/** What the workbook says of its parts; external links, macros and charts are not looked at. */
export interface WorkbookParts {
  readonly part: string;
  readonly sheets: readonly SheetPart[];
  readonly is1904: boolean;
  readonly sharedStrings: string | undefined;
  readonly styles: string | undefined;
  readonly hasMacros: boolean;
}

/** `"1"`, `"true"`, `"on"`: a boolean attribute of the standard. */
export const isOn = (value: string | undefined): boolean =>
  value === '1' || value === 'true' || value === 'on';

const relationId = (attributes: Attributes): string =>
  Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1] ?? '';

const foreignTypes = [
  [/wordprocessingml|msword/u, 'docx'],
  [/sheet\.binary/u, 'xlsb'],
] as const;

/** The content type of a part, from the package's list. */
async function contentType(zip: Zip, part: string): Promise<string> {
  const entry = findEntry(zip, '[Content_Types].xml');
  if (entry === undefined) throw tableFault('table-foreign', { found: 'unknown' });
  let type = '';
  await readXml(zip, entry, {
    open: (name, attributes) => {
      const named = (attributes['PartName'] ?? '').replace(/^\//u, '');
      if (name === 'Override' && named.toLowerCase() === part.toLowerCase())
        type = attributes['ContentType'] ?? '';
    },
  });
  return type;
}

/** The part that is the workbook. */
async function mainPart(zip: Zip): Promise<{ part: string; hasMacros: boolean }> {
  if (findEntry(zip, 'mimetype') !== undefined) throw tableFault('table-foreign', { found: 'ods' });
  const main = (await readRelationships(zip, '')).find(({ type }) => type === 'officeDocument');
  if (main?.target === undefined) throw tableFault('table-foreign', { found: 'unknown' });
  const type = await contentType(zip, main.target);
  const foreign = foreignTypes.find(([form]) => form.test(type))?.[1];
  if (foreign !== undefined) throw tableFault('table-foreign', { found: foreign });
  return { part: main.target, hasMacros: /macroEnabled/iu.test(type) };
}

/**
 * Finds the sheets and lists of a workbook, by their relationships.
 * @throws {TableFault} for a package that is no workbook, or is damaged
 */
export async function readWorkbook(zip: Zip): Promise<WorkbookParts> {
  const { part, hasMacros } = await mainPart(zip);
  const relations = await readRelationships(zip, part);
  const entry = findEntry(zip, part);
  if (entry === undefined) throw tableFault('table-damaged', { part });
  const sheets: SheetPart[] = [];
  let is1904 = false;
  await readXml(zip, entry, {
    open: (name, attributes, parent) => {
      if (name === 'workbookPr') is1904 = isOn(attributes['date1904']);
      if (name !== 'sheet' || parent !== 'sheets') return;
      const relation = relations.find(({ id }) => id === relationId(attributes));
      if (relation === undefined) throw tableFault('table-damaged', { part });
      if (relation.type !== 'worksheet') return;
      if (relation.target === undefined) throw tableFault('table-damaged', { part });
      const state = attributes['state'] ?? 'visible';
      sheets.push({
        name: nfc(attributes['name'] ?? ''),
        hidden: state !== 'visible',
        part: relation.target,
      });
      if (sheets.length > tableLimits.sheets) throw tableFault('table-too-large', limitFacts('sheets'));
    },
  });
  const partOf = (wanted: string): string | undefined =>
    relations.find(({ type }) => type === wanted)?.target;
  return {
    part,
    sheets,
    is1904,
    sharedStrings: partOf('sharedStrings'),
    styles: partOf('styles'),
    hasMacros: hasMacros || relations.some(({ type }) => type === 'vbaProject'),
  };
}
