import { strFromU8, unzipSync, zipSync, type Zippable } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT_MAIN = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
const STRICT_OFFICE = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** What a small workbook is made of: XML within the elements named, parts replaced whole, `null` drops one. */
export interface XlsxRecipe {
  /** Name and content of each sheet, within `worksheet`. A content without `sheetData` is rows. */
  readonly sheets?: readonly (readonly [name: string, content: string, attributes?: string])[];
  /** Within `sst`. */
  readonly strings?: string;
  /** Within `styleSheet`. */
  readonly styles?: string;
  /** Before `sheets` in the workbook. */
  readonly workbook?: string;
  /** After `sheets` in the workbook. */
  readonly after?: string;
  readonly strict?: true;
  readonly workbookType?: string;
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>;
}

/** Cell styles by number: 1 is date 14, 2 is date and time 22, then these custom formats from 3 on. */
export const stylesWith = (...formats: readonly string[]): string =>
  `<numFmts count="${formats.length}">${formats.map((code, index) => `<numFmt numFmtId="${170 + index}" formatCode="${code.replaceAll('"', '&quot;')}"/>`).join('')}</numFmts>` +
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  `<cellXfs count="${formats.length + 3}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="22" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>${formats.map((_, index) => `<xf numFmtId="${170 + index}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`).join('')}</cellXfs>` +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>';

/** The parts of a workbook by name. */
function partsOf(recipe: XlsxRecipe): Record<string, string | Uint8Array | null> {
  const { sheets = [['Trang', '']], strings = '', styles = stylesWith(), workbook = '', after = '' } = recipe;
  const main = recipe.strict === true ? STRICT_MAIN : MAIN;
  const office = recipe.strict === true ? STRICT_OFFICE : OFFICE;
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
  const relations = (list: readonly string[]): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join('')}</Relationships>`;
  const override = (part: string, type: string): string =>
    `<Override PartName="${part}" ContentType="${type}"/>`;
  const workbookType = recipe.workbookType ?? `${TYPE}.sheet.main+xml`;
  const parts: Record<string, string | Uint8Array | null> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('/xl/workbook.xml', workbookType)}${override('/xl/styles.xml', `${TYPE}.styles+xml`)}${override('/xl/sharedStrings.xml', `${TYPE}.sharedStrings+xml`)}${sheets.map((_, index) => override(`/xl/worksheets/sheet${index + 1}.xml`, `${TYPE}.worksheet+xml`)).join('')}</Types>`,
    '_rels/.rels': relations([relation('rId1', 'officeDocument', 'xl/workbook.xml')]),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}">${workbook}<sheets>${sheets.map(([name, , attributes = ''], index) => `<sheet name="${name}" sheetId="${index + 1}" ${attributes} r:id="rId${index + 1}"/>`).join('')}</sheets>${after}</workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map((_, index) =>
        relation(`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`),
      ),
      relation('rId901', 'styles', 'styles.xml'),
      relation('rId902', 'sharedStrings', '/xl/sharedStrings.xml'),
    ]),
    'xl/styles.xml': `<styleSheet xmlns="${main}">${styles}</styleSheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${main}">${strings}</sst>`,
  };
  sheets.forEach(([, content], index) => {
    const data = content.includes('<sheetData') ? content : `<sheetData>${content}</sheetData>`;
    parts[`xl/worksheets/sheet${index + 1}.xml`] =
      `<worksheet xmlns="${main}" xmlns:r="${office}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac">${data}</worksheet>`;
  });
  return { ...parts, ...recipe.parts };
}

/** A ZIP of parts. */
export function zipOf(parts: Readonly<Record<string, string | Uint8Array | null>>): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(parts)) {
    if (content !== null)
      files[name] = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  }
  return zipSync(files, { mtime: new Date(1980, 0, 1) });
}

/** A small workbook made by hand. */
export const xlsx = (recipe: XlsxRecipe): Uint8Array => zipOf(partsOf(recipe));

/** The text of a part of a workbook; throws where there is none. */
export function partOf(bytes: Uint8Array, name: string): string {
  const content = unzipSync(bytes)[name];
  if (content === undefined) throw new Error(`no part ${name}`);
  return strFromU8(content);
}
